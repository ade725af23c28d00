import type { Template } from './Template.ts'
import { airlineTrip } from './de/airlineTrip.ts'
import { bankAccount } from './de/bankAccount.ts'
import { blank } from './de/blank.ts'
import { employeeOnboarding } from './de/employeeOnboarding.ts'
import { homeInternet } from './de/homeInternet.ts'
import { hotelStay } from './de/hotelStay.ts'
import { insuranceClaim } from './de/insuranceClaim.ts'
import { mortgage } from './de/mortgage.ts'
import { onlineOrder } from './de/onlineOrder.ts'
import { outpatientVisit } from './de/outpatientVisit.ts'
import { publicService } from './de/publicService.ts'
import { serviceBlueprint } from './de/serviceBlueprint.ts'
import { softwareOnboarding } from './de/softwareOnboarding.ts'
import { softwareRenewal } from './de/softwareRenewal.ts'

/** The templates in German. */
export const templates: readonly Template[] = [
  blank,
  serviceBlueprint,
  homeInternet,
  bankAccount,
  mortgage,
  insuranceClaim,
  hotelStay,
  airlineTrip,
  outpatientVisit,
  onlineOrder,
  softwareOnboarding,
  softwareRenewal,
  publicService,
  employeeOnboarding,
]
