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
    lanes.measures,
    lanes.ideas,
  ],
  map: `
# Sich informieren
## Etwas brauchen
Offene Fragen: Gibt es Hilfe für jemanden wie mich?
Beratungsstelle | Vor Ort | Öffentlichkeitsarbeit | beratung, verein, sozialarbeiter, gehört
Faltblatt und Plakat | Brief | Öffentlichkeitsarbeit | faltblatt, plakat, gelesen
Was messen: Berechtigte, die einen Antrag stellen, %
## Das richtige Amt finden
expects: In fünf Minuten wissen, ob es mir zusteht.
Offene Fragen: Wer ist zuständig?
Informationsseite | Web | Digitale Dienste | website, suche, unklar, amtsdeutsch
Behördennummer | Telefon | Servicecenter | telefon, warteschleife, falsche stelle, weiterverbunden
! Von einem Amt zum nächsten geschickt
Backstage: Fachämter pflegen die Texte
Systeme: Redaktionssystem
> process: Eine Seite je Lebenslage, über Ämter hinweg
## Anspruch prüfen
Anspruchs-Check | Web | Digitale Dienste | anspruch, voraussetzungen, prüfen
Systeme: Regelwerk
# Vorbereiten
## Unterlagen sammeln
Offene Fragen: Warum fragt man mich, was der Staat schon weiß?
Checkliste | Web | Digitale Dienste | unterlagen, nachweis, bescheinigung, kopien
Andere Ämter | Vor Ort | Andere Behörden | anderes amt, urkunde, gebühr, termin
! Nachweise, die ein anderes Amt der Stadt schon hat
Backstage: Daten werden bei Registern angefragt
Systeme: Registerabruf
> policy: Einmal fragen: aus Registern holen, mit Einwilligung
## Termin bekommen
Terminbuchung | Web | Bürgeramt | termin, wochen, kein termin frei, abgesagt
Systeme: Terminsystem
Backstage: Schalter und Dienste werden geplant
Was messen: Tage bis zum nächsten freien Termin
# Beantragen
## Formular ausfüllen
expects: Speichern und später weitermachen.
Offene Fragen: Was, wenn ich etwas falsch ausfülle?
Online-Formular | Web | Digitale Dienste | formular, ausweis, abgestürzt, pdf
Papierformular | Brief | Sachbearbeitung | formular, papier, seiten, ausdrucken
! Das Formular ist in Amtsdeutsch geschrieben
Systeme: Online-Ausweis, Formularserver
Was messen: Abgebrochene Formulare, %
## Am Schalter abgeben
Schalter | Vor Ort | Bürgeramt | schalter, nummer, schlange, freundlich, sprache
Dolmetschen und Hilfe | Vor Ort | Bürgeramt | dolmetscher, übersetzung, barrierefrei, geholfen
Backstage: Unterlagen werden kopiert und geprüft
Systeme: Fachverfahren
## Bestätigung bekommen
Eingangsbestätigung | E-Mail | Sachbearbeitung | bestätigung, aktenzeichen, eingegangen
Was messen: Am selben Tag bestätigt, %
# Warten
## Nachfragen
expects: Den Stand sehen, mit einem Datum.
Offene Fragen: Ist es verloren gegangen?
Bearbeitungsstand | Web | Digitale Dienste | stand, status, nichts neues
Anruf bei der Sachbearbeitung | Telefon | Sachbearbeitung | sachbearbeiter, niemand geht ran, sprechzeiten
! Monatelang keine Nachricht
Systeme: E-Akte
Backstage: Fall wird geprüft, andere Stellen werden beteiligt
Was messen: Tage bis zum Bescheid
> technology: Eine Nachricht bei jedem Schritt
## Nachreichen
Nachforderung | Brief | Sachbearbeitung | fehlt, nachreichen, frist, schreiben
Was messen: Auf Anhieb vollständige Anträge, %
# Bescheid bekommen
## Bescheid lesen
expects: Klare Worte: ja oder nein, warum und was nun.
Bescheid | Brief | Sachbearbeitung | bescheid, abgelehnt, bewilligt, begründung, verstehen
Backstage: Zweite Person prüft
Was messen: Sofort verstandene Bescheide, %
## Leistung erhalten
Zahlung oder Dokument | Brief | Stadtkasse | zahlung, geld, ausweis, genehmigung, abgeholt
Systeme: Zahlungsverkehr, Dokumentendruck
# Danach
## Widersprechen
Offene Fragen: Lohnt es sich?
Widerspruch | Brief | Rechtsamt | widerspruch, einspruch, ungerecht, gericht
Backstage: Eine andere Stelle prüft
Was messen: Geänderte Bescheide, %
## Änderung melden, neu beantragen
Änderungsmeldung | Web | Sachbearbeitung | umgezogen, änderung, neue adresse, einkommen
Erinnerung vor Ablauf | E-Mail | Sachbearbeitung | verlängern, läuft ab, erinnerung, neu beantragen
Was messen: Ohne Lücke verlängert, %
`,
}
