// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { and # more}}'
const paidOn =
  '{one} is paid {oneWeight, number, percent} on “{oneKpi}”{oneGiven, select, no { (no weight is given)} other {}}, {other} {otherWeight, number, percent} on “{otherKpi}”{otherGiven, select, no { (no weight is given)} other {}}.'
const passing =
  '{visits, plural, =0 {} one { # customer passes there in a month.} other { # customers pass there in a month.}}{others, plural, =0 {} one { So is # more pair of owners there.} other { So are # more pairs of owners there.}}'
const entered = `${paidOn} Improving {mutual, select, yes {either hurts the other} other {the first hurts the second}}, as somebody here entered.${passing}`
const kept = `${paidOn} It was suggested that improving {mutual, select, yes {either hurts the other} other {the first hurts the second}}; nobody has confirmed it.${passing}`
const readings = `${paidOn} When one gets better, the other often gets worse: rank correlation {rho, number} ({low, number} to {high, number}) over {n, number} months. Suggested from readings; nobody has confirmed it.${passing}`
const knownPair = `${paidOn} These two are known to work against each other in many companies; here nobody has confirmed it.${passing}`
// Customers' comments at several touchpoints together.
const said =
  '{saidN, plural, =0 {} one { Of # comment there {saidShare, number, percent} is negative ({saidLowPercent, number}–{saidHigh, number, percent}, few comments).} other { Of # comments there {saidShare, number, percent} are negative ({saidLowPercent, number}–{saidHigh, number, percent}{few, select, yes {, few comments} other {}}).}}{complaints, plural, =0 {} one { # complaint speaks of {places, plural, one {it} other {them}}.} other { # complaints speak of {places, plural, one {it} other {them}}.}}{places, plural, =0 {} one {} other { They are counted once at each of # touchpoints.}}'
const owns = `{touchpoints, plural, =0 { Owns nothing on this journey.} one { Accountable for “{names}”.} other { Accountable for # touchpoints: ${names}.}}${said}`
const alignment =
  '“{kpi}” was {value, number}{unit} on {date}{answers, plural, =0 {} other { (n = {answers, number})}}, the target is {target, number}{unit}.'
const hurtsAt = `{keepers, plural, one {The touchpoint that should keep it hurts: ${names}.} other {Of # touchpoints that should keep it {hurting, plural, one {# hurts} other {# hurt}}: ${names}.}}${said}`

/** What findings about pay, promises and one-sided actions say: title, why, fixes; and on "Why?", what each rule is about. */
export const payRuleWords = {
  'findings.rule.pay-conflict': 'Paid against each other',
  'finding.pay-conflict.title': '{one} and {other} are paid against each other at “{start}”',
  'finding.pay-conflict.why.entered': entered,
  'finding.pay-conflict.why.kept': kept,
  'finding.pay-conflict.why.readings': readings,
  'finding.pay-conflict.why.known': knownPair,
  'rule.pay-conflict.says':
    'Two who share this touchpoint are paid on KPIs of which one gets worse when the other gets better.',
  'rule.pay-conflict.matters':
    'Each does what they are paid for, and the customer gets the quarrel. No process mends what pay tears apart.',
  'rule.pay-conflict.computed':
    'Everybody accountable or responsible at the touchpoint, by their own incentives, else by those of their department; who is paid by the same plan is in no conflict. One improves a KPI that hurts a KPI of the other: somebody entered so, or it is suggested by at least 12 months of readings or because the two are a known pair. Where several pairs are paid so, the one with the most customers a month × both shares of pay is named. A warning where it was entered, critical where customers surely hurt there and no action for it is open or in progress, for information where it is only suggested. For more than 2,000 pairs of KPIs nothing is suggested.',
  'rule.pay-conflict.fix':
    'Pay both on one shared scorecard, met or not met, or take one of the two figures out of the pay.',
  'rule.pay-conflict.limits':
    'It sees incentives that were entered, not bonuses that were agreed in private. That two readings go together does not say that one brings the other about; of pairs that have nothing to do with each other one in twenty is suggested too.',

  'findings.rule.pay-conflict-handoff': 'Paid against each other across a handoff',
  'finding.pay-conflict-handoff.title':
    '{one} and {other} are paid against each other from “{start}” to “{end}”',
  'finding.pay-conflict-handoff.why.entered': entered,
  'finding.pay-conflict-handoff.why.kept': kept,
  'finding.pay-conflict-handoff.why.readings': readings,
  'finding.pay-conflict-handoff.why.known': knownPair,
  'rule.pay-conflict-handoff.says':
    'The customer goes from one owner to another, and what the one is paid on gets worse when the other’s gets better.',
  'rule.pay-conflict-handoff.matters':
    'What the first promises or leaves undone the second pays for, and so does the customer in between.',
  'rule.pay-conflict-handoff.computed':
    'As for a conflict at one touchpoint, for the accountable owners of two touchpoints that customers go between, in either direction. Visits are those of the first touchpoint × the share that goes this way.',
  'rule.pay-conflict-handoff.fix':
    'Pay both on one shared scorecard, met or not met, or let the one who hands over be paid on what becomes of the customer.',
  'rule.pay-conflict-handoff.limits':
    'Where no connections are drawn, each touchpoint leads to all of the next step. It sees incentives that were entered, and influences between KPIs that are known or suggested.',

  'findings.rule.paid-against-customer': 'Paid against the customer',
  'finding.paid-against-customer.title': '{payee} is paid for what hurts customers',
  'finding.paid-against-customer.why.kpi': `{payee} is paid {hasWeight, select, yes {{weight, number, percent} } other {}}on “{kpi}”, and it is entered here that this hurts customers.${owns}`,
  'finding.paid-against-customer.why.any': `{payee} has an incentive{hasWeight, select, yes { of {weight, number, percent}} other {}}, and it is entered here that this hurts customers.${owns}`,
  'rule.paid-against-customer.says':
    'Somebody earns more when customers are worse off, and the organisation says so itself.',
  'rule.paid-against-customer.matters':
    'People do what they are paid for. As long as the pay stays, so does the pain.',
  'rule.paid-against-customer.computed':
    'The incentive is marked as hurting customers, and whoever it belongs to is still there. Comments are those at the touchpoints that they are accountable for; for a department also those of its people who have no incentives of their own. A comment on two of them counts at both. A warning; critical where customers surely hurt at one of them and no action for it is open or in progress; for information where they own nothing on this journey.',
  'rule.paid-against-customer.fix':
    'Change the incentive: pay on what customers get from it, or on a scorecard shared with those who pay for it now.',
  'rule.paid-against-customer.limits':
    'The mark is somebody’s judgement, not a measurement. That customers are unhappy where this owner works may have other reasons.',

  'findings.rule.pay-without-customer': 'Paid on nothing that reaches customers',
  'finding.pay-without-customer.title': 'Nothing that {payee} is paid on leads to customers',
  'finding.pay-without-customer.why': `{count, plural, =0 {What {payee} is paid on names no KPI, so it doesn’t lead} one {{payee} is paid on ${names}, which doesn’t lead} other {{payee} is paid on ${names}, none of which leads}} to “{company}”{moreCompany, plural, =0 {} one { or another KPI that customers answer} other { or # other KPIs that customers answer}}.{touchpoints, plural, =0 {} one { Accountable for # touchpoint.} other { Accountable for # touchpoints.}}`,
  'rule.pay-without-customer.says':
    'None of the KPIs that this department or person is paid on leads to what customers say of the company.',
  'rule.pay-without-customer.matters':
    'Who gains nothing when customers are better off will put something else first, and can’t be blamed for it.',
  'rule.pay-without-customer.computed':
    'From each KPI that they are paid on upwards in the tree comes no KPI of the level “company” that customers answer: NPS, satisfaction, effort, brand alignment, or a question of its own. Said only where there is such a KPI. A warning where they are accountable on this journey, else for information.',
  'rule.pay-without-customer.fix':
    'Add a KPI that customers answer to the pay, or put those they are paid on into the tree where they belong.',
  'rule.pay-without-customer.limits':
    'It follows the tree as it was entered. What is paid without an incentive here is not seen.',

  'findings.rule.paid-for-winning': 'Paid for winning, not for keeping',
  'finding.paid-for-winning.title':
    'Pay on this journey is for winning customers, not for keeping them',
  'finding.paid-for-winning.why.some': `Of the variable pay of {plans, plural, one {# owner} other {# owners}} on this journey, each counted alike, {win, number, percent} is for winning customers and {keep, number, percent} for keeping them: {times, number} times as much. Paid for winning: ${names}.`,
  'finding.paid-for-winning.why.none': `Of the variable pay of {plans, plural, one {# owner} other {# owners}} on this journey, each counted alike, {win, number, percent} is for winning customers and nothing for keeping them. Paid for winning: ${names}.`,
  'rule.paid-for-winning.says':
    'Those who own this journey are paid far more for winning customers than for keeping them.',
  'rule.paid-for-winning.matters':
    'New customers come in at the front while those there are leave at the back, and the company pays for both.',
  'rule.paid-for-winning.computed':
    'The weights of incentives that aim at winning and at keeping, over the pay of everybody who is accountable for a touchpoint of this journey; a department’s pay counts once. Incentives without a weight part what the others leave. It holds where winning has more than twice the weight of keeping.',
  'rule.paid-for-winning.fix':
    'Put weight on keeping: let those who win customers be paid on whether these stay, too.',
  'rule.paid-for-winning.limits':
    'It counts shares of variable pay, not money: a share of a large bonus counts like the same share of a small one. Incentives that don’t say what they aim at count for neither.',

  'findings.rule.promise-unkept': 'Promise that nothing keeps',
  'finding.promise-unkept.title': 'Nothing here keeps the promise “{promise}”',
  'finding.promise-unkept.why':
    'The brand promises it, and {touchpoints, plural, one {the one touchpoint} other {none of the # touchpoints}} on this journey is {touchpoints, plural, one {not } other {}}named to keep it.',
  'finding.promise-unkept.fix.link': '“{touchpoint}” keeps it',
  'rule.promise-unkept.says':
    'The brand promises this, and no touchpoint of this journey keeps it.',
  'rule.promise-unkept.matters':
    'What the brand promises and nobody delivers disappoints the very customers who believed it.',
  'rule.promise-unkept.computed':
    'No touchpoint on the map is linked to the promise. Said only where the map has touchpoints.',
  'rule.promise-unkept.fix':
    'Name the touchpoint that should keep it. One is offered where its name or words stand in the promise, more than any other’s. Or stop promising it.',
  'rule.promise-unkept.limits':
    'It looks at this journey only: another one may keep the promise. A link says who should keep it, not that they do.',

  'findings.rule.promise-broken': 'Promise broken',
  'finding.promise-broken.title': 'The promise “{promise}” is not kept',
  'finding.promise-broken.why.feedback': hurtsAt,
  'finding.promise-broken.why.alignment': `Customers were asked: ${alignment}`,
  'finding.promise-broken.why.both': `${hurtsAt} ${alignment}`,
  'rule.promise-broken.says':
    'Customers hurt where this promise should be kept, or their answers about the promise miss the target.',
  'rule.promise-broken.matters':
    'A broken promise costs more than none: the customer was told to expect it.',
  'rule.promise-broken.computed':
    'Feedback says that it hurts at a touchpoint that keeps the promise, by the same test as a pain point; or a KPI of such a touchpoint with the method “brand alignment” misses its target. The share is that of all comments at all touchpoints that keep it, added up; a comment on two of them counts at both. Critical where customers surely hurt and no action for it is open or in progress, else a warning.',
  'rule.promise-broken.fix':
    'Mend what hurts at the touchpoints named, or promise what can be kept.',
  'rule.promise-broken.limits':
    'Customers may hurt there for reasons that have nothing to do with the promise; only a question about the promise itself tells.',

  'findings.rule.one-sided-actions': 'One-sided opportunities',
  'finding.one-sided-actions.title':
    '{missing, plural, one {# kind of opportunity} other {# kinds of opportunities}} nobody has thought of',
  'finding.one-sided-actions.why':
    'Of {count, number} opportunities so many concern people: {people, number}, process: {process, number}, policy: {policy, number}, technology: {technology, number}, a handoff: {handoff, number}.',
  'rule.one-sided-actions.says':
    'What the team could do is of some kinds only: none of it concerns people, process, policy, technology or a handoff.',
  'rule.one-sided-actions.matters':
    'Teams look for help where they are at home. A tool won’t mend a rule that forbids to help, nor a training a handoff that nobody owns.',
  'rule.one-sided-actions.computed':
    'The opportunities of this journey by their type. Said where at least three have one and a type has none.',
  'rule.one-sided-actions.fix':
    'Go through the pain points once more and ask for each of the five. Leave it where there is truly nothing to do.',
  'rule.one-sided-actions.limits':
    'Opportunities without a type are not counted. Not every journey needs all five.',

  'threshold.pay-conflict.pairs': 'Pairs of KPIs above which nothing is suggested',
  'threshold.paid-for-winning.times': 'Times the weight on keeping',
  'threshold.one-sided-actions.opportunities': 'Opportunities with a type needed',
} as const
