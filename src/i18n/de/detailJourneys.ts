import type { detailJourneyWords as english } from '../en/detailJourneys.ts'

export const detailJourneyWords = {
  'command.journey.setParentStep': 'Schritt festlegen, den sie genauer beschreibt',
  'refused.detailsItself':
    '„{name}“ kann keinen eigenen Schritt genauer beschreiben und keinen einer Journey, über der sie steht.',
  'keys.openDetail': 'Auf einem Schritt: die Journey öffnen, die ihn genauer beschreibt',
  'detail.title': 'Detail-Journey',
  'detail.placeholder': 'Journey wählen',
  'detail.make': 'Journey aus diesem Schritt machen',
  'detail.open': '„{name}“ öffnen',
  'detail.now': 'beschreibt jetzt „{step}“',
  'detail.of': 'Beschreibt genauer',
  'detail.step': '{name}: „{step}“',
  'detail.gone': 'Den Schritt, den diese Journey beschreibt, gibt es auf diesem Gerät nicht mehr.',
  'detail.standAlone': 'Für sich stehen lassen',
  'detail.alone': 'Die Journey steht jetzt für sich.',
  'detail.set': '„{name}“ beschreibt jetzt „{step}“ genauer.',
  'detail.removed': '„{name}“ steht jetzt für sich.',
} satisfies Record<keyof typeof english, string>
