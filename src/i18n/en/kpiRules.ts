// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { and # more}}'
const linked =
  '{touchpoints, plural, =0 {} one { It measures # touchpoint on this journey.} other { It measures # touchpoints on this journey.}}'
// A difference of percentages is counted in points.
const points = (name: string, at = ''): string =>
  `{${name}, number}{isPercent${at}, select, yes { {${name}, plural, one {point} other {points}}} other {{unit${at}}}}`
const child = (at: string): string =>
  `“{name${at}}” (${points(`far${at}`, at)} {direction${at}, select, down {over} other {short of}} {way, select, ratio {that target, {weight${at}, number, percent} of the whole} minimum {that target, the lowest} mean {its own target, weight {weight${at}, number, percent}} other {its own target}})`
const first = child('1')
const second = child('2')
const pulled = `{pulls, plural, =0 {} one { ${first} pulls it down.} =2 { ${first} and ${second} pull it down.} other { ${first}, ${second} and {more, number} more pull it down.}}`
const short = `the target is {target, number}{unit}: {direction, select, down {over} other {short}} by ${points('gap')}`

/** What findings about KPIs say: title, why, fixes; and on "Why?", what each rule is about. */
export const kpiRuleWords = {
  'findings.rule.kpi-incomplete': 'KPI without owner, target or readings',
  'finding.kpi-incomplete.title': 'KPI “{name}” is not complete',
  'finding.kpi-incomplete.why': `It has{owner, select, there {} other { no owner{owner, select, left { ({ownerName} is not active any more)} gone { (whoever it was is not in the organisation any more)} other {}}}}{target, select, no {{owner, select, there { no target} other {{readings, select, no {,} other { and}} no target}}} other {}}{readings, select, no {{owner, select, there {{target, select, no { and no readings} other { no readings}}} other { and no readings}}} other {}}.${linked}`,
  'finding.kpi-incomplete.fix.owner': 'Make {owner} its owner',
  'rule.kpi-incomplete.says': 'This KPI lacks an owner, a target or readings.',
  'rule.kpi-incomplete.matters':
    'A figure that nobody owns nobody improves. Without a target nobody knows whether it is good, without readings it is only a name.',
  'rule.kpi-incomplete.computed':
    'No owner is named, or the one named is not active any more or not in the organisation; or there is no target; or no reading. A KPI that is made of its children needs no readings of its own. A warning where it measures a touchpoint that hurts, else for information.',
  'rule.kpi-incomplete.fix':
    'Name one owner, agree on a target, and enter or import readings. Delete a KPI that nobody will ever read.',
  'rule.kpi-incomplete.limits':
    'It does not know whether the target is a good one, nor whether anybody looks at the readings.',

  'findings.rule.kpi-off-target': 'KPI off target',
  'finding.kpi-off-target.title': 'KPI “{name}” misses its target',
  'finding.kpi-off-target.why.reading': `On {date} it was {value, number}{unit}{n, plural, =0 {} other { (n = {n, number}{few, select, yes {, few answers} other {}})}}; ${short}.{differs, select, yes { What stands under it comes to {rolled, number}{unit}.} other {}}${pulled}`,
  'finding.kpi-off-target.why.children': `What stands under it comes to {value, number}{unit}; ${short}.${pulled}`,
  'rule.kpi-off-target.says':
    'The latest reading of this KPI is worse than its target; and which of the KPIs under it pull it down.',
  'rule.kpi-off-target.matters':
    'The figure above says that something is wrong, those below say where to begin.',
  'rule.kpi-off-target.computed':
    'The reading with the latest date against the target, in the KPI’s own direction; without any reading, what the KPIs under it roll up to. Pull: for a weighted mean weight × how far the child misses its own target, for a sum that miss, for a ratio the child’s part of the denominators × how far it is from the parent’s target, for a minimum the smallest child. The strongest are named with how far they are from that target. Critical for a KPI of the company with a reading from enough answers, where customers surely hurt at a touchpoint that it or one of those measures, and no action for that is open or in progress. Else a warning.',
  'rule.kpi-off-target.fix':
    'Begin where the pull is strongest. If the target is out of reach or out of date, agree on another one.',
  'rule.kpi-off-target.limits':
    'One reading may be off by chance: readings have no interval here. It names what is arithmetically missing, not why. What the children miss need not add up to what the KPI misses: its own reading may differ from what they come to, and their targets need not come to its target. Only the KPIs right under it are named.',

  'findings.rule.kpi-outside-tree': 'KPI outside the tree',
  'finding.kpi-outside-tree.title': 'KPI “{name}” leads to no KPI of the company',
  'finding.kpi-outside-tree.why.loose': `It stands under no other KPI.${linked}{paid, plural, =0 {} one { # incentive pays on it.} other { # incentives pay on it.}}`,
  'finding.kpi-outside-tree.why.root': `It is the top of a tree of its own, with {below, plural, one {# KPI} other {# KPIs}} under it, and is not a KPI of the company.${linked}{paid, plural, =0 {} one { # incentive pays on it.} other { # incentives pay on it.}}`,
  'rule.kpi-outside-tree.says': 'Improving this KPI improves no KPI of the company.',
  'rule.kpi-outside-tree.matters':
    'A figure that leads nowhere is met for its own sake, and may well pull against what the company wants.',
  'rule.kpi-outside-tree.computed':
    'From the KPI upwards by its parents comes none of the level “company”, and it is none itself. Only the topmost of such a tree is named. Where no KPI has that level, only those that stand quite alone beside a tree are.',
  'rule.kpi-outside-tree.fix':
    'Say which KPI it contributes to, with a weight, or give it the level “company”. Or ask whether anybody needs it.',
  'rule.kpi-outside-tree.limits':
    'Some figures are kept for the law or for safety and need no place in the tree.',

  'findings.rule.kpi-cycle': 'KPIs in a circle',
  'finding.kpi-cycle.title':
    '{count, plural, one {KPI “{name}” stands under itself} other {# KPIs stand under each other in a circle}}',
  'finding.kpi-cycle.why.one':
    'It is its own parent, so nothing above it can be worked out from it.',
  'finding.kpi-cycle.why.several': `Going up from any of them leads back to it: ${names}. None of them can be worked out from those under it.`,
  'finding.kpi-cycle.fix.top': 'Make “{name}” the top',
  'rule.kpi-cycle.says': 'These KPIs are parents of each other in a circle.',
  'rule.kpi-cycle.matters':
    'Figures in a circle roll up to nothing, and whatever stands under them is lost to the tree.',
  'rule.kpi-cycle.computed':
    'From a KPI upwards by its parents one comes back to it. One finding for each circle.',
  'rule.kpi-cycle.fix':
    'Take the parent away from the one that is the top. It is offered where one stands alone, or only one has the level “company”.',
  'rule.kpi-cycle.limits':
    'The editor refuses circles; two edits that were merged may still make one.',

  'findings.rule.kpi-weights': 'Weights that don’t sum to 1',
  'finding.kpi-weights.title': 'The weights under KPI “{name}” don’t work out',
  'finding.kpi-weights.why.full': `{missing, plural, one {“{names}” has no weight} other {# KPIs have no weight (${names})}}; the others already sum to 1.`,
  'finding.kpi-weights.why.sum': `The {count, plural, one {weight of # KPI} other {weights of # KPIs}} under it {count, plural, one {is} other {sum to}} {sum, number} instead of 1{missing, plural, =0 {} one {; # is missing} other {; # are missing}}{negative, plural, =0 {} one {; # is below 0} other {; # are below 0}}: ${names}.`,
  'finding.kpi-weights.fix.scale': 'Scale the weights to a sum of 1',
  'finding.kpi-weights.fix.rest':
    '{count, plural, one {Give “{name}” the weight {part, number}} other {Give each of # without one the weight {part, number}}}',
  'finding.kpi-weights.fix.share':
    'Share the weights out again, with an equal part for {count, plural, one {“{name}”} other {each of # without one}}',
  'rule.kpi-weights.says': 'The KPIs under this one are weighted, and the weights don’t sum to 1.',
  'rule.kpi-weights.matters':
    'The mean can’t be worked out, and nobody can say how much each part counts.',
  'rule.kpi-weights.computed':
    'The KPI rolls up by weighted mean, and the weights of its children don’t sum to 1, give or take 0.001; or one is missing or below 0. A warning for a KPI of the company, else for information.',
  'rule.kpi-weights.fix':
    'Agree on weights. Scaled, they keep their proportions; those without one get equal parts of what the others leave. Where they leave nothing, all are shared out again: each without one gets an equal part, the others keep their proportions.',
  'rule.kpi-weights.limits': 'That they sum to 1 doesn’t make them the right ones.',

  'findings.rule.kpi-definitions': 'KPIs that can’t be compared',
  'finding.kpi-definitions.title': 'What stands under KPI “{name}” can’t be put together',
  'finding.kpi-definitions.why': `Under it stand ${names}.{unit, select, yes { Their units differ ({units}).} other {}}{method, select, yes { They are measured by different methods.} other {}}{scale, select, yes { Their scales differ.} other {}}{positive, select, yes { What counts as a positive answer differs.} other {}}{direction, select, yes { For some more is better, for others less.} other {}}`,
  'rule.kpi-definitions.says': 'This KPI is to be made of others whose definitions differ.',
  'rule.kpi-definitions.matters':
    'A mean of minutes and percentages, or of two kinds of scores, is a number without a meaning.',
  'rule.kpi-definitions.computed':
    'The KPIs under it differ in unit, method, direction, scale, or in what counts as positive. Where one says nothing it is unknown rather than different; no direction is “up”. A warning for a KPI of the company, else for information.',
  'rule.kpi-definitions.fix':
    'Mend a definition that is wrong. If they really differ, put together only those that are alike, or say that this KPI doesn’t roll up.',
  'rule.kpi-definitions.limits':
    'Units are compared letter by letter: “min” and “minutes” differ. Two questions with the same scale may still ask for different things.',
} as const
