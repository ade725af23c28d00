import type { libraryWords as english } from '../en/library.ts'

export const libraryWords = {
  'library.title': 'Journeys',
  'library.lead':
    'Was Ihre Kunden durchlaufen, wer für jeden Schritt verantwortlich ist und wo es wehtut.',
  'library.myOrganisation': 'Meine Organisation',
  'library.new': 'Neue Journey',
  'library.openFile': 'Datei öffnen',
  'library.openSample': 'Beispiel öffnen: {name}',
  'library.samples': 'Ausgearbeitete Beispiele',
  'library.samplesLead':
    'Fertige Journeys (auf Englisch) mit Abteilungen, KPIs und Tausenden echter Kommentare.',
  'library.sampleOutpatient':
    'Ein Krankenhausbesuch von der Überweisung bis zum Befund, mit 10.334 Kommentaren von Patienten.',
  'library.sampleInternet':
    'Hilfe bei gestörtem Anschluss, und ob man bleibt, mit 2.224 Beschwerden.',
  'library.sampleOpening': 'Das Beispiel wird geöffnet, seine Kommentare werden gelesen',
  'library.emptyTitle': 'Zeichnen Sie Ihre erste Journey',
  'library.emptyText':
    'Legen Sie aus, was Ihre Kunden tun, vom ersten Bedarf bis zur letzten Rechnung. Geben Sie jedem Touchpoint genau eine verantwortliche Stelle, holen Sie dazu, was Kunden sagen, und sehen Sie auf einen Blick, wo es wehtut und wer es ändern kann. Alles bleibt auf diesem Gerät.',
  'library.list': 'Journeys',
  'library.details': 'Beschreibt „{step}“ aus „{name}“ genauer',
  'library.detailsGone': 'Beschreibt einen Schritt, den es auf diesem Gerät nicht mehr gibt',
  'library.counts':
    '{stages, plural, =0 {noch keine Phase} one {# Phase} other {# Phasen}} · {touchpoints, plural, =0 {noch kein Touchpoint} one {# Touchpoint} other {# Touchpoints}}',
  'library.changed': 'Geändert {when}',
  'library.actions': 'Aktionen für {name}',
  'library.open': 'Öffnen',
  'library.rename': 'Umbenennen',
  'library.duplicate': 'Duplizieren',
  'library.saveToFile': 'In Datei speichern',
  'library.delete': 'Löschen',
  'library.deleted': '„{name}“ ist gelöscht.',
  'library.restored': '„{name}“ ist wieder da.',
  'library.duplicated': '„{name}“ ist angelegt.',
  'library.removeAll': 'Alles von diesem Gerät entfernen',
  'library.removeAllText':
    '{journeys, plural, =0 {Hier ist keine Journey gespeichert. Die Personen} one {# Journey, die Personen} other {# Journeys, die Personen}}, Abteilungen und KPIs sowie alles importierte Feedback werden von diesem Gerät entfernt. Das lässt sich nicht rückgängig machen. Dateien, die Sie gespeichert haben, bleiben, wo sie sind.',
  'library.removeAllConfirm': 'Alles entfernen',
  'library.privacy': 'Alles bleibt in diesem Browser. Nichts wird irgendwohin gesendet.',
  'library.drop': 'Journey-Datei hier ablegen, um sie zu öffnen',
  'library.problem': 'Diese Datei lässt sich nicht öffnen',
  'library.problemRead': 'OK',
  'library.unchanged': 'Es wurde nichts geändert.',
  'library.openRepaired': 'Ohne die defekten Verweise öffnen',
  'library.newTitle': 'Neue Journey',
  'library.template': 'Vorlage',
  'library.name': 'Name',
  'library.namePlaceholder': 'Internet zu Hause: Hilfe bekommen, bleiben oder gehen',
  'library.create': 'Anlegen',
  'library.renameTitle': 'Journey umbenennen',
  'library.keepName': 'Umbenennen',
  'library.unnamed': 'Journey ohne Namen',
} satisfies Record<keyof typeof english, string>
