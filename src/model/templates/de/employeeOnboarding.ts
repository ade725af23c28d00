import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const employeeOnboarding: Template = {
  name: 'employee-onboarding',
  title: 'Mitarbeiter-Onboarding',
  description: 'Eine neue Kollegin, von der Anzeige bis zum Ende der Probezeit.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.measures,
    lanes.ideas,
  ],
  map: `
# Sich bewerben
## Die Stelle finden
Offene Fragen: Wie ist es dort wirklich?
Stellenanzeige | Web | Recruiting | stellenanzeige, beschreibung, gehalt
Systeme: Stellenbörsen
Backstage: Stelle und Gehaltsband werden abgestimmt
## Bewerbung schicken
Bewerbungsformular | Web | Recruiting | bewerbung, formular, hochladen, lebenslauf
Systeme: Bewerbermanagement
Was messen: Abgebrochene Bewerbungen, %
## Gespräche führen
expects: Höchstens zwei, und Antwort in einer Woche.
Vorstellungsgespräch | Video | Führungskräfte | gespräch, fragen, vorbereitet, zu spät
Antwort danach | E-Mail | Recruiting | rückmeldung, keine antwort, absage, wochen
! Wochenlang keine Nachricht zwischen zwei Gesprächen
Backstage: Interviewer einigen sich auf eine Bewertung
Was messen: Tage von der Bewerbung zum Angebot
> process: Nach jedem Gespräch eine Antwort in drei Tagen
# Zusagen
## Das Angebot bekommen
Angebotsanruf | Telefon | Führungskräfte | angebot, anruf, gehalt, verhandeln
Arbeitsvertrag | E-Mail | Personal | vertrag, unterschrift, fehler
Offene Fragen: Ist es, was wir besprochen haben?
Backstage: Vertrag wird erstellt und freigegeben
Systeme: HR-System
Was messen: Angenommene Angebote, %
## Auf den ersten Tag warten
expects: Wissen, wohin, wann und zu wem.
Willkommensmail | E-Mail | Personal | willkommen, formulare, erster tag, information
Nachricht vom Team | E-Mail | Führungskräfte | team, nachricht, mittagessen
! Zwischen Unterschrift und erstem Tag hört man nichts
Was messen: Absprünge vor dem ersten Tag
> people: Die Führungskraft schreibt jede Woche einmal
# Ankommen
## Hereinkommen
Empfang und Ausweis | Vor Ort | Facility-Management | empfang, ausweis, gewartet, schreibtisch
Begrüßung | Vor Ort | Führungskräfte | begrüßung, nicht da, vorgestellt, rundgang
Backstage: Platz und Zugang werden vorbereitet
Systeme: Zutrittskontrolle
## Ausstattung bekommen
expects: Laptop und Zugänge am ersten Vormittag.
Laptop und Konten | Vor Ort | IT | laptop, passwort, konto, zugang, vpn
IT-Hilfe | Chat | IT | hilfe, ticket, warten
! Der Laptop kommt in der zweiten Woche
Systeme: Identitätsverwaltung
Backstage: Geräte werden bestellt, Konten angelegt
Was messen: Am ersten Tag arbeitsfähig, %
> handoff: Der unterschriebene Vertrag löst die Laptop-Bestellung aus
## Das Unternehmen kennenlernen
Einführungstag | Vor Ort | Weiterbildung | einführung, folien, lang
Pflichtschulungen | Web | Compliance | e-learning, arbeitsschutz, langweilig
Systeme: Lernplattform
Was messen: Schulungen binnen zwei Wochen, %
# Lernen
## Die Arbeit lernen
Plan für 90 Tage | Vor Ort | Führungskräfte | plan, aufgaben, unklar, ziele
Patin oder Pate | Vor Ort | Teams | pate, mentor, hilfreich, fragen
Handbuch und Wiki | Web | Teams | wiki, doku, veraltet, finden
! Niemand hat Zeit, zu zeigen, wie es geht
Backstage: Zeit für die Patenschaft wird eingeplant
## Erste eigene Aufgabe
Erste Aufgabe | Vor Ort | Teams | erstes projekt, verantwortung, überfordert, stolz
Offene Fragen: Bin ich gut genug?
# Fuß fassen
## Hören, wie es läuft
expects: Ein ehrliches Wort nach 30 Tagen, nicht nach 180.
Vier-Augen-Gespräch | Vor Ort | Führungskräfte | gespräch, rückmeldung, ausgefallen, zugehört
Stimmungsumfrage | E-Mail | Personal | umfrage, anonym, nichts geändert
Was messen: Weiterempfehlung nach 30 und 90 Tagen
## Gehalt bekommen
Erste Abrechnung | Web | Lohnbüro | gehalt, abrechnung, falsch, steuerklasse
Systeme: Lohnabrechnung
Was messen: Fehlerfreie erste Abrechnungen, %
# Bleiben
## Probezeit beenden
expects: Vor dem letzten Tag wissen, woran ich bin.
Probezeitgespräch | Vor Ort | Führungskräfte | probezeit, übernahme, ziele
Backstage: Führungskraft und Personal entscheiden
Was messen: Bestandene Probezeiten, %
## Bleiben oder gehen
Offene Fragen: Wo kann ich in zwei Jahren sein?
Entwicklungsgespräch | Vor Ort | Weiterbildung | karriere, entwicklung, beförderung
Austrittsgespräch | Vor Ort | Personal | kündigung, gehen, austritt, kündigungsfrist
Was messen: Nach einem Jahr noch hier, %
`,
}
