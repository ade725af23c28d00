import type { Template } from '../Template.ts'

export const serviceBlueprint: Template = {
  name: 'service',
  title: 'Service Blueprint',
  description:
    'Eine Dienstleistung vom Bedarf bis zur Verlängerung: was Kunden sehen und tun, und was sie hinter den drei Linien trägt.',
  lanes: [
    ['Sichtbares', 'notes', 'evidence'],
    ['Kundenaktionen', 'notes', 'customer'],
    ['Onstage', 'touchpoints', 'onstage'],
    ['Backstage', 'backstage', 'backstage'],
    ['Unterstützende Prozesse', 'systems', 'support'],
    ['Schmerzpunkte', 'pains', 'none'],
    ['Chancen', 'opportunities', 'none'],
  ],
  map: `
# Finden
## Bedarf bemerken
Sichtbares: Werbung, Empfehlung, Suchtreffer
Kundenaktionen: Hören sich um und suchen
Startseite | Web | Marketing | website, werbung, gefunden, empfohlen
Backstage: Kampagnenplanung
Unterstützende Prozesse: Webanalyse
## Angebote vergleichen
expects: Preis und Bedingungen sehen, ohne eine Nummer zu hinterlassen.
Sichtbares: Preisliste, Bewertungen
Kundenaktionen: Vergleichen Preis und Bedingungen
Angebotsseite | Web | Marketing | preis, kosten, angebot, vergleich, kleingedrucktes
Telefonberatung | Telefon | Vertrieb | beratung, verkäufer, aufdringlich, rückruf
! Der ganze Preis steht erst im Vertrag
Backstage: Pflege von Preisen und Angeboten
Unterstützende Prozesse: Produktkatalog
> policy: Eine Seite mit allem, was Kunden zahlen werden
# Abschließen
## Bestellen
Sichtbares: Formular, Vertrag
Kundenaktionen: Geben Daten ein und unterschreiben
Bestellformular | Web | Vertrieb | formular, bestellung, fehler, abgebrochen
Vertrag | E-Mail | Recht | vertrag, bedingungen, unterschrift, pdf
Backstage: Bonitäts- und Betrugsprüfung
Unterstützende Prozesse: Kundendatenbank
## Auf den Start warten
expects: Ein fester Termin, und Bescheid, wenn er sich ändert.
Sichtbares: Bestätigung
Kundenaktionen: Warten und fragen sich, was geschieht
Willkommensnachricht | E-Mail | Kundenservice | willkommen, bestätigung, starttermin, nichts gehört
! Stille zwischen Bestellung und Start
Backstage: Auftrag geht an den Betrieb
Unterstützende Prozesse: Auftragssystem
> handoff: Der Vertrieb nennt den Termin, der Betrieb hält ihn
# Loslegen
## Einrichten
Sichtbares: Paket, Anleitung, Zugang
Kundenaktionen: Richten es ein, allein oder mit Hilfe
Anleitung | App | Produkt | einrichtung, anleitung, kompliziert, einfach
Einrichtung vor Ort | Vor Ort | Betrieb | techniker, termin, zu spät, freundlich
Backstage: Touren- und Schichtplanung
Unterstützende Prozesse: Terminplanung, Lager
## Zum ersten Mal nutzen
Sichtbares: Startbildschirm
Kundenaktionen: Probieren, was versprochen war
App und Portal | App | Produkt | app, anmelden, passwort, portal, absturz
Backstage: Konto wird freigeschaltet
Unterstützende Prozesse: Zugangsverwaltung
# Nutzen
## Täglich nutzen
Sichtbares: Die Dienstleistung selbst
Kundenaktionen: Verlassen sich darauf
Dienst im Alltag | Vor Ort | Betrieb | funktioniert, zuverlässig, qualität, ausfall
Backstage: Überwachung und Pflege
Unterstützende Prozesse: Monitoring
## Um Hilfe bitten
expects: Ein Kontakt, der es löst, ohne alles zu wiederholen.
Sichtbares: Ticketnummer
Kundenaktionen: Erklären, was nicht geht
Servicenummer | Telefon | Kundenservice | warteschleife, weiterverbunden, rückruf, mitarbeiter
Chat | Chat | Kundenservice | chat, bot, mensch, keine antwort
! Nach jedem Weiterverbinden alles von vorn
Backstage: Zweite Ebene prüft
Unterstützende Prozesse: Ticketsystem, Wissensdatenbank
> technology: Notizen, die mit dem Anruf mitgehen
## Bezahlen
Sichtbares: Rechnung
Kundenaktionen: Prüfen und zahlen
Rechnung | E-Mail | Finanzen | rechnung, abbuchung, lastschrift, zu viel berechnet
Backstage: Rechnungslauf, Mahnung
Unterstützende Prozesse: Abrechnung
# Verlängern oder gehen
## Abwägen
Sichtbares: Verlängerungsschreiben
Kundenaktionen: Wägen Bleiben gegen Gehen ab
Brief zur Verlängerung | Brief | Marketing | verlängerung, preiserhöhung, frist, treue
! Treue Kunden zahlen mehr als neue
Backstage: Angebote für Wechselwillige
Unterstützende Prozesse: Abwanderungsmodell
## Bleiben oder gehen
expects: So einfach gehen, wie man gekommen ist.
Sichtbares: Bestätigung
Kundenaktionen: Verlängern oder kündigen
Verlängerungsanruf | Telefon | Kundenservice | verlängern, rabatt, besseres angebot
Kündigungsformular | Web | Kundenservice | kündigen, kündigung, wechseln
Backstage: Vertrag wird verlängert oder beendet
Unterstützende Prozesse: Vertragsverwaltung
`,
}
