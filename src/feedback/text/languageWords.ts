/**
 * Words that are common in each language's comments: the small ones that hold sentences together, and
 * those that customers write most. A word of several languages stands in each of them, so that it
 * speaks for none alone. English first.
 */
export const LANGUAGE_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    `a an the and is it was to of for not with that they have had but very are were this be my i you your we
    our us from there which would could when what who been has she he her his their them because than more only
    about no nothing good great service staff time friendly helpful thank thanks please never always all can get
    got excellent bad slow wait waiting long nice don't didn't can't it's i'm everything me do does did on in at
    as by so if or out up just too how why where will over after before back again still even also into now then
    some any much many other another every most well really always ok okay yes need needs needed make made go
    going went see seen said say told tell ask asked know think feel felt felt like love loved best better worst
    worse poor terrible awful amazing fantastic lovely perfect happy satisfied disappointed rude kind easy hard
    quick quickly fast late early day days week weeks month months year years hour hours minute minutes people
    person customer support help helped care caring food room price prices money phone call called order ordered
    delivery product products quality experience recommend its im dont didnt cant wont isn't wasn't won't i've
    couldn't wouldn't being here through work works working worked should am one two first last next same
    little lot lots more less off down since while during without both each few own those these than such
    under between until against once very information doctor nurse nurses hospital appointment treatment made
    feel treated professional polite clean dirty flight airline plane bag bags cancelled delayed hold seat new
    old thing things way anything something nobody someone everyone improve improved seems use used using
    super team problem problems bus hotline app total null normal small brill brilliant air neutral ha haha ton hell
    fun true lol ward site ask hi hello sorry hope hospital cost costs reception visit issue issues website`,
  ],
  [
    'de',
    `der die das und ist nicht ich sie mit auf für ein eine einen einem einer eines den dem des zu von war es wir sehr
    aber auch nach bei wurde wurden wird werden worden kein keine keinen keiner keinem nur noch als wenn über haben
    hatte hatten habe hat sind mir mich uns alles gut gute guter guten gutes schlecht schlechter schlechte schlechten
    freundlich freundliche freundlicher freundlichen leider immer warten gewartet danke bitte schnell schnelle lange
    lang dass wie im zum zur oder mehr man er ihr ihre ihrem ihren ihrer ihnen ihn ihm mein meine meinen meiner meinem
    unser unsere unseren sein seine sich in an am um aus so doch da dann denn weil ob nichts niemand nie niemals
    wieder weder schon jetzt heute gestern morgen hier dort dieser diese dieses diesen diesem jeder jede jedes jeden
    alle allem allen viel viele vielen wenig zwei drei vier fünf sechs sieben zehn erst ganz gar etwas ohne durch
    gegen seit bis vor unter zwischen trotz wegen während kann können konnte konnten muss müssen musste soll sollte
    sollten will wollte wollen wäre würde hätte könnte möchte bin bist gewesen geht ging gehen kommt kam kommen macht
    gemacht machen bekommen gibt gab gegeben wurde steht stand ließ lässt lassen bereits beim vom ins ans mal sogar
    wirklich völlig total absolut gerne gern endlich überhaupt nett nette netter netten super toll tolle tolles
    kompetent hilfsbereit zufrieden unzufrieden pünktlich sauber schmutzig teuer günstig billig service kunde kunden
    personal mitarbeiter mitarbeiterin team beratung bedienung lieferung bestellung bestellt paket rechnung vertrag
    termin wartezeit wartezeiten hotline arzt ärztin pfleger schwester krankenhaus zimmer essen zug bahn bus auto geld
    preis preise euro uhr tag tage tagen woche wochen monat monaten monate jahr jahre jahren stunde stunden minuten
    zeit frau herr mann kind kinder problem probleme problemlos hilfe geholfen angerufen anruf antwort frage fragen
    warum wieso wann wer wo was wozu neue neuen neuer neues alte ersten letzten letzte nächsten einfach perfekt
    klasse prima wunderbar hervorragend empfehlen empfehlenswert weiter weiterempfehlen vielen dank ja nein geld zurück
    funktioniert geklappt klappt läuft filiale bank konto app gerät ware qualität enttäuscht keinerlei angabe mega nix
    supi weg neutral reine null punkte ohnehin halt eben mehr weniger unfreundlich danach davon dafür damit daran dazu
    dabei darauf sonst trotzdem allerdings jedoch eigentlich natürlich außerdem trotz schade genau sofort niemanden
    nächste außer fünf grün straße laut statt obwohl falls sobald besser beste besten schlimm lecker unverschämt
    abzocke katastrophe frechheit schlimmer unmöglich wunderschön einzige letztes ware ton tür waren laden kleiner
    kleine kleines großer große großes angenehm angenehme teils technik luft musik ausgesprochen durchschnittlich`,
  ],
  [
    'fr',
    `le la les et est une un des pas pour que qui dans je vous nous très avec mais sur ce cette cet ces été du au aux
    de il elle ils elles sont était étaient bien plus tout tous toute toutes merci service bon bonne mauvais mauvaise
    trop rien c'est j'ai n'est n'ai d'un d'une qu'il l'accueil jamais toujours aussi ne se sa son ses mon ma mes notre
    votre leur par sans sous chez fait faire être avoir avait ont ai suis êtes où quand comme si même encore après
    avant aucun aucune personne personnel accueil aimable sympa agréable rapide lent longue long attente livraison
    commande colis client problème prix cher qualité temps heures jours semaine fois peu beaucoup parfait excellent
    super déçu satisfait recommande non oui y en`,
  ],
  [
    'es',
    `el la los las y es una un que no se por con para muy pero como más su sus al lo mi me fue está están son todo todos
    toda bien gracias servicio bueno buena buenos malo mala nada siempre nunca hay tiempo del de ha han he en es era
    eran ser estar este esta esto estos porque cuando donde si sin sobre hasta desde ya también solo sólo yo nos nosotros
    le les te tu mal mejor peor atención cliente rápido lento personal amable precio caro calidad problema días horas
    pedido entrega excelente recomiendo encanta gusta poco mucho mucha muchos falta tengo tiene hace hacer o ni`,
  ],
  [
    'it',
    `il lo la gli le i e è una un uno che di non per con sono molto ma come più del della delle dei degli nel nella alla
    al allo ai mi ho hai ha hanno stato stata stati tutto tutti tutta bene grazie servizio buono buona ottimo ottima
    sempre mai anche questo questa questi ci si se da dal dalla su sul sulla in era erano essere fatto fare dopo prima
    quando dove senza ancora troppo poco niente nulla nessuno cliente personale gentile veloce lento attesa prezzo
    qualità problema giorni ore tempo ordine consegna consiglio consigliato perfetto pessimo pessima scarso male`,
  ],
  [
    'nl',
    `de het een en van ik niet op te dat zijn met voor maar heb heeft er naar ook zeer erg goed goede wel geen bij nog wat
    wordt werd worden slecht slechte altijd nooit bedankt snel snelle mijn je u uw jullie we wij ons onze die deze dit
    als aan uit om door over tot dan al zo was waren is in hij zij ze hun hem haar kan kon kunnen moet moest moeten
    veel weinig meer heel alles niets iets niemand iedereen hier daar waar waarom hoe wie toch weer steeds zonder
    vriendelijk vriendelijke medewerker medewerkers klant klanten service personeel wachten wachttijd levering bestelling
    dagen weken uur prijs duur geld tevreden teleurgesteld aanrader geholpen gekregen gewoon helaas prima lekker`,
  ],
  [
    'pt',
    `o os as a e é uma um que não para com muito muita mas mais do da dos das na no nas nos em foi está estão são tudo
    todos bem obrigado obrigada serviço bom boa ruim nada sempre nunca meu minha ao aos pelo pela por se ser ter tem
    tinha eu você vocês nós eles ele ela isso este esta esse essa quando onde como sem só também já até depois antes
    ainda atendimento cliente rápido demora demorou demorado preço caro qualidade problema dias horas tempo pedido
    entrega ótimo ótima péssimo péssima excelente recomendo gostei pouco de fui minhas meus`,
  ],
  [
    'da',
    `telefonen ventet og er det en et at i jeg ikke med til på for af den der som har var men meget de vi min mit mine kan så om fra eller
    efter når hvad hvor også mig dig os være været blev bliver god godt gode dårlig dårligt service hjælp tak altid aldrig
    igen hurtig hurtigt venlig venlige personale kunde ventetid pris dage uger timer ingen intet noget nogen alt alle
    lidt mere nu her havde skal skulle vil ville kunne fik få blive jeres deres hendes hans levering rigtig`,
  ],
  [
    'sv',
    `och är det en ett att i jag inte med till på för av den som har var men mycket de vi min mitt mina kan så om från
    eller efter när vad där också mig dig oss vara varit blev blir bra dålig dåligt service hjälp tack alltid aldrig
    igen snabb snabbt trevlig trevliga personal kund väntetid pris dagar veckor timmar ingen inget något någon allt
    alla lite mer nu här hade ska skulle vill ville kunde fick få bli er deras hennes hans leverans väldigt mycket`,
  ],
  [
    'no',
    `og er det en et at i jeg ikke med til på for av den der som har var men veldig mye de vi min mitt mine kan så om fra
    eller etter når hva hvor også meg deg oss være vært ble blir bra god godt gode dårlig dårlige service hjelp takk
    alltid aldri igjen rask raskt hyggelig hyggelige ansatte kunde ventetid pris dager uker timer ingen ingenting noe
    noen alt alle litt mer nå her hadde skal skulle vil ville kunne fikk få bli deres hennes hans levering flott ei
    måtte altfor fornøyd vente telefonen frem`,
  ],
  [
    'fi',
    `ja on ei se että en oli hyvä hyvää hyvin huono palvelu palvelua mutta kun niin kuin mitä missä mikä joka tämä tämän
    sen ne me he minä sinä hän olen olet ovat olisi ollut olla eivät kaikki mitään aina koskaan vain myös nyt jo vielä
    todella erittäin liian paljon vähän kiitos ystävällinen ystävällistä henkilökunta nopea nopeasti hidas asiakas
    asiakaspalvelu hinta päivää viikkoa tuntia aikaa jälkeen ennen ilman kanssa mukaan tai jos koska sitten itse
    suosittelen tilaus toimitus`,
  ],
  [
    'pl',
    `i w na z nie to się jest że do o jak ale za po co od dla tak już był była było były mnie mi ja my wy oni ten ta te
    tego tej bardzo dobrze dobry dobra źle zły obsługa obsługi dziękuję polecam zawsze nigdy tylko przez przy bez
    jeszcze też oraz lub czy gdy kiedy gdzie wszystko wszystkie nic nikt każdy szybko szybka wolno długo miły miła miłe
    personel klient klienta czas cena ceny dni godzin tygodni zamówienie dostawa problem jakość nie są mam ma można`,
  ],
  [
    'cs',
    `a je se v na že to s z do o jsem jsme byl byla bylo byli není ale jako tak už po pro při od za co který která které
    velmi dobře dobrý dobrá špatně špatný služby děkuji doporučuji vždy nikdy jen pouze bez ještě také nebo když kde
    všechno vše nic nikdo každý rychle rychlé rychlý pomalu dlouho milý milá příjemný příjemná personál zákazník čas
    cena ceny dny hodin týdny objednávka dodání problém kvalita jsou mám má mi mě nám vám být bych moc i k u ve ze si`,
  ],
  [
    'tr',
    `ve bir bu çok için ile de da ne o ben biz siz daha gibi kadar ama fakat değil var yok iyi kötü güzel hizmet teşekkürler
    teşekkür ederim her hiç sonra önce olarak oldu olan olduğu olduğunu değildi en mi mı mu mü ya ki şey şu hızlı yavaş
    personel müşteri fiyat pahalı kalite gün saat hafta sipariş teslimat sorun tavsiye ederim memnun memnunum kaldım
    kaldık bana bize benim bizim geldi gelmedi yaptı hala hâlâ ilgili ilgisiz harika`,
  ],
  [
    'hu',
    `a az és hogy nem is egy van volt nagyon jó rossz de ez meg már csak még ha mint el ki be le fel vagy mert volt voltak
    lesz lett minden semmi mindig soha köszönöm köszönjük szolgáltatás kiszolgálás kedves gyors lassú személyzet ügyfél
    idő ár drága minőség nap óra hét rendelés szállítás probléma ajánlom elégedett nekem nekünk én mi ők ezt azt után
    előtt nélkül sem sok kevés több szerint mivel amikor ahol aki ami`,
  ],
  [
    'ro',
    `și si este nu de la cu pe un o în in pentru că ca mai foarte dar din sunt am ai are au a fost ce care când unde cum
    bun bună bine prost proastă rău servicii serviciu serviciul mulțumesc recomand întotdeauna mereu niciodată doar
    fără după înainte tot toate nimic nimeni fiecare rapid repede lent amabil personal personalul client timp preț
    prețuri scump calitate zile ore săptămâni comandă comanda livrare livrarea problemă eu noi voi ei lor lui mi-a acest
    această`,
  ],
]
