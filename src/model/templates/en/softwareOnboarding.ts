import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const softwareOnboarding: Template = {
  name: 'software-onboarding',
  title: 'B2B software onboarding',
  description: 'From the signed contract to a team that works with the software every day.',
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
# Sign
## Agree on scope
Contract and order form | Email | Sales | contract, order form, pricing, seats, terms
= Days from yes to signature | days | down | 21
Security and legal review | Email | Security | security review, questionnaire, dpa, gdpr, audit
Questions in mind: Did sales promise what the product does?
Backstage: Scope and promises are written down
Systems: CRM, contract tool
## Be handed over
expects: That what sales was told is known on day one.
Hand-over call | Video call | Customer success | handover, introduction, repeat, new contact
= Days from signature to kick-off | days | down | 10
Questions in mind: Who is my contact now?
! The customer explains all goals a second time
Backstage: Sales briefs customer success
> handoff: A hand-over sheet that the customer has read and signed off
# Kick off
## Plan together
Kick-off workshop | Video call | Implementation | kick-off, workshop, project plan, timeline, milestones
Success plan | Email | Customer success | goals, success plan, kpi, expectations
= Plans agreed within two weeks | % | up | 90
Questions in mind: What do my people have to do, and when?
Backstage: Project is staffed
Systems: Project tool
## Name the people
Administrator invitation | Email | Product | invitation, admin, activation link, login
Questions in mind: Who will look after this here?
# Set up
## Connect the systems
expects: Sign-on and data flow work within a week.
Single sign-on set-up | Web | Implementation | sso, single sign-on, permissions, it department
Integration and API docs | Web | Engineering | integration, api, documentation, connector, error
= Days to the first data | days | down | 14
Questions in mind: How much of our IT’s time does it take?
! Documentation describes an older version
Backstage: Solution engineer pairs with the customer’s IT
Systems: Sandbox, API gateway
## Bring in the data
Data import | Web | Implementation | import, migration, csv, duplicates, mapping, failed
= Rows rejected | % | down | 2
Questions in mind: Is our old data any good?
! The import fails without saying which row
Backstage: Data is cleaned and tested
> technology: Check the file before the import, row by row
## Configure
Set-up assistant | Web | Product | configuration, settings, workflow, complicated, template
Configuration session | Video call | Implementation | session, consultant, call, helpful
# Train
## Train administrators
Administrator training | Video call | Education | training, session, recording, trainer, too fast
= Administrators certified | % | up | 90
Backstage: Trainer adapts to the customer’s case
Systems: Learning platform
## Train the team
expects: To learn at my desk, in ten minutes, in my language.
Courses and help centre | Web | Education | course, help centre, tutorial, video, article
Hints in the product | App | Product | tour, tooltip, hint, checklist
Questions in mind: Why do I have to change how I work?
# Go live
## Switch over
Go-live day | Video call | Implementation | go-live, launch, rollout, cutover, stressful
= Open issues at go-live | issues | down | 5
Hypercare channel | Chat | Support | slack, hypercare, quick reply, chat
Questions in mind: What if it fails on Monday?
Backstage: Engineers stand by
Systems: Monitoring
## Get help
expects: An answer within the hour in the first weeks.
Support tickets | Web | Support | ticket, support, response time, bug, escalation, unresolved
= Hours until the first reply | hours | down | 1
! Tickets go round between support and engineering
Backstage: Bugs are ranked
Systems: Ticket system
> process: One owner for each ticket until it is closed
# Get value
## Use it every day
Product in daily use | App | Product | slow, easy to use, feature, missing, dashboard, interface
= Active users among seats | % | up | 70
Questions in mind: Is it better than our spreadsheet?
## Show that it pays
First value review | Video call | Customer success | review, value, results, report, roi
= Days to first value | days | down | 60
Questions in mind: What do I tell my boss?
! Six months in, nobody can show what it brought
Backstage: Usage report is made
`,
}
