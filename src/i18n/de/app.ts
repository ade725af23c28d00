import type { appWords as english } from '../en/app.ts'

export const appWords = {
  'ui.close': 'Schließen',
  'ui.cancel': 'Abbrechen',
  'ui.notices': 'Meldungen',
  'ui.dismissNotice': 'Ausblenden',

  'part.findings': '{n, plural, one {# Befund} other {# Befunde}}',
  'part.critical': 'Kritisch',
  'part.warning': 'Warnung',
  'part.info': 'Zur Kenntnis',

  'app.name': 'Throughline',
  'app.backToStep': 'Zurück zu „{step}“ in „{name}“',
  'app.journeys': 'Journeys',
  'app.journeyName': 'Name der Journey',
  'app.saved': 'Auf diesem Gerät gespeichert',
  'app.saving': 'Wird gespeichert…',
  'app.notSaved': 'Nicht gespeichert: {reason}',
  'app.inMemory': 'Nicht gespeichert: Dieser Browser behält nichts. Speichern Sie in eine Datei.',
  'app.undo': 'Rückgängig',
  'app.redo': 'Wiederholen',
  'app.takeBack': 'Zurücknehmen',
  'app.importFeedback': 'Feedback importieren',
  'app.export': 'Exportieren',
  'app.more': 'Mehr',
  'app.saveToFile': 'In Datei speichern',
  'app.saveWorkspace': 'Arbeitsbereich mit Feedback speichern',
  'app.duplicate': 'Duplizieren',
  'app.saveTemplate': 'Als Vorlage speichern',
  'app.workshop': 'Workshop-Modus',
  'app.theme': 'Hell oder dunkel',
  'app.themeLight': 'Hell',
  'app.themeDark': 'Dunkel',
  'app.themeSystem': 'Wie im System',
  'app.language': 'Sprache',
  'app.english': 'English',
  'app.german': 'Deutsch',
  'app.languageSystem': 'Sprache wie im System',
  'app.keys': 'Tastenkürzel',
  'app.views': 'Ansichten',
  'app.map': 'Map',
  'app.table': 'Tabelle',
  'app.owners': 'Verantwortliche',
  'app.kpis': 'KPIs',
  'app.organisation': 'Organisation',
  'app.mapAsText': 'Map als Text',
  'app.feedback': 'Feedback',
  'app.findings': 'Befunde',
  'app.palette': 'Suche und Befehle',
  'app.loading': 'Wird geöffnet',
  'app.undone': 'Rückgängig gemacht: {what}',
  'app.redone': 'Wiederholt: {what}',
  'app.notFetched':
    'Dieser Teil des Editors ließ sich nicht laden. Ihre Journey ist sicher. Prüfen Sie die Verbindung und versuchen Sie es erneut; hilft das nicht, laden Sie die Seite neu.',
  'app.languageNotFetched':
    'Diese Sprache ließ sich nicht laden, deshalb bleibt die bisherige. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'app.analysisStopped':
    'Die Befunde werden nicht mehr aktualisiert. Laden Sie die Seite neu, um damit weiterzuarbeiten.',
  'app.nothingToUndo': 'Es gibt nichts rückgängig zu machen.',
  'app.nothingToRedo': 'Es gibt nichts zu wiederholen.',
  'app.alreadySaved': 'Auf diesem Gerät schon gespeichert. Eine Kopie liegt in Ihren Downloads.',
  'app.savedToFile': '„{file}“ liegt in Ihren Downloads.',
  'app.otherTabChanged':
    'Ein anderer Tab hat diese Journey geändert. Sie sehen sie auf dem neuen Stand.',
  'app.otherTabConflict':
    'Ein anderer Tab hat diese Journey geändert, während Änderungen hier nicht gespeichert waren. Speichern Sie in eine Datei, um beides zu behalten.',
  'app.duplicateName': '{name} (Kopie)',

  'app.panelBroken': 'Dieser Teil der Seite funktioniert nicht mehr.',
  'app.panelBrokenText':
    'Ihre Journey ist sicher. Versuchen Sie es noch einmal, oder arbeiten Sie an anderer Stelle weiter und speichern Sie in eine Datei.',
  'app.tryAgain': 'Erneut versuchen',
  'app.notFound': 'Diese Journey ist nicht auf diesem Gerät',
  'app.notFoundText':
    'Vielleicht wurde sie gelöscht oder in einem anderen Browser angelegt. Öffnen Sie ihre Datei über die Liste der Journeys.',
  'app.toJourneys': 'Zu den Journeys',

  'storage.blockedTitle': 'Ein anderer Tab hält eine ältere Version offen',
  'storage.newerTitle': 'Eine neuere Version hat geschrieben, was hier gespeichert ist',
  'storage.unavailableTitle': 'Dieser Browser behält nichts auf diesem Gerät',
  'storage.failedTitle': 'Was hier gespeichert ist, lässt sich nicht öffnen',
  'storage.quota': 'Der Speicherplatz, den dieser Browser nutzen darf, ist voll',
  'storage.blocked': 'Ein anderer Tab hält eine ältere Version offen; schließen Sie ihn',
  'storage.newer':
    'Eine neuere Version dieser App hat ihre Daten hier gespeichert; laden Sie die Seite neu',
  'storage.closed': 'Der Browser hat den Speicher geschlossen; laden Sie die Seite neu',
  'storage.unavailable': 'Dieser Browser behält nichts auf diesem Gerät',
  'storage.stale': 'Ein anderer Tab hat diese Journey inzwischen gespeichert',
  'storage.missing': 'Diese Journey ist nicht mehr auf diesem Gerät',
  'storage.exists': 'Es gibt schon eine Journey mit derselben Kennung',
  'storage.clash': 'Zwei Einträge haben dieselbe Kennung',
  'storage.failed': 'Der Browser konnte nicht schreiben',
  'storage.blockedText':
    'Schließen Sie alle anderen Tabs von Throughline und versuchen Sie es dann erneut.',
  'storage.newerText':
    'Laden Sie neu, um die neuere Version zu bekommen. Von dem, was gespeichert ist, wurde nichts gelesen oder geändert.',
  'storage.unavailableText':
    'Der Speicher ist ausgeschaltet, oder dies ist ein privates Fenster. Sie können weiterarbeiten, aber alles ist weg, wenn der Tab geschlossen wird: Speichern Sie vorher in eine Datei.',
  'storage.failedText':
    'Der Browser meldet einen beschädigten Speicher. Sie können ohne ihn weiterarbeiten und Journeys aus Dateien öffnen. Was gespeichert ist, wurde nicht geändert.',
  'storage.closedWarning':
    'Der Speicher auf diesem Gerät wurde geschlossen, es wird also nichts mehr gespeichert. Speichern Sie in eine Datei und laden Sie dann die Seite neu.',
  'storage.lost':
    '{n, plural, one {Eine Journey, die auf diesem Gerät war, fehlt oder ist beschädigt} other {# Journeys, die auf diesem Gerät waren, fehlen oder sind beschädigt}}: {names}. Wenn Sie die Datei dazu haben, öffnen Sie sie.',
  'storage.lostRead': 'Nicht mehr anzeigen',
  'storage.workOn': 'Ohne Speicher arbeiten',
  'storage.reload': 'Neu laden',
  'storage.memoryWarning':
    'Auf diesem Gerät wird nichts behalten. Speichern Sie in eine Datei, bevor Sie den Tab schließen.',
  'storage.nearlyFull': 'Der Platz, den dieser Browser nutzen darf, ist fast voll ({share}).',

  'details.title': 'Details',
  'feedback.imported':
    '{comments, plural, one {# Kommentar} other {# Kommentare}} aus {name} importiert.',
  'feedback.sourceUsed': '{name} zählt hier mit.',
  'feedback.sourceRemoved': '{name} zählt hier nicht mehr mit.',
  'feedback.restarted':
    'Das Lesen des Feedbacks ist unerwartet stehen geblieben. Es wurde neu gestartet; Ihre Map und Ihr Feedback sind sicher.',
  'feedback.workerFailed':
    'Mit dem Feedback kann in diesem Browser gerade nicht gearbeitet werden. Ihre Map ist sicher. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  'feedback.cancelled': 'Der Import wurde abgebrochen. Es wurde nichts importiert.',
  'feedback.notKept':
    'Das Feedback konnte nicht gespeichert werden: {code, select, quota {Der Speicherplatz, den dieser Browser nutzen darf, ist voll. Schaffen Sie Platz, oder entfernen Sie anderes Feedback} blocked {Ein anderer Tab hält eine ältere Version offen. Schließen Sie ihn} newer {Eine neuere Version dieser App hat ihre Daten hier gespeichert. Laden Sie die Seite neu} closed {Der Browser hat den Speicher geschlossen. Laden Sie die Seite neu} other {Der Browser konnte nicht schreiben}}; versuchen Sie es dann erneut. Es wurde nichts importiert.',
  'feedback.unexpected':
    '{name} konnte nicht gelesen werden: Etwas Unerwartetes ist schiefgegangen ({detail}). Es wurde nichts importiert; Ihre Map ist wie zuvor.',
  'feedback.otherFile':
    '{name} ist nicht die Datei, deren Lesen unterbrochen wurde: Es ist eine andere Datei, oder {wanted} wurde seither geändert. Wählen Sie {wanted} in der alten Fassung, oder verwerfen Sie sie und importieren Sie diese hier.',
} satisfies Record<keyof typeof english, string>
