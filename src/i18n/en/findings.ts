import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `few` and `circular` are yes or no.
const ofComments =
  '{share, number, percent} of {n, plural, one {# comment is} other {# comments are}} negative ({lowPercent, number}–{high, number, percent}{few, select, yes {, few comments} other {}})'
const elsewhere =
  '{strata, plural, one {elsewhere it is {elsewhere, number, percent}} other {under the same questions it is {here, number, percent} here and {elsewhere, number, percent} elsewhere}}'
const negativeInAll = `{harm, plural, =0 {} other {{besides, plural, =0 { That is} one { With # complaint besides, that is} other { With # complaints besides, that is}} ${harmWords()}.}}`
const circular =
  '{circular, select, yes { Its own words chose these comments: “{word}” is negative itself.} other {}}'
const complaints =
  '{n, plural, one {# complaint speaks} other {# complaints speak}} of it: number {rank, number} of {touchpoints, plural, one {# touchpoint} other {# touchpoints}} with complaints, which have {mean, number} on average'
const noOwner =
  '{reason, select, declined {{owner} declined to be accountable} left {{owner}, who was accountable, is not active any more} gone {whoever was accountable is not in the organisation any more} other {nobody is accountable}}'
const noOwnerFirst =
  '{reason, select, declined {{owner} declined to be accountable} left {{owner}, who was accountable, is not active any more} gone {Whoever was accountable is not in the organisation any more} other {Nobody is accountable}}'
const commentsSpeak =
  '{comments, plural, =0 {} one { # {kind, select, complaints {complaint} other {comment}} speaks of it.} other { # {kind, select, complaints {complaints} other {comments}} speak of it{kind, select, both {, complaints among them} other {}}.}}'

/** What findings say: title, why, fixes; and on "Why?", what each rule is about. */
export const findingWords = {
  'finding.fix.assign': 'Assign {owner}',

  'finding.unowned.title': 'Nobody owns “{name}”',
  'finding.unowned.why': `${noOwnerFirst}.${commentsSpeak}`,
  'rule.unowned.says': 'This touchpoint has no accountable owner.',
  'rule.unowned.matters':
    'What everybody looks after a little, nobody mends. One owner hears of a problem and can decide.',
  'rule.unowned.computed':
    'No person or department is accountable, or the one named declined, is not active any more, or was taken out of the organisation. An owner who was only proposed counts.',
  'rule.unowned.fix': 'Choose one person or one department as accountable owner.',
  'rule.unowned.limits':
    'The map knows who is named, not who has the time and the say. People responsible for the work don’t count as accountable.',

  'finding.pain-point.title': 'Customers hurt at “{name}”',
  'finding.pain-point.why.share': `${ofComments}; ${elsewhere}.${negativeInAll}${circular}`,
  'finding.pain-point.why.count': `${complaints}.`,
  'finding.pain-point.fix.add': 'Add pain point',
  'rule.pain-point.says':
    'What customers say here is more negative than elsewhere, or more complaints speak of it than of most others.',
  'rule.pain-point.matters':
    'It shows where work pays off first: where many customers are hurt, not where one was loud.',
  'rule.pain-point.computed':
    'The share of negative comments is tested against comments of the same sources, questions and length that don’t speak of it, and corrected for testing many touchpoints (adjusted p at most 0.05). Complaints are ranked by count, never by share: at least 30, and at least the average. Harm is the lower end of the 95% interval times the comments a year, plus the complaints a year, each source by the days that it covers; one that covers fewer than 30 counts once, as it is.',
  'rule.pain-point.fix':
    'Read the comments. Add the pain point to the map, with its figures, then look for what could be done.',
  'rule.pain-point.limits':
    'It says where comments are negative, not what causes it. Most customers leave in silence. Under 30 comments the interval is wide, and words that are negative themselves choose negative comments.',

  'finding.pain-point-unowned.title': 'Pain point without an owner: “{name}”',
  'finding.pain-point-unowned.why.share': `${ofComments}, and ${noOwner}.${circular}`,
  'finding.pain-point-unowned.why.count': `${complaints}, and ${noOwner}.`,
  'finding.pain-point-unowned.why.accepted': `“{pain}” is on the map as a pain point, and ${noOwner}.`,
  'rule.pain-point-unowned.says': 'It hurts here, and nobody is accountable.',
  'rule.pain-point-unowned.matters':
    'A known pain that nobody may act on stays. Giving it an owner costs nothing and comes before every other mend.',
  'rule.pain-point-unowned.computed':
    'The feedback says that it hurts, by the same test as a pain point, or the team accepted a pain point here; and the touchpoint has no accountable owner who is active and has not declined.',
  'rule.pain-point-unowned.fix': 'Choose one person or one department as accountable owner.',
  'rule.pain-point-unowned.limits':
    'A suggested owner is the one who owns what comes before or after: the nearest hand, maybe not the right one.',

  'finding.no-kpi.title': '“{name}” has no KPI',
  'finding.no-kpi.why': `No KPI measures this touchpoint.${commentsSpeak}`,
  'finding.no-kpi.fix.link': 'Link {kpi}',
  'rule.no-kpi.says': 'No KPI measures this touchpoint.',
  'rule.no-kpi.matters':
    'Without a figure nobody notices when it gets worse, and nobody can show that it got better.',
  'rule.no-kpi.computed':
    'No KPI of the organisation is linked to it. A warning where feedback says that it hurts, else for information.',
  'rule.no-kpi.fix': 'Link the KPI by which its owner is measured, or add one.',
  'rule.no-kpi.limits':
    'A linked KPI is not proof that anybody looks at it, nor that it is the right one.',

  'finding.empty-step.title': 'Step “{name}” has no touchpoint',
  'finding.empty-step.why':
    'Nothing on the map says where customers meet the company in this step of “{stage}”.',
  'finding.empty-step.fix.add': 'Add touchpoint “{name}”',
  'rule.empty-step.says': 'This step has no touchpoint.',
  'rule.empty-step.matters':
    'The customer does something here. Either somebody forgot how, or the company is not there to help.',
  'rule.empty-step.computed':
    'No touchpoint stands in the step, in any lane. Notes and other cards don’t count.',
  'rule.empty-step.fix':
    'Add the touchpoint, or delete the step. Leave it where customers really are on their own.',
  'rule.empty-step.limits': 'Some steps happen without the company, and rightly so.',

  'finding.not-reachable.title': 'No way leads to “{name}”',
  'finding.not-reachable.why':
    'The drawn connections go past it: from the start of the journey customers come as far as “{from}”, but not here.',
  'finding.not-reachable.fix.connect': 'Connect from “{from}”',
  'rule.not-reachable.says': 'No way leads from the start of the journey to this touchpoint.',
  'rule.not-reachable.matters':
    'A touchpoint that nobody can come to is a gap in the map, or in the company.',
  'rule.not-reachable.computed':
    'Customers start at any touchpoint of the first step. Where connections lead forward out of a step, only those count; else each of its touchpoints leads to each of the next step.',
  'rule.not-reachable.fix':
    'Draw the connection that is missing, or move the touchpoint to its step.',
  'rule.not-reachable.limits':
    'It knows only what is drawn. Customers who come in half way need a touchpoint in the first step.',

  'finding.handoff.title': 'Handoff from {from} to {to}: “{start}” to “{end}”',
  'finding.handoff.why':
    'From “{from}” {isGiven, select, yes {{share, number, percent} of customers} other {customers}} go on to “{to}”, where another department is accountable.',
  'rule.handoff.says':
    'Between these two touchpoints the customer goes from one department to another.',
  'rule.handoff.matters':
    'At a handoff things get lost: the story is told again, waiting has no owner, each side meets its own target.',
  'rule.handoff.computed':
    'The accountable owners of the two ends of a connection stand for different departments; a person stands for the department they are in. One finding for two touchpoints, in whichever direction.',
  'rule.handoff.fix':
    'Agree what is handed over and who tells the customer, or give both ends one owner.',
  'rule.handoff.limits':
    'Many handoffs go well. Ends without an owner, or owned by somebody without a department, are not counted.',

  'suggestedOwner.leaversDepartment': 'Whoever was accountable and left was in it.',
  'suggestedOwner.bothSides': 'Accountable for what comes before and after.',
  'suggestedOwner.neighbours': 'Accountable for most of what comes before or after.',
  'suggestedOwner.sameStep': 'Accountable for most of this step.',
} as const
