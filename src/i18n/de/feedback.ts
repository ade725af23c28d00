import type { feedbackWords as english } from '../en/feedback.ts'

export const feedbackWords = {
  'feedback.title': 'Feedback',
  'feedback.import': 'Feedback importieren',
  'feedback.importTitle': 'Feedback importieren',
  'feedback.stepFile': 'Datei',
  'feedback.stepColumns': 'Spalten',
  'feedback.stepTouchpoints': 'Touchpoints',
  'feedback.stepReview': 'Prüfen',
  'feedback.steps': 'Schritte',
  'feedback.fileOf': 'Datei {number} von {files}',
  'feedback.choose': 'Dateien wählen',
  'feedback.dropLead':
    'CSV oder anderer Text mit Trennzeichen, eine Excel-Arbeitsmappe (.xlsx), JSON oder JSON Lines, wie Ihr Umfrage-, Helpdesk- oder Tabellenprogramm sie exportiert. Zeichensatz, Blatt und Kopfzeile werden von selbst erkannt.',
  'feedback.needs': 'Eine Spalte mit Kommentaren oder eine mit Bewertungen genügt.',
  'feedback.privacy':
    'Alles bleibt auf diesem Gerät: Nichts wird irgendwohin gesendet. Namen, E-Mail-Adressen, Telefon- und Kartennummern werden unkenntlich gemacht, bevor etwas gespeichert wird, außer Sie möchten es anders.',
  'feedback.looking': '{name} wird angesehen',
  'feedback.useAs': 'Spalte {name} verwenden als',
  'feedback.role.comment': 'Kommentar',
  'feedback.role.score': 'Bewertung',
  'feedback.role.date': 'Datum',
  'feedback.role.respondent': 'Befragte Person',
  'feedback.role.segment': 'Segment',
  'feedback.role.language': 'Sprache',
  'feedback.role.value': 'Kundenwert',
  'feedback.role.id': 'Kennung',
  'feedback.role.touchpoint': 'Touchpoint',
  'feedback.role.ignore': 'Ignorieren',
  'feedback.preview': 'Erste Zeilen von {name}',
  'feedback.columnPages': 'Spalten {from}–{to} von {columns}',
  'feedback.earlierColumns': 'Vorherige Spalten',
  'feedback.laterColumns': 'Weitere Spalten',
  'feedback.kilobytes': '{size} kB',
  'feedback.megabytes': '{size} MB',
  'feedback.rows': '{rows, plural, =0 {keine Zeilen} one {# Zeile} other {# Zeilen}}',
  'feedback.comma': 'Komma',
  'feedback.semicolon': 'Semikolon',
  'feedback.tab': 'Tabulator',
  'feedback.pipe': 'senkrechter Strich',
  'feedback.workbook': 'Excel-Arbeitsmappe, Blatt „{sheet}“',
  'feedback.json': 'JSON',
  'feedback.jsonLines': 'JSON Lines, {encoding}',
  'feedback.oneField': 'eine Spalte',
  'feedback.headerRows':
    '{rows, plural, =0 {keine Kopfzeile} one {eine Kopfzeile} =2 {zwei Kopfzeilen} =3 {drei Kopfzeilen} other {# Kopfzeilen}}',
  'feedback.noColumn':
    'Wählen Sie eine Spalte als Kommentar oder Bewertung: Ohne eines von beiden gibt es nichts zu importieren.',
  'feedback.needALook':
    '{rows, plural, one {# Zeile braucht einen Blick.} other {# Zeilen brauchen einen Blick.}}',
  'feedback.nothingDropped': 'Nichts fällt weg, ohne dass es aufgeführt wird:',
  'feedback.downloadRows':
    '{rows, plural, one {die Zeile herunterladen} other {die # Zeilen herunterladen}}',
  'feedback.downloadRowsOf':
    '{rows, plural, one {Die Zeile von {name} herunterladen, die einen Blick braucht} other {Die # Zeilen von {name} herunterladen, die einen Blick brauchen}}',
  'feedback.reason.nothing-to-read':
    '{rows, plural, one {# hat weder Kommentar noch Bewertung} other {# haben weder Kommentar noch Bewertung}}',
  'feedback.reason.date-not-read':
    '{rows, plural, one {# hat ein Datum, das nicht lesbar ist} other {# haben ein Datum, das nicht lesbar ist}}',
  'feedback.reason.score-not-read':
    '{rows, plural, one {# hat eine Bewertung, die nicht lesbar ist} other {# haben eine Bewertung, die nicht lesbar ist}}',
  'feedback.reason.score-off-scale':
    '{rows, plural, one {# hat eine Bewertung außerhalb der Skala} other {# haben eine Bewertung außerhalb der Skala}}',
  'feedback.reason.too-few-cells':
    '{rows, plural, one {# hat zu wenige Zellen} other {# haben zu wenige Zellen}}',
  'feedback.reason.too-many-cells':
    '{rows, plural, one {# hat zu viele Zellen} other {# haben zu viele Zellen}}',
  'feedback.reason.stray-quote':
    '{rows, plural, one {# hat ein verirrtes Anführungszeichen} other {# haben ein verirrtes Anführungszeichen}}',
  'feedback.reason.other':
    '{rows, plural, one {# fällt aus dem Rahmen} other {# fallen aus dem Rahmen}}',
  'feedback.landing':
    '{comments, plural, =0 {Wo die Kommentare landen} one {Wo der erste Kommentar landet} other {Wo die ersten # Kommentare landen}}',
  'feedback.landingLead':
    'Zugeordnet über Wörter, die Sie ändern können. Wählen Sie einen Touchpoint, um seine Wörter zu sehen.',
  'feedback.landingNoTouchpoints':
    'Diese Journey hat noch keine Touchpoints. Importieren Sie trotzdem: Kommentare landen, sobald es einen Touchpoint gibt, von dem sie sprechen.',
  'feedback.unmatched': 'Noch nicht zugeordnet',
  'feedback.wordsFor': 'Wörter für {name}',
  'feedback.addWord': 'Wort für {name} hinzufügen',
  'feedback.addWordHint': 'Wort oder Wendung tippen, dann Eingabetaste',
  'feedback.removeWord': 'Wort „{word}“ entfernen',
  'feedback.noWords': 'Bisher findet nur der Name Kommentare.',
  'feedback.landed':
    '{name}, {comments, plural, =0 {keine Kommentare} one {# Kommentar} other {# Kommentare}}, {share} negativ',
  'feedback.landedNone': '{name}, keine Kommentare',
  'feedback.reading': 'Wird gelesen und bewertet',
  'feedback.read': 'Gelesen und bewertet',
  'feedback.keeping': 'Wird auf diesem Gerät gespeichert',
  'feedback.readingRows': '{rows, plural, one {# Zeile} other {# Zeilen}}',
  'feedback.secondsLeft': '{seconds, plural, one {noch # s} other {noch # s}}',
  'feedback.back': 'Zurück',
  'feedback.cancel': 'Abbrechen',
  'feedback.next': 'Weiter',
  'feedback.importNow': 'Importieren',
  'feedback.sourceName': 'Name',
  'feedback.kind': 'Art des Feedbacks',
  'feedback.kind.survey': 'Umfrage',
  'feedback.kind.support': 'Support-Tickets',
  'feedback.kind.complaints': 'Beschwerden',
  'feedback.kind.review': 'Öffentliche Bewertungen',
  'feedback.kind.employee': 'Mitarbeitende',
  'feedback.kindHelp.survey':
    'Kunden wurden gefragt. Ihre Stimmung wird mit den übrigen verglichen.',
  'feedback.kindHelp.support':
    'Kunden kamen mit einem Anliegen. Verglichen wird nur innerhalb dieser Tickets.',
  'feedback.kindHelp.complaints':
    'Alles darin ist eine Beschwerde; deshalb werden Touchpoints nach der Anzahl geordnet, nie nach dem Anteil.',
  'feedback.kindHelp.review': 'Öffentlich geschrieben, von allen, die wollten.',
  'feedback.kindHelp.employee': 'Was die Menschen im Unternehmen sagen.',
  'feedback.question': 'Gestellte Frage',
  'feedback.questionHint': 'Was hätten wir besser machen können?',
  'feedback.questionHelp':
    '„Was können wir verbessern?“ wird überall negativ beantwortet; deshalb werden Kommentare innerhalb einer Frage verglichen.',
  'feedback.reviewRows':
    '{rows, plural, one {# Zeile} other {# Zeilen}} gelesen, {comments, plural, =0 {keine mit Kommentar} one {# mit Kommentar} other {# mit Kommentar}}.',
  'feedback.reviewMoods':
    '{share} von {n, plural, one {# Kommentar ist} other {# Kommentaren sind}} negativ ({low}–{high}).',
  'feedback.reviewComplaints':
    '{n, plural, one {# zählt als Beschwerde} other {# zählen als Beschwerden}}, ohne Anteil.',
  'feedback.reviewDates': 'Vom {from} bis {to}.',
  'feedback.reviewUnmatched':
    '{matched, plural, =0 {Keiner} other {#}} von {comments, plural, one {einem Kommentar} other {den ersten # Kommentaren}} {matched, plural, =0 {spricht} one {spricht} other {sprechen}} von einem Touchpoint; {comments, plural, one {was von keinem spricht, wartet} other {die anderen warten}} unter „Noch nicht zugeordnet“.',
  'feedback.knownTwice':
    'Schon am {date} als „{source}“ importiert; das zählt in dieser Journey. Noch einmal importiert, würden die Kommentare doppelt zählen.',
  'feedback.knownElsewhere':
    'Schon am {date} als „{source}“ importiert und noch in diesem Arbeitsbereich. Verwenden Sie das hier, dann sind die Kommentare sofort da und nur einmal gespeichert.',
  'feedback.useKnown': '„{source}“ hier verwenden',
  'feedback.leaveOut': 'Diese Datei auslassen',
  'feedback.importAgain': 'Trotzdem noch einmal importieren',
  'feedback.sources': 'Quellen',
  'feedback.sourceCounts':
    '{comments, plural, =0 {keine Kommentare} one {# Kommentar} other {# Kommentare}} in {rows, plural, one {# Zeile} other {# Zeilen}}',
  'feedback.period': '{from} bis {to}',
  'feedback.remove': '{name} entfernen',
  'feedback.removeShort': 'Entfernen',
  'feedback.use': '{name} verwenden',
  'feedback.useShort': 'Hier verwenden',
  'feedback.otherSources': 'Auch in diesem Arbeitsbereich',
  'feedback.delete': '{name} von diesem Gerät löschen',
  'feedback.deleteShort': 'Löschen',
  'feedback.deleteTitle': '„{name}“ löschen?',
  'feedback.deleteText':
    '{rows, plural, one {Die # Zeile} other {Die # Zeilen}} mit {comments, plural, =0 {keinem Kommentar} one {# Kommentar} other {# Kommentaren}} {rows, plural, one {wird} other {werden}} von diesem Gerät gelöscht. Andere Journeys dieses Arbeitsbereichs, in denen die Quelle zählt, verlieren die Kommentare ebenfalls.',
  'feedback.deleteLater':
    'Sie können es hier zurücknehmen, bis Sie diese Journey verlassen. Nach 30 Tagen wird die Quelle endgültig gelöscht.',
  'feedback.deletedSources': 'Gerade gelöscht',
  'feedback.takeBack': '{name} zurückholen',
  'feedback.takeBackShort': 'Zurückholen',
  'feedback.touchpoints': 'Touchpoints',
  'feedback.shareSentence':
    '{share} von {n, plural, one {# Kommentar ist} other {# Kommentaren sind}} negativ ({low}–{high})',
  'feedback.complaintsSentence':
    '{n, plural, =0 {keine Beschwerden} one {# Beschwerde} other {# Beschwerden}}',
  'feedback.noComments': 'keine Kommentare',
  'feedback.notScored':
    '{comments, plural, one {# Kommentar ohne erkennbare Stimmung} other {# Kommentare ohne erkennbare Stimmung}}',
  'feedback.few': 'wenige Kommentare',
  'feedback.all': 'Alle Kommentare',
  'feedback.commentsOf': 'Kommentare: {name}',
  'feedback.search': 'Kommentare durchsuchen',
  'feedback.searchHint': 'Wörter im Kommentar',
  'feedback.mood': 'Stimmung',
  'feedback.anyMood': 'Alle',
  'feedback.mood.negative': 'Negativ',
  'feedback.mood.neutral': 'Neutral',
  'feedback.mood.positive': 'Positiv',
  'feedback.mood.unscored': 'Nicht bewertet',
  'feedback.found':
    '{comments, plural, =0 {Keine Kommentare} one {# Kommentar} other {# Kommentare}}',
  'feedback.noneFound':
    'Kein Kommentar passt. Nehmen Sie einen Filter weg, oder suchen Sie nach einem anderen Wort.',
  'feedback.noneHere':
    'Noch kein Kommentar spricht von diesem Touchpoint. Ergänzen Sie in seinen Details Wörter, die Kunden verwenden.',
  'feedback.noneUnmatched': 'Jeder Kommentar spricht von einem Touchpoint.',
  'feedback.noneUnmatchedYet': 'Jeder der ersten Kommentare spricht von einem Touchpoint.',
  'feedback.noneReadYet': 'Die ersten Kommentare stehen hier, sobald sie gelesen sind.',
  'feedback.noneHereYet':
    'Keiner der ersten Kommentare spricht von diesem Touchpoint. Ergänzen Sie Wörter, die Kunden verwenden.',
  'feedback.commentMeta': '{source}, Zeile {row}',
  'feedback.scoreOf': 'Bewertung {score}',
  'feedback.themes': 'Themen in negativen Kommentaren',
  'feedback.theme': '{phrase}, {comments, plural, one {# Kommentar} other {# Kommentare}}',
  'feedback.emptyTitle': 'Was sagen Kunden?',
  'feedback.emptyText':
    'Importieren Sie eine Umfrage, Support-Tickets, Beschwerden oder Bewertungen. Jeder Kommentar wird bewertet und landet bei den Touchpoints, von denen er spricht: Sie sehen, wo es wehtut, mit den Zahlen und den Worten dahinter.',
  'feedback.emptyFromFile':
    'Diese Journey kam mit Zahlen aus Feedback, das nicht auf diesem Gerät ist. Sie bleiben auf der Map; die Kommentare dahinter lassen sich dort lesen, wo das Feedback importiert wurde.',
  'feedback.loading': 'Die Kommentare dieser Journey werden gelesen',
  'feedback.table.no-rows':
    '{name} hat eine Kopfzeile und darunter keine einzige Zeile: Es gibt nichts zu importieren. Wählen Sie eine Datei mit Zeilen.',
  'feedback.table.unreadable':
    '{name} lässt sich nicht lesen: Die Datei wurde verschoben, geändert oder gesperrt, während sie offen war. Wählen Sie sie noch einmal.',
  'feedback.readerEnded':
    '{name} konnte nicht zu Ende gelesen werden: Der Browser hat das Lesen beendet, meist weil der Arbeitsspeicher knapp ist. Es wurde nichts importiert; Ihre Map ist wie zuvor. Schließen Sie andere Tabs, und wählen Sie die Datei noch einmal.',
  'feedback.moodBy.model':
    'Stimmungen von einem Modell, das aus {scores, plural, one {# Bewertung} other {# Bewertungen}} dieser Datei gelernt hat: Makro-F1 {model} bei Kommentaren, die es nicht kannte, gegenüber {words} mit den Wörtern allein.',
  'feedback.moodBy.lexicon':
    'Stimmungen nach den Wörtern: Ein Modell, das aus {scores, plural, one {# Bewertung} other {# Bewertungen}} dieser Datei gelernt hat, war nicht klar besser (Makro-F1 {model} gegenüber {words}).',
} satisfies Record<keyof typeof english, string>
