export const detailJourneyWords = {
  'command.journey.setParentStep': 'Set the step that it details',
  'refused.detailsItself':
    '“{name}” can’t detail a step of its own, or of a journey that it stands above.',
  'keys.openDetail': 'On a step: open the journey that details it',
  'detail.title': 'Detail journey',
  'detail.placeholder': 'Choose a journey',
  'detail.make': 'Make a journey of this step',
  'detail.open': 'Open “{name}”',
  'detail.now': 'details “{step}” now',
  'detail.of': 'Details a step of',
  'detail.step': '{name}: “{step}”',
  'detail.gone': 'The step that this journey details is not on this device any more.',
  'detail.standAlone': 'Let it stand alone',
  'detail.alone': 'The journey stands alone now.',
  'detail.set': '“{name}” details “{step}” now.',
  'detail.removed': '“{name}” stands alone now.',
} as const
