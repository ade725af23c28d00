import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const onlineOrder: Template = {
  name: 'online-purchase',
  title: 'Online-Bestellung und Retoure',
  description: 'Suche, Warenkorb, Paket und der Weg zurück, wenn es nicht passt.',
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
# Finden
## Auf die Idee kommen
Werbung und Newsletter | E-Mail | Marketing | newsletter, werbung, spam, angebot
Backstage: Kampagnenplanung
Was messen: Besuche aus Kampagnen
## Suchen und vergleichen
expects: Größe, Bestand und Liefertag auf der Produktseite.
Suche und Filter | Web | Onlineshop | suche, filter, finden, kategorie
Produktseite | Web | Onlineshop | beschreibung, fotos, größentabelle, farbe
! Die Größentabelle passt nicht zur Kleidung
Systeme: Produktdaten, Suchmaschine
Backstage: Produkttexte und Bilder entstehen
Was messen: Suchen ohne Treffer, %
> process: Größen nach dem empfehlen, was andere behalten haben
# Bestellen
## Warenkorb füllen
Warenkorb | Web | Onlineshop | warenkorb, gutschein, rabattcode, ausverkauft
Systeme: Bestand in Echtzeit
Was messen: Abgebrochene Warenkörbe, %
## Zur Kasse gehen
expects: Als Gast, mit meiner Zahlungsart.
Kasse | Web | Onlineshop | kasse, kundenkonto, gast, adresse, fehler
Zahlung | Web | Zahlungen | zahlung, karte, rechnung, abgelehnt, raten
! Versandkosten erst im letzten Schritt
Backstage: Betrugs- und Bonitätsprüfung
Systeme: Zahlungsdienst
Was messen: Kassengänge mit Bestellung, %
## Bestätigung bekommen
Bestellbestätigung | E-Mail | Kundenservice | bestätigung, bestellnummer, stornieren, falsche adresse
Was messen: Nachträglich geänderte Bestellungen
# Erhalten
## Auf das Paket warten
expects: Ein Tag und ein Zeitfenster von zwei Stunden.
Sendungsverfolgung | Web | Logistik | sendungsverfolgung, status, verspätet, wo bleibt
! Eine Woche lang „unterwegs“
Backstage: Gepackt und dem Paketdienst übergeben
Systeme: Lagersystem
Was messen: Am zugesagten Tag geliefert, %
> handoff: Der Shop meldet die Verspätung, nicht der Kunde
## Paket annehmen
Zustellung | Vor Ort | Paketdienst | zusteller, nachbar, abgestellt, beschädigt
Paketshop | Vor Ort | Paketdienst | paketshop, packstation, abholen, ausweis
Backstage: Zweiter Zustellversuch, Lagerung
Was messen: Im ersten Versuch zugestellt, %
## Auspacken
Paket und Ware | Vor Ort | Sortiment | verpackung, beschädigt, falscher artikel, qualität, fehlt
Backstage: Qualitätsprüfung bei Lieferanten
Was messen: Falsch oder beschädigt, %
# Ausprobieren
## Benutzen
Anleitung | Web | Sortiment | anleitung, aufbau, funktioniert, kaputt
## Um Hilfe bitten
Chat | Chat | Kundenservice | chat, bot, antwort, hilfreich
Service-Telefon | Telefon | Kundenservice | warteschleife, telefon, rückruf, niemand geht ran
Systeme: Ticketsystem
Was messen: Beim ersten Kontakt gelöst, %
# Zurückschicken
## Retoure anmelden
expects: Drei Klicks, kein Drucker, kostenlos.
Retourenportal | Web | Onlineshop | retoure, etikett, drucker, grund
! Das Etikett muss ausgedruckt werden
Backstage: Retourenregeln
Was messen: Retouren ohne Anruf, %
> technology: Ein Code auf dem Handy statt Etikett
## Paket abgeben
Abgabe der Retoure | Vor Ort | Paketdienst | abgeben, paketshop, beleg, zurückgeschickt
Backstage: Ware wird geprüft und eingelagert
Systeme: Retourenlager
## Geld zurückbekommen
expects: Das Geld innerhalb einer Woche.
Erstattung | E-Mail | Zahlungen | erstattung, geld zurück, wochen, gutschein
! Das Paket ist da, das Geld braucht drei Wochen
Backstage: Erstattung wird freigegeben
Was messen: Tage von der Abgabe bis zur Erstattung
# Wiederkommen
## Rückmeldung geben
Produktbewertung | E-Mail | Marketing | bewertung, sterne, empfehlen
Was messen: Beantwortete Bewertungen, %
## Wieder bestellen
Konto und Merkliste | App | Onlineshop | konto, app, merkliste, wieder bestellen
Was messen: Zweite Bestellung binnen 90 Tagen, %
`,
}
