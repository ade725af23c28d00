import type { kpiWords as english } from '../en/kpis.ts'

const stateWords = {
  'kpis.state.onTarget': 'Im Ziel',
  'kpis.state.offTarget': 'Nicht im Ziel',
  'kpis.state.noTarget': 'Ohne Ziel',
  'kpis.state.noReading': 'Ohne Messwert',
  'kpis.noReading': 'kein Messwert',
  'kpis.noReadingFor': 'noch kein Messwert; das Ziel ist {target}',
  'kpis.noTarget': 'kein Ziel',
  'kpis.atTarget': 'genau beim Ziel von {target}',
  'kpis.pastTarget': '{gap} besser als das Ziel von {target}',
  'kpis.shortOf': '{gap} {direction, select, down {über} other {unter}} dem Ziel von {target}',
  'kpis.points': '{n, plural, one {# Punkt} other {# Punkte}}',
  'kpis.readingOn': '{value} am {date}',
  'kpis.readingOf':
    '{value} von {n, number} am {date}{few, select, yes {, wenige Antworten} other {}}',
  'kpis.n': 'n {n}{few, select, yes {, wenige Antworten} other {}}',
  'kpis.targetIs': 'Ziel {target}',
  'kpis.noOwner': 'niemand verantwortlich',
  'kpis.ofTheWay': '{share} des Weges vom Ausgangswert zum Ziel.',
  'kpis.noNearer': 'Dem Ziel nicht näher, als der Ausgangswert war.',
  'kpis.chartLabel':
    '{name}: {n, plural, one {# Messwert, {first} am {firstDate}} other {# Messwerte, von {first} am {firstDate} bis {last} am {lastDate}}}, {state}.',
} as const

const treeWords = {
  'kpis.title': 'KPIs',
  'kpis.kpi': 'KPI',
  'kpis.summary':
    '{n, plural, one {# KPI} other {# KPIs}}: {on, number} im Ziel, {off, number} nicht im Ziel, {rest, number} ohne Ziel oder Messwert. {measured, number} von {touchpoints, plural, one {# Touchpoint wird} other {# Touchpoints werden}} gemessen.',
  'kpis.none': 'Es gibt noch keine KPIs.',
  'kpis.enterFirst': 'KPIs in der Organisation eintragen',
  'kpis.parts': 'KPIs, Vergütung und Versprechen',
  'kpis.tree': 'KPI-Baum',
  'kpis.noTree':
    'Es gibt noch keinen Baum. Wählen Sie einen KPI, der sagt, wie das Unternehmen bei seinen Kunden dasteht, und ordnen Sie die anderen darunter an.',
  'kpis.treeKeys': 'Pfeiltasten bewegen, die Eingabetaste öffnet.',
  'kpis.root.onTarget': '„{name}“ ist im Ziel.',
  'kpis.root.offTarget':
    '„{name}“ liegt {gap} {direction, select, down {über} other {unter}} dem Ziel.',
  'kpis.root.noTarget': '„{name}“ hat kein Ziel.',
  'kpis.root.noReading': '„{name}“ hat noch keinen Messwert.',
  'kpis.pullSentence':
    '{n, plural, offset:2 =1 {„{first}“ zieht ihn hinunter.} =2 {„{first}“ zieht ihn am stärksten hinunter, dann „{second}“.} one {„{first}“ zieht ihn am stärksten hinunter, dann „{second}“ und # weiterer.} other {„{first}“ zieht ihn am stärksten hinunter, dann „{second}“ und # weitere.}}',
  'kpis.pullRank': '{rank, selectordinal, =1 {Zieht am stärksten} other {Zieht, Platz #}}',
  'kpis.weightIs': 'Gewicht {weight}',
  'kpis.touchpointCalled': 'Touchpoint {name}',
  'kpis.rollUp.none':
    '{n, plural, one {# KPI darunter, nicht zusammengefasst} other {# KPIs darunter, nicht zusammengefasst}}',
  'kpis.rollUp.value': '{way} aus {n, number}: {value}',
  'kpis.rollUp.broken': '{way} aus {n, number}: nicht zu berechnen',
  'kpis.rollsUp': 'Woraus er besteht',
  'kpis.ownIsAbove': 'Sein eigener Messwert liegt {gap} darüber.',
  'kpis.ownIsBelow': 'Sein eigener Messwert liegt {gap} darunter.',
  'kpis.pulledDownBy': 'Hinuntergezogen von, der stärkste zuerst:',
  'kpis.pullsBy':
    '{direction, select, down {erhöht das Ergebnis um {pull}.} other {verringert das Ergebnis um {pull}.}}',
  'kpis.problem.weights': 'Die Gewichte darunter ergeben zusammen {sum}, nicht 1.',
  'kpis.problem.noWeight':
    'Die Gewichte darunter ergeben zusammen {sum}, nicht 1: {n, plural, one {# KPI hat keines} other {# KPIs haben keines}}.',
  'kpis.problem.onlyNoWeight':
    '{n, plural, one {# KPI darunter hat kein Gewicht} other {# KPIs darunter haben kein Gewicht}}; die übrigen ergeben schon 1.',
  'kpis.problem.settleWeights': 'So verteilen, dass sie zusammen 1 ergeben',
  'kpis.problem.missing':
    '{n, plural, one {# KPI darunter hat keinen Messwert} other {# KPIs darunter haben keinen Messwert}}.',
  'kpis.problem.definitions':
    'Was darunter steht, lässt sich nicht zusammenfassen: Es unterscheidet sich in {fields}. Ordnen Sie Gleiches unter einem eigenen KPI an.',
  'kpis.goTo': '{name} öffnen',
  'kpis.outside': 'In keinem Baum',
  'kpis.outsideText':
    '{n, plural, one {# KPI führt zu nichts, worauf das Unternehmen als Ganzes schaut. Ordnen Sie ihn unter dem KPI an, den er bewegen soll, oder machen Sie ihn zum Unternehmens-KPI.} other {# KPIs führen zu nichts, worauf das Unternehmen als Ganzes schaut. Ordnen Sie jeden unter dem KPI an, den er bewegen soll, oder machen Sie ihn zum Unternehmens-KPI.}}',
  'kpis.putUnder': '{name} anordnen unter',
  'kpis.putUnderShort': 'Unter einem KPI anordnen',
  'kpis.chooseParent': 'KPI wählen',
  'kpis.makeCompany': 'Zum Unternehmens-KPI machen',
  'kpis.makeCompanyOf': '{name} zum Unternehmens-KPI machen',
  'kpis.cycles': 'Im Kreis',
  'kpis.cyclesText':
    'Diese KPIs stehen mittelbar unter sich selbst: Keiner von ihnen lässt sich berechnen.',
  'kpis.ownParent': '„{name}“ steht unter sich selbst.',
  'kpis.takeOut': '{name} herausnehmen',
} as const

const sheetWords = {
  'kpis.sheet': 'Details',
  'kpis.whereItStands': 'Wo er steht',
  'kpis.readings': 'Messwerte',
  'kpis.noReadings': 'Noch hat ihn niemand gemessen. Fügen Sie unten den ersten Messwert hinzu.',
  'kpis.allReadings': '{n, plural, one {Der einzige Messwert} other {Alle # Messwerte}}',
  'kpis.removeReading': 'Messwert vom {date} entfernen',
  'kpis.addReading': 'Messwert hinzufügen',
  'kpis.answers': 'n, wie viele Antworten',
  'kpis.notACount': 'Geben Sie eine ganze Zahl ein, etwa 240.',
  'kpis.readAlready':
    'Dieser Tag hat schon einen Messwert: {value}. Ein neuer tritt an seine Stelle.',
  'kpis.unlikely':
    '{figure} liegt außerhalb von {min} bis {max}. Wenn das so gemeint ist, bleibt es so.',
  'kpis.apart':
    '{n, plural, one {# Messwert zählt nicht: Die Liste aller Messwerte sagt, warum.} other {# Messwerte zählen nicht: Die Liste aller Messwerte sagt, warum.}}',
  'kpis.apart.yetToCome': 'kommt erst noch: zählt nicht',
  'kpis.apart.sameDay': 'ein anderer dieses Tages zählt',
  'kpis.compareWith': 'Vergleichen mit',
  'kpis.anotherKpi': 'Anderer KPI',
  'kpis.twoCharts':
    'Zwei Bilder statt einem: „{name}“ ist anders definiert ({fields}), eine gemeinsame Achse würde täuschen.',
  'kpis.change': 'Ändern',
  'kpis.noParent': 'Keiner: Er steht für sich',
  'kpis.notSaid': 'Keine Angabe',
  'kpis.measuredAt': 'Misst diese Touchpoints',
  'kpis.addTouchpoint': 'Touchpoint hinzufügen',
  'kpis.measuredBy': 'Gemessen durch',
  'kpis.measuredByNothing': 'Kein KPI sagt, wie es läuft.',
  'kpis.showOnMap': 'Auf der Map zeigen',
  'kpis.linkTo': 'KPI mit {name} verknüpfen',
  'kpis.link': 'KPI verknüpfen',
  'kpis.chooseKpi': 'KPI wählen oder tippen',
  'kpis.yourDefinition': 'Ihre Definition',
} as const

const journeyWords = {
  'kpis.journey': 'Entlang der Journey',
  'kpis.noTouchpoints': 'Die Map hat noch keinen Touchpoint: Es gibt nichts zu messen.',
  'kpis.stringSentence':
    '{bare, plural, =0 {Alle {n, number} Touchpoints haben einen KPI.} one {„{first}“ ist von {n, number} Touchpoints der einzige, den kein KPI misst.} other {Kein KPI misst # von {n, number} Touchpoints. Der erste davon ist „{first}“.}}',
  'kpis.beads': 'Touchpoints in einer Reihe, wie in der Tabelle darunter',
  'kpis.payTable': 'Variable Vergütung, nach Empfängern und KPI',
  'kpis.hasLeft': 'nicht mehr da',
  'kpis.nothingMeasures': 'Nichts misst ihn',
  'kpis.column.stage': 'Phase',
  'kpis.column.touchpoint': 'Touchpoint und wer verantwortlich ist',
  'kpis.column.measuredBy': 'Gemessen durch, und wer den KPI verantwortet',
} as const

const payWords = {
  'kpis.pay': 'Wer wonach bezahlt wird',
  'kpis.noPay': 'Von niemandem ist bekannt, dass er nach einem KPI bezahlt wird.',
  'kpis.paySentence':
    '{n, plural, one {# Abteilung oder Person wird} other {# Abteilungen und Personen werden}} nach {kpis, plural, one {# KPI} other {# KPIs}} bezahlt.',
  'kpis.againstSentence':
    '{n, plural, one {Einer dieser Boni schadet den Kunden: {first}.} other {# dieser Boni schaden den Kunden, vor allem dieser: {first}.}}',
  'kpis.paidShareSentence': '{payee} wird zu {share} nach „{kpi}“ bezahlt',
  'kpis.paidOnSentence': '{payee} wird nach „{kpi}“ bezahlt',
  'kpis.paidOn': '{payee}, bezahlt nach {kpi}',
  'kpis.incentive': 'Bonus',
  'kpis.noKpi': 'kein KPI',
  'kpis.nobody': 'Niemand',
  'kpis.headless': 'Boni, denen etwas fehlt',
  'kpis.headlessText':
    '{n, plural, one {# Bonus nennt niemanden, der noch da ist, oder keinen KPI, und zählt oben nicht. Öffnen Sie ihn, um zu wählen oder ihn zu entfernen.} other {# Boni nennen niemanden, der noch da ist, oder keinen KPI, und zählen oben nicht. Öffnen Sie sie, um zu wählen oder sie zu entfernen.}}',
  'kpis.noWeight': 'Anteil nicht angegeben',
  'kpis.forTheCustomer':
    '{effect, select, helps {hilft den Kunden} hurts {schadet den Kunden} other {ändert nichts für die Kunden}}',
  'kpis.aimsTo': '{aims, select, win {gewinnt Kunden} other {hält Kunden}}',
  'kpis.cellHelp': 'Der Anteil der variablen Vergütung. Wählen Sie einen, um ihn zu ändern.',
  'kpis.choosePayee': 'Person oder Abteilung',
  'kpis.isPaidOn': 'wird bezahlt nach',
  'kpis.weightHelp': '0 bis 1: 0,4 sind 40\u00A0% davon.',
  'kpis.toTheKpi': 'Den KPI öffnen',
  'kpis.removeIncentive': 'Diesen Bonus entfernen',
  'kpis.conflicts': 'Vergütung, die zwei Verantwortliche auseinanderzieht',
  'kpis.conflictsText':
    'Zwei Verantwortliche treffen an einem Touchpoint zusammen oder übergeben aneinander, und wofür die einen bezahlt werden, schadet dem, wofür die anderen bezahlt werden.',
  'kpis.noConflicts': 'Keine, nach dem, was unten über KPIs steht, die einander schaden.',
  'kpis.possibleConflicts': 'Mögliche',
  'kpis.possibleText':
    'Das wären Konflikte, wenn die Vorschläge unten zutreffen. Nehmen Sie einen Vorschlag an, dann zählt er.',
  'kpis.conflict':
    '{place, select, at {Bei „{first}“: } other {Auf dem Weg von „{first}“ zu „{second}“: }}{one} wird zu {oneShare} nach „{oneKpi}“ bezahlt. Ihn zu verbessern schadet „{otherKpi}“, nach dem {other} zu {otherShare} bezahlt wird.{mutual, select, yes { Beide schaden einander.} other {}}',
  'kpis.paidLike': '{owner} (als {payee})',
  'kpis.visits': '{n, plural, one {# Besuch kommt} other {# Besuche kommen}} dort vorbei.',
  'kpis.scorecards': 'Gemeinsame Scorecards',
  'kpis.scorecardsText':
    'Alles oder nichts: erfüllt, wenn jeder KPI darauf im Ziel ist, sonst nicht erfüllt.',
  'kpis.met': 'Erfüllt',
  'kpis.notMet': 'Nicht erfüllt',
  'kpis.paidTogether': '{n, plural, one {für {payees}} other {gemeinsam für {payees}}}',
  'kpis.scorecardMisses':
    '{missed, plural, =0 {} one {# von {n, number} verfehlt das Ziel.} other {# von {n, number} verfehlen das Ziel.}}{unknown, plural, =0 {} one { # hat kein Ziel oder keinen Messwert, also kann niemand sagen, ob es erreicht ist.} other { # haben kein Ziel oder keinen Messwert, also kann niemand sagen, ob es erreicht ist.}}',
  'kpis.influences': 'KPIs, die einander helfen oder schaden',
  'kpis.influencesText':
    'Was Menschen über die Wirkung eines KPIs auf einen anderen gesagt haben. Daraus werden Konflikte der Vergütung berechnet.',
  'kpis.noInfluences': 'Noch nichts eingetragen.',
  'kpis.improving': 'Verbesserung von',
  'kpis.wasSuggested': 'War vorgeschlagen und wurde angenommen',
  'kpis.removeInfluence':
    'Entfernen: {from} zu verbessern {effect, select, helps {hilft} other {schadet}} {to}',
  'kpis.suggestions': 'Vorschläge',
  'kpis.suggestionsText':
    'Nur für KPIs, nach denen Verantwortliche bezahlt werden, die zusammentreffen. Zahlen, die gemeinsam laufen, müssen einander nicht bewegen: Sie wissen, was zutrifft.',
  'kpis.byReadings':
    '{effect, select, helps {In den Messwerten geht ein besserer mit einem besseren anderen einher} other {In den Messwerten geht ein besserer mit einem schlechteren anderen einher}}: Rangkorrelation {rho} ({low} bis {high}) über {n, plural, one {# Monat} other {# Monate}}.',
  'kpis.byKnownPair':
    'Ein aus anderen Unternehmen bekanntes Paar: Druck auf „{from}“ schadet oft „{to}“.',
  'kpis.acceptInfluence': 'Annehmen: {from} {effect, select, helps {hilft} other {schadet}} {to}',
} as const

const promiseWords = {
  'kpis.promise': 'Erwartung und Versprechen',
  'kpis.expectationSentence':
    '{unmet, plural, =0 {Von keinem Schritt ist bekannt, dass er Kunden weniger gibt, als sie nach eigener Aussage erwarten.} one {# Schritt gibt Kunden weniger, als sie nach eigener Aussage erwarten.} other {# Schritte geben Kunden weniger, als sie nach eigener Aussage erwarten.}} {assumed, plural, =0 {} one {# Erwartung ist nur angenommen. } other {# Erwartungen sind nur angenommen. }}{silent, plural, =0 {} one {Zu einem Schritt ist nichts gesagt.} other {Zu # Schritten ist nichts gesagt.}}',
  'kpis.promiseSentence':
    '{bare, plural, =0 {{n, plural, one {Das Versprechen wird} other {Jedes der # Versprechen wird}} von einem Touchpoint gehalten.} one {{n, plural, one {Kein Touchpoint hält das Versprechen „{first}“.} other {Eines von # Versprechen hält kein Touchpoint: „{first}“.}}} other {# von {n, number} Versprechen hält kein Touchpoint, das erste davon ist „{first}“.}}',
  'kpis.expectations': 'Erwartet und erbracht',
  'kpis.expectationsText':
    'Nur eine Erwartung, nach der Kunden gefragt wurden, kann unerfüllt sein. Eine, die das Team annimmt, ist ein Grund zu fragen. Das Band ist das 95-%-Intervall der mittleren Bewertung, der senkrechte Strich die erwartete Bewertung.',
  'kpis.silentSteps': 'Noch keine Erwartung oder Bewertung für diese Schritte',
  'kpis.column.step': 'Schritt',
  'kpis.column.expected': 'Erwartet',
  'kpis.column.delivered': 'Erbracht',
  'kpis.column.verdict': 'Urteil',
  'kpis.expectedScore': 'Bewertung {score}',
  'kpis.deliveredMean':
    'Mittel {mean} von {min}–{max}{hasInterval, select, yes { ({low}–{high})} other {}}, {n, plural, one {# Bewertung} other {# Bewertungen}}{few, select, yes {, wenige Kommentare} other {}}',
  'kpis.noScores': 'keine Bewertungen zum Vergleichen',
  'kpis.verdict.unmet': 'Unerfüllt',
  'kpis.verdict.kept': 'Erfüllt',
  'kpis.verdict.unsure': 'Zu knapp, um es zu sagen',
  'kpis.verdict.assumed': 'Fragen Sie Ihre Kunden',
  'kpis.verdict.unknown': '–',
  'kpis.promises': 'Markenversprechen',
  'kpis.promisesText':
    'Was die Marke verspricht, welche Touchpoints es halten und was Kunden dort sagen.',
  'kpis.nothingKeeps': 'Kein Touchpoint hält es',
  'kpis.keptBy': 'Touchpoints, die „{text}“ halten',
  'kpis.negativeShare':
    '{share} von {n, plural, one {# Kommentar ist} other {# Kommentaren sind}} negativ ({low}–{high}{few, select, yes {, wenige Kommentare} other {}})',
  'kpis.complaints': '{n, plural, one {# Beschwerde} other {# Beschwerden}}',
  'kpis.countedAtEach': 'je einmal gezählt an jedem von {n, number} Touchpoints',
  'kpis.noFeedbackYet': 'dort noch kein Feedback',
  'kpis.brandAlignment': 'Markentreue',
  'kpis.noBrandAlignment':
    'Niemand fragt Kunden, ob Sie Ihre Versprechen halten. Ein KPI mit der Methode „Markentreue“ hält Ihre eigene Frage und Skala fest.',
  'kpis.addBrandAlignment': 'Einen hinzufügen',
  'kpis.scoresAbove': 'Jede Bewertung steht oben bei ihrem Versprechen.',
  'kpis.topAnswers': 'Anteil der Antworten {from, number} bis {max, number}',
  'kpis.of100': '{value} von 100',
  'kpis.onScale': '{value} auf Ihrer Skala von {min, number}–{max, number}',
} as const

export const kpiWords = {
  ...stateWords,
  ...treeWords,
  ...sheetWords,
  ...journeyWords,
  ...payWords,
  ...promiseWords,
} satisfies Record<keyof typeof english, string>
