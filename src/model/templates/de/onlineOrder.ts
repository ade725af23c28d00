import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const onlineOrder: Template = {
  name: 'online-purchase',
  title: 'Online-Bestellung und Retoure',
  description: 'Suche, Warenkorb, Paket, und der Weg zurück, wenn es nicht passt.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.ideas,
  ],
  map: `
# Finden
## Auf die Idee kommen
Werbung und Newsletter | E-Mail | Marketing | newsletter, werbung, spam, angebot
Backstage: Kampagnenplanung
## Suchen und vergleichen
expects: Größe, Bestand und Liefertag auf der Produktseite.
Suche und Filter | Web | Onlineshop | suche, filter, finden, kategorie
Produktseite | Web | Onlineshop | beschreibung, fotos, größentabelle, farbe
! Die Größentabelle passt nicht zur Kleidung
Systeme: Produktdaten, Suchmaschine
> process: Größen danach nennen, was andere behielten
# Bestellen
## Warenkorb füllen
Warenkorb | Web | Onlineshop | warenkorb, gutschein, rabattcode, ausverkauft
Systeme: Bestand in Echtzeit
## Zur Kasse gehen
expects: Als Gast, mit meiner Zahlungsart.
Kasse | Web | Onlineshop | kasse, kundenkonto, gast, adresse, fehler
Zahlung | Web | Zahlungen | zahlung, karte, rechnung, abgelehnt, raten
! Versandkosten erst im letzten Schritt
Backstage: Betrugs- und Bonitätsprüfung
Systeme: Zahlungsdienst
## Bestätigung bekommen
Bestellbestätigung | E-Mail | Kundenservice | bestätigung, bestellnummer, stornieren, falsche adresse
# Erhalten
## Auf das Paket warten
expects: Ein Tag und ein Zeitfenster von zwei Stunden.
Sendungsverfolgung | Web | Logistik | sendungsverfolgung, status, verspätet, wo bleibt
! Eine Woche lang „unterwegs“
Backstage: Gepackt und dem Paketdienst übergeben
Systeme: Lagersystem
> handoff: Der Shop meldet die Verspätung, nicht der Kunde
## Annehmen
Zustellung | Vor Ort | Paketdienst | zusteller, nachbar, abgestellt, beschädigt
Paketshop | Vor Ort | Paketdienst | paketshop, packstation, abholen, ausweis
## Auspacken
Paket und Ware | Vor Ort | Sortiment | verpackung, beschädigt, falscher artikel, qualität, fehlt
Backstage: Qualitätsprüfung bei Lieferanten
# Ausprobieren
## Benutzen
Anleitung | Web | Sortiment | anleitung, aufbau, funktioniert, kaputt
## Um Hilfe bitten
Chat | Chat | Kundenservice | chat, bot, antwort, hilfreich
Service-Telefon | Telefon | Kundenservice | warteschleife, telefon, rückruf, niemand geht ran
Systeme: Ticketsystem
# Zurückschicken
## Retoure anmelden
expects: Drei Klicks, kein Drucker, kostenlos.
Retourenportal | Web | Onlineshop | retoure, etikett, drucker, grund
! Das Etikett muss ausgedruckt werden
> technology: Ein Code auf dem Handy statt Etikett
## Abgeben
Abgabe der Retoure | Vor Ort | Paketdienst | abgeben, paketshop, beleg, zurückgeschickt
Backstage: Ware wird geprüft und eingelagert
## Geld zurückbekommen
expects: Das Geld innerhalb einer Woche.
Erstattung | E-Mail | Zahlungen | erstattung, geld zurück, wochen, gutschein
! Das Paket ist da, das Geld braucht drei Wochen
# Wiederkommen
## Sagen, wie es war
Produktbewertung | E-Mail | Marketing | bewertung, sterne, empfehlen
## Wieder bestellen
Konto und Merkliste | App | Onlineshop | konto, app, merkliste, wieder bestellen
`,
}
