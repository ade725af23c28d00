import type { outlineWords as english } from '../en/outline.ts'

export const outlineWords = {
  'outline.toMap': 'Zurück zur Map',
  'outline.print': 'Drucken',
  'outline.empty': 'Diese Map hat noch keine Phasen.',
  'outline.noSteps': 'Diese Phase hat noch keine Schritte.',
  'outline.noTouchpoints': 'Kein Touchpoint.',
  'outline.caption': 'Touchpoints in „{step}“',
  'outline.unplacedCaption': 'Touchpoints ohne Platz',
  'outline.unplacedText': 'Der Schritt oder die Spur, in der sie standen, ist nicht mehr da.',
} satisfies Record<keyof typeof english, string>
