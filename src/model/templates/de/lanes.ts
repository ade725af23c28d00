import type { TemplateLane } from '../Template.ts'

/** Lanes that the German templates choose from. */
export const lanes = {
  touchpoints: ['Touchpoints', 'touchpoints', 'onstage'],
  questions: ['Offene Fragen', 'notes', 'customer'],
  feeling: ['Gefühl', 'feeling', 'none'],
  pains: ['Schmerzpunkte', 'pains', 'none'],
  backstage: ['Backstage', 'backstage', 'backstage'],
  systems: ['Systeme', 'systems', 'support'],
  measures: ['Was messen', 'notes', 'none'],
  kpis: ['KPIs', 'kpis', 'none'],
  ideas: ['Chancen', 'opportunities', 'none'],
} as const satisfies Readonly<Record<string, TemplateLane>>
