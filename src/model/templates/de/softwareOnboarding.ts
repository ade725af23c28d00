import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const softwareOnboarding: Template = {
  name: 'software-onboarding',
  title: 'B2B-Software einführen',
  description: 'Vom unterschriebenen Vertrag zum Team, das täglich damit arbeitet.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Unterschreiben
## Umfang vereinbaren
Vertrag und Bestellung | E-Mail | Vertrieb | vertrag, bestellung, preis, lizenzen
Sicherheit und Datenschutz | E-Mail | Sicherheit | sicherheitsprüfung, fragebogen, dsgvo, avv
Offene Fragen: Hält das Produkt, was der Vertrieb verspricht?
Systeme: CRM
## Übergeben werden
expects: Am ersten Tag ist bekannt, was der Vertrieb hörte.
Übergabegespräch | Video | Kundenerfolg | übergabe, neuer ansprechpartner, noch einmal erklären
! Alle Ziele ein zweites Mal erklärt
> handoff: Ein Übergabeblatt, das der Kunde gelesen hat
# Beginnen
## Gemeinsam planen
Kick-off-Workshop | Video | Einführung | kick-off, workshop, projektplan, meilensteine
Erfolgsplan | E-Mail | Kundenerfolg | ziele, erfolgsplan, erwartungen
Offene Fragen: Was müssen meine Leute wann tun?
Backstage: Projektteam wird besetzt
## Leute benennen
Einladung für Admins | E-Mail | Produkt | einladung, admin, aktivierungslink, anmelden
# Einrichten
## Systeme verbinden
expects: Anmeldung und Daten laufen in einer Woche.
Single Sign-on | Web | Einführung | sso, anmeldung, rechte, it-abteilung
Schnittstellen und Doku | Web | Entwicklung | schnittstelle, api, dokumentation, fehler
! Die Doku beschreibt eine ältere Version
Systeme: Testumgebung
## Daten übernehmen
Datenimport | Web | Einführung | import, migration, csv, dubletten, fehlgeschlagen
Offene Fragen: Taugen unsere alten Daten?
! Der Import scheitert, ohne die Zeile zu nennen
> technology: Die Datei vor dem Import Zeile für Zeile prüfen
## Anpassen
Einrichtungsassistent | Web | Produkt | konfiguration, einstellungen, kompliziert, vorlage
Konfigurationstermin | Video | Einführung | termin, berater, hilfreich
# Schulen
## Admins schulen
Admin-Schulung | Video | Schulung | schulung, aufzeichnung, trainer, zu schnell
## Team schulen
expects: Am Arbeitsplatz, in zehn Minuten, auf Deutsch.
Kurse und Hilfe | Web | Schulung | kurs, hilfe, tutorial, video, artikel
Hinweise im Produkt | App | Produkt | tour, hinweis, checkliste
Offene Fragen: Warum soll ich anders arbeiten?
# Live gehen
## Umschalten
Go-live-Tag | Video | Einführung | go-live, umstellung, start, stressig
Intensivbetreuung | Chat | Support | schnelle antwort, chat, betreuung
Backstage: Entwickler stehen bereit
## Hilfe bekommen
expects: In den ersten Wochen Antwort binnen einer Stunde.
Support-Tickets | Web | Support | ticket, support, antwortzeit, fehler, ungelöst
! Tickets wandern zwischen Support und Entwicklung
> process: Eine Person für jedes Ticket, bis es zu ist
# Nutzen haben
## Täglich nutzen
Produkt im Alltag | App | Produkt | langsam, einfach, funktion, fehlt, oberfläche
Offene Fragen: Ist es besser als unsere Tabelle?
## Zeigen, dass es sich lohnt
Erste Erfolgsbilanz | Video | Kundenerfolg | bilanz, nutzen, ergebnisse, bericht
! Nach einem halben Jahr kann niemand den Nutzen zeigen
`,
}
