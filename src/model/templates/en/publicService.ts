import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const publicService: Template = {
  name: 'public-service-application',
  title: 'Public service application',
  description: 'A resident applies for a benefit, permit or document, waits, and gets a decision.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.measures,
    lanes.ideas,
  ],
  map: `
# Find out
## Have a need
Questions in mind: Is there help for somebody like me?
Word of mouth and advice centre | In person | Outreach | advice, charity, social worker, told me about
Leaflets and campaigns | Letter | Communications | leaflet, poster, heard about, campaign
What to measure: Entitled people who apply, %
## Find the right office
expects: To know in five minutes whether I qualify.
Questions in mind: Who is in charge of this?
Information page | Web | Digital services | website, information, search, unclear, jargon
General helpline | Phone | Contact centre | phone, helpline, on hold, wrong department, transferred
! Sent from one office to the next
Backstage: Texts are kept by the departments
Systems: Content management
> process: One page for each event in life, across offices
## Check whether I qualify
Eligibility checker | Web | Digital services | eligible, qualify, checker, criteria
Systems: Rules engine
# Get ready
## Collect the papers
Questions in mind: Why do they ask what the state knows already?
Checklist | Web | Digital services | documents, proof, checklist, certificate, copies
Other offices | In person | Partner authorities | other office, certificate, registry, appointment, fee
! Papers that another office of the same city holds
Backstage: Data is asked for at other registers
Systems: Register exchange
> policy: Ask once: fetch from other registers with consent
## Get an appointment
Appointment booking | Web | Citizen office | appointment, weeks, no slots, booking, cancelled
Backstage: Counters and shifts are planned
Systems: Appointment system
What to measure: Days to the next free slot
# Apply
## Fill in the form
expects: To save it and go on later.
Questions in mind: What happens if I get it wrong?
Online form | Web | Digital services | online form, login, eid, session, crashed, pdf
Paper form | Letter | Casework | form, paper, pages, print, post
! The form speaks the language of the law
Systems: Identity service, form server
What to measure: Forms broken off, %
## Apply at the counter
Counter | In person | Citizen office | counter, clerk, queue, ticket number, friendly, language
Interpreter or helper | In person | Citizen office | interpreter, translation, accessible, wheelchair, helped
Backstage: Papers are copied and checked
Systems: Case management
## Get a receipt
Acknowledgement | Email | Casework | confirmation, reference number, receipt, received
What to measure: Receipts on the same day, %
# Wait
## Ask how it stands
expects: To see the state of it, and a date.
Questions in mind: Has it been lost?
Status check | Web | Digital services | status, progress, online, no update
Calls to the caseworker | Phone | Casework | caseworker, no answer, voicemail, office hours
! Months without a word
Backstage: Case is checked, others are asked
Systems: Case management
What to measure: Days to a decision
> technology: A message at each change of state
## Hand in what is missing
Request for papers | Letter | Casework | missing, letter, deadline, send again
What to measure: Cases complete at first, %
# Get the decision
## Read the decision
expects: Plain words: yes or no, why, and what now.
Decision letter | Letter | Casework | decision, rejected, approved, letter, reason, understand
Backstage: Decision is checked by a second person
What to measure: Letters understood at once, %
## Get what was granted
Payment or document | Letter | Finance | payment, money, permit, card, passport, collected
Systems: Payments, document printing
# Afterwards
## Object
Questions in mind: Is it worth it?
Objection | Letter | Legal | appeal, objection, review, unfair, court
Backstage: Another caseworker looks at it
What to measure: Decisions changed, %
## Report a change, apply again
Change of circumstances | Web | Casework | moved, change, report, new address, income
Renewal reminder | Email | Casework | renew, expires, reminder, reapply
What to measure: Renewed without a gap, %
`,
}
