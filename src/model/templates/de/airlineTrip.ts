import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const airlineTrip: Template = {
  name: 'airline-trip',
  title: 'Flugreise',
  description: 'Buchen, einchecken, fliegen, Gepäck holen und nachfragen, wenn etwas schiefging.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.measures,
    lanes.ideas,
  ],
  map: `
# Buchen
## Flug suchen
Flugsuche | Web | Digitale Kanäle | suche, preis, datum, website
Reisebüro oder Portal | Web | Vertrieb | reisebüro, portal, gebucht über
Systeme: Reservierungssystem
Was messen: Suchen, die zur Buchung führen, %
## Bezahlen und Extras wählen
expects: Vor dem Zahlen wissen, was Gepäck und Sitz kosten.
Buchung und Zahlung | Web | Digitale Kanäle | zahlung, buchung, sitzplatz, gepäck, zusatzkosten
! Extras verdoppeln den Preis im letzten Schritt
Backstage: Tarife, Sitze und Gepäck werden bepreist
Was messen: Beim Bezahlen abgebrochen, %
> policy: Preis mit Koffer und Sitz neben dem Grundpreis
## Umbuchen
Buchung verwalten | Web | Digitale Kanäle | umbuchen, stornieren, gutschein, namensänderung
Servicenummer | Telefon | Kundenservice | warteschleife, stunden, anruf, aufgelegt
Backstage: Tarifregeln werden angewandt
Was messen: Wartezeit am Telefon
# Vor dem Flug
## Einchecken
Online-Check-in | App | Digitale Kanäle | check-in, bordkarte, app, fehler
Prüfung der Reisedokumente | Web | Bodenabfertigung | reisepass, visum, dokumente
Systeme: Abfertigungssystem
Was messen: Vor dem Flughafen eingecheckt, %
## Anreisen
Reise-Erinnerung | SMS | Digitale Kanäle | erinnerung, gate, terminal, zeitänderung
# Am Flughafen
## Gepäck abgeben
Gepäckabgabe und Schalter | Vor Ort | Bodenabfertigung | schalter, gepäckabgabe, schlange, übergepäck
Backstage: Schichtplan des Dienstleisters
Systeme: Gepäckanlage
Was messen: Minuten in der Schlange
## Warten und einsteigen
expects: In sinnvoller Reihenfolge, zur Zeit auf der Bordkarte.
Lounge | Vor Ort | Kundenerlebnis | lounge, voll, essen
Gate und Einstieg | Vor Ort | Bodenabfertigung | gate, boarding, durchsage, handgepäck
! Das Boarding beginnt, dann stehen alle auf der Treppe
Backstage: Bodenzeit wird überwacht
Was messen: Pünktliche Abflüge, %
# Wenn es schiefgeht
## Von der Verspätung hören
expects: Zuerst von der Airline, mit dem Grund.
Nachricht zur Verspätung | SMS | Verkehrszentrale | verspätung, annulliert, keine information, stunden
! Die Anzeigetafel weiß es vor der App
Backstage: Crews und Flugzeuge werden neu geplant
Systeme: Leitstand, Benachrichtigung
Was messen: Vor der Anzeigetafel informiert, %
> technology: Eine Quelle für Anzeigetafel, App, SMS und Gate
## Umgebucht und versorgt werden
Umbuchung | App | Verkehrszentrale | umgebucht, nächster flug, anschluss verpasst, gestrandet
Gutschein und Hotel | Vor Ort | Bodenabfertigung | hotel, gutschein, übernachtung, essen
! Hunderte stehen an einem Schalter
Backstage: Hotelzimmer werden gesucht
Was messen: Ohne Schalter umgebucht, %
> process: Alle sofort umbuchen und in der App ändern lassen
# An Bord
## Platz nehmen
Kabinenpersonal | Vor Ort | Kabine | crew, flugbegleiter, freundlich, aufmerksam
Sitz und Kabine | Vor Ort | Kabine | sitz, beinfreiheit, sauber, toilette, defekt
Backstage: Reinigung zwischen den Flügen
Was messen: Bewertung von Crew und Kabine
## Essen und Zeit vertreiben
Essen und Getränke | Vor Ort | Catering | essen, getränke, vegetarisch, ausgegangen
Filme und WLAN | Vor Ort | Produkt | filme, bildschirm, wlan, kopfhörer
Backstage: Beladung mit Mahlzeiten
# Ankommen
## Gepäck holen
Gepäckband | Vor Ort | Bodenabfertigung | gepäck, koffer, band, verloren, beschädigt
Gepäckermittlung | Vor Ort | Bodenabfertigung | koffer verloren, verspätet, meldung, entschädigung
Systeme: Gepäckverfolgung
Was messen: Verspätete Koffer je 1.000 Gäste
## Ansprüche stellen und wiederkommen
expects: Antwort in zwei Wochen, Geld ohne Streit.
Entschädigung | Web | Kundendialog | erstattung, entschädigung, keine antwort, abgelehnt
Vielfliegerkonto | App | Treueprogramm | meilen, punkte, status, upgrade
! Eine Erstattung kostet Monate und viele E-Mails
Backstage: Ansprüche werden mit dem Flugprotokoll abgeglichen
Was messen: Tage bis zur Erstattung
> handoff: Die Verkehrszentrale nennt den Grund noch am selben Tag
`,
}
