import { foldGerman } from './germanForms.ts'

/** The words that change the mood of others in German, and by how much. Written for this reader. */

const listed = (words: string): string[] => foldGerman(words).split(/\s+/)
const setOf = (words: string): ReadonlySet<string> => new Set(listed(words))

/** A negated word has this share of its mood, on the other side (VADER's figure). */
export const NEGATED = -0.74
/** "kaum hilfreich" */
export const HARDLY = -0.5
export const CAPITALS = 0.733
export const BOOST = 1.25
export const DAMP = 0.75
/** "viel zu laut" */
export const EXCESS = -2.2
/** "hohe Preise", "kurze Wartezeit" */
export const QUANTITY = 1.8
/** "keine Gebühren" */
export const NO_COST = 1.2
/** Wishes: "könnte freundlicher sein" */
export const WISHED = -0.4

/**
 * How many words ahead a negator reaches at most, inside its clause. Those above 4 may also turn a
 * verb round that stands before them: "funktioniert nicht".
 */
export const NEGATORS: ReadonlyMap<string, number> = new Map([
  ...listed(
    'nicht nie niemals nichts nix niemand niemanden niemandem keinesfalls keineswegs nirgends nirgendwo nimmer',
  ).map((word) => [word, 8] as const),
  ...listed('keiner keinem').map((word) => [word, 6] as const),
  ...listed('kein keine keinen keines keins keinerlei keinster').map((word) => [word, 5] as const),
  ...listed(
    'weder ohne null mangelnde mangelnder mangelndes mangelnden mangelndem fehlende fehlender fehlendes fehlenden fehlendem',
  ).map((word) => [word, 4] as const),
])

/** Those that belong to a noun: what nouns only say when denied, they say behind these. */
export const NOUN_NEGATORS =
  setOf(`kein keine keinen keines keins keinerlei keinster ohne null weder noch mangelnde mangelnder
  mangelndes mangelnden mangelndem fehlende fehlender fehlendes fehlenden fehlendem`)

/** Turn what follows round only half. */
export const HALF_NEGATORS = setOf('kaum wenig weniger selten schwerlich')

/** Behind these a negation does not reach on. */
export const STOPPERS =
  setOf(`und oder sondern aber jedoch sowie weil dass denn ob wenn obwohl während
  warum wieso weshalb wie was wer wo wohin sonst außer trotz dafür stattdessen`)

/** Turn the words before them down and those behind them up, inside a sentence. */
export const TURNS = setOf('aber jedoch allerdings dennoch trotzdem nichtsdestotrotz')

/** The words behind these are not what is spoken of: "trotz der langen Anfahrt". */
export const DESPITE = setOf('trotz')

/** What is named behind these did not happen: "statt zu helfen". */
export const INSTEAD = setOf('statt anstatt anstelle')

export const WISHES =
  setOf(`wäre wären hätte hätten könnte könnten sollte sollten müsste müssten dürfte
  dürften wünsche wünschte wünschten`)

export const FIRST_PERSON = setOf('ich wir mich uns mein meine meinen unser unsere')

/** Where nothing better tells, something went wrong: "obwohl anders versprochen", "musste dreimal kommen". */
export const BAD_CUES = setOf('obwohl trotzdem musste mussten plötzlich ständig')

/** Not to have to is a relief: "Man muss nie suchen". */
export const DUTIES = setOf('muss musste müssen mussten braucht brauchte brauchen brauchten')

export const CONDITIONS = setOf('wenn falls sofern ob')

/** What was good then is not now. */
export const ONCE = setOf('früher damals einst vormals ehemals ursprünglich')

export const UP = setOf(`sehr extrem total absolut völlig vollkommen richtig echt wirklich besonders
  äußerst überaus ausgesprochen unglaublich unheimlich wahnsinnig furchtbar schrecklich verdammt mega super voll
  höchst enorm ungemein außerordentlich außergewöhnlich hammer derart dermaßen total komplett durchweg durchaus
  rundum restlos maßlos zutiefst ungeheuer irre tierisch saumäßig mordsmäßig hochgradig überwiegend wirklich
  deutlich wesentlich viel viele vieles jede lauter ständig ständige ständigen dauernd dauernde immer so sowas stark
  starke starker starken starkem riesig riesige riesigen riesiger große großer großen großes großem einfach herb
  herbe groß tief tiefe hoch ganzen`)

export const DOWN =
  setOf(`etwas bisschen bissl bissel ziemlich relativ halbwegs einigermaßen teilweise
  manchmal gelegentlich eher fast beinahe vielleicht leicht leichte leichten leichter minimal minimale kleine kleiner
  kleinen kleines kleinere geringfügig recht vergleichsweise mäßig teils ab gewisse gewissen`)

/** Their own mood counts only where nothing follows that they could raise. */
export const UP_OR_MOOD =
  setOf(`mega super hammer furchtbar schrecklich verdammt wahnsinnig unheimlich
  unglaublich außerordentlich stark starke starker starken starkem maßlos irre saumäßig klasse top ewig dauernd`)

/** "zu" before one of these is too much of it. */
export const GRADABLE =
  setOf(`lang lange langen langer langes laut lauter spät teuer teure teuren teurer
  langsam klein kleine kleinen kleiner groß große großen großer hoch hohe hohen hoher hohes kurz kurze kurzen kurzer
  eng enge kalt kalte warm heiß viel viele vielen wenig wenige alt oft selten weit früh schnell kompliziert voll dunkel
  grell hell bürokratisch hart weich dick dünn schwer schwach fett fettig salzig süß scharf trocken umständlich
  unübersichtlich aufdringlich niedrig knapp knappe ungenau allgemein unpersönlich streng stark starr lasch dumm`)

/** Things that are bad where there is much of them. Also as the last part of a compound. */
export const BAD_QUANTITY =
  /(?:wartezeit|schlange|ladezeit|lieferzeit|bearbeitungszeit|bearbeitungsdauer|reaktionszeit|antwortzeit|dauer|preise?|gebuehr|kosten|beitraege?|beitrag|verbrauchs?|wartung|aufwand|mieten?|zuzahlung|abschlaege?|abschlag)(?:n|en|s)?$|^(?:dauert|dauerte|dauern|gedauert|gewartet|warten|warteten|wartete|wartet|warte)$/

/** Things that are good where there is much of them. */
export const GOOD_QUANTITY =
  /(?:qualitaet|niveau|auswahl|tempo|geschwindigkeit|sortiment|komfort|kompetenz|leistung|bandbreite|kulanz)(?:en|s)?$/

export const MORE = setOf(`lang lange langen langer langes langem länger längere längeren ewig ewige
  ewigen ewiger ewiges endlos endlose endlosen endloser unendlich hoch hohe hohen hoher hohes hohem höher höhere höheren
  groß große großen großer großes riesig riesige riesigen riesiger steigen steigt stieg stiegen gestiegen gestiegene
  gestiegenen erhöht erhöhte erhöhen angehoben steigend steigende steigenden stunden stundenlang stundenlange monate
  monatelang monatelange wochen wochenlang wochenlange breit breite breiter enorm enorme enormen horrend horrende
  horrenden gesalzen saftige saftigen unendliche satte gigantisch gigantische explodiert explodieren verdoppelt verdreifacht viel viele vieler vielen zahlreiche`)

export const LESS =
  setOf(`kurz kurze kurzen kurzer kurzes kurzem kürzer kürzere kürzeren niedrig niedrige
  niedrigen niedriger gering geringe geringen geringer geringes klein kleine kleinen kleiner wenig wenige weniger sinkt sinken sank
  gesunken sinkend sinkende gesenkt nachgelassen abgenommen begrenzt begrenzte begrenzter beschränkt beschränkte schwach
  schwache minimal minimale überschaubar überschaubare mager magere dürftig dürftige spärlich spärliche`)

/** "Problem gelöst": what was bad is over. */
export const SOLVES =
  /^(?:ge?loest|loesten?|loeste|behoben|behob|behebt|beseitigt|repariert|erledigt|geklaert|korrigiert|ausgeraeumt|zerstreut|reguliert|bereinigt|entschaedigt|ersetzt|bearbeitet)(?:e[nrsm]?)?$/
