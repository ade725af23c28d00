import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const softwareRenewal: Template = {
  name: 'b2b-renewal',
  title: 'B2B-Vertragsverlängerung',
  description: 'Ein Vertragsjahr bis zur nächsten Unterschrift, mit allen, die mitreden.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.kpis,
    lanes.ideas,
  ],
  map: `
# Im Vertragsjahr
## Damit arbeiten
Produkt im Alltag | App | Produkt | produkt, funktion, langsam, zuverlässig, ausfall
= Aktive Nutzer je Lizenz | % | up | 70
Nutzungsbericht | E-Mail | Customer Success | nutzung, bericht, lizenzen, ungenutzt
Offene Fragen: Nutzen wir, wofür wir zahlen?
Backstage: Health Score wird gepflegt
## Hilfe bekommen
expects: Dieselbe Person, bis es gelöst ist.
Supportfall | Web | Support | ticket, support, antwort, fehler, eskaliert
= Über 30 Tage offene Fälle | Fälle | down | 3
Statusseite | Web | Betrieb | störung, ausfall, status, wartung
! Ein schwerer Fehler bleibt wochenlang offen
Backstage: Entwicklung priorisiert die Fehler
> handoff: Das Account-Management erfährt es am selben Tag
## Quartal auswerten
Quartalsgespräch | Video | Customer Success | quartal, gespräch, roadmap, folien, nutzen
= Gespräche mit Entscheidern | % | up | 80
Offene Fragen: Reden sie von unseren Zielen?
Backstage: Gespräch wird mit Vertrieb und Produkt vorbereitet
# Vorausschauen
## Vertragsende bemerken
expects: Ein halbes Jahr vorher davon erfahren.
Verlängerungshinweis | E-Mail | Account-Management | verlängerung, kündigungsfrist, automatisch, erinnerung
= Erstes Gespräch vor Vertragsende | Tage | up | 180
! Der Vertrag hat sich unbemerkt verlängert
Backstage: Verlängerungen werden prognostiziert
> policy: Keine Verlängerung ohne Gespräch davor
## Nutzen bewerten
Nutzenbericht | E-Mail | Customer Success | nutzen, ersparnis, ergebnisse, begründen
= Erreichte Ziele des Erfolgsplans | % | up | 75
Nutzerumfrage | E-Mail | Kundenerlebnis | umfrage, nps, bewertung
= Weiterempfehlung des Produkts | Punkte | up | 30
# Abwägen
## Die Nutzer fragen
Gespräch mit Fürsprechern | Video | Customer Success | fürsprecher, nutzer, rückmeldung
Offene Fragen: Würde es jemand vermissen?
## Wettbewerber ansehen
expects: Offen erfahren, was das Produkt nicht kann.
Roadmap-Gespräch | Video | Produkt | roadmap, fehlende funktion, konkurrenz
Referenzkunde | Telefon | Marketing | referenz, andere kunden, erfahrung
Offene Fragen: Was würde ein Wechsel kosten?
Backstage: Wettbewerbsinfos werden gepflegt
# Verhandeln
## Das Angebot bekommen
expects: Ein Preis, der sich aus der Nutzung ergibt.
Verlängerungsangebot | E-Mail | Account-Management | angebot, preiserhöhung, rabatt
= Im Gespräch erklärte Angebote | % | up | 90
! Eine Preiserhöhung ohne Grund
Backstage: Nachlässe werden freigegeben
> people: Das Angebot wird erklärt, nie nur geschickt
## Bedingungen verhandeln
Verhandlung | Video | Account-Management | verhandlung, laufzeit, druck, flexibel
Einkaufsportal | Web | Vertriebsinnendienst | einkauf, lieferantenportal, bestellnummer
Backstage: Regeln für mehrjährige Verträge
## Recht und Sicherheit
Vertragsänderungen | E-Mail | Recht | recht, klausel, vertrag, avv
= Tage in Recht und Sicherheit | Tage | down | 15
Sicherheitsfragen | E-Mail | Sicherheit | fragebogen, zertifikat, audit
! Dieselben Fragen wie im letzten Jahr
# Unterschreiben oder gehen
## Unterschreiben
E-Signatur | E-Mail | Account-Management | unterschrift, signatur, freigabe
= Pünktlich verlängert | % | up | 90
Rechnung | E-Mail | Finanzen | rechnung, falscher betrag, zahlungsziel
Backstage: Vertrag und Abrechnung werden neu angelegt
## Oder gehen
expects: Alle unsere Daten, in einem gängigen Format.
Kündigung | E-Mail | Account-Management | kündigen, kündigung, beenden
= Gehaltener Umsatz | % | up | 92
Datenexport | Web | Support | export, daten, löschung
Backstage: Kündigungsgründe werden ausgewertet
# Das nächste Jahr beginnen
## Neue Ziele setzen
Neuer Erfolgsplan | Video | Customer Success | ziele, plan, nächstes jahr
## Wachsen
Weitere Lizenzen | E-Mail | Account-Management | mehr lizenzen, modul, erweiterung, test
= Umsatzwachstum | % | up | 10
Backstage: Chancen gehen an den Vertrieb
`,
}
