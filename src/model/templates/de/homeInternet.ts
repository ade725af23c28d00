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
    lanes.ideas,
  ],
  map: `
# Störung bemerken
## Keine Verbindung haben
Router und Leitung | Vor Ort | Netz | wlan, router, kein internet, abbrüche, langsam
Backstage: Leitungsüberwachung schlägt an
Systeme: Netzüberwachung
## Wissen, ob es an mir liegt
expects: In Minuten erfahren, ob es eine Störung ist und bis wann.
Störungsseite | Web | Digitales | störung, störungsmelder, website, wartung
Störungs-SMS | SMS | Netz | sms, benachrichtigt, keine warnung
! Die Störungsseite meldet: alles in Ordnung
Backstage: Störung und Gebiet werden bestätigt
Systeme: Störungskarte
> technology: Allen an einer gestörten Leitung schreiben, bevor sie anrufen
## Selbst versuchen
Leitungstest | App | Digitales | app, neustart, leitungstest, anleitung
Systeme: Fernprüfung der Leitung
# Hilfe holen
## Einen Weg finden
Kontaktseite | Web | Digitales | telefonnummer, kontakt, nummer finden
Chatbot | Chat | Digitales | chatbot, bot, mensch, endlosschleife
## In der Warteschleife
expects: Höchstens fünf Minuten warten, oder ein Rückruf.
Sprachmenü | Telefon | Kundenservice | menü, taste, automatische ansage, computerstimme
Warteschleife und Rückruf | Telefon | Kundenservice | warteschleife, gewartet, musik, rückruf, aufgelegt
! Nach langem Warten aus der Leitung geworfen
Backstage: Prognose und Schichtplan
Systeme: Telefonie, Anrufverteilung
> process: Rückruf anbieten, der den Platz behält
## Erklären, was fehlt
Erster Mitarbeiter | Telefon | Kundenservice | mitarbeiter, unfreundlich, freundlich, ahnungslos
Technischer Support | Telefon | Technik | weiterverbunden, techniker, technische abteilung
! Nach jedem Weiterverbinden dieselben Prüfungen
Backstage: Ticket wird angelegt und weitergegeben
Systeme: Ticketsystem, CRM
> handoff: Notizen des ersten Anrufs sind beim zweiten offen
# Behoben bekommen
## Termin vereinbaren
expects: Ein Zeitfenster von zwei Stunden, das hält.
Terminvergabe | Telefon | Außendienst | termin, wochen, frühester, zeitfenster
Erinnerung | SMS | Außendienst | erinnerung, bestätigung, verschoben
Backstage: Tourenplanung, Ersatzteile
Systeme: Einsatzplanung
## Zu Hause warten
Techniker unterwegs | SMS | Außendienst | nicht gekommen, ganzen tag gewartet, verspätet
! Niemand kommt, und niemand sagt Bescheid
## Reparieren lassen
Technikerbesuch | Vor Ort | Außendienst | techniker, repariert, sauber, erklärt, nett
Backstage: Arbeit am Verteiler
Systeme: Aufträge
# Danach
## Prüfen, ob es hält
Nachfrage | SMS | Technik | nachfrage, geht wieder, schon wieder, gleiches problem
## Etwas zurückbekommen
expects: Gutschrift für die Tage ohne Netz, ohne zu bitten.
Rechnung und Gutschrift | E-Mail | Abrechnung | rechnung, gutschrift, erstattung, entschädigung
Systeme: Abrechnung
## Sich beschweren
Beschwerde | Brief | Beschwerden | beschwerde, vorgesetzter, keine antwort
# Bleiben oder gehen
## Andere Angebote ansehen
Verlängerungsangebot | E-Mail | Marketing | angebot, preis, neukunde, konkurrenz
## Kündigen oder bleiben
Kündigungsanruf | Telefon | Rückgewinnung | kündigen, wechseln, anbieter, halten, bleiben
! Beim Kündigen von einem zum nächsten gereicht
Backstage: Halteangebote und ihre Grenzen
> policy: In einem Anruf gehen lassen; zählen, wer wiederkommt
`,
}
