import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const homeInternet: Template = {
  name: 'support-call',
  title: 'Home internet support',
  description: 'A fault on the line: getting help, the technician’s visit, and whether to stay.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.measures,
    lanes.ideas,
  ],
  map: `
# Notice the fault
## Lose the connection
Router and connection | In person | Network | wifi, router, drops, no internet, slow, disconnected
Backstage: Line monitoring raises an alarm
Systems: Network monitoring
What to measure: Lines down, minutes until noticed
## Find out whether it’s me
expects: To learn within minutes whether it is an outage, and until when.
Status page | Web | Digital | outage, status page, website, maintenance
Outage text | SMS | Network | text message, notified, sms, no warning
! The status page says all is well during an outage
Backstage: Outage is confirmed and its area drawn
Systems: Outage map
What to measure: Customers told before they call, %
> technology: Text everybody on a faulty line before they call
## Try to mend it
Self-help and line test | App | Digital | app, restart, line test, troubleshooting, instructions
Systems: Remote line test
What to measure: Solved without contact, %
# Ask for help
## Find a way to reach us
Contact page | Web | Digital | phone number, contact, find a number
Chatbot | Chat | Digital | chatbot, bot, virtual assistant, human, loop
What to measure: Chats handed to a person, %
## Wait in the queue
expects: To wait five minutes at most, or to be called back.
Phone menu | Phone | Contact centre | menu, press 1, options, automated, voice
Queue and callback | Phone | Contact centre | queue, on hold, waiting, music, callback, cut off
! Cut off after a long wait, and back at the end of the queue
Backstage: Forecast and shift plan
Systems: Telephony, call routing
What to measure: Waiting time, calls given up
> process: Offer a callback that keeps the place in the queue
## Explain what is wrong
First-line agent | Phone | Contact centre | agent, operator, rude, friendly, script, accent
Second-line technician | Phone | Technical support | transferred, second line, passed around, technical team
! Has to repeat the same checks after each transfer
Backstage: Ticket is written and passed on
Systems: Ticket system, CRM
What to measure: First contact resolution, %
> handoff: Notes of the first call open before the second agent picks up
# Get it fixed
## Agree on a visit
expects: A window of two hours that is kept.
Appointment booking | Phone | Field service | appointment, slot, book, weeks, earliest
Reminder | SMS | Field service | reminder, confirmation, text, rescheduled
Backstage: Route planning, spare parts
Systems: Dispatch
What to measure: Days until the visit
## Wait at home
Technician on the way | SMS | Field service | no show, waited all day, late, eta, missed appointment
! Nobody comes, and nobody says so
Backstage: Day’s plan is changed
What to measure: Windows kept, %
## Have it repaired
Technician visit | In person | Field service | technician, engineer, fixed, tidy, polite, explained
Backstage: Work at the cabinet or in the network
Systems: Work orders
What to measure: Fixed at the first visit, %
# After the repair
## Check that it holds
Follow-up message | SMS | Technical support | follow up, works now, again, same problem
What to measure: Same fault within 30 days, %
## Get something back
expects: Credit for the days without service, unasked.
Bill and credit | Email | Billing | bill, refund, credit, compensation, charged
Backstage: Credit is worked out and approved
Systems: Billing
What to measure: Credits asked for more than once
## Complain
Complaint handling | Letter | Complaints | complaint, manager, escalate, ombudsman, no reply
Backstage: Root cause is looked for
What to measure: Days until closed
# Stay or leave
## Look at other offers
Renewal offer | Email | Marketing | offer, price, new customer, deal, competitor
What to measure: Offers taken, %
## Cancel or stay
Cancellation call | Phone | Retention | cancel, leave, switch, provider, retention, keep
! Passed from one to the next when asking to cancel
Backstage: Save offers and their limits
Systems: Contracts
What to measure: Customers who stay after a fault, %
> policy: Let people go in one call; measure those who come back
`,
}
