/** Pictures, links and rich text of cards: what menus, the details and refusals say. */
export const pictureWords = {
  'command.card.addPicture': 'Add picture',
  'command.card.setPicture': 'Set picture',
  'command.card.removePicture': 'Remove picture',
  'command.card.setAlt': 'Describe picture',
  'command.card.setLink': 'Set link',
  'refused.notAPicture': 'This is no picture that can be kept: PNG or JPEG, up to 1.5 MB.',
  'refused.tooManyPictures':
    'The pictures of a journey can take {max, number} MB together. Remove some, or use smaller ones.',
  'refused.noPictureOnTouchpoints':
    'A touchpoint shows no picture. Choose a place in a lane for notes, quotes, pictures, backstage or systems.',
  'refused.noWebLink':
    'A link leads to a web page (https:// or http://) or an e-mail address. This is neither.',
  'details.pictureKind': 'Picture',
  'changes.kind.picture': 'picture',
  'changes.field.pictureId': 'Picture',
  'changes.field.alt': 'Alternative text',
  'changes.field.link': 'Link',
} as const
