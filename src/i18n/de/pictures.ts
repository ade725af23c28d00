import type { pictureWords as english } from '../en/pictures.ts'

export const pictureWords = {
  'command.card.addPicture': 'Bild hinzufügen',
  'command.card.setPicture': 'Bild festlegen',
  'command.card.removePicture': 'Bild entfernen',
  'command.card.setAlt': 'Bild beschreiben',
  'command.card.setLink': 'Link festlegen',
  'refused.notAPicture': 'Das ist kein Bild, das sich behalten lässt: PNG oder JPEG, bis 1,5 MB.',
  'refused.tooManyPictures':
    'Die Bilder einer Journey dürfen zusammen {max, number} MB haben. Entfernen Sie einige, oder nehmen Sie kleinere.',
  'refused.noPictureOnTouchpoints':
    'Ein Touchpoint zeigt kein Bild. Wählen Sie einen Platz in einer Spur für Notizen, Zitate, Bilder, Backstage oder Systeme.',
  'refused.noWebLink':
    'Ein Link führt zu einer Webseite (https:// oder http://) oder einer E-Mail-Adresse. Das ist weder noch.',
  'details.pictureKind': 'Bild',
  'changes.kind.picture': 'Bild',
  'changes.field.pictureId': 'Bild',
  'changes.field.alt': 'Alternativtext',
  'changes.field.link': 'Link',
} satisfies Record<keyof typeof english, string>
