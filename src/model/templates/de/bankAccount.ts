import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const bankAccount: Template = {
  name: 'bank-account',
  title: 'Kontoeröffnung',
  description: 'Ein Girokonto eröffnen, mit allem umziehen und es zum Hauptkonto machen.',
  lanes: [
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Umsehen
## Ein anderes Konto wollen
Werbung und Empfehlung | Soziale Medien | Marketing | werbung, freund, empfohlen, prämie
## Vergleichen
expects: Alle Gebühren auf einer Seite, vor jedem Formular.
Vergleichsportal | Web | Marketing | vergleich, bewertung, bestes konto
Konto- und Preisseite | Web | Produkte | gebühren, kontoführung, dispo, zinsen, bedingungen
= Besucher, die beantragen | % | up | 12
! Gebühren hängen von Bedingungen im Kleingedruckten ab
Backstage: Preisverzeichnis
> policy: Ein Rechner, der zeigt, was man selbst zahlen würde
# Beantragen
## Antrag beginnen
Antragsstrecke | Web | Digitale Kanäle | antrag, formular, abgebrochen, hochladen
= Abgeschlossene Anträge | % | up | 60
Filialberatung | Filiale | Filialvertrieb | filiale, berater, termin, öffnungszeiten
Backstage: Annahmeregeln
Systeme: Antragssystem
## Sich ausweisen
expects: In einem Zug, am Handy, in zehn Minuten.
Video- oder Foto-Ident | App | Digitale Kanäle | videoident, selfie, ausweis, foto, abgelehnt
= Im ersten Versuch identifiziert | % | up | 85
Postident | Vor Ort | Ident-Partner | postident, post, ausweis, schalter
! Das Foto wird immer wieder ohne Grund abgelehnt
Backstage: Geldwäsche- und Sanktionsprüfung
Systeme: Ident-Anbieter
> technology: Schon beim Fotografieren sagen, was nicht stimmt
## Auf die Entscheidung warten
Entscheidung | E-Mail | Compliance | angenommen, abgelehnt, in prüfung, warten
= Am selben Tag entschieden | % | up | 80
! Abgelehnt, und niemand darf sagen warum
Backstage: Auskunftei, Prüfung von Hand
Systeme: Vorgangsbearbeitung
# Loslegen
## Karte und PIN bekommen
Karten- und PIN-Brief | Brief | Karten | karte, pin, brief, nie angekommen, post
= Tage bis Karte und PIN da sind | Tage | down | 5
Backstage: Karte wird hergestellt und versandt
Systeme: Kartendienstleister
## Sich zum ersten Mal anmelden
App einrichten | App | Digitale Kanäle | anmelden, freischaltcode, gerät, fingerabdruck
Service-Telefon | Telefon | Kundenservice | warteschleife, sicherheitsfragen, gesperrt
Systeme: Authentifizierung
Backstage: Gerät wird an die Person gebunden
## Geld einzahlen
Erste Überweisung | App | Zahlungsverkehr | einzahlen, überweisung, guthaben
= Nach 30 Tagen genutzte Konten | % | up | 70
# Umziehen
## Zahlungen umstellen
expects: Daueraufträge und Gehalt ziehen lückenlos um.
Kontowechselservice | Web | Zahlungsverkehr | kontowechsel, lastschrift, dauerauftrag, rücklastschrift
= Wechsel ohne Rücklastschrift | % | up | 99
! Im Monat des Wechsels platzt eine Lastschrift
Backstage: Alte Bank liefert Daten, Zahlungspartner werden informiert
Systeme: Wechselservice
> people: Eine feste Ansprechperson, die den ersten Monat begleitet
## Altes Konto schließen
Wechselbestätigung | E-Mail | Zahlungsverkehr | geschlossen, alte bank, bestätigung
# Nutzen
## Zahlen und bezahlt werden
Kartenzahlung | Vor Ort | Karten | abgelehnt, kontaktlos, geldautomat, ausland
Banking-App | App | Digitale Kanäle | app, kontostand, absturz, langsam, push
= Monatlich aktive App-Nutzer | % | up | 75
Backstage: Umsätze werden auf Betrug geprüft
Systeme: Kernbanksystem, Betrugserkennung
## Um Hilfe bitten
Chat | Chat | Kundenservice | chat, bot, antwort, mitarbeiter
= Beim ersten Kontakt gelöst | % | up | 75
Backstage: Wissensdatenbank
Systeme: CRM
## Ein Problem klären
Sperr- und Betrugshotline | Telefon | Betrugsabwehr | betrug, gesperrt, reklamation, gestohlen
= Tage bis zur Klärung | Tage | down | 10
Backstage: Rückbuchung
# Bleiben
## Von der Bank hören
Entgeltaufstellung | Brief | Produkte | aufstellung, gebühren, erhöhung, änderung
## Bleiben oder gehen
Kontoschließung | Filiale | Filialvertrieb | konto kündigen, andere bank, wechseln, bleiben
= Nach einem Jahr gehaltene Konten | % | up | 90
`,
}
