/** Pictures, links and rich text of cards: what menus, the details and refusals say. */
export const pictureWords = {
  'command.card.addPicture': 'Add picture',
  'command.card.setPicture': 'Set picture',
  'command.card.removePicture': 'Remove picture',
  'command.persona.setPortrait': 'Set persona’s picture',
  'command.card.setAlt': 'Describe picture',
  'command.card.setLink': 'Set link',
  'refused.notAPicture': 'This is no picture that can be kept: PNG or JPEG, up to 1.5 MB.',
  'refused.tooManyPictures':
    'The pictures of a journey can take {max, number} MB together. Remove some, or use smaller ones.',
  'refused.noPictureOnTouchpoints':
    'A touchpoint shows no picture. Choose a place in a lane for notes, quotes, pictures, backstage or systems.',
  'refused.noWebLink':
    'A link leads to a web page (https:// or http://) or an e-mail address. This is neither.',
  'picture.problem.unreadable':
    'This can’t be read as a file: it may be a folder, or it was moved meanwhile. Take the picture itself.',
  'picture.problem.empty': 'This file is empty: there is no picture in it.',
  'picture.problem.svg':
    'An SVG is a drawing that can hold programs, so it is not taken. Save it as PNG and use that.',
  'picture.problem.other': 'This is no picture that can be read. PNG, JPEG, WebP and GIF can.',
  'picture.problem.animated':
    'This picture moves, which a map can’t show. Save one frame of it as PNG and use that.',
  'picture.problem.broken':
    'This picture can’t be read: the file is damaged or cut off. Open it elsewhere and save it anew.',
  'picture.problem.large':
    'This file has {megabytes, number} MB, more than a picture may have (60 MB). Save it smaller.',
  'picture.problem.pixels':
    'This picture has {megapixels, number} megapixels; up to {max, number} can be read. Save it smaller.',
  'map.said.noPicturePlace': 'Choose a place in a lane for cards first, then paste the picture.',
  'map.said.pictures':
    '{count, plural, one {Picture added. Its details have a field for what it shows.} other {# pictures added. Their details have a field for what each shows.}}{leftOut, plural, =0 {} one { # file could not be read.} other { # files could not be read.}}',
  'map.said.pictureRemoved': 'Removed the picture from {what}',
  'map.said.pictureCardRemoved': 'Removed the picture and its empty card',
  'map.said.linked': 'The card now leads to {link}',
  'map.menu.addPicture': 'Add picture…',
  'map.menu.replacePicture': 'Replace picture…',
  'map.menu.removePicture': 'Remove picture',
  'map.menu.openLink': 'Open link',
  'details.pictureKind': 'Picture',
  'details.picture': 'Picture',
  'details.addPicture': 'Add picture…',
  'details.replacePicture': 'Replace picture…',
  'details.removePicture': 'Remove picture',
  'details.pictureGone': 'This journey does not hold the picture any more.',
  'details.pictureHint': 'Or drop one here, or paste it while the button has the focus.',
  'details.pictureUnknown':
    'An early file put a picture here that can’t be shown: only PNG and JPEG up to 1.5 MB are taken over. It is kept as it is; add it anew to show it.',
  'personas.pictureGone': 'This workspace does not hold the picture any more.',
  'details.alt': 'Alternative text',
  'details.altHint': 'What the picture shows, in a sentence: read out to those who don’t see it.',
  'details.altMissing':
    'Nobody has said yet what this picture shows. People who don’t see it only hear that there is one.',
  'details.link': 'Link',
  'details.linkHint': 'A web page or an e-mail address.',
  'details.openLink': 'Open {link}',
  'details.richHint':
    '**Two stars** make words bold ({keys}), “- ” at the start of a line makes a list.',
  'keys.openLink': 'On a card with a link: open it in a new tab',
  'keys.pastePicture':
    'A copied picture: put it on the map. A web address: let the card lead there',
  'keys.bold': 'While editing a card: bold',
  'keys.newLine': 'While editing a card: new line; a list goes on',
  'changes.kind.picture': 'picture',
  'changes.kind.portrait': 'picture of a persona',
  'changes.field.portraitId': 'Picture',
  'changes.field.pictureId': 'Picture',
  'changes.field.alt': 'Alternative text',
  'changes.field.link': 'Link',
} as const
