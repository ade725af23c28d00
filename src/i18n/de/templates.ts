import type { templateWords as english } from '../en/templates.ts'

export const templateWords = {
  'templates.stages': 'Phasen',
  'templates.owners': 'Typische Verantwortliche',
  'templates.counts':
    '{stages, plural, one {# Phase} other {# Phasen}}, {steps, plural, one {# Schritt} other {# Schritte}}, {touchpoints, plural, one {# Touchpoint} other {# Touchpoints}}',
  'templates.empty': '{lanes, plural, one {# leere Spur} other {# leere Spuren}}',
  'templates.mine': 'Meine Vorlagen',
  'templates.rename': 'Vorlage umbenennen',
  'templates.delete': 'Vorlage löschen',
  'templates.deleted': 'Die Vorlage „{name}“ ist gelöscht.',
  'templates.failed': 'Ihre Vorlagen sind auf diesem Gerät gerade nicht erreichbar.',
  'templates.name': 'Name der Vorlage',
  'templates.keep': 'Außerdem behalten',
  'templates.keepOwners': 'Verantwortliche',
  'templates.keepKpis': 'KPIs, ohne ihre Werte',
  'templates.keepPains': 'Schmerzpunkte und Chancen',
  'templates.keptAlways':
    'Phasen, Schritte, Spuren, Karten, Touchpoints und die Wörter, die Feedback finden, bleiben immer. Feedback, Zitate, Bilder, Werte und Befunde bleiben nie.',
  'templates.save': 'Vorlage speichern',
  'templates.saved': 'Die Vorlage „{name}“ ist gespeichert. Sie finden sie unter „Neue Journey“.',
} satisfies Record<keyof typeof english, string>
