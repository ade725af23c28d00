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
= Tage von der Zusage zur Unterschrift | Tage | down | 21
Sicherheit und Datenschutz | E-Mail | Sicherheit | sicherheitsprüfung, fragebogen, dsgvo, avv
Offene Fragen: Hält das Produkt, was der Vertrieb verspricht?
Systeme: CRM
Backstage: Umfang und Zusagen werden festgehalten
## Übergeben werden
expects: Was der Vertrieb weiß, wissen am ersten Tag alle.
Übergabegespräch | Video | Customer Success | übergabe, neuer ansprechpartner, noch einmal erklären
= Tage von der Unterschrift zum Kick-off | Tage | down | 10
! Alle Ziele ein zweites Mal erklärt
Backstage: Vertrieb informiert Customer Success
> handoff: Ein Übergabeblatt, das der Kunde freigegeben hat
# Beginnen
## Gemeinsam planen
Kick-off-Workshop | Video | Implementierung | kick-off, workshop, projektplan, meilensteine
Erfolgsplan | E-Mail | Customer Success | ziele, erfolgsplan, erwartungen
= In zwei Wochen vereinbarte Pläne | % | up | 90
Offene Fragen: Was müssen meine Leute wann tun?
Backstage: Projektteam wird besetzt
Systeme: Projektwerkzeug
## Verantwortliche benennen
Einladung für Admins | E-Mail | Produkt | einladung, admin, aktivierungslink, anmelden
# Einrichten
## Systeme verbinden
expects: Anmeldung und Daten laufen in einer Woche.
Single Sign-on | Web | Implementierung | sso, anmeldung, rechte, it-abteilung
Schnittstellen und Doku | Web | Entwicklung | schnittstelle, api, dokumentation, fehler
= Tage bis zu den ersten Daten | Tage | down | 14
! Die Doku beschreibt eine ältere Version
Systeme: Testumgebung
Backstage: Solution Engineer unterstützt die IT des Kunden
## Daten übernehmen
Datenimport | Web | Implementierung | import, migration, csv, dubletten, fehlgeschlagen
= Abgewiesene Zeilen | % | down | 2
Offene Fragen: Taugen unsere alten Daten?
! Der Import scheitert, ohne die Zeile zu nennen
Backstage: Daten werden bereinigt und getestet
> technology: Die Datei vor dem Import Zeile für Zeile prüfen
## Anpassen
Einrichtungsassistent | Web | Produkt | konfiguration, einstellungen, kompliziert, vorlage
Konfigurationstermin | Video | Implementierung | termin, berater, hilfreich
# Schulen
## Admins schulen
Admin-Schulung | Video | Schulung | schulung, aufzeichnung, trainer, zu schnell
= Zertifizierte Admins | % | up | 90
Backstage: Schulung wird an den Kunden angepasst
Systeme: Lernplattform
## Team schulen
expects: Am Arbeitsplatz, in zehn Minuten, auf Deutsch.
Kurse und Hilfe | Web | Schulung | kurs, hilfe, tutorial, video, artikel
Hinweise im Produkt | App | Produkt | tour, hinweis, checkliste
Offene Fragen: Warum soll ich anders arbeiten?
# Live gehen
## Umschalten
Go-live-Tag | Video | Implementierung | go-live, umstellung, start, stressig
= Beim Start offene Punkte | Punkte | down | 5
Hypercare-Kanal | Chat | Support | schnelle antwort, chat, betreuung
Backstage: Entwicklung steht bereit
Systeme: Monitoring
## Hilfe bekommen
expects: In den ersten Wochen Antwort binnen einer Stunde.
Support-Tickets | Web | Support | ticket, support, antwortzeit, fehler, ungelöst
= Stunden bis zur ersten Antwort | Stunden | down | 1
! Tickets wandern zwischen Support und Entwicklung
Backstage: Fehler werden priorisiert
Systeme: Ticketsystem
> process: Eine Person für jedes Ticket, bis es gelöst ist
# Nutzen sehen
## Täglich nutzen
Produkt im Alltag | App | Produkt | langsam, einfach, funktion, fehlt, oberfläche
= Aktive Nutzer je Lizenz | % | up | 70
Offene Fragen: Ist es besser als unsere Tabelle?
## Den Nutzen belegen
Erste Erfolgsbilanz | Video | Customer Success | bilanz, nutzen, ergebnisse, bericht
= Tage bis zum ersten Nutzen | Tage | down | 60
! Nach einem halben Jahr kann niemand den Nutzen zeigen
Backstage: Nutzungsbericht wird erstellt
`,
}
