import type { MessageKey } from '../i18n/t.ts'
import type { View } from '../store/createSession.ts'

/** What the views are called. */
export const viewNames = {
  map: 'app.map',
  table: 'app.table',
  owners: 'app.owners',
  kpis: 'app.kpis',
  feedback: 'app.feedback',
  findings: 'app.findings',
  organisation: 'app.organisation',
  text: 'app.mapAsText',
} as const satisfies Record<View, MessageKey>
