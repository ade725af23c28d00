import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const airlineTrip: Template = {
  name: 'airline-trip',
  title: 'Airline trip',
  description:
    'A passenger books, checks in, flies, collects the bags, and gets help when it goes wrong.',
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
# Book
## Find a flight
Flight search | Web | Digital | search, fares, dates, price, website
Travel agency or portal | Web | Sales | agency, third party, portal, booked through
Systems: Reservation and fare system
What to measure: Searches that end in a booking, %
## Pay and choose extras
expects: To know what bags and seats cost before paying.
Booking and payment | Web | Digital | payment, booking, card declined, seat fee, baggage fee, insurance
! Extras double the fare in the last step
Backstage: Fares, seats and bags are priced
What to measure: Bookings broken off at payment, %
> policy: The price with one bag and a seat beside the bare fare
## Change the plan
Manage booking | Web | Digital | change, rebook, cancel, voucher, name correction
Service line | Phone | Contact centre | on hold, hours, call, agent, cut off
Backstage: Fare rules are applied
What to measure: Waiting time on the phone
# Before the flight
## Check in
Online check-in | App | Digital | check in, boarding pass, app, seat, error
Travel document check | Web | Ground operations | passport, visa, documents, verification
Systems: Departure control
What to measure: Checked in before the airport, %
## Get there
Trip reminder | SMS | Digital | reminder, gate, notification, terminal, time change
# At the airport
## Drop the bags
Bag drop and desk | In person | Ground operations | check-in desk, bag drop, queue, overweight, staff, rude
Backstage: Handling agent’s shift plan
Systems: Baggage system
What to measure: Minutes in the queue
## Wait and board
expects: To board in an order that makes sense, at the time on the pass.
Lounge | In person | Customer experience | lounge, crowded, food, seats
Gate and boarding | In person | Ground operations | gate, boarding, announcement, zone, hand luggage, gate change
! Boarding begins, then everybody stands on the stairs
Backstage: Turnaround is timed
What to measure: Departures on time, %
# When it goes wrong
## Learn of a delay
expects: To hear it from the airline first, with the reason.
Delay message | SMS | Operations control | delay, delayed, cancelled, information, no updates, hours
! The board knows of the delay before the app does
Backstage: Operations control replans crews and aircraft
Systems: Operations control, messaging
What to measure: Told before the airport’s board, %
> technology: One feed for board, app, text and gate
## Get rebooked and cared for
Rebooking | App | Operations control | rebooked, next flight, missed connection, stranded
Vouchers and hotel | In person | Ground operations | hotel, voucher, meal, overnight, refreshments
! Hundreds queue at one desk to be rebooked
Backstage: Hotel rooms are found
What to measure: Rebooked without the desk, %
> process: Rebook everybody at once, and let them change it in the app
# On board
## Settle in
Cabin crew | In person | Cabin | crew, cabin crew, flight attendant, friendly, attentive
Seat and cabin | In person | Cabin | seat, legroom, clean, recline, toilet, broken screen
Backstage: Cleaning between flights
What to measure: Rating of cabin and crew
## Eat and pass the time
Food and drink | In person | Catering | food, meal, drink, vegetarian, ran out, snack
Films and Wi-Fi | In person | Product | entertainment, films, screen, wifi, headphones
Backstage: Loading of meals
# Arrive
## Collect the bags
Baggage belt | In person | Ground operations | baggage, luggage, belt, lost, damaged, waited
Lost baggage desk | In person | Ground operations | lost bag, delayed bag, report, trace, compensation
Systems: Baggage tracing
What to measure: Bags late, per 1,000 passengers
## Claim and come back
expects: An answer within two weeks, and the money without a fight.
Claims and refunds | Web | Customer relations | refund, claim, compensation, no reply, refused, voucher
Frequent flyer account | App | Loyalty | miles, points, status, upgrade, frequent flyer
! A refund takes months and many emails
Backstage: Claims are checked against the flight’s log
What to measure: Days until a refund
> handoff: Operations tells customer relations the cause on the same day
`,
}
