import type { fileWords as english } from '../en/file.ts'

export const fileWords = {
  'file.size':
    'Sie ist {megabytes, number} MB groß; eine Journey-Datei hat höchstens {max, number} MB. Wählen Sie die Datei der Journey selbst.',
  'file.encoding':
    'Sie ist kein Text in UTF-8, also beschädigt oder keine Journey-Datei. Speichern Sie sie im Editor noch einmal.',
  'file.empty':
    'Sie ist leer. Wählen Sie eine andere Datei, oder speichern Sie sie im Editor noch einmal.',
  'file.cutOff':
    'Zeile {line}, Spalte {column}: Die Datei endet mittendrin. Laden Sie sie noch einmal herunter, oder speichern Sie sie im Editor noch einmal.',
  'file.notJson':
    'Zeile {line}, Spalte {column}: Das ist kein JSON. Nehmen Sie die letzte Änderung an der Datei zurück, oder speichern Sie sie im Editor noch einmal.',
  'file.depth':
    'Zeile {line}, Spalte {column}: Werte stehen mehr als {max, number} Ebenen tief ineinander. Das ist keine Journey-Datei.',
  'file.duplicateKey':
    'Zeile {line}, Spalte {column}: „{key}“ steht zweimal da. Nehmen Sie eines davon weg.',
  'file.reservedKey':
    'Zeile {line}, Spalte {column}: „{key}“ darf in einer Datei kein Name sein. Nehmen Sie es weg.',
  'file.format':
    'Am Anfang: „format“ ist nicht „throughline/journey“. Das ist keine Journey-Datei. Wählen Sie eine, die der Editor gespeichert hat.',
  'file.version':
    'Am Anfang: „version“ ist keine ganze Zahl ab 1. Speichern Sie die Datei im Editor noch einmal.',
  'file.newer':
    'Am Anfang: Version {version} wurde von einem neueren Throughline geschrieben; dieses liest bis Version {known}. Öffnen Sie sie mit dem neueren.',
  'file.shape': '„{field}“ ist kein Objekt. Speichern Sie die Datei im Editor noch einmal.',
  'file.id':
    'Eintrag „{record}“: Das kann keine Kennung sein. Nehmen Sie 8 bis 36 Buchstaben, Ziffern, „_“ oder „-“, mit einem Buchstaben oder einer Ziffer am Anfang.',
  'file.idMismatch': 'Eintrag „{record}“ gibt als Kennung „{id}“ an. Machen Sie beide gleich.',
  'file.duplicateId':
    'Eintrag „{record}“ steht zweimal da, in der Organisation und in der Journey. Geben Sie einem davon eine andere Kennung.',
  'file.kind':
    'Eintrag „{record}“: Die Art „{kind}“ gibt es nicht. Berichtigen Sie sein Feld „kind“.',
  'file.home':
    'Eintrag „{record}“: Die Art „{kind}“ gehört nicht unter „{home}“. Verschieben Sie ihn in den anderen Teil der Datei.',
  'file.field':
    'Eintrag „{record}“ ({kind}), Feld „{field}“: {expected} erwartet, {received} gefunden. Berichtigen Sie das Feld.',
  'file.dangling':
    'Eintrag „{record}“ ({kind}), Feld „{field}“: Nichts in der Datei hat die Kennung „{target}“. Berichtigen Sie den Verweis, oder nehmen Sie ihn weg.',
  'file.linkKind':
    'Eintrag „{record}“ ({kind}), Feld „{field}“: „{target}“ ist von der Art „{targetKind}“, die dort nicht stehen kann. Berichtigen Sie den Verweis.',
  'file.noJourney':
    'Unter „journey“ gibt es keinen Eintrag der Art „journey“. Fügen Sie einen mit einem Namen hinzu, oder wählen Sie eine andere Datei.',
  'file.twoRoots':
    'Eintrag „{record}“: Die Art „{kind}“ gibt es mehr als einmal. Behalten Sie nur einen davon.',
  'file.evidence':
    'Feedback zu „{record}“, Feld „{field}“: {expected} erwartet, {received} gefunden. Berichtigen Sie das Feld, oder nehmen Sie das Feedback weg.',

  'export.untitled': 'Journey-Map',
  'export.described':
    '{stages, plural, one {# Phase} other {# Phasen}}, {steps, plural, one {# Schritt} other {# Schritte}}, {touchpoints, plural, one {# Touchpoint} other {# Touchpoints}}.',
  'export.legend.negative': 'negativ',
  'export.legend.neutral': 'neutral',
  'export.legend.positive': 'positiv',
  'export.legend.noOwner': 'niemand ist verantwortlich',
  'export.legend.counts': 'Zahl neben einem Balken = Kommentare',
  'export.source': '{name}, {n, plural, one {# Kommentar} other {# Kommentare}}',
  'export.sources': 'Feedback: {list}',
  'export.noSources': 'Feedback: keines importiert',
  'export.sourceKind.survey': 'Umfrage',
  'export.sourceKind.support': 'Support-Tickets',
  'export.sourceKind.complaints': 'Beschwerden',
  'export.sourceKind.review': 'öffentliche Bewertungen',
  'export.sourceKind.employee': 'Mitarbeitende',
  'export.date': 'Stand: {date}',

  'export.title': 'Exportieren',
  'export.format': 'Format',
  'export.png': 'PNG-Bild',
  'export.svg': 'SVG-Bild',
  'export.pdf': 'PDF-Dokument',
  'export.journeyFile': 'Journey-Datei',
  'export.pngHelp': 'Für Folien, Chat und E-Mail.',
  'export.svgHelp': 'Scharf in jeder Größe, der Text lässt sich markieren.',
  'export.pdfHelp': 'Über das Druckfenster Ihres Browsers: Wählen Sie dort „Als PDF speichern“.',
  'export.journeyFileHelp': 'Um sie hier oder auf einem anderen Rechner wieder zu öffnen.',
  'export.scale': 'Maßstab',
  'export.scale1': '1×',
  'export.scale2': '2×',
  'export.scale4': '4×',
  'export.what': 'Was',
  'export.whole': 'Ganze Map',
  'export.selection': 'Auswahl',
  'export.size': '{width, number} × {height, number} px',
  'export.withDate': 'Datum in der Fußzeile: {date}',
  'export.preview': 'Vorschau',
  'export.download': 'Herunterladen',
  'export.cancel': 'Abbrechen',
  'export.stop': 'Anhalten',
  'export.drawing': 'Das Bild wird gezeichnet',
  'export.failed':
    'Das Bild konnte nicht erstellt werden: {reason}. Versuchen Sie es mit einem kleineren Maßstab oder mit SVG, das keine Grenze hat.',
  'export.reason.too-large': 'Dieser Browser kann kein so großes zeichnen',
  'export.reason.fonts': 'Die Schriften konnten nicht geladen werden',
  'export.reason.other': 'Der Browser hat keines geliefert',
  'export.fileName': 'journey',

  'workspace.damaged':
    'Die Datei ist beschädigt oder abgeschnitten. Speichern Sie sie auf dem anderen Rechner noch einmal.',
  'workspace.format':
    'Das ist keine Datei eines Throughline-Arbeitsbereichs. Wählen Sie eine, die mit „Arbeitsbereich mit Feedback speichern“ entstanden ist.',
  'workspace.version':
    'Zeile 1: „version“ ist keine ganze Zahl ab 1. Speichern Sie die Datei noch einmal.',
  'workspace.newer':
    'Zeile 1: Version {version} wurde von einem neueren Throughline geschrieben; dieses liest bis Version {known}. Öffnen Sie sie mit dem neueren.',
  'workspace.line':
    'In Zeile {line} steht etwas, das dort nicht stehen kann. Speichern Sie die Datei auf dem anderen Rechner noch einmal.',
  'workspace.lineTooLong':
    'Zeile {line} ist länger als {max, number} Zeichen, was in keinem gespeicherten Arbeitsbereich vorkommt. Speichern Sie die Datei noch einmal.',
  'workspace.tooManyLines':
    'Sie hat mehr als {max, number} Zeilen, was in keinem gespeicherten Arbeitsbereich vorkommt. Speichern Sie die Datei noch einmal.',
  'workspace.tooLarge':
    'Ausgepackt ist sie größer als {max, number} Byte, mehr als sich hier öffnen lässt.',
  'workspace.cutOff':
    'Die Datei endet in Zeile {line}, vor ihrem Ende. Kopieren oder speichern Sie sie noch einmal.',
} satisfies Record<keyof typeof english, string>
