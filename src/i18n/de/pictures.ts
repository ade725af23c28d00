import type { pictureWords as english } from '../en/pictures.ts'

/** Bilder, Links und Auszeichnungen von Karten. */
export const pictureWords = {
  'command.card.addPicture': 'Bild hinzufügen',
  'command.card.setPicture': 'Bild festlegen',
  'command.card.removePicture': 'Bild entfernen',
  'command.persona.setPortrait': 'Bild der Persona festlegen',
  'command.card.setAlt': 'Bild beschreiben',
  'command.card.setLink': 'Link festlegen',
  'refused.notAPicture': 'Das ist kein Bild, das sich behalten lässt: PNG oder JPEG, bis 1,5 MB.',
  'refused.tooManyPictures':
    'Die Bilder einer Journey dürfen zusammen {max, number} MB haben. Entfernen Sie einige, oder nehmen Sie kleinere.',
  'refused.noPictureOnTouchpoints':
    'Ein Touchpoint zeigt kein Bild. Wählen Sie einen Platz in einer Spur für Notizen, Zitate, Bilder, Backstage oder Systeme.',
  'refused.noWebLink':
    'Ein Link führt zu einer Webseite (https:// oder http://) oder einer E-Mail-Adresse. Das ist weder noch.',
  'picture.problem.unreadable':
    'Das lässt sich nicht als Datei lesen: Es ist ein Ordner, oder die Datei wurde verschoben. Nehmen Sie das Bild selbst.',
  'picture.problem.empty': 'Diese Datei ist leer: Es ist kein Bild darin.',
  'picture.problem.svg':
    'Eine SVG-Zeichnung kann Programme enthalten und wird deshalb nicht angenommen. Speichern Sie sie als PNG.',
  'picture.problem.other':
    'Das ist kein Bild, das gelesen werden kann. Lesbar sind PNG, JPEG, WebP und GIF.',
  'picture.problem.animated':
    'Dieses Bild bewegt sich; das kann die Karte nicht zeigen. Speichern Sie ein Einzelbild davon als PNG.',
  'picture.problem.broken':
    'Dieses Bild lässt sich nicht lesen: Die Datei ist beschädigt oder abgeschnitten. Speichern Sie sie in einem anderen Programm neu.',
  'picture.problem.large':
    'Diese Datei hat {megabytes, number} MB, mehr als ein Bild haben darf (60 MB). Speichern Sie sie kleiner.',
  'picture.problem.pixels':
    'Dieses Bild hat {megapixels, number} Megapixel; gelesen werden bis zu {max, number}. Speichern Sie es kleiner.',
  'map.said.noPicturePlace':
    'Wählen Sie zuerst einen Platz in einer Spur für Karten, und fügen Sie das Bild dann ein.',
  'map.said.pictures':
    '{count, plural, one {Bild hinzugefügt. In den Details können Sie sagen, was es zeigt.} other {# Bilder hinzugefügt. In den Details können Sie sagen, was sie zeigen.}}{leftOut, plural, =0 {} one { # Datei war nicht lesbar.} other { # Dateien waren nicht lesbar.}}',
  'map.said.pictureRemoved': 'Bild von {what} entfernt',
  'map.said.pictureCardRemoved': 'Bild und leere Karte entfernt',
  'map.said.linked': 'Die Karte führt jetzt zu {link}',
  'map.menu.addPicture': 'Bild hinzufügen…',
  'map.menu.replacePicture': 'Bild ersetzen…',
  'map.menu.removePicture': 'Bild entfernen',
  'map.menu.openLink': 'Link öffnen',
  'details.pictureKind': 'Bild',
  'details.picture': 'Bild',
  'details.addPicture': 'Bild hinzufügen…',
  'details.replacePicture': 'Bild ersetzen…',
  'details.removePicture': 'Bild entfernen',
  'details.pictureGone': 'Diese Journey enthält das Bild nicht mehr.',
  'details.pictureHint':
    'Oder legen Sie eines hier ab, oder fügen Sie es ein, während die Schaltfläche den Fokus hat.',
  'details.pictureUnknown':
    'Eine frühe Datei hat hier ein Bild abgelegt, das sich nicht zeigen lässt: Übernommen werden nur PNG und JPEG bis 1,5 MB. Es bleibt, wie es ist; fügen Sie es neu hinzu, um es zu zeigen.',
  'personas.pictureGone': 'Dieser Arbeitsbereich enthält das Bild nicht mehr.',
  'details.alt': 'Alternativtext',
  'details.altHint':
    'Was das Bild zeigt, in einem Satz: Er wird denen vorgelesen, die es nicht sehen.',
  'details.altMissing':
    'Noch hat niemand gesagt, was dieses Bild zeigt. Wer es nicht sieht, hört nur, dass es eins gibt.',
  'details.link': 'Link',
  'details.linkHint': 'Eine Webseite oder eine E-Mail-Adresse.',
  'details.openLink': '{link} öffnen',
  'details.richHint':
    '**Zwei Sterne** machen Wörter fett ({keys}), „- “ am Zeilenanfang macht eine Liste.',
  'keys.openLink': 'Auf einer Karte mit Link: ihn in einem neuen Tab öffnen',
  'keys.pastePicture':
    'Ein kopiertes Bild: auf die Karte setzen. Eine Webadresse: die Karte dorthin führen lassen',
  'keys.bold': 'Beim Bearbeiten einer Karte: fett',
  'keys.newLine': 'Beim Bearbeiten einer Karte: neue Zeile; eine Liste geht weiter',
  'changes.kind.picture': 'Bild',
  'changes.kind.portrait': 'Bild einer Persona',
  'changes.field.portraitId': 'Bild',
  'changes.field.pictureId': 'Bild',
  'changes.field.alt': 'Alternativtext',
  'changes.field.link': 'Link',
} satisfies Record<keyof typeof english, string>
