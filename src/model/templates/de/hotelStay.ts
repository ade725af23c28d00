import type { Template } from '../Template.ts'
import { lanes } from './lanes.ts'

export const hotelStay: Template = {
  name: 'hotel-stay',
  title: 'Hotelaufenthalt',
  description: 'Ein Gast bucht, kommt an, schläft, isst, reist ab und kommt vielleicht wieder.',
  lanes: [
    lanes.questions,
    lanes.touchpoints,
    lanes.feeling,
    lanes.pains,
    lanes.backstage,
    lanes.systems,
    lanes.ideas,
  ],
  map: `
# Wählen und buchen
## Unterkunft suchen
Offene Fragen: Ist es so schön wie auf den Bildern?
Eintrag im Buchungsportal | Web | Vertrieb | portal, fotos, bewertungen, lage
Website des Hotels | Web | Marketing | website, bilder, zimmer
Backstage: Preise und Zimmer werden abgeglichen
Systeme: Channel-Manager
## Buchen
expects: Sofort den Endpreis, mit Kurtaxe.
Buchung | Web | Reservierung | buchung, preis, versteckte kosten, kurtaxe, anzahlung
Reservierungstelefon | Telefon | Reservierung | angerufen, reservierung, erreichbar
! Bei der Ankunft kommen Kosten dazu
Systeme: Reservierungssystem
Backstage: Über Überbuchung wird entschieden
> policy: Ein Preis, der alles enthält
# Vor der Anreise
## Sich vorbereiten
Offene Fragen: Kann ich früher einchecken?
Nachricht vor der Anreise | E-Mail | Empfang | e-mail, früher einchecken, anfahrt, bestätigung
Sonderwünsche | E-Mail | Gästebetreuung | wunsch, kinderbett, allergie, ruhiges zimmer, ignoriert
Backstage: Wünsche werden notiert, Zimmer vergeben
Systeme: Hotelsoftware (PMS)
## Anreisen
Anfahrt und Parkplatz | Vor Ort | Haustechnik | parkplatz, tiefgarage, beschilderung, anfahrt
# Ankommen
## Einchecken
expects: In fünf Minuten den Schlüssel, das Zimmer fertig.
Rezeption | Vor Ort | Empfang | check-in, rezeption, schlange, zimmer nicht fertig, begrüßung
Mobiler Check-in | App | Empfang | app, digitaler schlüssel, automat
! Das Zimmer ist zur zugesagten Zeit nicht fertig
Backstage: Zimmer werden gereinigt und freigegeben
Systeme: Housekeeping-App
> handoff: Housekeeping meldet fertige Zimmer sofort dem Empfang
## Das Zimmer sehen
Offene Fragen: Ist es, was ich gebucht habe?
Zimmer | Vor Ort | Housekeeping | zimmer, sauber, schmutzig, geruch, bett, aussicht
Backstage: Zimmer werden kontrolliert
# Bleiben
## Schlafen
expects: Ruhig, dunkel, ein gutes Bett.
Bett und Ruhe | Vor Ort | Housekeeping | bett, lärm, geschlafen, hellhörig, kissen, klimaanlage
! Nachts Lärm vom Flur oder Aufzug
Backstage: Rundgang des Nachtportiers
## Frühstücken
Frühstück | Vor Ort | Gastronomie | frühstück, buffet, kaffee, voll, frisch
Backstage: Küchendienst und Einkauf
Systeme: Lager und Bestellung
## Essen, erholen, arbeiten
Restaurant und Bar | Vor Ort | Gastronomie | restaurant, abendessen, bar, kellner, langsam
Pool, Fitness und Spa | Vor Ort | Wellness | pool, sauna, handtücher, geschlossen
WLAN | Web | IT | wlan, internet, langsam, passwort
Systeme: Gästenetz
## Um etwas bitten
expects: Wer gefragt wird, kümmert sich.
Gästewünsche | Telefon | Gästebetreuung | gebeten, kaputt, niemand kam, handtücher
! Zweimal gemeldet und immer noch kaputt
Systeme: Auftragsverteilung
Backstage: Aufträge gehen an Housekeeping und Technik
> technology: Eine Wunschliste, die alle Abteilungen sehen
# Abreisen
## Auschecken
Check-out | Vor Ort | Empfang | check-out, rechnung, minibar, kaution
Rechnung | E-Mail | Finanzen | rechnung, beleg, firma, falsche adresse
Backstage: Rechnung wird geschlossen und geprüft
Systeme: Kasse, Rechnungsstellung
## Heimfahren
Gepäck und Transfer | Vor Ort | Concierge | gepäck, taxi, flughafen, koffer
# Wiederkommen
## Rückmeldung geben
Bewertung und Antwort | Web | Gästebetreuung | bewertung, sterne, antwort, empfehlen, nie wieder
Backstage: Antwort innerhalb von zwei Tagen
## Wieder buchen
Offene Fragen: Kennt man mich noch?
Treueprogramm | E-Mail | Marketing | punkte, treue, mitglied, upgrade, wiederkommen
Systeme: Gästeprofile
`,
}
