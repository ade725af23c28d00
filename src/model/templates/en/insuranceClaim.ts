import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const insuranceClaim: Template = {
  name: 'insurance-claim',
  title: 'Insurance claim',
  description:
    'Damage to home or car: report it, have it looked at, be paid, and decide at renewal.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Something happens
## Deal with the shock
Questions in mind: Is everybody all right? What do I do now?
Emergency line | Phone | Assistance | emergency, breakdown, tow, leak, helpline, night
= Calls answered within a minute | % | up | 90
Backstage: Tow truck or plumber is sent out
Systems: Assistance network
## Check whether I’m covered
Questions in mind: Will they pay for this?
Policy documents | Email | Products | policy, cover, small print, excluded, excess
Questions and answers | Web | Digital | website, search, faq, covered
! The policy doesn’t say in plain words what is covered
> technology: Answer “am I covered?” in plain words, from the customer’s own policy
# Report it
## File the claim
expects: To report it once, with photos, in a quarter of an hour.
Claim form | App | Digital | app, claim form, photos, upload, report
= Claims reported in one go | % | up | 80
Claims line | Phone | Claims | on hold, queue, claim number, handler, callback
Agent or broker | In person | Sales | agent, broker, my agent, helped
Backstage: Cover is checked, claim is classed
Systems: Claims system
## Get a confirmation
Confirmation and next steps | Email | Claims | confirmation, claim number, next steps, reference
= Confirmed within a day | % | up | 95
Backstage: Claim is given to a handler
Systems: Workflow
# Have it assessed
## Send what is asked for
Questions in mind: Why do they ask that again?
Request for documents | Email | Claims | documents, receipts, proof, again, police report
= Claims asked for papers twice | % | down | 5
! Asked for receipts that nobody keeps
Backstage: Papers are checked, fraud signs looked at
Systems: Document management, fraud scoring
> policy: No receipts asked for small claims
## Meet the adjuster
expects: A date within the week, and a word on what follows.
Adjuster’s visit | In person | Loss adjusting | adjuster, assessor, inspection, visit, estimate, late
= Days until the visit | days | down | 5
Video inspection | Video call | Loss adjusting | video, link, inspection, quick
Backstage: External experts are instructed
Systems: Appointment planning
## Wait for the decision
Questions in mind: Has my claim been forgotten?
Claim status | App | Digital | status, update, waiting, weeks, no news
= Days to a decision | days | down | 14
Calls to ask | Phone | Claims | chase, called again, different person, voicemail
! A different handler with every call
Backstage: Reserve and authority limits
> people: One handler with a name and a direct line
# Get it settled
## Hear the decision
Decision letter | Letter | Claims | declined, approved, settlement, offer, reason, letter
! Declined in words that only a lawyer understands
Backstage: Coverage is settled, letter is written
Systems: Letter templates
## Have it repaired
expects: A repairer that the insurer stands up for.
Partner garage or repairer | In person | Repair network | garage, repair, workshop, builder, courtesy car, quality
= Repaired right the first time | % | up | 95
Courtesy car | In person | Repair network | hire car, courtesy car, replacement
Backstage: Repair is released and invoiced
Systems: Repair network portal
## Be paid
Payment | Email | Finance | payment, paid out, transfer, excess, less than
= Paid within five days | % | up | 90
Backstage: Payment in one run a day
Systems: Payments
# After the claim
## Disagree
Complaint | Letter | Complaints | complaint, appeal, ombudsman, unfair, lawyer
= Decisions changed on complaint | % | down | 10
Backstage: Case is looked at by somebody else
## Say how it was
Survey after the claim | Email | Customer experience | survey, feedback, stars, recommend
= Would recommend us | points | up | 40
# Renew or leave
## See the new price
Questions in mind: Am I punished for claiming?
Renewal letter | Letter | Pricing | renewal, premium, price increase, no claims bonus
Backstage: Claims history goes into the price
## Stay or switch
Renewal line | Phone | Retention | cancel, switch, cheaper, stay, loyalty
= Customers who stay after a claim | % | up | 88
Backstage: Limits for discounts
`,
}
