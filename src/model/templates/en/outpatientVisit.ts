import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const outpatientVisit: Template = {
  name: 'patient-visit',
  title: 'Hospital outpatient visit',
  description: 'From the referral to the results, with the waiting in between.',
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
# Be referred
## See the family doctor
Questions in mind: Is it something serious?
Family doctor | In person | Referral office | gp, family doctor, referral, referred
Backstage: Referral letter is written
Systems: Electronic referral
## Wait for a date
expects: To know within two weeks when the appointment is.
Questions in mind: Have they got my referral?
Appointment letter | Letter | Booking office | letter, appointment, date, waiting list, months
Booking line | Phone | Booking office | phone, switchboard, no answer, engaged, on hold, rang
Online booking | Web | Digital | online, book, portal, patient app
! Nobody can say where the referral is
Backstage: Referral is triaged, clinic slots are planned
Systems: Patient administration system
> technology: Let patients see where their referral stands
# Prepare
## Get ready for the day
Questions in mind: May I eat before? Whom may I bring?
Information leaflet | Letter | Nursing | leaflet, instructions, fasting, prepare, unclear
Reminder | SMS | Booking office | reminder, text, sms, cancelled, rearranged
Backstage: Notes and earlier scans are fetched
Systems: Text messaging, records
# Arrive
## Find the way
Parking | In person | Estates | parking, car park, ticket machine, full, expensive
Signs and volunteers | In person | Estates | signs, lost, map, volunteer, entrance, lift
! Late because the car park was full
## Check in
Reception desk | In person | Outpatient reception | receptionist, reception, check in, rude, polite, greeted
Check-in screen | In person | Outpatient reception | screen, kiosk, machine, self check-in
Backstage: Arrival is noted, notes are laid out
Systems: Patient administration system
## Wait
expects: To be told how long it will take.
Questions in mind: Have they forgotten me?
Waiting room | In person | Outpatient reception | waiting, waited, late, delay, seats, crowded, hours
! More than an hour past the time, and no word
Backstage: Clinic runs late, lists are changed
> process: Say the delay at check-in, and every half hour
# Be seen
## See the nurse
Nurse’s first check | In person | Nursing | nurse, blood pressure, weighed, caring, gentle
Backstage: Findings are noted
## Have tests
Blood test | In person | Laboratory | blood test, needle, phlebotomy, bruise
Scan or X-ray | In person | Imaging | scan, x-ray, mri, ultrasound, radiographer
Backstage: Samples and scans are worked on
Systems: Laboratory and imaging systems
## See the doctor
expects: Time to ask, and an answer in plain words.
Questions in mind: Did I ask all that I wanted to?
Consultation | In person | Medical specialty | doctor, consultant, listened, rushed, explained, understood
! A different doctor each time, who has not read the notes
Backstage: Notes are read, results are fetched
Systems: Electronic record
> people: One named doctor for each patient
# Leave
## Get the medicine
Hospital pharmacy | In person | Pharmacy | pharmacy, prescription, medicine, tablets, side effects
Backstage: Prescription is checked
Systems: Electronic prescribing
## Agree on what comes next
Next appointment | In person | Outpatient reception | follow up, next appointment, months, discharge
# Afterwards
## Hear the results
expects: A date for the results that is kept.
Questions in mind: Is no news good news?
Results letter or call | Letter | Medical specialty | results, letter, biopsy, waiting for results, phone call
Patient portal | Web | Digital | portal, app, login, results online
! Weeks of silence about a test that frightens
Backstage: Results are read and signed off
Systems: Results system
> policy: Each test has a day by which the patient hears
## Ask and complain
Patient advice desk | Phone | Patient experience | complaint, advice, thank you, pals, compliment
Backstage: Complaint goes to the clinic
`,
}
