import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { and # more}}'
const missing =
  '{missing, select, owner {no owner} kpi {no KPI} backup {no backup} owner_kpi {no owner and no KPI} owner_backup {no owner and no backup} kpi_backup {no KPI and no backup} other {no owner, no KPI and no backup}}'
const before = (which: '1' | '2'): string =>
  `“{name${which}}” ({by${which}, select, kpi {its KPI “{kpi${which}}” lacks {miss${which}, number, percent} of the way to its target} other {${harmWords(which)}}})`

/** What findings about the ways through the journey say: title, why, fixes; and on "Why?", what each rule is about. */
export const pathRuleWords = {
  'findings.rule.everyone-passes': 'Everyone passes',
  'finding.everyone-passes.title': `{how, select, all {Everyone passes “{name}”} other {The map hangs together by “{name}”}}, and it has ${missing}`,
  'finding.everyone-passes.why':
    '{how, select, all {Every way from the start to the end passes it} other {Without it the map would fall into pieces}}: {into, plural, =0 {no way leads} one {# way leads} other {# ways lead}} in, {out, plural, =0 {none leads} one {# leads} other {# lead}} out.{visits, plural, =0 {} one { It counts # visit.} other { It counts # visits.}} It has ' +
    `${missing}.`,
  'finding.everyone-passes.fix.backup': 'Make {department} the backup',
  'rule.everyone-passes.says':
    'All ways through the journey meet or part here, and it has no owner, no KPI or no backup.',
  'rule.everyone-passes.matters':
    'What goes wrong here reaches every customer. It is the place to know who decides, how it is going, and who stands in.',
  'rule.everyone-passes.computed':
    'Every way from the start to the end passes the touchpoint (a dominator), or the map would fall into pieces without it (an articulation point), and at least two ways lead in or out. Not on a map where all ways pass everything. Owner, KPI or backup count as missing only where some other touchpoint of the journey has one. A warning where every way passes and the owner is missing, else for information.',
  'rule.everyone-passes.fix': 'Name an owner and a backup, and link a KPI.',
  'rule.everyone-passes.limits':
    'It knows only the ways that are drawn or follow from the order of the steps. Real customers may find others.',

  'findings.rule.many-handoffs': 'Many handoffs',
  'finding.many-handoffs.title':
    'Customers are handed over {count, plural, one {# time} other {# times}} on the likeliest way',
  'finding.many-handoffs.why.mean': `{count, plural, one {# handoff} other {# handoffs}} on the likeliest way ({likely, select, seldom {less than 1%} other {{probability, number, percent}}} of customers take exactly this one), {expected, number} on average over all ways, {most, number} at the most. It goes through ${names}.`,
  'finding.many-handoffs.why.unsure': `{count, plural, one {# handoff} other {# handoffs}} on the likeliest way ({likely, select, seldom {less than 1%} other {{probability, number, percent}}} of customers take exactly this one), {most, number} at the most. It goes through ${names}.`,
  'rule.many-handoffs.says':
    'On the likeliest way through the journey the customer goes from department to department too often.',
  'rule.many-handoffs.matters':
    'Each handoff is a chance to get lost, to wait, and to tell the story again. They add up, and no department sees more than its own two.',
  'rule.many-handoffs.computed':
    'The likeliest way from the start to the end by the shares of customers, equal ones where none is given, has more handoffs than the threshold (4). The average is over random walks by the same shares; the most is over any way, with each handoff of a loop counted once.',
  'rule.many-handoffs.fix':
    'Look which departments the way comes back to, and give what lies between to one of them.',
  'rule.many-handoffs.limits':
    'Without given shares all ways count as equally likely. Touchpoints without an owner, or whose owner has no department, hide handoffs.',

  'findings.rule.repeat-contact': 'Repeat contact',
  'finding.repeat-contact.title': 'Customers may have to get in touch again at “{name}”',
  'finding.repeat-contact.why': `{isGiven, select, yes {{share, number, percent} of customers go} other {Customers go}} back from “{from}” to “{to}”.{others, plural, =0 {} one { # other connection leads back too.} other { # other connections lead back too.}} In the loop {count, plural, one {is # touchpoint} other {are # touchpoints}}: ${names}.{comments, plural, =0 {} one { # {kind, select, complaints {complaint} other {comment}} speaks of it.} other { # {kind, select, complaints {complaints} other {comments}} speak of it{kind, select, both {, complaints among them} other {}}.}}`,
  'rule.repeat-contact.says':
    'A way leads back round to a touchpoint where customers get in touch with the company.',
  'rule.repeat-contact.matters':
    'Whoever has to call twice paid twice, and so did the company. It is often the cheapest thing to mend.',
  'rule.repeat-contact.computed':
    'Touchpoints that lead to each other and back (a strongly connected component), with one among them where customers and people get in touch: by its channel, or by its name where it has none. The share is that of the connection to the same or an earlier step that most customers take. A warning where a given share is at least 10%, or where feedback says that it hurts in the loop.',
  'rule.repeat-contact.fix':
    'Ask why customers come back, and settle it the first time. Give the connection its share of customers, so that you see whether it shrinks.',
  'rule.repeat-contact.limits':
    'Some loops are meant: appointments, subscriptions, check-ups. Channels are known by English and German words. A comment on two touchpoints counts at both.',

  'findings.rule.dead-end': 'Dead end',
  'finding.dead-end.title': 'No way leads on from “{name}”',
  'finding.dead-end.why.one':
    'Customers come here{into, plural, =0 {} one { from # touchpoint} other { from # touchpoints}}, but no way leads from here to the end of the journey.',
  'finding.dead-end.why.round': `Customers come{into, plural, =0 {} one { from # touchpoint} other { from # touchpoints}} to these {count, number} touchpoints and go round among them: ${names}. No way leads from there to the end of the journey.`,
  'finding.dead-end.fix.connect': 'Connect to “{to}”',
  'rule.dead-end.says':
    'Customers come to this touchpoint, and no way leads on to the end of the journey.',
  'rule.dead-end.matters': 'Either the map has a gap, or customers are left standing here.',
  'rule.dead-end.computed':
    'The end, any touchpoint of the last step, can’t be reached from here by connections, nor by the order of the steps where no connection leads forward. Said once, where such a way stops; touchpoints that lead nowhere but there are not named each. What customers can’t come to at all is said as not reachable.',
  'rule.dead-end.fix': 'Draw the connection that is missing.',
  'rule.dead-end.limits':
    'For some customers the journey rightly ends early. Put the finding aside there.',

  'findings.rule.upstream': 'Often comes before a pain',
  'finding.upstream.title': '“{before}” often comes before the pain at “{name}”',
  'finding.upstream.why.one': `Before “{name}” often comes ${before('1')}.`,
  'finding.upstream.why.two': `Before “{name}” often come ${before('1')} and ${before('2')}.`,
  'rule.upstream.says':
    'On the ways to this pain point there often is a touchpoint that hurts or misses its KPI itself.',
  'rule.upstream.matters':
    'A pain may begin before it is felt. It is worth a look there before work starts here.',
  'rule.upstream.computed':
    'A random walk goes back from the pain point by the shares of customers and starts anew with a chance of 15% at each step. Closeness is the share of its time that it spends at a touchpoint (personalised PageRank on the reversed graph). It is weighted by the touchpoint’s harm, as a share of the most on this journey and from 30 scored comments on, or by how far its KPI is off target, whichever is more. The two with the most closeness × weight are named, from a closeness of 5% on, for the ten pain points with the most harm.',
  'rule.upstream.fix':
    'Read the comments of both, and ask whether settling the first would spare the second.',
  'rule.upstream.limits':
    'It says what often comes before, not what brings it about. It follows the map, not single customers.',

  'findings.rule.no-renewal': 'Stops before renewal',
  'finding.no-renewal.title': 'The journey “{name}” stops before renewal',
  'finding.no-renewal.why':
    'It speaks of buying or using (“{begun}”) and stops at “{last}”. No stage or step is about renewing, leaving or coming back.',
  'finding.no-renewal.fix.add': 'Add stage “{name}”',
  'rule.no-renewal.says':
    'The journey shows how customers buy or use, but not how they renew, leave or come back.',
  'rule.no-renewal.matters':
    'That is where customers decide to stay. A map that stops before can’t show what makes them go.',
  'rule.no-renewal.computed':
    'The names of stages and steps have a word about buying or using and none about renewing, leaving or coming back, by a list of English and German words. Asked of journeys with at least three stages that don’t detail a step of another.',
  'rule.no-renewal.fix': 'Add the stage, or put the finding aside where another journey shows it.',
  'rule.no-renewal.limits':
    'It reads names, in two languages only. In doubt it says nothing: many words count as leaving or coming back.',
} as const
