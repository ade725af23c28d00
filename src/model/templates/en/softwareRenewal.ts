import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const softwareRenewal: Template = {
  name: 'b2b-renewal',
  title: 'B2B renewal',
  description:
    'A contract year from the last review to the next signature, with all who have a say.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Use it in the year
## Work with it
Product in daily use | App | Product | product, feature, slow, reliable, easy, outage
= Active users among seats | % | up | 70
Usage report | Email | Customer success | usage, report, adoption, licences, seats unused
Questions in mind: Do we use what we pay for?
Backstage: Health score is kept
## Get help
expects: The same engineer until it is solved.
Support case | Web | Support | ticket, support, response, bug, workaround, escalated
= Cases open over 30 days | cases | down | 3
Account status page | Web | Operations | incident, downtime, status, maintenance
! A serious fault stays open for weeks
Backstage: Engineering ranks the faults
> handoff: The account manager hears of each serious fault on the day
## Review the quarter
Business review | Video call | Customer success | qbr, business review, roadmap, slides, value
= Reviews with a decision maker | % | up | 80
Questions in mind: Do they speak of our goals or of their features?
Backstage: Review is prepared with sales and product
# Look ahead
## Notice the end date
expects: To hear of it six months ahead, not in the last week.
Renewal notice | Email | Account management | renewal, notice period, auto-renew, deadline, reminder
= First talk before the end | days | up | 180
Questions in mind: Until when can we cancel?
! It renewed by itself, and nobody knew
Backstage: Renewals are forecast
> policy: No renewal by itself without a talk before
## Look back on the value
Value report | Email | Customer success | value, roi, savings, results, justify
= Goals of the success plan met | % | up | 75
User survey | Email | Customer experience | survey, nps, feedback, score
= Would recommend the product | points | up | 30
Questions in mind: Can I defend this budget?
# Weigh it up
## Ask the users
Champion’s briefing | Video call | Customer success | champion, internal, users, feedback
Questions in mind: Would anybody miss it?
## Look at rivals
expects: An open answer on what the product can’t do.
Roadmap call | Video call | Product | roadmap, missing feature, competitor, integration
Reference customer | Phone | Marketing | reference, case study, other customers
Questions in mind: What would a switch cost us?
Backstage: Competitor notes are kept
# Negotiate
## Get the offer
expects: A price that follows from use, with the sums shown.
Renewal offer | Email | Account management | offer, price increase, uplift, discount, quote
= Offers explained in a talk | % | up | 90
! A price rise without a reason
Questions in mind: Why is it more than last year?
Backstage: Deal desk approves discounts
> people: The offer is walked through, never just sent
## Talk about terms
Negotiation call | Video call | Account management | negotiation, terms, commitment, flexible, pressure
Procurement portal | Web | Sales operations | procurement, supplier portal, purchase order, vendor
Backstage: Rules for multi-year deals
## Pass legal and security
Contract changes | Email | Legal | legal, contract, redline, clause, dpa
= Days in legal and security | days | down | 15
Security questions | Email | Security | security, questionnaire, certificate, audit, penetration test
! The same security questions as last year, from scratch
# Sign or leave
## Sign
E-signature | Email | Account management | signature, docusign, signed, approved
= Renewed on time | % | up | 90
Invoice | Email | Finance | invoice, wrong amount, billing, payment terms, po number
Backstage: Contract and billing are set up anew
## Or leave
expects: All our data, in a format that others read.
Cancellation | Email | Account management | cancel, terminate, churn, leaving
= Revenue kept | % | up | 92
Data export | Web | Support | export, data, migration, deletion
Questions in mind: How do we get our data out?
Backstage: Leaving is looked into
# Start the next year
## Set new goals
New success plan | Video call | Customer success | goals, plan, next year, expansion, new team
Questions in mind: Will anything change now?
## Grow
New seats and modules | Email | Account management | upsell, more seats, module, expansion, trial
= Revenue grown | % | up | 10
Backstage: Leads go from success to sales
`,
}
