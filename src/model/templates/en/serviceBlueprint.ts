import type { Template } from '../Template.ts'

export const serviceBlueprint: Template = {
  name: 'service',
  title: 'Service blueprint',
  description:
    'A service from need to renewal, with what the customer sees and does, and what holds it up behind the three lines.',
  lanes: [
    ['Evidence', 'notes', 'evidence'],
    ['Customer actions', 'notes', 'customer'],
    ['Onstage', 'touchpoints', 'onstage'],
    ['Backstage', 'backstage', 'backstage'],
    ['Support processes', 'systems', 'support'],
    ['Pain points', 'pains', 'none'],
    ['Opportunities', 'opportunities', 'none'],
  ],
  map: `
# Find
## Notice a need
Evidence: Advert, recommendation, search result
Customer actions: Asks around and searches
Home page and campaign | Web | Marketing | website, advert, found you, recommended
Backstage: Campaign planning
Support processes: Web analytics
## Compare offers
expects: To see price and terms without giving a phone number.
Evidence: Price list, reviews
Customer actions: Compares price, terms and reviews
Price and offer page | Web | Marketing | price, cost, offer, compare, small print
Advice call | Phone | Sales | advice, salesperson, pushy, explained, callback
! The full price shows up only in the contract
Backstage: Price and offer upkeep
Support processes: Product catalogue
> policy: One page with everything that a customer will pay
# Sign up
## Order
Evidence: Order form, contract
Customer actions: Fills in details and signs
Order form | Web | Sales | order form, sign up, error, checkout
Contract to sign | Email | Legal | contract, terms, signature, pdf
Backstage: Credit and fraud check
Support processes: Customer database
## Wait for the start
expects: A firm date, and word when it changes.
Evidence: Confirmation message
Customer actions: Waits and wonders
Welcome message | Email | Customer service | welcome, confirmation, start date, waiting, heard nothing
! Silence between the order and the start
Backstage: Order is handed to operations
Support processes: Order management
> handoff: Sales tells the start date, and operations keeps it
# Get started
## Set up
Evidence: Kit, guide, login
Customer actions: Sets it up, alone or with help
Set-up guide | App | Product | setup, guide, instructions, complicated, easy
Set-up visit | In person | Operations | technician, installer, appointment, late, friendly
Backstage: Route and shift planning
Support processes: Scheduling, stock
## Use it for the first time
Evidence: Start screen
Customer actions: Tries what was promised
App and portal | App | Product | app, login, password, portal, crash
Backstage: Account is activated
Support processes: Identity and access
# Use
## Use it every day
Evidence: The service itself
Customer actions: Relies on it
Service in daily use | In person | Operations | works, reliable, quality, outage, slow
Backstage: Monitoring and upkeep
Support processes: Monitoring
## Ask for help
expects: One contact who solves it, without repeating the story.
Evidence: Ticket number
Customer actions: Explains what is wrong
Service line | Phone | Customer service | queue, on hold, transferred, callback, agent
Chat | Chat | Customer service | chat, bot, human, no answer
! The story has to be told again after each transfer
Backstage: Second level looks into it
Support processes: Ticket system, knowledge base
> technology: Case notes that travel with the call
## Pay
Evidence: Bill
Customer actions: Checks and pays
Bill | Email | Finance | bill, invoice, charge, direct debit, overcharged
Backstage: Billing run, dunning
Support processes: Billing system
# Renew or leave
## Think it over
Evidence: Renewal letter
Customer actions: Weighs staying against leaving
Renewal letter | Letter | Marketing | renewal, price increase, notice, loyalty
! Loyal customers pay more than new ones
Backstage: Offers for those who may leave
Support processes: Churn model
## Stay or go
expects: To leave as easily as one came.
Evidence: Confirmation
Customer actions: Renews, or cancels
Renewal call | Phone | Customer service | renew, discount, better deal, retention
Cancellation form | Web | Customer service | cancel, cancellation, leave, close account
Backstage: Contract is renewed or ended
Support processes: Contract management
`,
}
