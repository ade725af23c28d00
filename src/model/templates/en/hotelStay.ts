import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const hotelStay: Template = {
  name: 'hotel-stay',
  title: 'Hotel stay',
  description: 'A guest books a room, arrives, sleeps, eats, leaves, and may come back.',
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
# Choose and book
## Look for a place
Questions in mind: Is it as nice as in the pictures?
Booking portal listing | Web | Sales and revenue | portal, photos, reviews, location, rating
Hotel website | Web | Marketing | website, pictures, rooms, virtual tour
Backstage: Rates and rooms are kept in step
Systems: Channel manager
## Book
expects: The full price at once, taxes and fees included.
Booking | Web | Reservations | booking, reservation, price, hidden fees, resort fee, deposit
Reservation line | Phone | Reservations | called, reservation, phone, answered
! Fees turn up on arrival that the booking did not name
Backstage: Overbooking is decided
Systems: Reservation system
> policy: Show one price with everything in it
# Before arrival
## Get ready
Questions in mind: Can I check in early?
Message before arrival | Email | Front office | email, early check-in, request, directions, confirmation
Special requests | Email | Guest relations | request, cot, allergy, quiet room, ignored
Backstage: Requests are noted, rooms are given
Systems: Property management system
## Travel there
Directions and parking | In person | Facilities | parking, valet, signs, shuttle, directions
# Arrive
## Check in
expects: Key in hand within five minutes, room ready.
Reception | In person | Front office | check in, reception, queue, waiting, room not ready, welcome
Mobile check-in and key | App | Front office | mobile key, app, digital key, kiosk
! The room is not ready at the hour that was promised
Backstage: Rooms are cleaned and released
Systems: Housekeeping app
> handoff: Housekeeping releases rooms to reception by the minute
## See the room
Questions in mind: Is it what I booked?
Room | In person | Housekeeping | room, clean, dirty, smell, bed, view, small
Backstage: Rooms are cleaned and inspected
# Stay
## Sleep
expects: Quiet, dark, and a good bed.
Bed and quiet | In person | Housekeeping | bed, noise, sleep, thin walls, pillow, air conditioning
! Noise from the corridor or the lift at night
Backstage: Night porter’s rounds
## Have breakfast
Breakfast | In person | Food and beverage | breakfast, buffet, coffee, eggs, crowded, fresh
Backstage: Kitchen shift and supplies
Systems: Stock and ordering
## Eat, relax, work
Restaurant and bar | In person | Food and beverage | restaurant, dinner, bar, waiter, menu, slow
Pool, gym and spa | In person | Leisure | pool, gym, spa, towels, closed, sauna
Wi-Fi | Web | IT | wifi, internet, slow, password, login
Systems: Guest network
## Ask for something
expects: That whoever is asked takes care of it.
Guest requests | Phone | Guest relations | asked, towels, broken, maintenance, nobody came, concierge
! A broken thing is reported twice and still not mended
Backstage: Jobs go to housekeeping and engineers
Systems: Job dispatch
> technology: One list of requests that all departments see
# Leave
## Check out
Check-out | In person | Front office | check out, bill, minibar, charged, deposit, express
Invoice | Email | Finance | invoice, receipt, vat, wrong address, company
Backstage: Bill is closed and checked
Systems: Point of sale, billing
## Go home
Luggage and transfer | In person | Concierge | luggage, taxi, airport, bags
# Come back
## Say how it was
Review and reply | Web | Guest relations | review, stars, reply, recommend, never again
Backstage: Replies are written within two days
## Book again
Questions in mind: Do they remember me?
Loyalty programme | Email | Marketing | points, loyalty, member, upgrade, status, return
Systems: Guest profiles
`,
}
