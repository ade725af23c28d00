/** The map as headings and tables. */
export const outlineWords = {
  'outline.toMap': 'Back to the map',
  'outline.print': 'Print',
  'outline.empty': 'This map has no stages yet.',
  'outline.noSteps': 'This stage has no steps yet.',
  'outline.noTouchpoints': 'No touchpoint.',
  'outline.caption': 'Touchpoints in “{step}”',
  'outline.unplacedCaption': 'Touchpoints without a place',
  'outline.unplacedText': 'The step or lane where these stood is not there any more.',
} as const
