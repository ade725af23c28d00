import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const homeInternet: Template = {
  name: 'support-call',
  title: 'Hilfe beim Internetanschluss',
  description: 'Eine Störung zu Hause: Hilfe holen, der Technikertermin, und ob man bleibt.',
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
# Störung bemerken
## Keine Verbindung haben
Router und Leitung | Vor Ort | Netz | wlan, router, kein internet, abbrüche, langsam
Backstage: Leitungsüberwachung schlägt an
Systeme: Netzüberwachung
Was messen: Gestörte Leitungen, Minuten bis zum Bemerken
## Wissen, ob es an mir liegt
expects: In wenigen Minuten erfahren, ob es eine Störung ist und bis wann.
Störungsseite | Web | Digitale Kanäle | störung, störungsmelder, website, wartung
Störungs-SMS | SMS | Netz | sms, benachrichtigt, keine warnung
! Die Störungsseite meldet: alles in Ordnung
Backstage: Störung und Gebiet werden bestätigt
Systeme: Störungskarte
Was messen: Vor dem Anruf informierte Kunden, %
> technology: Alle Betroffenen per SMS informieren, bevor sie anrufen
## Selbst beheben
Leitungstest | App | Digitale Kanäle | app, neustart, leitungstest, anleitung
Systeme: Fernprüfung der Leitung
Was messen: Ohne Kontakt gelöst, %
# Hilfe holen
## Einen Weg finden
Kontaktseite | Web | Digitale Kanäle | telefonnummer, kontakt, nummer finden
Chatbot | Chat | Digitale Kanäle | chatbot, bot, mensch, endlosschleife
Was messen: An Menschen übergebene Chats, %
## In der Warteschleife
expects: Höchstens fünf Minuten warten, oder ein Rückruf.
Sprachmenü | Telefon | Kundenservice | menü, taste, automatische ansage, computerstimme
Warteschleife und Rückruf | Telefon | Kundenservice | warteschleife, gewartet, musik, rückruf, aufgelegt
! Nach langem Warten aus der Leitung geworfen
Backstage: Prognose und Schichtplan
Systeme: Telefonie, Anrufverteilung
Was messen: Wartezeit, aufgelegte Anrufe
> process: Rückruf anbieten, der den Platz in der Schlange hält
## Störung schildern
First-Level-Support | Telefon | Kundenservice | mitarbeiter, unfreundlich, freundlich, ahnungslos
Second-Level-Support | Telefon | Technik | weiterverbunden, techniker, technische abteilung
! Nach jedem Weiterverbinden dieselben Prüfungen
Backstage: Ticket wird angelegt und weitergegeben
Systeme: Ticketsystem, CRM
Was messen: Erstlösungsquote, %
> handoff: Die Notizen des ersten Anrufs liegen beim zweiten schon vor
# Störung beheben lassen
## Termin vereinbaren
expects: Ein Zeitfenster von zwei Stunden, das hält.
Terminvergabe | Telefon | Außendienst | termin, wochen, frühester, zeitfenster
Erinnerung | SMS | Außendienst | erinnerung, bestätigung, verschoben
Backstage: Tourenplanung, Ersatzteile
Systeme: Einsatzplanung
Was messen: Tage bis zum Termin
## Zu Hause warten
Techniker unterwegs | SMS | Außendienst | nicht gekommen, ganzen tag gewartet, verspätet
! Niemand kommt, und niemand sagt Bescheid
Backstage: Tagesplan wird geändert
Was messen: Eingehaltene Zeitfenster, %
## Reparieren lassen
Technikerbesuch | Vor Ort | Außendienst | techniker, repariert, sauber, erklärt, nett
Backstage: Arbeit am Verteiler
Systeme: Aufträge
Was messen: Beim ersten Besuch behoben, %
# Nach der Reparatur
## Prüfen, ob es hält
Nachfrage | SMS | Technik | nachfrage, geht wieder, schon wieder, gleiches problem
Was messen: Gleiche Störung binnen 30 Tagen, %
## Etwas zurückbekommen
expects: Eine Gutschrift für die Tage ohne Netz, unaufgefordert.
Rechnung und Gutschrift | E-Mail | Abrechnung | rechnung, gutschrift, erstattung, entschädigung
Systeme: Abrechnung
Backstage: Gutschrift wird berechnet und freigegeben
Was messen: Mehrfach erbetene Gutschriften
## Sich beschweren
Beschwerde | Brief | Beschwerdestelle | beschwerde, vorgesetzter, keine antwort
Backstage: Ursache wird gesucht
Was messen: Tage bis zum Abschluss
# Bleiben oder gehen
## Andere Angebote ansehen
Verlängerungsangebot | E-Mail | Marketing | angebot, preis, neukunde, konkurrenz
Was messen: Angenommene Angebote, %
## Kündigen oder bleiben
Kündigungsanruf | Telefon | Rückgewinnung | kündigen, wechseln, anbieter, halten, bleiben
! Beim Kündigen von einem zum nächsten weitergereicht
Backstage: Halteangebote und ihre Grenzen
Systeme: Vertragsverwaltung
Was messen: Nach einer Störung gebliebene Kunden, %
> policy: Kündigung in einem Anruf annehmen; messen, wer zurückkommt
`,
}
