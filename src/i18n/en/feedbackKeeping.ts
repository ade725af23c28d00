/** What is said about files that are read in the background, and those whose reading was cut off. */
export const feedbackKeepingWords = {
  'feedback.background': 'Read in the background',
  'feedback.readingFile': 'Reading {name}',
  'feedback.readingSoFar': '{share, number, percent} · {rows, plural, one {# row} other {# rows}}',
  'feedback.soFar': 'The figures on the map are those so far.',
  'feedback.cancelReading': 'Cancel reading {name}',
  'feedback.stoppedReadings': 'Stopped half-way',
  'feedback.stoppedAt': 'Reading {name} stopped at row {rows, number} ({share, number, percent}).',
  'feedback.stoppedHow':
    'Choose the same file to go on from there. Nothing of it counts before it is read whole; after seven days it is removed from this device.',
  'feedback.chooseSame': 'Choose the same file: {name}',
  'feedback.chooseSameShort': 'Choose the same file',
  'feedback.forgetReading': 'Forget it: {name}',
  'feedback.forgetShort': 'Forget it',
} as const
