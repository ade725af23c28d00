import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const onlineOrder: Template = {
  name: 'online-purchase',
  title: 'Online order and return',
  description: 'Search, basket, parcel, and the way back when it doesn’t fit.',
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
# Find
## Get the idea
Adverts and newsletter | Email | Marketing | newsletter, advert, instagram, spam, offer
Backstage: Campaigns are planned
What to measure: Visits from campaigns
## Search and compare
expects: Sizes, stock and delivery date on the product page.
Search and filters | Web | Online shop | search, filter, find, category, website
Product page | Web | Online shop | description, photos, size chart, colour, reviews
! The size chart has little to do with the clothes
Backstage: Product texts and pictures are made
Systems: Product data, search engine
What to measure: Searches without a result, %
> process: Tell sizes by what others kept and sent back
# Order
## Fill the basket
Basket | Web | Online shop | basket, cart, voucher, discount code, out of stock
Systems: Stock in real time
What to measure: Baskets left behind, %
## Check out
expects: Guest checkout, and my way to pay.
Checkout | Web | Online shop | checkout, account, guest, address, error
Payment | Web | Payments | payment, card, paypal, declined, instalments
! Delivery costs turn up in the last step
Backstage: Fraud and credit check
Systems: Payment provider
What to measure: Checkouts that end in an order, %
## Get the confirmation
Order confirmation | Email | Customer service | confirmation, email, order number, cancel, wrong address
What to measure: Orders changed after the fact
# Receive
## Wait for the parcel
expects: A day and a two-hour window.
Tracking | Web | Logistics | tracking, status, delayed, stuck, shipped, where is my order
! Tracking says “on the way” for a week
Backstage: Picked, packed, handed to the carrier
Systems: Warehouse system, carrier feed
What to measure: Delivered on the promised day, %
> handoff: The shop tells of the delay, not the customer
## Take it in
Delivery | In person | Carrier | courier, driver, neighbour, left outside, missed, damaged box
Parcel shop or locker | In person | Carrier | parcel shop, locker, pick up, closed, id
Backstage: Second attempt, storage
What to measure: Delivered at the first try, %
## Unpack
Parcel and product | In person | Products | packaging, damaged, wrong item, quality, colour, missing
Backstage: Quality checks at suppliers
What to measure: Wrong or damaged, %
# Try and decide
## Use it
Instructions and set-up | Web | Products | instructions, assemble, manual, works, broken
## Ask for help
Chat | Chat | Customer service | chat, bot, reply, agent, helpful
Service line | Phone | Customer service | on hold, phone, queue, callback, no answer
Systems: Ticket system, order history
What to measure: Solved at first contact, %
# Send it back
## Start the return
expects: Three clicks, no printer, free of charge.
Returns portal | Web | Online shop | return, label, printer, reason, portal
! A return needs a label that must be printed
Backstage: Return rules
What to measure: Returns without a call, %
> technology: A code on the phone in place of a label
## Hand it over
Return drop-off | In person | Carrier | drop off, parcel shop, receipt, return, courier
Backstage: Goods are looked at and restocked
Systems: Returns hall
## Get the money back
expects: The money within a week of the drop-off.
Refund | Email | Payments | refund, money back, weeks, credit note, partial
! The parcel arrived, and the money takes three more weeks
Backstage: Refund is released
What to measure: Days from drop-off to refund
# Come back
## Say how it was
Product review | Email | Marketing | review, stars, rating, recommend
What to measure: Reviews answered, %
## Order again
Account and wish list | App | Online shop | account, app, wish list, order again, points
What to measure: Second order within 90 days, %
`,
}
