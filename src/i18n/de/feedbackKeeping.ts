import type { feedbackKeepingWords as english } from '../en/feedbackKeeping.ts'

export const feedbackKeepingWords = {
  'feedback.background': 'Im Hintergrund lesen',
  'feedback.readingFile': '{name} wird gelesen',
  'feedback.readingSoFar':
    '{share, number, percent} · {rows, plural, one {# Zeile} other {# Zeilen}}',
  'feedback.soFar': 'Die Zahlen auf der Map sind der Stand bis jetzt.',
  'feedback.cancelReading': 'Lesen von {name} abbrechen',
  'feedback.stoppedReadings': 'Auf halbem Weg stehen geblieben',
  'feedback.stoppedAt':
    'Das Lesen von {name} blieb bei Zeile {rows, number} stehen ({share, number, percent}).',
  'feedback.stoppedHow':
    'Wählen Sie dieselbe Datei, um dort weiterzumachen. Nichts davon zählt, bevor sie ganz gelesen ist; nach sieben Tagen wird es von diesem Gerät entfernt.',
  'feedback.chooseSame': 'Dieselbe Datei wählen: {name}',
  'feedback.chooseSameShort': 'Dieselbe Datei wählen',
  'feedback.forgetReading': 'Verwerfen: {name}',
  'feedback.forgetShort': 'Verwerfen',
} satisfies Record<keyof typeof english, string>
