import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const mortgage: Template = {
  name: 'mortgage',
  title: 'Baufinanzierung',
  description:
    'Vom Wunsch nach den eigenen vier Wänden zum Schlüssel und zur Anschlussfinanzierung.',
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
# Träumen
## Sich ein Zuhause wünschen
Offene Fragen: Können wir uns das leisten?
Budgetrechner | Web | Digitale Kanäle | rechner, leisten, wie viel kredit
Ratgeber | Web | Marketing | ratgeber, erklärt, fachchinesisch
## Darüber reden
expects: Eine klare Antwort, ohne Verpflichtung.
Offene Fragen: Auf wessen Seite steht der Berater?
Erstberatung | Vor Ort | Beratung | berater, termin, geduldig, beratung
Videoberatung | Video | Beratung | video, online, termin
Systeme: CRM
Backstage: Kalender und Qualifikation der Beratung
# Zusage bekommen
## Einkommen nachweisen
Offene Fragen: Wozu braucht die Bank das alles?
Unterlagen hochladen | Web | Kreditservice | unterlagen, gehaltsnachweis, hochladen, noch einmal
! Dieselben Unterlagen zwei- oder dreimal verlangt
Backstage: Einkommen und Unterlagen werden geprüft
Systeme: Dokumentenerfassung
> technology: Eine Liste, was noch fehlt und warum
## Bestätigung einholen
Offene Fragen: Ist das eine Zusage?
Finanzierungsbestätigung | E-Mail | Kreditprüfung | bestätigung, zusage, entscheidung, schufa
Systeme: Entscheidungssystem, Auskunftei
Backstage: Bonität und Kreditrichtlinien
# Finden und beantragen
## Den Zuschlag bekommen
Offene Fragen: Sind wir schnell genug?
Anruf des Maklers | Telefon | Beratung | makler, verkäufer, nachweis, schnell
Backstage: Bestätigung geht an den Makler
## Antrag stellen
Antrag mit Berater | Vor Ort | Beratung | antrag, formulare, unterschrift, stunden
Zinsreservierung | E-Mail | Konditionen | zins, gestiegen, abgelaufen, festgeschrieben
! Die Zinszusage läuft ab, während noch geprüft wird
Backstage: Zins wird reserviert
> policy: Den Zins halten, solange die Bank braucht
## Immobilie bewerten lassen
Offene Fragen: Was, wenn es weniger wert ist?
Besichtigung | Vor Ort | Bewertung | gutachter, bewertung, beleihungswert, zu niedrig
Backstage: Gutachter wird beauftragt
# Auf die Entscheidung warten
## Den Stand erfahren
expects: Einmal in der Woche, ohne zu fragen.
Offene Fragen: Hat sich das schon jemand angesehen?
Vorgangsstatus | Web | Digitale Kanäle | status, portal, nichts neues
Nachfragen am Telefon | Telefon | Kundenservice | nachgefragt, warteschleife, niemand weiß
! Niemand kann sagen, wo der Antrag steht
Systeme: Kreditbearbeitung
Backstage: Kreditprüfung arbeitet die Akte durch
> people: Eine Person vom Antrag bis zum Schlüssel
## Das Angebot bekommen
Kreditangebot | Brief | Kreditprüfung | angebot, zusage, auflagen, abgelehnt
Backstage: Angebot wird zweimal geprüft
# Einziehen
## Unterschreiben
Offene Fragen: Was unterschreibe ich da?
Notartermin | Vor Ort | Recht | notar, kaufvertrag, grundschuld
Systeme: Grundbuch
Backstage: Grundbuch und Grundschuld werden geprüft
## Darlehen auszahlen lassen
expects: Das Geld ist am vereinbarten Tag da.
Auszahlung | Telefon | Kreditservice | auszahlung, geld, verspätet, schlüssel
Backstage: Auszahlung im Vier-Augen-Prinzip
Systeme: Zahlungsverkehr
# Zahlen und bleiben
## Jeden Monat zahlen
Kontoauszug und Portal | Web | Darlehensservice | rate, sondertilgung, auszug
Hilfe bei Zahlungsproblemen | Telefon | Darlehensservice | stundung, rückstand, hilfe
Backstage: Frühe Anzeichen werden beobachtet
## Ende der Zinsbindung
Offene Fragen: Was kostet es danach?
Schreiben zum Zinsende | Brief | Bestandskunden | zinsbindung, anschlussfinanzierung, umschulden
Anschlussfinanzierung online | Web | Bestandskunden | verlängern, neuer zins, einfach
Backstage: Angebot ein halbes Jahr vorher
`,
}
