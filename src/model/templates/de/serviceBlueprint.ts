import type { Template } from '../Template.ts'

export const serviceBlueprint: Template = {
  name: 'service',
  title: 'Service Blueprint',
  description:
    'Eine Dienstleistung vom Bedarf bis zur Verlängerung: was Kunden sehen und tun, und was sie hinter den drei Linien trägt.',
  lanes: [
    ['Sichtbares', 'notes', 'evidence'],
    ['Was Kunden tun', 'notes', 'customer'],
    ['Onstage', 'touchpoints', 'onstage'],
    ['Backstage', 'backstage', 'backstage'],
    ['Unterstützung', 'systems', 'support'],
    ['Schmerzpunkte', 'pains', 'none'],
    ['Chancen', 'opportunities', 'none'],
  ],
  map: `
# Finden
## Bedarf bemerken
Sichtbares: Werbung, Empfehlung, Suchtreffer
Was Kunden tun: Hören sich um und suchen
Startseite | Web | Marketing | website, werbung, gefunden, empfohlen
Backstage: Kampagnenplanung
Unterstützung: Webanalyse
## Angebote vergleichen
expects: Preis und Bedingungen sehen, ohne eine Nummer zu hinterlassen.
Sichtbares: Preisliste, Bewertungen
Was Kunden tun: Vergleichen Preis und Bedingungen
Angebotsseite | Web | Marketing | preis, kosten, angebot, vergleich, kleingedrucktes
Beratungsanruf | Telefon | Vertrieb | beratung, verkäufer, aufdringlich, rückruf
! Der ganze Preis steht erst im Vertrag
Backstage: Pflege von Preisen und Angeboten
Unterstützung: Produktkatalog
> policy: Eine Seite mit allem, was Kunden zahlen werden
# Abschließen
## Bestellen
Sichtbares: Formular, Vertrag
Was Kunden tun: Geben Daten ein und unterschreiben
Bestellformular | Web | Vertrieb | formular, bestellung, fehler, abgebrochen
Vertrag | E-Mail | Recht | vertrag, bedingungen, unterschrift, pdf
Backstage: Bonitäts- und Betrugsprüfung
Unterstützung: Kundendatenbank
## Auf den Start warten
expects: Ein fester Termin, und Bescheid, wenn er sich ändert.
Sichtbares: Bestätigung
Was Kunden tun: Warten und fragen sich, was geschieht
Willkommensnachricht | E-Mail | Kundenservice | willkommen, bestätigung, starttermin, nichts gehört
! Stille zwischen Bestellung und Start
Backstage: Auftrag geht an den Betrieb
Unterstützung: Auftragssystem
> handoff: Der Vertrieb nennt den Termin, der Betrieb hält ihn
# Loslegen
## Einrichten
Sichtbares: Paket, Anleitung, Zugang
Was Kunden tun: Richten es ein, allein oder mit Hilfe
Anleitung | App | Produkt | einrichtung, anleitung, kompliziert, einfach
Einrichtung vor Ort | Vor Ort | Betrieb | techniker, termin, zu spät, freundlich
Backstage: Touren- und Schichtplanung
Unterstützung: Terminplanung, Lager
## Zum ersten Mal nutzen
Sichtbares: Startbildschirm
Was Kunden tun: Probieren, was versprochen war
App und Portal | App | Produkt | app, anmelden, passwort, portal, absturz
Backstage: Konto wird freigeschaltet
Unterstützung: Zugangsverwaltung
# Nutzen
## Täglich nutzen
Sichtbares: Die Dienstleistung selbst
Was Kunden tun: Verlassen sich darauf
Dienst im Alltag | Vor Ort | Betrieb | funktioniert, zuverlässig, qualität, ausfall
Backstage: Überwachung und Pflege
Unterstützung: Monitoring
## Um Hilfe bitten
expects: Ein Kontakt, der es löst, ohne alles zu wiederholen.
Sichtbares: Ticketnummer
Was Kunden tun: Erklären, was nicht geht
Servicenummer | Telefon | Kundenservice | warteschleife, weiterverbunden, rückruf, mitarbeiter
Chat | Chat | Kundenservice | chat, bot, mensch, keine antwort
! Nach jedem Weiterverbinden alles von vorn
Backstage: Zweite Ebene prüft
Unterstützung: Ticketsystem, Wissensdatenbank
> technology: Notizen, die mit dem Anruf mitgehen
## Bezahlen
Sichtbares: Rechnung
Was Kunden tun: Prüfen und zahlen
Rechnung | E-Mail | Finanzen | rechnung, abbuchung, lastschrift, zu viel berechnet
Backstage: Rechnungslauf, Mahnung
Unterstützung: Abrechnung
# Verlängern oder gehen
## Abwägen
Sichtbares: Verlängerungsschreiben
Was Kunden tun: Wägen Bleiben gegen Gehen ab
Verlängerungsschreiben | Brief | Marketing | verlängerung, preiserhöhung, frist, treue
! Treue Kunden zahlen mehr als neue
Backstage: Angebote für Wechselwillige
Unterstützung: Abwanderungsmodell
## Bleiben oder gehen
expects: So einfach gehen, wie man gekommen ist.
Sichtbares: Bestätigung
Was Kunden tun: Verlängern oder kündigen
Verlängerungsanruf | Telefon | Kundenservice | verlängern, rabatt, besseres angebot
Kündigungsformular | Web | Kundenservice | kündigen, kündigung, wechseln
Backstage: Vertrag wird verlängert oder beendet
Unterstützung: Vertragsverwaltung
`,
}
