import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const insuranceClaim: Template = {
  name: 'insurance-claim',
  title: 'Versicherungsschaden',
  description: 'Schaden an Haus oder Auto: melden, begutachten lassen, Geld bekommen, verlängern.',
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
# Es ist passiert
## Den Schreck verdauen
Offene Fragen: Geht es allen gut? Was tue ich jetzt?
Notfallnummer | Telefon | Assistance | notfall, panne, abschleppen, wasserschaden, nachts
Backstage: Abschleppdienst oder Klempner wird geschickt
## Prüfen, ob ich versichert bin
Offene Fragen: Zahlen die das?
Police | E-Mail | Produkte | police, versichert, kleingedrucktes, selbstbeteiligung
Fragen und Antworten | Web | Digitales | website, suche, gedeckt, faq
! Die Police sagt nicht klar, was versichert ist
> technology: „Bin ich versichert?“ in klaren Worten beantworten
# Melden
## Schaden melden
expects: Einmal melden, mit Fotos, in einer Viertelstunde.
Schadenformular | App | Digitales | app, schadenmeldung, fotos, hochladen
Schadenhotline | Telefon | Schaden | warteschleife, schadennummer, sachbearbeiter, rückruf
Vertreter oder Makler | Vor Ort | Vertrieb | vertreter, makler, geholfen
Backstage: Deckung wird geprüft
Systeme: Schadensystem
## Bestätigung bekommen
Bestätigung | E-Mail | Schaden | bestätigung, schadennummer, nächste schritte
Backstage: Zuteilung an Sachbearbeitung
# Begutachten lassen
## Unterlagen schicken
Offene Fragen: Warum fragen sie das noch einmal?
Anforderung von Belegen | E-Mail | Schaden | belege, quittung, nachweis, noch einmal
! Belege verlangt, die niemand aufhebt
Systeme: Dokumente, Betrugsprüfung
> policy: Keine Belege bei kleinen Schäden
## Gutachter treffen
expects: Ein Termin in dieser Woche, und was danach kommt.
Besuch des Gutachters | Vor Ort | Gutachten | gutachter, besichtigung, schätzung, zu spät
Video-Besichtigung | Video | Gutachten | video, link, schnell
Backstage: Externe werden beauftragt
## Auf Entscheidung warten
Offene Fragen: Hat man mich vergessen?
Schadenstatus | App | Digitales | status, warten, wochen, nichts neues
Anrufe zum Nachfragen | Telefon | Schaden | nachgefragt, andere person, anrufbeantworter
! Bei jedem Anruf jemand anderes
> people: Ein Name und eine Durchwahl
# Reguliert bekommen
## Entscheidung hören
Entscheidungsbrief | Brief | Schaden | abgelehnt, bewilligt, begründung, schreiben
! Abgelehnt in Worten, die nur Anwälte verstehen
Systeme: Briefvorlagen
## Reparieren lassen
expects: Eine Werkstatt, für die der Versicherer einsteht.
Partnerwerkstatt | Vor Ort | Werkstattnetz | werkstatt, reparatur, handwerker, qualität
Ersatzwagen | Vor Ort | Werkstattnetz | ersatzwagen, mietwagen, leihwagen
Systeme: Werkstattportal
## Geld bekommen
Auszahlung | E-Mail | Finanzen | auszahlung, überweisung, weniger, selbstbeteiligung
# Nach dem Schaden
## Widersprechen
Beschwerde | Brief | Beschwerden | beschwerde, widerspruch, ombudsmann, anwalt
Backstage: Jemand anderes prüft
## Sagen, wie es war
Umfrage | E-Mail | Kundenerlebnis | umfrage, bewertung, weiterempfehlen
# Verlängern oder gehen
## Den neuen Beitrag sehen
Offene Fragen: Werde ich für den Schaden bestraft?
Beitragsrechnung | Brief | Tarife | beitrag, erhöhung, schadenfreiheitsklasse, rückstufung
## Bleiben oder wechseln
Kündigung und Angebot | Telefon | Bestand | kündigen, wechseln, günstiger, bleiben
Backstage: Grenzen für Nachlässe
`,
}
