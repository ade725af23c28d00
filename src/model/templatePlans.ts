/** A stage of a template. */
export interface Plan {
  readonly stage: string
  /** Step, its touchpoints, each with its channel. */
  readonly steps: readonly (readonly [
    step: string,
    ...touchpoints: readonly (readonly [name: string, channel: string])[],
  ])[]
}

export const service: readonly Plan[] = [
  {
    stage: 'Notice a need',
    steps: [
      ['See that something is missing', ['Advert or recommendation', 'Web']],
      ['Look around', ['Website', 'Web'], ['Comparison portal', 'Web']],
    ],
  },
  {
    stage: 'Choose',
    steps: [
      ['Ask about it', ['Advice call', 'Phone'], ['Chat', 'Chat']],
      ['Sign up', ['Order form', 'Web'], ['Contract', 'Email']],
    ],
  },
  {
    stage: 'Get started',
    steps: [
      ['Wait for the start', ['Welcome message', 'Email']],
      ['Use it for the first time', ['Set-up guide', 'App']],
    ],
  },
  {
    stage: 'Use and get help',
    steps: [
      ['Use it every day', ['App or portal', 'App']],
      ['Ask for help', ['Service line', 'Phone']],
      ['Pay the bill', ['Bill', 'Email']],
    ],
  },
  {
    stage: 'Renew or leave',
    steps: [
      ['Think it over', ['Renewal letter', 'Letter']],
      ['Renew or cancel', ['Renewal call', 'Phone'], ['Cancellation form', 'Web']],
    ],
  },
]

export const supportCall: readonly Plan[] = [
  {
    stage: 'Something goes wrong',
    steps: [
      ['Notice the fault', ['Product or service', 'In person']],
      ['Look for an answer', ['Help pages', 'Web'], ['Status page', 'Web']],
    ],
  },
  {
    stage: 'Get through',
    steps: [
      ['Find the number', ['Contact page', 'Web']],
      ['Wait in line', ['Phone menu and queue', 'Phone']],
    ],
  },
  {
    stage: 'Get it solved',
    steps: [
      ['Explain it', ['First agent', 'Phone']],
      ['Be passed on', ['Second agent', 'Phone']],
      ['Hear the answer', ['Solution or next step', 'Phone']],
    ],
  },
  {
    stage: 'Afterwards',
    steps: [
      ['Check that it works', ['Follow-up message', 'Email']],
      ['Say how it was', ['Survey', 'Email']],
    ],
  },
]

export const onlinePurchase: readonly Plan[] = [
  {
    stage: 'Find',
    steps: [
      ['Search', ['Search results', 'Web']],
      ['Compare', ['Product page', 'Web'], ['Reviews', 'Web']],
    ],
  },
  {
    stage: 'Buy',
    steps: [
      ['Fill the basket', ['Basket', 'Web']],
      ['Pay', ['Checkout', 'Web']],
      ['Get the confirmation', ['Order confirmation', 'Email']],
    ],
  },
  {
    stage: 'Receive',
    steps: [
      ['Follow the parcel', ['Delivery updates', 'SMS']],
      ['Take it in', ['Delivery', 'In person']],
      ['Unpack', ['Parcel and leaflet', 'In person']],
    ],
  },
  {
    stage: 'Keep or return',
    steps: [
      ['Ask for help', ['Customer service', 'Chat']],
      ['Send it back', ['Return label and portal', 'Web']],
      ['Get the money back', ['Refund', 'Email']],
    ],
  },
]

export const patientVisit: readonly Plan[] = [
  {
    stage: 'Get an appointment',
    steps: [
      ['Be referred', ['Family doctor', 'In person']],
      ['Book a time', ['Booking line', 'Phone'], ['Online booking', 'Web']],
    ],
  },
  {
    stage: 'Arrive',
    steps: [
      ['Find the way', ['Parking and signs', 'In person']],
      ['Check in', ['Reception', 'In person']],
      ['Wait', ['Waiting room', 'In person']],
    ],
  },
  {
    stage: 'Be treated',
    steps: [
      ['See the nurse', ['First check', 'In person']],
      ['See the doctor', ['Consultation', 'In person']],
      ['Have tests', ['Blood test or scan', 'In person']],
    ],
  },
  {
    stage: 'Afterwards',
    steps: [
      ['Get the results', ['Results letter or call', 'Letter']],
      ['Get the medicine', ['Pharmacy', 'In person']],
      ['Come again', ['Next appointment', 'Phone']],
    ],
  },
]
