import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const employeeOnboarding: Template = {
  name: 'employee-onboarding',
  title: 'Employee onboarding',
  description: 'A new colleague from the advert to the end of probation.',
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
# Apply
## Find the job
Questions in mind: What is it really like there?
Job advert | Web | Recruiting | job advert, posting, description, salary
Backstage: Role and pay band are agreed
Systems: Job boards
## Send the application
Application form | Web | Recruiting | application, form, upload, cv, cover letter
Systems: Applicant tracking
What to measure: Applications broken off, %
## Have interviews
expects: Two interviews at most, and an answer within a week.
Interviews | Video call | Hiring managers | interview, questions, prepared, late, panel
Answer after the interview | Email | Recruiting | feedback, no answer, ghosted, rejection, weeks
! Weeks of silence between two interviews
Backstage: Interviewers agree on a rating
What to measure: Days from application to offer
> process: An answer after each interview within three days
# Accept
## Get the offer
Offer call | Phone | Hiring managers | offer, call, salary, negotiate
Contract | Email | Human resources | contract, signature, mistake, terms
Questions in mind: Is this what we agreed on?
Backstage: Contract is drawn up and approved
Systems: HR system
What to measure: Offers accepted, %
## Wait for the first day
expects: To know where to be, when, and with whom.
Welcome mail and forms | Email | Human resources | welcome, forms, bank details, first day, information
Message from the team | Email | Hiring managers | team, message, lunch, welcome
Questions in mind: Did I decide well?
! Nothing is heard between signature and first day
What to measure: People who drop out before day one
> people: The manager writes once a week until the first day
# Arrive
## Come in
Reception and badge | In person | Facilities | reception, badge, access card, waited, desk
Welcome by the manager | In person | Hiring managers | manager, welcome, absent, introduced, tour
Backstage: Desk and access are made ready
Systems: Access control
## Get the equipment
expects: Laptop, accounts and access on the first morning.
Laptop and accounts | In person | IT | laptop, password, account, access, vpn, equipment
IT help desk | Chat | IT | help desk, ticket, it support, waiting
! The laptop comes in the second week
Backstage: Hardware is ordered, accounts are made
Systems: Identity management, asset register
What to measure: Ready to work on day one, %
> handoff: A signed contract orders the laptop by itself
## Get to know the company
Induction day | In person | Learning | induction, orientation, slides, long, founders
Compulsory training | Web | Compliance | e-learning, compliance, safety, boring, modules
Systems: Learning platform
What to measure: Training done in two weeks, %
# Learn
## Learn the work
Plan for 90 days | In person | Hiring managers | plan, tasks, unclear, goals, responsibilities
Buddy | In person | Teams | buddy, mentor, colleague, helpful, questions
Knowledge base | Web | Teams | wiki, documentation, outdated, handbook, find
Questions in mind: Whom may I ask, and how often?
! Nobody has time to show how things are done
Backstage: Buddy’s time is freed
## Do the first real work
First own task | In person | Teams | first project, responsibility, overwhelmed, proud
Questions in mind: Am I good enough?
# Settle in
## Hear how it goes
expects: An honest word after 30 days, not after 180.
One-to-ones | In person | Hiring managers | one-to-one, feedback, cancelled, listened
Pulse survey | Email | Human resources | survey, anonymous, pulse, changed nothing
What to measure: Would recommend us, after 30 and 90 days
## Be paid
First payslip | Web | Payroll | payslip, salary, wrong, expenses, tax code
Systems: Payroll
What to measure: First payslips without a mistake, %
# Stay
## End the probation
expects: To know where I stand well before the last day.
Probation review | In person | Hiring managers | probation, review, permanent, goals
Backstage: Manager and HR decide
What to measure: Passed probation, %
## Stay or leave
Questions in mind: Where could I be in two years?
Development review | In person | Learning | career, development, promotion, training budget
Exit interview | In person | Human resources | resign, leaving, exit interview, notice
What to measure: Still here after a year, %
`,
}
