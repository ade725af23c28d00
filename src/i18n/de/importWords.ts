import type { importWords as english } from '../en/importWords.ts'

export const importWords = {
  'import.dropHere': 'Feedback-Dateien oder einen Ordner hier ablegen',
  'import.chooseFolder': 'Ordner wählen',
  'import.noTables':
    'Unter diesen Dateien ist keine Tabelle: kein CSV oder anderer Text, keine Excel-Arbeitsmappe, kein JSON. Wählen Sie einen anderen Ordner oder die Dateien selbst.',
  'import.files': 'Dateien',
  'import.status.waiting': 'wartet',
  'import.status.looking': 'wird angesehen',
  'import.status.ready': 'bereit, kommt als Nächstes dran',
  'import.status.inHand': 'in Arbeit',
  'import.status.importing': 'wird importiert',
  'import.status.imported': 'importiert',
  'import.status.later': 'läuft im Hintergrund weiter',
  'import.status.failed': 'nicht importiert',
  'import.status.left-out': 'ausgelassen',
  'import.alreadyIn': '{name} ist schon in diesem Arbeitsbereich, als „{source}“.',
  'import.overTitle':
    '{left, plural, =0 {Alles ist importiert} one {Eine Datei ist nicht importiert} other {# Dateien sind nicht importiert}}',
  'import.overText':
    '{done, plural, =0 {Keine der Dateien wurde importiert.} one {Eine Datei ist importiert.} other {# Dateien sind importiert.}} Was aus jeder wurde, steht unten. Beheben Sie, was übrig ist, und wählen Sie es noch einmal.',
  'import.close': 'Fertig',
  'import.alike':
    '{files, plural, one {Eine weitere Datei hat} other {# weitere Dateien haben}} dieselben Spalten und {files, plural, one {wird} other {werden}} genauso gelesen.',
  'import.namedAfterFiles':
    'Jede der {files, number} Dateien wird eine Quelle mit dem Namen der Datei.',
  'import.asBefore': 'Gelesen wie beim letzten Mal ({name}).',
  'import.asGuessed': 'Gelesen wie vermutet, nicht wie beim letzten Mal ({name}).',
  'import.useGuess': 'Stattdessen die Vermutung nehmen',
  'import.useBefore': 'Wie beim letzten Mal lesen',
  'import.memoryName': 'Diese Spalten merken als',
  'import.memoryHelp':
    'Die nächste Datei mit denselben Spalten wird gelesen wie diese. Bleibt das Feld leer, wird nichts gemerkt.',
  'import.mask': 'Namen, E-Mail-Adressen und Nummern ersetzen',
  'import.maskHelp':
    'Sie werden ersetzt, bevor etwas gespeichert wird. Rückgängig wird das nur, indem Sie die Datei noch einmal importieren.',
  'import.unmaskedHelp':
    'Namen, E-Mail-Adressen und Nummern werden gespeichert, wie sie sind, und alle sehen sie, die diesen Arbeitsbereich öffnen.',
  'import.neutralWords': 'Wörter ohne Stimmung',
  'import.neutralHint': 'Sunshine Mobile, Joy',
  'import.neutralHelp':
    'Marken und Produkte, die für sich gut oder schlecht klingen, mit Kommas dazwischen.',
  'import.repeated':
    '{rows, plural, one {# Zeile ist} other {# Zeilen sind}} schon in {sources, plural, one {{names}} other {den Quellen dieser Journey ({names})}} und {rows, plural, one {wird} other {werden}} nicht noch einmal gezählt.',
  'import.allRepeated':
    '{rows, plural, one {Die einzige Zeile ist} other {Alle # Zeilen sind}} schon in {sources, plural, one {{names}} other {den Quellen dieser Journey ({names})}} und {rows, plural, one {wird} other {werden}} nicht noch einmal gezählt: Es gibt nichts Neues zu importieren.',
  'import.countedAgain':
    'Zeilen, die andere Quellen dieser Journey schon enthalten, werden noch einmal gezählt.',
  'import.countedOnce':
    'Zeilen, die andere Quellen dieser Journey schon enthalten, werden nicht noch einmal gezählt.',
  'import.countAgain': 'Trotzdem noch einmal zählen',
  'import.reviewNew':
    '{rows, plural, one {# Zeile} other {# Zeilen}} gelesen, {comments, plural, =0 {keine mit neuem Kommentar} one {# mit neuem Kommentar} other {# mit neuem Kommentar}}.',
  'import.noneNew': 'Keine Zeile dieser Datei ist neu.',
  'import.reason.preview':
    '{rows, plural, one {# ist eine Vorschau der Umfrage und keine Antwort} other {# sind Vorschauen der Umfrage und keine Antworten}}',
  'import.titleRows': '{rows, plural, one {eine Titelzeile} other {# Titelzeilen}}',
  'columnWhy.named':
    '{said, select, yes {Die Kopfzeile sagt es} other {Heißt so}}; die angesehenen Zeilen sind leer',
  'columnWhy.comment':
    '{named, select, typed {Die Kopfzeile sagt es, und } named {Heißt so, und } other {Die längsten Texte: }}{words, plural, =0 {keine Wörter zu zählen} one {# Wort je Zelle} other {# Wörter je Zelle}}',
  'columnWhy.score':
    '{named, select, nps {Fragt nach einer Empfehlung} other {Heißt wie eine Bewertung}}, Werte {min, number} bis {max, number}{scale, select, other {; Skala {low, number} bis {high, number}} same {}}',
  'columnWhy.scoreWords':
    '{named, select, nps {Eine Empfehlung in Worten} other {Antworten in Worten}}, gelesen als {min, number} bis {max, number}',
  'columnWhy.date':
    '{share, number, percent} der Zellen sind Daten{order, select, dmy {; der Tag steht wohl vorn} mdy {; der Monat steht wohl vorn} other {}}',
  'columnWhy.value': 'Beträge in {share, number, percent} der Zellen',
  'columnWhy.language': '{distinct, plural, one {# Sprachkürzel} other {# Sprachkürzel}}',
  'columnWhy.respondent':
    '{distinct, plural, one {# Person} other {# Personen}} in {filled, plural, one {# Zelle} other {# Zellen}}',
  'columnWhy.segment':
    '{distinct, plural, one {# Wert} other {# Werte}}, in {filled, plural, one {# Zelle} other {# Zellen}}',
  'columnWhy.touchpoint':
    '{distinct, plural, one {# Ort} other {# Orte}}, an denen Kunden waren, in {filled, plural, one {# Zelle} other {# Zellen}}',
  'columnWhy.id': 'Ein anderer Wert in {filled, plural, one {# Zeile} other {jeder von # Zeilen}}',
} satisfies Record<keyof typeof english, string>
