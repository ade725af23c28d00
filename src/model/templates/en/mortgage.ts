import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const mortgage: Template = {
  name: 'mortgage',
  title: 'Mortgage',
  description: 'From the wish for a home to the keys, and on to the end of the fixed rate.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.ideas,
  ],
  map: `
# Dream
## Wish for a home
Questions in mind: Can we afford this at all?
Affordability calculator | Web | Digital | calculator, afford, borrow, how much
Guides for first-time buyers | Web | Marketing | guide, first time, explained, jargon
## Talk about it
expects: A straight answer on what is possible, with no duty to go on.
Questions in mind: Whose side is the adviser on?
First advice meeting | In person | Advice | adviser, broker, meeting, appointment, patient
Video advice | Video call | Advice | video, call, online meeting
Backstage: Adviser’s calendar and qualification
Systems: Customer relationship system
# Get an agreement
## Show what we earn
Questions in mind: What do they need all these papers for?
Document upload | Web | Lending operations | documents, payslips, upload, again, bank statements
! The same papers are asked for two or three times
Backstage: Income and papers are checked
Systems: Document capture
> technology: One list of papers, with what is still missing and why
## Get an agreement in principle
Questions in mind: Is this a promise?
Agreement in principle | Email | Underwriting | agreement in principle, pre-approval, decision, credit score
Backstage: Credit score and policy rules
Systems: Decision engine, credit bureau
# Find and offer
## Have an offer accepted
Questions in mind: Are we quick enough?
Estate agent’s call | Phone | Advice | estate agent, seller, proof, quick
Backstage: Agreement is confirmed to the agent
## Apply in full
Application with adviser | In person | Advice | application, forms, signature, hours, fees
Rate lock | Email | Pricing | rate, fixed, lock, interest went up, expired
! The rate runs out while the bank is still checking
Backstage: Rate is reserved
Systems: Pricing
> policy: Hold the rate for as long as the delay is the bank’s
## Have it valued
Questions in mind: What if they say it is worth less?
Valuation visit | In person | Valuation | valuation, surveyor, undervalued, survey, damp
Backstage: External surveyor is instructed
Systems: Panel management
# Wait for the decision
## Hear where it stands
expects: To hear once a week where it stands, without having to ask.
Questions in mind: Has anybody looked at it yet?
Case tracker | Web | Digital | tracker, status, portal, update, no news
Calls to ask | Phone | Contact centre | chase, calling, on hold, nobody knows, case manager
! Nobody can say where the application stands
Backstage: Underwriter works through the file
Systems: Loan origination
> people: One case owner from application to keys
## Get the offer
Mortgage offer | Letter | Underwriting | offer, approved, conditions, declined, terms
Backstage: Offer is checked twice
# Move in
## Sign
Questions in mind: What am I signing here?
Solicitor or notary | In person | Legal | solicitor, conveyancer, notary, deeds, contract
Backstage: Title and charge are checked
Systems: Land registry
## Have the money paid
expects: The money is there on the day, by noon.
Completion call | Phone | Lending operations | completion, funds, money released, delayed, keys
Backstage: Payout is checked by a second person
Systems: Payments
# Pay and stay
## Pay every month
Statement and online account | Web | Servicing | statement, payment, overpayment, balance
Payment difficulty line | Phone | Servicing | payment holiday, arrears, help, struggling
Backstage: Early signs of trouble are watched
## End the fixed rate
Questions in mind: Will I fall on the standard rate?
Rate switch letter | Letter | Retention | fixed rate ends, remortgage, new deal, standard rate
Rate switch online | Web | Retention | switch, renew, product transfer, easy
Backstage: Offers go out six months ahead
`,
}
