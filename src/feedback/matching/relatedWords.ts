/** What customers call one thing: `heads` name it in a touchpoint's words, the others belong to it. */
export interface WordField {
  heads: readonly string[]
  words: readonly string[]
}

const field = (heads: string, words: string): WordField => ({
  heads: heads.split(' '),
  words: words.trim().split(/\s+/),
})

/**
 * Fields of words around things that touchpoints are often about, English and German, written from general
 * knowledge of services. Single words in small letters, no words of praise or blame. A file of a few hundred
 * comments says too little about its own words; these tell that pasta is food before any comment does. They
 * never take a comment by themselves where other comments speak against it: they only start the model.
 */
export const WORD_FIELDS: readonly WordField[] = [
  field(
    'food meal dish catering cuisine essen speisen mahlzeit verpflegung',
    `food meal dish breakfast lunch dinner supper brunch snack starter appetizer entree dessert cake pie bread
    toast butter cheese egg omelette bacon sausage ham beef steak burger pork ribs lamb chicken duck turkey meat
    fish salmon tuna shrimp prawn lobster crab oyster seafood sushi roll rice noodle pasta spaghetti pizza soup
    salad vegetable potato fries chips bean tomato onion garlic mushroom sauce spice curry taco burrito sandwich
    wrap bagel pancake waffle chocolate cream cookie fruit apple banana vegetarian vegan portion flavor flavour
    taste cook cooked fried grilled roasted eat ate eaten essen speise gericht frühstück mittagessen abendessen
    fleisch fisch gemüse suppe salat nudeln kuchen brot geschmack gekocht portion`,
  ),
  field(
    'drink drinks beverage wine bar coffee getränk getränke',
    `drink beverage water juice soda tea coffee espresso latte beer wine cocktail martini margarita sangria sake
    bottle glass bartender barista getränk wasser saft bier wein kaffee tee`,
  ),
  field(
    'menu choice selection range sortiment speisekarte auswahl',
    `menu selection choice option variety range assortment speisekarte auswahl
    angebot vielfalt`,
  ),
  field(
    'staff employee team crew personal mitarbeiter',
    `staff employee team crew personnel worker colleague manager supervisor assistant attendant agent clerk
    cashier receptionist host hostess waiter waitress server bartender chef owner nurse doctor consultant
    physician surgeon midwife therapist driver pilot steward stewardess technician engineer guard representative
    rep advisor adviser lady gentleman guy personal mitarbeiter mitarbeiterin kollege angestellte kellner
    kellnerin verkäufer verkäuferin berater beraterin arzt ärztin ärzte schwester pfleger fahrer techniker`,
  ),
  field(
    'service customer-service bedienung kundenservice kundendienst',
    `service serve served serving attention attend attentive request order wait refill bedienung bedient service
    kundenservice kundendienst`,
  ),
  field(
    'atmosphere ambience ambiance decor stimmung ambiente',
    `atmosphere ambience ambiance decor decoration music lighting light loud noise noisy quiet vibe crowd crowded
    cozy romantic interior setting mood view ambiente atmosphäre stimmung musik lärm einrichtung`,
  ),
  field(
    'place location restaurant site standort filiale lage',
    `location restaurant spot neighborhood neighbourhood corner street joint establishment premises
    standort lage filiale gegend`,
  ),
  field(
    'room rooms ward seat seating zimmer sitz',
    `room ward bed bay seat seating chair table bench sofa space cubicle blanket pillow mattress temperature
    heating cold hot air window zimmer bett stuhl sitz sitzplatz tisch decke kissen fenster`,
  ),
  field(
    'facilities facility environment building gebäude einrichtungen umgebung',
    `facility building environment ward room toilet bathroom restroom shower floor lift elevator escalator stairs
    corridor entrance temperature heating noisy clean cleanliness dirty equipment television tv wifi
    gebäude umgebung toilette aufzug treppe eingang`,
  ),
  field(
    'clean cleaning cleanliness hygiene sauberkeit hygiene',
    `clean cleaning cleaner cleanliness hygiene hygienic dirt dust smell stain tidy spotless sauber sauberkeit
    schmutz reinigung geruch`,
  ),
  field(
    'toilet toilets bathroom restroom restrooms toilette toiletten',
    `toilet bathroom restroom washroom loo lavatory shower sink soap flush toilette dusche waschbecken seife`,
  ),
  field(
    'price prices pricing cost costs fee fees value preis preise kosten gebühr gebühren',
    `price pricing priced cost charge fee pay paid money dollar dollars buck bucks euro pound value worth tip budget
    discount tax preis kosten gebühr geld teuer günstig billig euro rabatt`,
  ),
  field(
    'bill billing invoice rechnung abrechnung',
    `bill billing billed invoice statement charge charged overcharge fee amount tax rechnung abrechnung betrag
    abgebucht berechnet`,
  ),
  field(
    'payment pay paying checkout zahlung bezahlung kasse',
    `payment pay paid card credit debit cash cheque transaction checkout till register receipt paypal
    decline declined zahlung bezahlen bezahlt karte kasse beleg überweisung lastschrift`,
  ),
  field(
    'refund refunds return returns rückgabe rücksendung erstattung',
    `refund refunded return returned exchange credit voucher reimburse reimbursement compensation money rückgabe
    rücksendung erstattung gutschrift umtausch zurückgeschickt`,
  ),
  field(
    'delivery shipping shipment parcel lieferung versand paket',
    `delivery deliver delivered shipping ship shipped shipment parcel package courier driver dispatch tracking
    arrive arrived address door lieferung geliefert versand paket zusteller bote sendung zustellung`,
  ),
  field(
    'order ordering purchase bestellung kauf',
    `order ordered purchase purchased buy bought basket cart checkout stock bestellung bestellt kauf gekauft
    warenkorb`,
  ),
  field(
    'product products item quality produkt produkte artikel qualität',
    `product item quality material size color colour design brand packaging produkt artikel
    qualität größe farbe material verpackung`,
  ),
  field(
    'wait waiting queue queues line warten wartezeit schlange',
    `wait waited waiting queue queued hour hours minute minutes delay delayed late slot warten
    gewartet wartezeit schlange stunde stunden minute minuten verspätung`,
  ),
  field(
    'access appointment appointments booking termin termine',
    `access appointment booking book booked reschedule referral refer slot waiting wait
    cancel cancelled parking park termin terminvergabe gebucht
    überweisung wartezeit`,
  ),
  field(
    'book booking bookings reservation reservations buchung reservierung',
    `book booked booking reservation reserve reserved reschedule confirmation rebook rebooked ticket seat buchung
    gebucht reservierung reserviert umbuchen bestätigung`,
  ),
  field(
    'cancel cancellation cancelled cancellations kündigung stornierung ausfall',
    `cancel cancelled canceled cancellation terminate rebook rebooked kündigung gekündigt storniert stornierung
    ausgefallen ausfall`,
  ),
  field(
    'delay delays late lateness verspätung',
    `delay delayed late lateness hour hours wait waiting tarmac schedule connection missed departure verspätung
    verspätet pünktlich anschluss`,
  ),
  field(
    'flight flights plane aircraft flug flugzeug',
    `flight fly flew flying plane aircraft takeoff landing landed runway tarmac pilot cabin seat legroom layover
    connection flug flugzeug geflogen landung abflug`,
  ),
  field(
    'baggage luggage bag bags gepäck koffer',
    `baggage luggage bag suitcase carousel claim carry lost gepäck koffer tasche gepäckband`,
  ),
  field(
    'security check-in checkin boarding gate sicherheitskontrolle',
    `security checkpoint scan scanner screening passport boarding gate kiosk counter check desk sicherheitskontrolle
    kontrolle gate schalter`,
  ),
  field(
    'train trains bus journey ride transport zug bahn fahrt',
    `train bus tram metro subway station platform carriage coach ride taxi shuttle ticket driver zug bahn bus
    bahnhof gleis wagen fahrt fahrer`,
  ),
  field(
    'parking park car-park parkplatz parken',
    `parking park parked car vehicle space garage lot parkplatz parken parkhaus auto`,
  ),
  field(
    'communication information informed kommunikation information informationen',
    `communication communicate information inform informed explain explained explanation tell told listen
    listened answer answered question questions letter leaflet email
    understand understood notify kommunikation information informiert erklärt erklärung
    auskunft antwort gesagt zugehört brief rückmeldung`,
  ),
  field(
    'phone call calls hotline telephone telefon anruf',
    `phone telephone call called calling caller hotline rang ring voicemail transfer transferred
    callback telefon anruf angerufen anrufen hotline warteschleife rückruf leitung`,
  ),
  field(
    'email mail chat message e-mail nachricht',
    `email mail chat message reply replied respond response inbox letter sms text mail nachricht antwort
    geantwortet chat`,
  ),
  field(
    'website site web online webseite internetseite',
    `website web site webpage browser navigate webseite homepage internetseite seite
    online`,
  ),
  field(
    'app application mobile anwendung',
    `app application smartphone android iphone ios ipad install crash screen
    notification anwendung handy update absturz bildschirm`,
  ),
  field(
    'login account password sign-in registration konto anmeldung passwort',
    `login log logged signin sign account password username register registration profile verification code locked
    konto anmeldung anmelden passwort benutzername registrierung`,
  ),
  field(
    'internet broadband connection speed wifi wlan netz verbindung geschwindigkeit',
    `internet broadband connection speed speeds bandwidth mbps wifi wireless router modem signal network outage
    disconnect disconnected throttle latency internet wlan netz verbindung geschwindigkeit router
    empfang `,
  ),
  field(
    'installation install technician repair reparatur installation techniker',
    `install installed installation technician engineer repair repaired replace replacement
    reparatur repariert installation techniker einbau`,
  ),
  field(
    'contract plan subscription tariff vertrag tarif abo',
    `contract subscription subscribe renew renewal upgrade tariff vertrag tarif abo
    verlängerung kündigung laufzeit`,
  ),
  field(
    'loan mortgage credit kredit darlehen',
    `loan mortgage credit lender borrower interest rate escrow refinance repayment installment kredit darlehen
    zins rate`,
  ),
  field(
    'claim claims insurance cover schaden versicherung',
    `claim insurance insurer policy cover coverage premium adjuster schaden versicherung police
    beitrag unfall`,
  ),
  field(
    'care treatment treated medical behandlung pflege versorgung',
    `care cared caring treatment treat treated therapy procedure operation surgery medication medicine drug
    injection pain painful diagnosis exam examination test blood scan physio physiotherapy recovery health
    clinical behandlung behandelt pflege versorgung therapie operation medikament schmerzen untersuchung`,
  ),
  field(
    'discharge transfer handover transition coordination entlassung verlegung übergabe',
    `discharge discharged transfer transferred handover transition coordination coordinate coordinated
    aftercare entlassung entlassen verlegung verlegt übergabe koordination nachsorge`,
  ),
  field(
    'dignity respect privacy würde respekt privatsphäre',
    `dignity dignified respect respected respectful privacy private curtain confidential confidentiality gown
    embarrassed human würde respekt privatsphäre vertraulich`,
  ),
  field(
    'shop store shopping retail laden geschäft',
    `shop shopping store retail aisle shelf mall stock laden geschäft regal einkauf einkaufen`,
  ),
  field(
    'training course lesson teaching schulung kurs unterricht',
    `training course lesson class teacher tutor instructor lecture exercise material schulung kurs unterricht
    lehrer dozent`,
  ),
  field(
    'signs signage directions wayfinding beschilderung wegweiser',
    `sign signs signage directions marked layout navigate schild beschilderung wegweiser karte`,
  ),
]
