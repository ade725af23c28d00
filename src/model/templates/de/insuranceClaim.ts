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
= In einer Minute angenommene Anrufe | % | up | 90
Backstage: Abschleppdienst oder Klempner wird geschickt
Systeme: Assistance-Netz
## Prüfen, ob ich versichert bin
Offene Fragen: Zahlen die das?
Versicherungspolice | E-Mail | Produkte | police, versichert, kleingedrucktes, selbstbeteiligung
Fragen und Antworten | Web | Digitale Kanäle | website, suche, gedeckt, faq
! Die Police sagt nicht klar, was versichert ist
> technology: „Bin ich versichert?“ in klaren Worten beantworten
# Melden
## Schaden melden
expects: Einmal melden, mit Fotos, in einer Viertelstunde.
Schadenformular | App | Digitale Kanäle | app, schadenmeldung, fotos, hochladen
= In einem Zug gemeldete Schäden | % | up | 80
Schadenhotline | Telefon | Schaden | warteschleife, schadennummer, sachbearbeiter, rückruf
Vertreter oder Makler | Vor Ort | Vertrieb | vertreter, makler, geholfen
Backstage: Deckung wird geprüft
Systeme: Schadensystem
## Bestätigung bekommen
Bestätigung | E-Mail | Schaden | bestätigung, schadennummer, nächste schritte
= Binnen eines Tages bestätigt | % | up | 95
Backstage: Fall wird der Sachbearbeitung zugeteilt
Systeme: Vorgangssteuerung
# Begutachten lassen
## Unterlagen schicken
Offene Fragen: Warum werde ich das noch einmal gefragt?
Anforderung von Belegen | E-Mail | Schaden | belege, quittung, nachweis, noch einmal
= Zweimal nach Belegen gefragt | % | down | 5
! Belege verlangt, die niemand aufhebt
Systeme: Dokumente, Betrugsprüfung
Backstage: Belege und Betrugszeichen werden geprüft
> policy: Keine Belege bei kleinen Schäden
## Gutachter treffen
expects: Ein Termin in dieser Woche, und was danach kommt.
Besuch des Gutachters | Vor Ort | Gutachten | gutachter, besichtigung, schätzung, zu spät
= Tage bis zur Besichtigung | Tage | down | 5
Video-Besichtigung | Video | Gutachten | video, link, schnell
Backstage: Sachverständige werden beauftragt
Systeme: Terminplanung
## Auf Entscheidung warten
Offene Fragen: Hat man mich vergessen?
Schadenstatus | App | Digitale Kanäle | status, warten, wochen, nichts neues
= Tage bis zur Entscheidung | Tage | down | 14
Nachfragen am Telefon | Telefon | Schaden | nachgefragt, andere person, anrufbeantworter
! Bei jedem Anruf jemand anderes
Backstage: Rückstellung und Vollmachten
> people: Eine feste Ansprechperson mit Durchwahl
# Regulierung
## Entscheidung erfahren
Regulierungsschreiben | Brief | Schaden | abgelehnt, bewilligt, begründung, schreiben
! Abgelehnt in Worten, die nur Anwälte verstehen
Systeme: Briefvorlagen
Backstage: Deckung wird entschieden, Brief geschrieben
## Reparieren lassen
expects: Eine Werkstatt, für die der Versicherer einsteht.
Partnerwerkstatt | Vor Ort | Werkstattnetz | werkstatt, reparatur, handwerker, qualität
= Ohne Nacharbeit repariert | % | up | 95
Ersatzwagen | Vor Ort | Werkstattnetz | ersatzwagen, mietwagen, leihwagen
Systeme: Werkstattportal
Backstage: Reparatur wird freigegeben und abgerechnet
## Geld bekommen
Auszahlung | E-Mail | Finanzen | auszahlung, überweisung, weniger, selbstbeteiligung
= In fünf Tagen ausgezahlt | % | up | 90
Backstage: Zahlungslauf einmal am Tag
Systeme: Zahlungsverkehr
# Nach dem Schaden
## Widersprechen
Beschwerde | Brief | Beschwerdestelle | beschwerde, widerspruch, ombudsmann, anwalt
= Nach Beschwerde geänderte Fälle | % | down | 10
Backstage: Jemand anderes prüft den Fall
## Rückmeldung geben
Umfrage | E-Mail | Kundenerlebnis | umfrage, bewertung, weiterempfehlen
= Weiterempfehlung nach dem Schaden | Punkte | up | 40
# Verlängern oder gehen
## Den neuen Beitrag sehen
Offene Fragen: Werde ich für den Schaden bestraft?
Beitragsrechnung | Brief | Tarife | beitrag, erhöhung, schadenfreiheitsklasse, rückstufung
Backstage: Schadenverlauf geht in den Beitrag ein
## Bleiben oder wechseln
Kündigung und Angebot | Telefon | Kundenbindung | kündigen, wechseln, günstiger, bleiben
= Nach einem Schaden gehaltene Kunden | % | up | 88
Backstage: Grenzen für Nachlässe
`,
}
