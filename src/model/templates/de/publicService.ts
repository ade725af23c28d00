import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const publicService: Template = {
  name: 'public-service-application',
  title: 'Antrag bei einer Behörde',
  description:
    'Eine Leistung, Genehmigung oder ein Dokument beantragen, warten, Bescheid bekommen.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.ideas,
  ],
  map: `
# Sich informieren
## Etwas brauchen
Offene Fragen: Gibt es Hilfe für jemanden wie mich?
Beratungsstelle | Vor Ort | Öffentlichkeitsarbeit | beratung, verein, sozialarbeiter, gehört
Faltblatt und Plakat | Brief | Öffentlichkeitsarbeit | faltblatt, plakat, gelesen
## Das richtige Amt finden
expects: In fünf Minuten wissen, ob es mir zusteht.
Offene Fragen: Wer ist zuständig?
Informationsseite | Web | Digitale Dienste | website, suche, unklar, amtsdeutsch
Behördennummer | Telefon | Servicecenter | telefon, warteschleife, falsche stelle, weiterverbunden
! Von einem Amt zum nächsten geschickt
> process: Eine Seite je Lebenslage, über Ämter hinweg
## Anspruch prüfen
Anspruchsprüfer | Web | Digitale Dienste | anspruch, voraussetzungen, prüfen
# Vorbereiten
## Unterlagen sammeln
Offene Fragen: Warum fragen sie, was der Staat schon weiß?
Checkliste | Web | Digitale Dienste | unterlagen, nachweis, bescheinigung, kopien
Andere Ämter | Vor Ort | Andere Behörden | anderes amt, urkunde, gebühr, termin
! Nachweise, die ein anderes Amt der Stadt hat
> policy: Einmal fragen: aus Registern holen, mit Einwilligung
## Termin bekommen
Terminbuchung | Web | Bürgeramt | termin, wochen, kein termin frei, abgesagt
Systeme: Terminsystem
# Beantragen
## Formular ausfüllen
expects: Speichern und später weitermachen.
Offene Fragen: Was, wenn ich etwas falsch ausfülle?
Online-Formular | Web | Digitale Dienste | formular, ausweis, abgestürzt, pdf
Papierformular | Brief | Sachbearbeitung | formular, papier, seiten, ausdrucken
! Das Formular spricht Gesetzesdeutsch
## Am Schalter abgeben
Schalter | Vor Ort | Bürgeramt | schalter, nummer, schlange, freundlich, sprache
Dolmetschen und Hilfe | Vor Ort | Bürgeramt | dolmetscher, übersetzung, barrierefrei, geholfen
Backstage: Unterlagen werden kopiert und geprüft
## Bestätigung bekommen
Eingangsbestätigung | E-Mail | Sachbearbeitung | bestätigung, aktenzeichen, eingegangen
# Warten
## Nachfragen
expects: Den Stand sehen, und einen Tag.
Offene Fragen: Ist es verloren gegangen?
Bearbeitungsstand | Web | Digitale Dienste | stand, status, nichts neues
Anruf bei der Sachbearbeitung | Telefon | Sachbearbeitung | sachbearbeiter, niemand geht ran, sprechzeiten
! Monate ohne ein Wort
Systeme: E-Akte
> technology: Eine Nachricht bei jedem Schritt
## Nachreichen
Nachforderung | Brief | Sachbearbeitung | fehlt, nachreichen, frist, schreiben
# Bescheid bekommen
## Bescheid lesen
expects: Klare Worte: ja oder nein, warum, und was nun.
Bescheid | Brief | Sachbearbeitung | bescheid, abgelehnt, bewilligt, begründung, verstehen
Backstage: Zweite Person prüft
## Leistung erhalten
Zahlung oder Dokument | Brief | Kasse | zahlung, geld, ausweis, genehmigung, abgeholt
# Danach
## Widersprechen
Offene Fragen: Lohnt es sich?
Widerspruch | Brief | Rechtsamt | widerspruch, einspruch, ungerecht, gericht
## Änderung melden, neu beantragen
Änderungsmeldung | Web | Sachbearbeitung | umgezogen, änderung, neue adresse, einkommen
Erinnerung ans Ablaufen | E-Mail | Sachbearbeitung | verlängern, läuft ab, erinnerung, neu beantragen
`,
}
