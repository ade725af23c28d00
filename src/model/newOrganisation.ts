import type { AnyRecord } from './kinds.ts'

/** A new organisation's root. */
export function newOrganisation(id: string, name = 'My organisation'): AnyRecord {
  return { id, kind: 'organisation', name }
}
