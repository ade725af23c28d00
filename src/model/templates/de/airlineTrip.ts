import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const airlineTrip: Template = {
  name: 'airline-trip',
  title: 'Flugreise',
  description: 'Buchen, einchecken, fliegen, Gepäck holen, und fragen, wenn etwas schiefging.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.ideas,
  ],
  map: `
# Buchen
## Flug suchen
Flugsuche | Web | Digitales | suche, preis, datum, website
Reisebüro oder Portal | Web | Vertrieb | reisebüro, portal, gebucht über
Systeme: Reservierungssystem
## Bezahlen und ergänzen
expects: Vor dem Zahlen wissen, was Gepäck und Sitz kosten.
Buchung und Zahlung | Web | Digitales | zahlung, buchung, sitzplatz, gepäck, zusatzkosten
! Extras verdoppeln den Preis im letzten Schritt
> policy: Preis mit Koffer und Sitz neben dem nackten Preis
## Umbuchen
Buchung verwalten | Web | Digitales | umbuchen, stornieren, gutschein, namensänderung
Servicenummer | Telefon | Kundenservice | warteschleife, stunden, anruf, aufgelegt
Backstage: Tarifregeln werden angewandt
# Vor dem Flug
## Einchecken
Online-Check-in | App | Digitales | check-in, bordkarte, app, fehler
Prüfung der Dokumente | Web | Bodendienst | reisepass, visum, dokumente
Systeme: Abfertigungssystem
## Anreisen
Reise-Erinnerung | SMS | Digitales | erinnerung, gate, terminal, zeitänderung
# Am Flughafen
## Gepäck abgeben
Gepäckabgabe und Schalter | Vor Ort | Bodendienst | schalter, gepäckabgabe, schlange, übergepäck
Backstage: Schichtplan des Dienstleisters
## Warten und einsteigen
expects: In sinnvoller Folge, zur Zeit auf der Bordkarte.
Lounge | Vor Ort | Kundenerlebnis | lounge, voll, essen
Gate und Einstieg | Vor Ort | Bodendienst | gate, boarding, durchsage, handgepäck
! Das Boarding beginnt, dann stehen alle auf der Treppe
# Wenn es schiefgeht
## Von der Verspätung hören
expects: Zuerst von der Airline, mit dem Grund.
Nachricht zur Verspätung | SMS | Verkehrsleitung | verspätung, annulliert, keine information, stunden
! Die Tafel weiß es vor der App
Backstage: Crews und Flugzeuge werden neu geplant
> technology: Eine Quelle für Tafel, App, SMS und Gate
## Umgebucht und versorgt werden
Umbuchung | App | Verkehrsleitung | umgebucht, nächster flug, anschluss verpasst, gestrandet
Gutschein und Hotel | Vor Ort | Bodendienst | hotel, gutschein, übernachtung, essen
! Hunderte stehen an einem Schalter
> process: Alle sofort umbuchen und in der App ändern lassen
# An Bord
## Platz nehmen
Kabinenpersonal | Vor Ort | Kabine | crew, flugbegleiter, freundlich, aufmerksam
Sitz und Kabine | Vor Ort | Kabine | sitz, beinfreiheit, sauber, toilette, defekt
Backstage: Reinigung zwischen den Flügen
## Essen und Zeit vertreiben
Essen und Getränke | Vor Ort | Catering | essen, getränke, vegetarisch, ausgegangen
Filme und WLAN | Vor Ort | Produkt | filme, bildschirm, wlan, kopfhörer
# Ankommen
## Gepäck holen
Gepäckband | Vor Ort | Bodendienst | gepäck, koffer, band, verloren, beschädigt
Gepäckermittlung | Vor Ort | Bodendienst | koffer verloren, verspätet, meldung, entschädigung
Systeme: Gepäckverfolgung
## Fordern und wiederkommen
expects: Antwort in zwei Wochen, Geld ohne Streit.
Entschädigung | Web | Kundenbeziehungen | erstattung, entschädigung, keine antwort, abgelehnt
Vielfliegerkonto | App | Treueprogramm | meilen, punkte, status, upgrade
! Eine Erstattung dauert Monate und viele Mails
> handoff: Der Betrieb nennt den Grund noch am selben Tag
`,
}
