import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { and # more}}'
// What was counted, and what it comes to a year; complaints are said once where they are not reckoned to a year.
const carried = `{kind, select, complaints {{comments, plural, one {# complaint} other {# complaints}}{per, select, file { in this file} other {: ${harmWords()}}}} both {{comments, number} comments, complaints among them: ${harmWords()}} other {{comments, plural, one {# comment} other {# comments}}: ${harmWords()}}}`
const negativeAmong =
  '{scored, plural, =0 {} one { {share, number, percent} of # comment is negative ({lowPercent, number}–{high, number, percent}, few comments).} other { {share, number, percent} of # comments are negative ({lowPercent, number}–{high, number, percent}{few, select, yes {, few comments} other {}}).}}'

/** What findings about owners say: title, why, fixes; and on "Why?", what each rule is about. */
export const ownershipRuleWords = {
  'findings.rule.owner-gone': 'Owner gone',
  'finding.owner-gone.title': '{name} left and is still named',
  'finding.owner-gone.why':
    '{name} is not active any more.{accountable, plural, =0 {} one { Accountable for # touchpoint.} other { Accountable for # touchpoints.}}{kpis, plural, =0 {} one { Owns # KPI.} other { Owns # KPIs.}}{actions, plural, =0 {} one { Owns # open action.} other { Owns # open actions.}}{responsible, plural, =0 {} one { Responsible at # touchpoint.} other { Responsible at # touchpoints.}}{backup, plural, =0 {} one { Backup at # touchpoint.} other { Backup at # touchpoints.}}',
  'finding.owner-gone.fix.touchpoints':
    'Hand {count, plural, one {# touchpoint} other {# touchpoints}} to {department}',
  'finding.owner-gone.fix.kpi': 'Hand KPI “{kpi}” to {department}',
  'rule.owner-gone.says': 'Somebody who is not active any more is still named for work.',
  'rule.owner-gone.matters':
    'On paper somebody looks after it, in truth nobody does, and nobody notices.',
  'rule.owner-gone.computed':
    'The person is marked as not active and is still accountable for touchpoints of this journey (not counting those they declined), responsible or backup there, or owns KPIs or actions that are not done or dropped. A warning where they own something, for information where they are only responsible or backup.',
  'rule.owner-gone.fix':
    'Hand over what they owned: to somebody else, or to the department that they were in until it is settled who.',
  'rule.owner-gone.limits':
    'It looks at this journey only, and knows who left only where somebody marked it.',

  'findings.rule.two-accountable': 'Two accountable',
  'finding.two-accountable.title': 'More than one is accountable for “{name}”',
  'finding.two-accountable.why.first': `{first} is accountable here, and the import named {count, plural, one {# other} other {# others}} too: ${names}.`,
  'finding.two-accountable.why.none': `Nobody holds it now, and an import named {count, plural, one {another one} other {# others}}: ${names}.`,
  'finding.two-accountable.fix.keep': 'Keep {owner}',
  'finding.two-accountable.fix.choose': 'Choose {owner}',
  'rule.two-accountable.says': 'More than one person or department is named as accountable here.',
  'rule.two-accountable.matters':
    'Where two are accountable, each can believe that it is the other one, and nobody can decide.',
  'rule.two-accountable.computed':
    'An import brought more than one accountable owner. The first one holds, the others are kept until somebody chooses. Those who are not active any more or not in the organisation don’t count.',
  'rule.two-accountable.fix': 'Choose one. The others may stay as responsible or consulted.',
  'rule.two-accountable.limits':
    'The map itself holds one accountable owner, so this comes up after imports only.',

  'findings.rule.overloaded-owner': 'Overloaded owner',
  'finding.overloaded-owner.title': '{name} carries much more than other owners',
  'finding.overloaded-owner.why': `Accountable for {touchpoints, plural, one {# touchpoint} other {# touchpoints}} with ${carried}. The median of {owners, number} owners is {median, number}{among, select, mixed {, some a year and some in the file} other {}}.${negativeAmong}`,
  'rule.overloaded-owner.says':
    'The touchpoints of this owner hurt customers far more than those of other owners.',
  'rule.overloaded-owner.matters':
    'Whoever has the most to mend has the least time for each. What is shared out gets done.',
  'rule.overloaded-owner.computed':
    'Harm is the lower end of the 95% interval of negative comments, and all complaints, a year where a source covers at least 30 days. It is summed over the touchpoints of each owner; more than twice the median of all owners counts, where at least three owners have any harm and the median is above 0. A comment on two touchpoints counts at both. A warning for a person with a pain point among their touchpoints; else for information: a department can share the work, and where nothing hurts it may be no more than many comments. The share leaves complaints out.',
  'rule.overloaded-owner.fix':
    'Hand some of the touchpoints to others, or give the owner a backup and time.',
  'rule.overloaded-owner.limits':
    'It measures what customers say, not hours. Touchpoints without feedback weigh nothing, and owners are compared on this journey only.',

  'findings.rule.department-owns-nothing': 'Owns nothing',
  'finding.department-owns-nothing.title': '{name} owns nothing on this journey',
  'finding.department-owns-nothing.why':
    'Neither the department nor {people, plural, =0 {anybody in it} one {the one person in it} other {any of its # people}} is accountable for a touchpoint; {owning, plural, one {# other department is} other {# other departments are}}.{named, plural, =0 {} one { It is named for another role at # touchpoint.} other { It is named for another role at # touchpoints.}}',
  'rule.department-owns-nothing.says':
    'This department is accountable for nothing on this journey.',
  'rule.department-owns-nothing.matters':
    'Every department touches the customer somewhere. Whoever owns no part of the way is measured on something else.',
  'rule.department-owns-nothing.computed':
    'No touchpoint on the map has this department, or an active person in it, as accountable owner who hasn’t declined. Asked only where some department owns something, and not of outsourced teams without people.',
  'rule.department-owns-nothing.fix':
    'Ask what the department does for these customers and give it that, or put the finding aside where it has no part in this journey.',
  'rule.department-owns-nothing.limits':
    'It looks at this journey only. A department may well own parts of another one, or none for good reasons.',

  'findings.rule.journey-unowned': 'Journey without owner',
  'finding.journey-unowned.title':
    '{missing, select, owner {Nobody owns the journey “{name}”} sponsor {Nobody sponsors the journey “{name}”} other {Nobody owns or sponsors the journey “{name}”}}',
  'finding.journey-unowned.why':
    '{owner, select, there {{ownerName} owns it} left {{ownerName}, who owned it, is not active any more} gone {Whoever owned it is not in the organisation any more} other {It has no owner}}; {sponsor, select, there {{sponsorName} sponsors it} left {{sponsorName}, who sponsored it, is not active any more} gone {whoever sponsored it is not in the organisation any more} other {it has no sponsor}}.{pains, plural, =0 {} one { It has # critical pain point.} other { It has # critical pain points.}}',
  'finding.journey-unowned.fix.owner': 'Make {owner} the owner',
  'rule.journey-unowned.says': 'The journey as a whole has no owner or no sponsor.',
  'rule.journey-unowned.matters':
    'Each department looks after its part. What falls between them is mended by nobody, unless somebody owns the whole and somebody with a say stands behind it.',
  'rule.journey-unowned.computed':
    'No owner or no sponsor is named, or the one named is not active or not in the organisation any more. A warning where feedback finds a critical pain point on the journey, else for information. A map without touchpoints is not judged.',
  'rule.journey-unowned.fix':
    'Name one person who answers for the whole way, and one who decides and pays.',
  'rule.journey-unowned.limits':
    'A suggested owner comes from the department that owns most of it: the one with the most to do, maybe not the one with the widest view.',
} as const
