import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const bankAccount: Template = {
  name: 'bank-account',
  title: 'Bank account opening',
  description:
    'A retail customer opens a current account, moves over, and makes it their main one.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Look around
## Want another account
Adverts and referrals | Social media | Marketing | advert, friend, recommended, referral, bonus
## Compare
expects: All fees on one page, before any form.
Comparison site | Web | Marketing | comparison, rating, reviews, best account
Account and fee page | Web | Products | fees, monthly fee, overdraft, interest, conditions
= Visitors who apply | % | up | 12
! Fees depend on conditions that only the small print tells
Backstage: Product terms and fee table
> policy: A calculator that says what this customer would pay
# Apply
## Begin the application
Application form | Web | Digital | application, form, sign up, session expired, upload
= Applications completed | % | up | 60
Branch adviser | Branch | Branches | branch, adviser, appointment, opening hours, cashier
Backstage: Product and eligibility rules
Systems: Onboarding platform
## Prove who I am
expects: Done in one go, on the phone, in ten minutes.
Video or photo ID check | App | Digital | id check, selfie, passport, photo, video call, rejected
= Identified at the first try | % | up | 85
ID check at the counter | Branch | Branches | id, proof of address, documents, counter
! The photo is rejected again and again, without a reason
Backstage: Know-your-customer and sanctions checks
Systems: Identity provider, screening
> technology: Say what is wrong with the photo while it is taken
## Wait for the decision
Decision message | Email | Compliance | approved, declined, pending, under review, waiting
= Decided on the same day | % | up | 80
! Declined, and nobody may say why
Backstage: Credit bureau check, manual review
Systems: Case management, credit bureau
# Get going
## Get card and PIN
Card and PIN letters | Letter | Cards | card, pin, letter, delivery, never arrived, post
= Days until card and PIN arrive | days | down | 5
Backstage: Card is made and posted
Systems: Card processor
## Sign in for the first time
App registration | App | Digital | register, login, activation code, device, fingerprint
Help line | Phone | Contact centre | on hold, security questions, locked out, call back
Backstage: Device is bound to the customer
Systems: Authentication
## Put money in
First deposit | App | Payments | deposit, transfer, top up, pay in
= Accounts in use after 30 days | % | up | 70
# Move over
## Switch payments
expects: That standing orders and salary move without gaps.
Account switch service | Web | Payments | switch, direct debit, standing order, moved, missed payment
= Switches without a bounced payment | % | up | 99
! A payment bounces in the month of the switch
Backstage: Data comes from the old bank, payers are told
Systems: Switching service
> people: One named person who watches over the first month
## Close the old account
Switch confirmation | Email | Payments | closed, old bank, confirmation, done
# Use it
## Pay and be paid
Card payments | In person | Cards | declined, contactless, paid, cash machine, abroad
Mobile banking | App | Digital | app, balance, crash, update, slow, notification
= Customers who use the app each month | % | up | 75
Backstage: Fraud watch
Systems: Core banking, fraud engine
## Ask for help
Secure chat | Chat | Contact centre | chat, bot, reply, agent
= Solved at first contact | % | up | 75
Backstage: Knowledge base
Systems: CRM
## Sort out a problem
Disputes and fraud line | Phone | Fraud | fraud, scam, blocked, dispute, refund, stolen
= Days until a dispute is settled | days | down | 10
Backstage: Chargeback
# Stay
## Hear from the bank
Yearly fee statement | Letter | Products | statement, fees, increase, terms, changes
## Stay or leave
Closing the account | Branch | Branches | close account, leave, another bank, stay
= Accounts kept after a year | % | up | 90
`,
}
