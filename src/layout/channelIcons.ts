import type { PathCommand } from '../lib/drawing/shapes.ts'

/** What a channel is drawn as. */
export type ChannelIcon =
  | 'phone'
  | 'web'
  | 'mail'
  | 'person'
  | 'chat'
  | 'sms'
  | 'app'
  | 'letter'
  | 'store'
  | 'social'
  | 'video'
  | 'kiosk'
  | 'partner'
  | 'field'
  | 'market'
  | 'other'

/** Outlines on a grid of 24, to be drawn 1.7 wide with round ends, never filled. */
export const channelIcons: Readonly<Record<ChannelIcon, readonly PathCommand[]>> = {
  phone: [
    ['M', 5.6, 3.5],
    ['L', 9, 3.5],
    ['L', 10.7, 8],
    ['L', 8.5, 9.7],
    ['C', 9.6, 12, 11.9, 14.4, 14.2, 15.5],
    ['L', 16, 13.3],
    ['L', 20.5, 15],
    ['L', 20.5, 18.4],
    ['C', 20.5, 19.7, 19.6, 20.6, 18.3, 20.5],
    ['C', 10.4, 20, 4, 13.6, 3.5, 5.7],
    ['C', 3.4, 4.4, 4.3, 3.5, 5.6, 3.5],
    ['Z'],
  ],
  web: [
    ...circle(12, 12, 8.5),
    ...line(3.5, 12, 20.5, 12),
    ['M', 12, 3.5],
    ['C', 16.4, 8, 16.4, 16, 12, 20.5],
    ['C', 7.6, 16, 7.6, 8, 12, 3.5],
    ['Z'],
  ],
  mail: [...box(3.5, 6, 17, 12.5), ['M', 3.8, 7], ['L', 12, 13.2], ['L', 20.2, 7]],
  person: [
    ...circle(12, 8, 3.7),
    ['M', 4.8, 20],
    ['C', 5.5, 16.3, 8.2, 14.4, 12, 14.4],
    ['C', 15.8, 14.4, 18.5, 16.3, 19.2, 20],
  ],
  chat: [
    ['M', 4, 5],
    ['L', 20, 5],
    ['L', 20, 16.5],
    ['L', 10.5, 16.5],
    ['L', 6, 20.5],
    ['L', 6, 16.5],
    ['L', 4, 16.5],
    ['Z'],
  ],
  sms: [
    ['M', 4, 5],
    ['L', 20, 5],
    ['L', 20, 16.5],
    ['L', 10.5, 16.5],
    ['L', 6, 20.5],
    ['L', 6, 16.5],
    ['L', 4, 16.5],
    ['Z'],
    ...line(8, 10.8, 8.1, 10.8),
    ...line(12, 10.8, 12.1, 10.8),
    ...line(16, 10.8, 16.1, 10.8),
  ],
  app: [...box(6.5, 2.8, 11, 18.4), ...line(10.7, 17.8, 13.3, 17.8)],
  letter: [
    ...box(5, 3, 14, 18),
    ...line(8.5, 8, 15.5, 8),
    ...line(8.5, 12, 15.5, 12),
    ...line(8.5, 16, 12.5, 16),
  ],
  store: [
    ['M', 5, 10.5],
    ['L', 5, 20.5],
    ['L', 19, 20.5],
    ['L', 19, 10.5],
    ['M', 5, 3.5],
    ['L', 19, 3.5],
    ['L', 21, 9.5],
    ['L', 3, 9.5],
    ['Z'],
    ['M', 9.8, 20.5],
    ['L', 9.8, 14.5],
    ['L', 14.2, 14.5],
    ['L', 14.2, 20.5],
  ],
  social: [
    ...circle(6, 12, 2.8),
    ...circle(17.5, 5.8, 2.8),
    ...circle(17.5, 18.2, 2.8),
    ...line(8.5, 10.7, 15, 7.1),
    ...line(8.5, 13.3, 15, 16.9),
  ],
  video: [
    ...box(2.8, 6.3, 12.4, 11.4),
    ['M', 15.2, 10.8],
    ['L', 21.2, 7.4],
    ['L', 21.2, 16.6],
    ['L', 15.2, 13.2],
  ],
  kiosk: [
    ...box(5.5, 3, 13, 9.5),
    ...line(12, 12.5, 12, 17),
    ['M', 6.5, 21],
    ['L', 8.5, 17],
    ['L', 15.5, 17],
    ['L', 17.5, 21],
    ['Z'],
  ],
  partner: [...circle(8.7, 12, 5.7), ...circle(15.3, 12, 5.7)],
  field: [
    ...box(2.8, 6, 11.2, 11),
    ['M', 14, 9.5],
    ['L', 18, 9.5],
    ['L', 21.2, 13],
    ['L', 21.2, 17],
    ['L', 14, 17],
    ...circle(7.2, 18, 2.1),
    ...circle(17.2, 18, 2.1),
  ],
  market: [
    ['M', 2.8, 4.2],
    ['L', 5.4, 4.2],
    ['L', 7.8, 15],
    ['L', 18.2, 15],
    ['L', 20.6, 7.4],
    ['L', 6.1, 7.4],
    ...circle(9.4, 19.2, 1.5),
    ...circle(16.8, 19.2, 1.5),
  ],
  other: [...circle(12, 12, 8.5), ...circle(12, 12, 2.2)],
}

function line(x1: number, y1: number, x2: number, y2: number): PathCommand[] {
  return [
    ['M', x1, y1],
    ['L', x2, y2],
  ]
}

function box(x: number, y: number, w: number, h: number): PathCommand[] {
  return [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']]
}

/** Four cubic curves: off a true circle by at most 0.03 % of the radius. */
function circle(x: number, y: number, r: number): PathCommand[] {
  const c = Math.round(r * 0.5523 * 100) / 100
  return [
    ['M', x, y - r],
    ['C', x + c, y - r, x + r, y - c, x + r, y],
    ['C', x + r, y + c, x + c, y + r, x, y + r],
    ['C', x - c, y + r, x - r, y + c, x - r, y],
    ['C', x - r, y - c, x - c, y - r, x, y - r],
    ['Z'],
  ]
}

// Beginnings of words, in the languages that maps here are mostly written in.
const words: readonly (readonly [ChannelIcon, RegExp])[] = [
  ['video', /\b(video|zoom\b|teams\b|webex|skype|facetime|webinar)/],
  ['sms', /\b(sms|text message|kurznachricht)/],
  ['chat', /\b(live ?chat|chat|messenger|whatsapp|telegram|bot\b)/],
  ['app', /\b(app\b|apps\b|mobile app|smartphone)/],
  ['mail', /\b(e-?mail|newsletter|rundmail)/],
  [
    'kiosk',
    /\b(kiosk|terminal|self-?service(?! (?:portal|web|online))|selbstbedien|sb-|atm\b|automat\b|geldautomat|fahrkartenautomat|ticketautomat|vending)/,
  ],
  ['market', /\b(marketplace|marktplatz|amazon|ebay|vergleichsportal|comparison site)/],
  ['phone', /\b(phone|telephone|call|hotline|ivr|telefon|anruf|rückruf|téléphone|teléfono)/],
  [
    'web',
    /\b(web|site|online|portal|kundenportal|kundenkonto|internet|browser|shop online|homepage)/,
  ],
  [
    'letter',
    /\b(letter|post\b|postweg|mail\b|paper|brief(?!ing)|schreiben|papier|courrier|invoice|rechnung)/,
  ],
  [
    'partner',
    /\b(partner|reseller|dealer|broker|makler|händler|vermittler|vertriebspartner|franchise)/,
  ],
  [
    'store',
    /\b(store|shop|branch|outlet|retail|filiale|laden|ladengeschäft|geschäft|geschäftsstelle|niederlassung|agentur|schalter|praxis|klinik|desk|clinic|office|büro)/,
  ],
  [
    'social',
    /\b(social|soziale|facebook|instagram|twitter|linkedin|xing\b|youtube|tiktok|forum|community)/,
  ],
  [
    'field',
    /\b(field|technician|techniker|monteur|außendienst|aussendienst|home visit|hausbesuch|delivery|lieferung|courier|kurier|zustell)/,
  ],
  [
    'person',
    /\b(in person|person|persönlich|face|visit|besuch|vor[ -]ort|meeting|treffen|gespräch|beratung|termin\b|appointment)/,
  ],
]

const knownNames = new Map<string, ChannelIcon>()
const mostKnown = 1000

/** The icon for a channel's name: that of the first word in it that is known. */
export function channelIcon(name: string): ChannelIcon {
  const known = knownNames.get(name)
  if (known !== undefined) return known
  if (knownNames.size >= mostKnown) knownNames.clear()
  const icon = firstKnown(name)
  knownNames.set(name, icon)
  return icon
}

function firstKnown(name: string): ChannelIcon {
  const text = name.toLowerCase()
  let found: ChannelIcon = 'other'
  let first = Infinity
  for (const [icon, pattern] of words) {
    const at = text.search(pattern)
    if (at < 0 || at >= first) continue
    first = at
    found = icon
  }
  return found
}

/** The icon as the `d` of an SVG path on a view box of 24. */
export function iconPath(icon: ChannelIcon): string {
  return channelIcons[icon].map(([letter, ...numbers]) => letter + numbers.join(' ')).join('')
}
