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
# Im Jahr nutzen
## Damit arbeiten
Produkt im Alltag | App | Produkt | produkt, funktion, langsam, zuverlässig, ausfall
Nutzungsbericht | E-Mail | Kundenerfolg | nutzung, bericht, lizenzen, ungenutzt
Offene Fragen: Nutzen wir, wofür wir zahlen?
## Hilfe bekommen
expects: Dieselbe Person, bis es gelöst ist.
Supportfall | Web | Support | ticket, support, antwort, fehler, eskaliert
Statusseite | Web | Betrieb | störung, ausfall, status, wartung
! Ein schwerer Fehler bleibt wochenlang offen
> handoff: Die Kundenbetreuung hört am selben Tag davon
## Quartal ansehen
Quartalsgespräch | Video | Kundenerfolg | quartal, gespräch, roadmap, folien, nutzen
Offene Fragen: Reden sie von unseren Zielen?
# Vorausschauen
## Das Ende bemerken
expects: Ein halbes Jahr vorher davon hören.
Verlängerungshinweis | E-Mail | Kundenbetreuung | verlängerung, kündigungsfrist, automatisch, erinnerung
! Es hat sich von selbst verlängert
> policy: Keine Verlängerung ohne Gespräch davor
## Auf den Nutzen blicken
Nutzenbericht | E-Mail | Kundenerfolg | nutzen, ersparnis, ergebnisse, begründen
Nutzerumfrage | E-Mail | Kundenerlebnis | umfrage, nps, bewertung
# Abwägen
## Die Nutzer fragen
Gespräch mit Fürsprechern | Video | Kundenerfolg | fürsprecher, nutzer, rückmeldung
Offene Fragen: Würde es jemand vermissen?
## Andere ansehen
expects: Offen hören, was das Produkt nicht kann.
Roadmap-Gespräch | Video | Produkt | roadmap, fehlende funktion, konkurrenz
Referenzkunde | Telefon | Marketing | referenz, andere kunden, erfahrung
Offene Fragen: Was würde ein Wechsel kosten?
# Verhandeln
## Das Angebot bekommen
expects: Ein Preis, der aus der Nutzung folgt.
Verlängerungsangebot | E-Mail | Kundenbetreuung | angebot, preiserhöhung, rabatt
! Eine Preiserhöhung ohne Grund
Backstage: Nachlässe werden freigegeben
> people: Das Angebot wird erklärt, nie nur geschickt
## Bedingungen verhandeln
Verhandlung | Video | Kundenbetreuung | verhandlung, laufzeit, druck, flexibel
Einkaufsportal | Web | Vertriebsinnendienst | einkauf, lieferantenportal, bestellnummer
## Recht und Sicherheit
Vertragsänderungen | E-Mail | Recht | recht, klausel, vertrag, avv
Sicherheitsfragen | E-Mail | Sicherheit | fragebogen, zertifikat, audit
! Dieselben Fragen wie im letzten Jahr
# Unterschreiben oder gehen
## Unterschreiben
E-Signatur | E-Mail | Kundenbetreuung | unterschrift, signatur, freigabe
Rechnung | E-Mail | Finanzen | rechnung, falscher betrag, zahlungsziel
## Oder gehen
expects: Alle unsere Daten, lesbar für andere.
Kündigung | E-Mail | Kundenbetreuung | kündigen, kündigung, beenden
Datenexport | Web | Support | export, daten, löschung
# Das nächste Jahr beginnen
## Neue Ziele setzen
Neuer Erfolgsplan | Video | Kundenerfolg | ziele, plan, nächstes jahr
## Wachsen
Weitere Lizenzen | E-Mail | Kundenbetreuung | mehr lizenzen, modul, erweiterung, test
`,
}
