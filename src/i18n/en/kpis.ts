const stateWords = {
  'kpis.state.onTarget': 'On target',
  'kpis.state.offTarget': 'Off target',
  'kpis.state.noTarget': 'No target',
  'kpis.state.noReading': 'No reading',
  'kpis.noReading': 'no reading',
  'kpis.noReadingFor': 'no reading yet; the target is {target}',
  'kpis.noTarget': 'no target',
  'kpis.atTarget': 'exactly at the target of {target}',
  'kpis.pastTarget': '{gap} better than the target of {target}',
  'kpis.shortOf': '{gap} {direction, select, down {over} other {short of}} the target of {target}',
  'kpis.points': '{n, plural, one {# point} other {# points}}',
  'kpis.readingOn': '{value} on {date}',
  'kpis.readingOf': '{value} of {n, number} on {date}{few, select, yes {, few answers} other {}}',
  'kpis.n': 'n {n}{few, select, yes {, few answers} other {}}',
  'kpis.targetIs': 'target {target}',
  'kpis.noOwner': 'no owner',
  'kpis.ofTheWay': '{share} of the way from the baseline to the target.',
  'kpis.noNearer': 'No nearer to the target than the baseline was.',
  'kpis.chartLabel':
    '{name}: {n, plural, one {# reading, {first} on {firstDate}} other {# readings, from {first} on {firstDate} to {last} on {lastDate}}}, {state}.',
} as const

const treeWords = {
  'kpis.title': 'KPIs',
  'kpis.kpi': 'KPI',
  'kpis.summary':
    '{n, plural, one {# KPI} other {# KPIs}}: {on, number} on target, {off, number} off target, {rest, number} without target or reading. {measured, number} of {touchpoints, plural, one {# touchpoint is} other {# touchpoints are}} measured.',
  'kpis.none': 'There are no KPIs yet.',
  'kpis.enterFirst': 'Enter KPIs in the organisation',
  'kpis.parts': 'KPIs, pay and promises',
  'kpis.tree': 'KPI tree',
  'kpis.noTree':
    'There is no tree yet. Choose one KPI that says how the company stands with its customers, and put the others under it.',
  'kpis.treeKeys': 'Arrow keys move, Enter opens.',
  'kpis.root.onTarget': '“{name}” is on target.',
  'kpis.root.offTarget':
    '“{name}” is {gap} {direction, select, down {over} other {short of}} its target.',
  'kpis.root.noTarget': '“{name}” has no target.',
  'kpis.root.noReading': '“{name}” has no reading yet.',
  'kpis.pullSentence':
    '{n, plural, offset:2 =1 {“{first}” pulls it down.} =2 {“{first}” pulls it down most, then “{second}”.} one {“{first}” pulls it down most, then “{second}” and # more.} other {“{first}” pulls it down most, then “{second}” and # more.}}',
  'kpis.pullRank':
    '{rank, selectordinal, =1 {Pulls it down most} one {Pulls it down #st} two {Pulls it down #nd} few {Pulls it down #rd} other {Pulls it down #th}}',
  'kpis.weightIs': 'weight {weight}',
  'kpis.touchpointCalled': 'Touchpoint {name}',
  'kpis.rollUp.none':
    '{n, plural, one {# KPI below, no roll-up said} other {# KPIs below, no roll-up said}}',
  'kpis.rollUp.value': '{way} of {n, number}: {value}',
  'kpis.rollUp.broken': '{way} of {n, number}: can’t be worked out',
  'kpis.rollsUp': 'What it is made of',
  'kpis.ownIsAbove': 'Its own reading is {gap} above that.',
  'kpis.ownIsBelow': 'Its own reading is {gap} below that.',
  'kpis.pulledDownBy': 'Pulled down by, the strongest first:',
  'kpis.pullsBy':
    '{direction, select, down {adds {pull} to what they come to.} other {takes {pull} off what they come to.}}',
  'kpis.problem.weights': 'The weights of its children sum to {sum}, not to 1.',
  'kpis.problem.noWeight':
    'The weights of its children sum to {sum}, not to 1: {n, plural, one {# has none} other {# have none}}.',
  'kpis.problem.onlyNoWeight':
    '{n, plural, one {# of its children has no weight} other {# of its children have no weight}}; the others already sum to 1.',
  'kpis.problem.settleWeights': 'Share them out so that they sum to 1',
  'kpis.problem.missing':
    '{n, plural, one {# child has no reading to roll up} other {# children have no reading to roll up}}.',
  'kpis.problem.definitions':
    'Its children can’t be put together: they differ in {fields}. Put alike ones under a KPI of their own.',
  'kpis.goTo': 'Open {name}',
  'kpis.outside': 'In no tree',
  'kpis.outsideText':
    '{n, plural, one {# KPI leads to nothing that the company as a whole looks at. Put it under the KPI that it should move, or make it a company KPI.} other {# KPIs lead to nothing that the company as a whole looks at. Put each under the KPI that it should move, or make it a company KPI.}}',
  'kpis.putUnder': 'Put {name} under',
  'kpis.putUnderShort': 'Put it under a KPI',
  'kpis.chooseParent': 'Choose a KPI',
  'kpis.makeCompany': 'Make it a company KPI',
  'kpis.makeCompanyOf': 'Make {name} a company KPI',
  'kpis.cycles': 'Going round in circles',
  'kpis.cyclesText': 'These KPIs are their own ancestors: none of them can be worked out.',
  'kpis.ownParent': '“{name}” is its own parent.',
  'kpis.takeOut': 'Take {name} out',
} as const

const sheetWords = {
  'kpis.sheet': 'Details',
  'kpis.whereItStands': 'Where it stands',
  'kpis.readings': 'Readings',
  'kpis.noReadings': 'Nobody has read it yet. Add the first reading below.',
  'kpis.allReadings': '{n, plural, one {The one reading} other {All # readings}}',
  'kpis.removeReading': 'Remove the reading of {date}',
  'kpis.addReading': 'Add reading',
  'kpis.answers': 'n, how many answers',
  'kpis.notACount': 'Type a whole number, such as 240.',
  'kpis.readAlready': 'That day has a reading already: {value}. A new one takes its place.',
  'kpis.unlikely': '{figure} is outside of {min} to {max}. It is kept like that, if it is meant.',
  'kpis.apart':
    '{n, plural, one {# reading does not count: the list of all readings says why.} other {# readings do not count: the list of all readings says why.}}',
  'kpis.apart.yetToCome': 'yet to come: does not count',
  'kpis.apart.sameDay': 'another of this day counts',
  'kpis.compareWith': 'Compare with',
  'kpis.anotherKpi': 'Another KPI',
  'kpis.twoCharts':
    'Two pictures and not one: “{name}” is defined otherwise ({fields}), so one axis would mislead.',
  'kpis.change': 'Change',
  'kpis.noParent': 'None: it stands by itself',
  'kpis.notSaid': 'Not said',
  'kpis.measuredAt': 'Measures these touchpoints',
  'kpis.addTouchpoint': 'Add a touchpoint',
  'kpis.measuredBy': 'Measured by',
  'kpis.measuredByNothing': 'No KPI says how it does.',
  'kpis.showOnMap': 'Show on the map',
  'kpis.linkTo': 'Link a KPI to {name}',
  'kpis.link': 'Link a KPI',
  'kpis.chooseKpi': 'Choose or type a KPI',
  'kpis.yourDefinition': 'Your definition',
} as const

const journeyWords = {
  'kpis.journey': 'Along the journey',
  'kpis.noTouchpoints': 'The map has no touchpoint yet: nothing to measure.',
  'kpis.stringSentence':
    '{bare, plural, =0 {All {n, number} touchpoints have a KPI.} one {“{first}” is the only one of {n, number} touchpoints that no KPI measures.} other {No KPI measures # of {n, number} touchpoints. The first of them is “{first}”.}}',
  'kpis.beads': 'Touchpoints in a row, as in the table below',
  'kpis.payTable': 'Variable pay, by who is paid and KPI',
  'kpis.hasLeft': 'has left',
  'kpis.nothingMeasures': 'Nothing measures it',
  'kpis.column.stage': 'Stage',
  'kpis.column.touchpoint': 'Touchpoint and its owner',
  'kpis.column.measuredBy': 'Measured by, and who owns that KPI',
} as const

const payWords = {
  'kpis.pay': 'Who is paid on what',
  'kpis.noPay': 'Nobody is known to be paid on any KPI.',
  'kpis.paySentence':
    '{n, plural, one {# department or person is} other {# departments and people are}} paid on {kpis, plural, one {# KPI} other {# KPIs}}.',
  'kpis.againstSentence':
    '{n, plural, one {One of these incentives hurts the customer: {first}.} other {# of these incentives hurt the customer, first of all this: {first}.}}',
  'kpis.paidShareSentence': '{payee} is paid {share} on “{kpi}”',
  'kpis.paidOnSentence': '{payee} is paid on “{kpi}”',
  'kpis.paidOn': '{payee}, paid on {kpi}',
  'kpis.incentive': 'Incentive',
  'kpis.noKpi': 'no KPI',
  'kpis.nobody': 'Nobody',
  'kpis.headless': 'Incentives that lack something',
  'kpis.headlessText':
    '{n, plural, one {# incentive names nobody who is there, or no KPI, and does not count above. Open it to choose, or to remove it.} other {# incentives name nobody who is there, or no KPI, and do not count above. Open them to choose, or to remove them.}}',
  'kpis.noWeight': 'share not said',
  'kpis.forTheCustomer':
    '{effect, select, helps {helps the customer} hurts {hurts the customer} other {changes nothing for the customer}}',
  'kpis.aimsTo': '{aims, select, win {wins customers} other {keeps customers}}',
  'kpis.cellHelp': 'The share of variable pay. Choose one to change it.',
  'kpis.choosePayee': 'A person or department',
  'kpis.isPaidOn': 'is paid on',
  'kpis.weightHelp': '0 to 1: 0.4 is 40% of it.',
  'kpis.toTheKpi': 'Open the KPI',
  'kpis.removeIncentive': 'Remove this incentive',
  'kpis.conflicts': 'Pay that pulls two owners apart',
  'kpis.conflictsText':
    'Two owners meet at a touchpoint or hand over to each other, and what one is paid for hurts what the other is paid for.',
  'kpis.noConflicts': 'None, by what is said below about KPIs that hurt each other.',
  'kpis.possibleConflicts': 'Possible ones',
  'kpis.possibleText':
    'These would be conflicts if the suggestions below hold. Accept a suggestion, and it counts.',
  'kpis.conflict':
    '{place, select, at {At “{first}”: } other {On the way from “{first}” to “{second}”: }}{one} is paid {oneShare} on “{oneKpi}”. Improving it hurts “{otherKpi}”, on which {other} is paid {otherShare}.{mutual, select, yes { Each hurts the other.} other {}}',
  'kpis.paidLike': '{owner} (as {payee})',
  'kpis.visits': '{n, plural, one {# visit} other {# visits}} pass there.',
  'kpis.scorecards': 'Shared scorecards',
  'kpis.scorecardsText': 'All or nothing: met when every KPI on it is on target, else not met.',
  'kpis.met': 'Met',
  'kpis.notMet': 'Not met',
  'kpis.paidTogether': '{n, plural, one {pays {payees}} other {pays {payees} together}}',
  'kpis.scorecardMisses':
    '{missed, plural, =0 {} one {# of {n, number} misses its target.} other {# of {n, number} miss their targets.}}{unknown, plural, =0 {} one { # has no target or reading, so nobody can say that it is met.} other { # have no target or reading, so nobody can say that they are met.}}',
  'kpis.influences': 'KPIs that help or hurt each other',
  'kpis.influencesText':
    'What people said of one KPI’s effect on another. Conflicts of pay are worked out from it.',
  'kpis.noInfluences': 'Nothing is said yet.',
  'kpis.improving': 'Improving',
  'kpis.wasSuggested': 'Was suggested and accepted',
  'kpis.removeInfluence':
    'Remove: improving {from} {effect, select, helps {helps} other {hurts}} {to}',
  'kpis.suggestions': 'Suggestions',
  'kpis.suggestionsText':
    'Only for KPIs on which owners who meet are paid. Figures that go together need not move each other: you know which is so.',
  'kpis.byReadings':
    '{effect, select, helps {In their readings a better one goes with a better other} other {In their readings a better one goes with a worse other}}: rank correlation {rho} ({low} to {high}) over {n, plural, one {# month} other {# months}}.',
  'kpis.byKnownPair': 'A pair known from other companies: pressing “{from}” often hurts “{to}”.',
  'kpis.acceptInfluence': 'Accept: {from} {effect, select, helps {helps} other {hurts}} {to}',
} as const

const promiseWords = {
  'kpis.promise': 'Expectation and promise',
  'kpis.expectationSentence':
    '{unmet, plural, =0 {No step is known to give customers less than they said they expect.} one {# step gives customers less than they said they expect.} other {# steps give customers less than they said they expect.}} {assumed, plural, =0 {} one {# expectation is only assumed. } other {# expectations are only assumed. }}{silent, plural, =0 {} one {Of one step nothing is said.} other {Of # steps nothing is said.}}',
  'kpis.promiseSentence':
    '{bare, plural, =0 {{n, plural, one {The promise is} other {Each of # promises is}} kept by a touchpoint.} one {{n, plural, one {No touchpoint keeps the promise “{first}”.} other {One of # promises is kept by no touchpoint: “{first}”.}}} other {# of {n, number} promises are kept by no touchpoint, the first of them “{first}”.}}',
  'kpis.expectations': 'Expected and delivered',
  'kpis.expectationsText':
    'Only an expectation that customers were asked about can be unmet. One that the team assumes is a reason to ask them. The band is the 95% interval of the mean score, the upright line the score that they expect.',
  'kpis.silentSteps': 'No expectation or score yet for these steps',
  'kpis.column.step': 'Step',
  'kpis.column.expected': 'Expected',
  'kpis.column.delivered': 'Delivered',
  'kpis.column.verdict': 'Verdict',
  'kpis.expectedScore': 'score {score}',
  'kpis.deliveredMean':
    'mean {mean} of {min}–{max}{hasInterval, select, yes { ({low}–{high})} other {}}, {n, plural, one {# score} other {# scores}}{few, select, yes {, few comments} other {}}',
  'kpis.noScores': 'no scores to compare',
  'kpis.verdict.unmet': 'Unmet',
  'kpis.verdict.kept': 'Met',
  'kpis.verdict.unsure': 'Too close to tell',
  'kpis.verdict.assumed': 'Ask your customers',
  'kpis.verdict.unknown': '–',
  'kpis.promises': 'Brand promises',
  'kpis.promisesText':
    'What the brand promises, the touchpoints that keep it, and what customers say there.',
  'kpis.nothingKeeps': 'No touchpoint keeps it',
  'kpis.keptBy': 'Touchpoints that keep “{text}”',
  'kpis.negativeShare':
    '{share} of {n, plural, one {# comment is} other {# comments are}} negative ({low}–{high}{few, select, yes {, few comments} other {}})',
  'kpis.complaints': '{n, plural, one {# complaint} other {# complaints}}',
  'kpis.countedAtEach': 'counted once at each of {n, number} touchpoints',
  'kpis.noFeedbackYet': 'no feedback there yet',
  'kpis.brandAlignment': 'Brand alignment',
  'kpis.noBrandAlignment':
    'Nobody asks customers whether you keep your promises. A KPI with the method “Brand alignment” holds your own question and scale.',
  'kpis.addBrandAlignment': 'Add one',
  'kpis.scoresAbove': 'Each score stands with its promise above.',
  'kpis.topAnswers': 'share of the answers {from, number} to {max, number}',
  'kpis.of100': '{value} of 100',
  'kpis.onScale': '{value} on your scale of {min, number}–{max, number}',
} as const

export const kpiWords = {
  ...stateWords,
  ...treeWords,
  ...sheetWords,
  ...journeyWords,
  ...payWords,
  ...promiseWords,
} as const
