import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const outpatientVisit: Template = {
  name: 'patient-visit',
  title: 'Ambulanter Klinikbesuch',
  description: 'Von der Überweisung bis zum Befund, mit dem Warten dazwischen.',
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
# Überwiesen werden
## Zur Hausärztin gehen
Offene Fragen: Ist es etwas Ernstes?
Hausarztpraxis | Vor Ort | Zuweiser | hausarzt, überweisung, hausärztin
Systeme: Praxissoftware
Backstage: Überweisung wird geschrieben
## Auf einen Termin warten
expects: In zwei Wochen wissen, wann der Termin ist.
Offene Fragen: Ist die Überweisung angekommen?
Terminbrief | Brief | Terminvergabe | brief, termin, datum, warteliste, monate
Termintelefon | Telefon | Terminvergabe | telefon, besetzt, niemand geht ran, warteschleife
Online-Termin | Web | Digitale Kanäle | online, buchen, portal
! Niemand weiß, wo die Überweisung ist
Backstage: Dringlichkeit wird eingestuft
Systeme: Klinikinformationssystem
> technology: Patienten sehen, wo ihre Überweisung steht
# Sich vorbereiten
## Alles bereitlegen
Offene Fragen: Darf ich vorher essen? Wen darf ich mitbringen?
Merkblatt | Brief | Pflege | merkblatt, nüchtern, vorbereitung, unklar
Erinnerung | SMS | Terminvergabe | erinnerung, sms, abgesagt, verschoben
Backstage: Akte und frühere Bilder werden geholt
# Ankommen
## Den Weg finden
Parkplatz | Vor Ort | Haustechnik | parkplatz, parkhaus, automat, voll, teuer
Wegweiser und Lotsen | Vor Ort | Haustechnik | schilder, verlaufen, eingang, aufzug
! Zu spät zum Termin, weil das Parkhaus voll war
## Sich anmelden
Anmeldung | Vor Ort | Empfang | anmeldung, empfang, unfreundlich, freundlich, karte
Anmelde-Terminal | Vor Ort | Empfang | terminal, bildschirm, automat
Backstage: Ankunft wird erfasst, Akte bereitgelegt
## Warten
expects: Erfahren, wie lange es dauert.
Offene Fragen: Hat man mich vergessen?
Wartezimmer | Vor Ort | Empfang | wartezimmer, gewartet, verspätung, stunden, voll
! Über eine Stunde Verspätung, und niemand sagt etwas
Backstage: Sprechstunde gerät in Verzug
> process: Die Wartezeit schon bei der Anmeldung nennen
# Behandelt werden
## Zur Pflegekraft
Erste Untersuchung | Vor Ort | Pflege | schwester, pfleger, blutdruck, einfühlsam
Backstage: Werte werden dokumentiert
## Untersucht werden
Blutabnahme | Vor Ort | Labor | blutabnahme, nadel, bluterguss
Röntgen oder MRT | Vor Ort | Radiologie | röntgen, mrt, ultraschall, ct
Systeme: Labor- und Bildsystem
Backstage: Proben und Bilder werden ausgewertet
## Zur Ärztin
expects: Zeit für Fragen, und eine klare Antwort.
Offene Fragen: Habe ich alles gefragt?
Sprechstunde | Vor Ort | Fachabteilung | arzt, ärztin, zugehört, hektisch, erklärt, verstanden
! Jedes Mal jemand anderes, der die Akte nicht kennt
Systeme: Elektronische Akte
Backstage: Akte und Befunde werden gelesen
> people: Feste ärztliche Ansprechpersonen
# Gehen
## Medikamente holen
Apotheke | Vor Ort | Apotheke | apotheke, rezept, medikament, tabletten
Backstage: Rezept wird geprüft
Systeme: E-Rezept
## Folgetermin vereinbaren
Nächster Termin | Vor Ort | Empfang | nächster termin, monate, kontrolle, entlassen
# Danach
## Den Befund erfahren
expects: Ein Termin für den Befund, der eingehalten wird.
Offene Fragen: Sind keine Nachrichten gute Nachrichten?
Befundbrief oder Anruf | Brief | Fachabteilung | befund, brief, ergebnis, warten, anruf
Patientenportal | Web | Digitale Kanäle | portal, app, anmelden, befund online
! Wochenlang keine Nachricht zu einem Befund, der Angst macht
Backstage: Befund wird gelesen und freigegeben
Systeme: Befundsystem
> policy: Zu jeder Untersuchung ein Datum für den Befund
## Fragen und sich beschweren
Patientenfürsprache | Telefon | Patientenservice | beschwerde, lob, danke, rückfrage
Backstage: Beschwerde geht an die Fachabteilung
`,
}
