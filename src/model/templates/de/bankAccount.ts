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
! Gebühren hängen am Kleingedruckten
Backstage: Preisverzeichnis
> policy: Ein Rechner, der sagt, was diese Kundin zahlen würde
# Beantragen
## Antrag beginnen
Antragsstrecke | Web | Digitales | antrag, formular, abgebrochen, hochladen
Filialberatung | Filiale | Filialen | filiale, berater, termin, öffnungszeiten
Backstage: Annahmeregeln
Systeme: Antragssystem
## Sich ausweisen
expects: In einem Zug, am Handy, in zehn Minuten.
Video- oder Foto-Ident | App | Digitales | videoident, selfie, ausweis, foto, abgelehnt
Postident | Vor Ort | Partner | postident, post, ausweis, schalter
! Das Foto wird immer wieder ohne Grund abgelehnt
Backstage: Geldwäsche- und Sanktionsprüfung
Systeme: Ident-Anbieter
> technology: Schon beim Fotografieren sagen, was nicht stimmt
## Auf die Entscheidung warten
Entscheidung | E-Mail | Compliance | angenommen, abgelehnt, in prüfung, warten
! Abgelehnt, und niemand darf sagen warum
Backstage: Auskunftei, Prüfung von Hand
Systeme: Vorgangsbearbeitung
# Loslegen
## Karte und PIN bekommen
Karten- und PIN-Brief | Brief | Karten | karte, pin, brief, nie angekommen, post
Backstage: Karte wird hergestellt und versandt
## Sich anmelden
App einrichten | App | Digitales | anmelden, freischaltcode, gerät, fingerabdruck
Service-Telefon | Telefon | Kundenservice | warteschleife, sicherheitsfragen, gesperrt
Systeme: Authentifizierung
## Geld einzahlen
Erste Überweisung | App | Zahlungsverkehr | einzahlen, überweisung, guthaben
# Umziehen
## Zahlungen umstellen
expects: Daueraufträge und Gehalt ziehen lückenlos um.
Kontowechselservice | Web | Zahlungsverkehr | kontowechsel, lastschrift, dauerauftrag, rücklastschrift
! Im Monat des Wechsels platzt eine Lastschrift
Backstage: Daten der alten Bank, Zahlungspartner informieren
Systeme: Wechselservice
> people: Eine Person, die über den ersten Monat wacht
## Altes Konto schließen
Wechselbestätigung | E-Mail | Zahlungsverkehr | geschlossen, alte bank, bestätigung
# Nutzen
## Zahlen und bezahlt werden
Kartenzahlung | Vor Ort | Karten | abgelehnt, kontaktlos, geldautomat, ausland
Banking-App | App | Digitales | app, kontostand, absturz, langsam, push
Backstage: Betrugserkennung
Systeme: Kernbank
## Um Hilfe bitten
Chat | Chat | Kundenservice | chat, bot, antwort, mitarbeiter
## Ein Problem klären
Sperr- und Betrugshotline | Telefon | Betrugsabwehr | betrug, gesperrt, reklamation, gestohlen
Backstage: Rückbuchung
# Bleiben
## Von der Bank hören
Entgeltaufstellung | Brief | Produkte | aufstellung, gebühren, erhöhung, änderung
## Bleiben oder gehen
Kontoschließung | Filiale | Filialen | konto kündigen, andere bank, wechseln, bleiben
`,
}
