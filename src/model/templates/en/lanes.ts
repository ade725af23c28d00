import type { TemplateLane } from '../Template.ts'

/** Lanes that the templates choose from. */
export const lanes = {
  touchpoints: ['Touchpoints', 'touchpoints', 'onstage'],
  questions: ['Questions in mind', 'notes', 'customer'],
  feeling: ['Feeling', 'feeling', 'none'],
  pains: ['Pain points', 'pains', 'none'],
  backstage: ['Backstage', 'backstage', 'backstage'],
  systems: ['Systems', 'systems', 'support'],
  measures: ['What to measure', 'notes', 'none'],
  kpis: ['KPIs', 'kpis', 'none'],
  ideas: ['Opportunities', 'opportunities', 'none'],
} as const satisfies Readonly<Record<string, TemplateLane>>
