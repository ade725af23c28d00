import type { Template } from './Template.ts'
import { airlineTrip } from './en/airlineTrip.ts'
import { bankAccount } from './en/bankAccount.ts'
import { blank } from './en/blank.ts'
import { employeeOnboarding } from './en/employeeOnboarding.ts'
import { homeInternet } from './en/homeInternet.ts'
import { hotelStay } from './en/hotelStay.ts'
import { insuranceClaim } from './en/insuranceClaim.ts'
import { mortgage } from './en/mortgage.ts'
import { onlineOrder } from './en/onlineOrder.ts'
import { outpatientVisit } from './en/outpatientVisit.ts'
import { publicService } from './en/publicService.ts'
import { serviceBlueprint } from './en/serviceBlueprint.ts'
import { softwareOnboarding } from './en/softwareOnboarding.ts'
import { softwareRenewal } from './en/softwareRenewal.ts'

/** The templates in English. */
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
