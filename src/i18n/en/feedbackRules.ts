import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share.
const negativeInAll = `{harm, plural, =0 {} other { Feedback holds ${harmWords()}.}}`
const inFirst =
  '{firstShare, number, percent} of {firstN, plural, one {# comment} other {# comments}} ({firstLowPercent, number}–{firstHigh, number, percent})'
const inLast =
  '{lastShare, number, percent} of {lastN, plural, one {# comment} other {# comments}} ({lastLowPercent, number}–{lastHigh, number, percent})'
const atEnd =
  '{endShare, number, percent} of {endN, plural, one {# comment is} other {# comments are}} negative ({endLowPercent, number}–{endHigh, number, percent})'
const onOthers =
  '{otherShare, number, percent} of {otherN, number} ({otherLowPercent, number}–{otherHigh, number, percent})'
const ofCustomers =
  '{customersShare, number, percent} of {customersN, plural, one {# customer’s comment is} other {# customers’ comments are}} negative ({customersLowPercent, number}–{customersHigh, number, percent})'
const ofEmployees =
  '{employeesShare, number, percent} of {employeesN, number} by employees ({employeesLowPercent, number}–{employeesHigh, number, percent})'

/** What findings about feedback and what is done about it say; and on "Why?", what each rule is about. */
export const feedbackRuleWords = {
  'findings.rule.pain-without-action': 'Pain point without an action',
  'finding.pain-without-action.title': 'Nobody acts on “{pain}”',
  'finding.pain-without-action.why.opportunity': `It is accepted as a pain point at “{place}”, and no opportunity names it.${negativeInAll}`,
  'finding.pain-without-action.why.action': `It is accepted as a pain point at “{place}”; the opportunity “{opportunity}” names it, but has no action.${negativeInAll}`,
  'finding.pain-without-action.why.dropped': `It is accepted as a pain point at “{place}”; the opportunity “{opportunity}” names it, but every action for it was dropped.${negativeInAll}`,
  'finding.pain-without-action.fix.opportunity': 'Add an opportunity for it',
  'finding.pain-without-action.fix.action':
    'Add the action “{title}”{hasOwner, select, yes { for {owner}} other {}}',
  'rule.pain-without-action.says':
    'The team accepted this pain point, and no action is open, in progress or done for it.',
  'rule.pain-without-action.matters':
    'A pain that everybody agrees on and nobody works at goes on hurting customers, and tells the team that the map changes nothing.',
  'rule.pain-without-action.computed':
    'An accepted pain point that stands on the map, with no opportunity that names it, or with opportunities that have no action but dropped ones. Critical where feedback surely says that it hurts there, by the same test as a pain point, else a warning.',
  'rule.pain-without-action.fix':
    'Add an opportunity, and to it an action with an owner and a day. Or dismiss the pain point, if the company chooses to live with it.',
  'rule.pain-without-action.limits':
    'It sees only what is written down here, not work that goes on elsewhere. An action that is done counts, whether it helped or not.',

  'findings.rule.action-late': 'Action late or without an owner',
  'finding.action-late.title':
    '{state, select, late {“{title}” is late} other {Nobody does “{title}”}}',
  'finding.action-late.why.late':
    'It was due on {due} and is not done.{reason, select, active { {owner} owns it.} left { {owner}, who owned it, is not active any more.} gone { Whoever owned it is not in the organisation any more.} other { Nobody owns it.}}',
  'finding.action-late.why.unowned':
    '{reason, select, left {{owner}, who owned this action, is not active any more.} gone {Whoever owned this action is not in the organisation any more.} other {This action has no owner.}}',
  'rule.action-late.says': 'This action is past its day, or has no owner.',
  'rule.action-late.matters':
    'An action without an owner is a wish. One past its day either waits for something or was given up, and nobody said so.',
  'rule.action-late.computed':
    'The action is open or in progress, and its day has passed, or it has no owner, or the owner is not active any more or not in the organisation.',
  'rule.action-late.fix':
    'Ask its owner: done, dropped, or a new day? Without an owner: give it to whoever is accountable where it hurts.',
  'rule.action-late.limits':
    'Days are compared with today’s on this device. An action without a day is never late.',

  'findings.rule.no-evidence': 'No feedback',
  'finding.no-evidence.title': 'Nobody knows what customers say about “{name}”',
  'finding.no-evidence.why.silent':
    'No customer’s comment speaks of it, though feedback speaks of other touchpoints.{employees, plural, =0 {} one { # employee’s comment does.} other { # employees’ comments do.}}',
  'finding.no-evidence.why.unscored':
    '{comments, plural, one {# comment speaks} other {# comments speak}} of it, but none holds a mood or a score.',
  'rule.no-evidence.says': 'No comment says whether customers are well served here.',
  'rule.no-evidence.matters':
    'Where nobody speaks, the map shows what the company believes. Silence is not praise.',
  'rule.no-evidence.computed':
    'No comment of a customer that has a mood or a score is taken to speak of this touchpoint, while comments speak of others on this journey. Nothing is said where no feedback speaks of any.',
  'rule.no-evidence.fix':
    'Add the words that customers use for it, import feedback that was asked there, or ask a few customers.',
  'rule.no-evidence.limits':
    'Comments are found by words: customers may speak of it in words that nobody has added yet.',

  'findings.rule.few-comments': 'Few comments',
  'finding.few-comments.title': 'Few comments speak of “{name}”',
  'finding.few-comments.why.share':
    '{k, number} of {n, plural, one {# comment is} other {# comments are}} negative: as a share anything from {lowPercent, number} to {high, number, percent}.{complaints, plural, =0 {} one { # complaint speaks of it besides.} other { # complaints speak of it besides.}} From {enough, number} comments on the share is more than a hint.',
  'finding.few-comments.why.complaints':
    '{complaints, plural, one {# complaint speaks} other {# complaints speak}} of it, and nothing else does. From {enough, number} comments on they are more than a hint.',
  'rule.few-comments.says':
    'So few comments speak of this touchpoint that their mood may be chance.',
  'rule.few-comments.matters':
    'Three angry comments of three look worse than 700 of 1,000, and say far less.',
  'rule.few-comments.computed':
    'At least one scored comment of a customer speaks of it, but fewer than the threshold, which is 30 at first. The interval is Wilson’s, for 95%.',
  'rule.few-comments.fix':
    'Look for the words that customers use for it, import more feedback, or ask customers there. Read the few there are.',
  'rule.few-comments.limits':
    'Few comments can still be right, and a grave one needs no second. Enough comments can still come from those who like to write.',

  'findings.rule.stale-evidence': 'Old feedback',
  'finding.stale-evidence.title': 'What customers said about “{name}” is old',
  'finding.stale-evidence.why':
    'The last of {comments, plural, one {# {kind, select, complaints {complaint} other {comment}}} other {# {kind, select, complaints {complaints} other {comments}}}} is from {last}, more than {days, plural, one {# day} other {# days}} ago.',
  'rule.stale-evidence.says': 'The last dated comment about this touchpoint was long ago.',
  'rule.stale-evidence.matters':
    'What was mended since, or broken, is not in the figures, and they are still shown.',
  'rule.stale-evidence.computed':
    'From the last dated comment of a customer that speaks of it to today are more days than the threshold, which is 365 at first.',
  'rule.stale-evidence.fix': 'Import newer feedback.',
  'rule.stale-evidence.limits':
    'Comments without a date are not looked at, and nothing is said where none has one. Today is what this device takes it for.',

  'findings.rule.few-speak': 'Many pass, few speak',
  'finding.few-speak.title': 'Most customers leave “{name}” in silence',
  'finding.few-speak.why.one':
    '{comments, plural, one {# comment speaks} other {# comments speak}} of it in {days, number} days, in which about {visits, number} customers passed: one in {each, number}.',
  'finding.few-speak.why.several':
    'About {comments, plural, one {# comment} other {# comments}} a year {comments, plural, one {speaks} other {speak}} of it, each source by its own days, and about {visits, number} customers pass in a year: one in {each, number}.',
  'rule.few-speak.says': 'Many customers pass here, and hardly any of them says a word.',
  'rule.few-speak.matters':
    'Those who write are angrier or happier than those who don’t. The more are silent, the less the comments stand for all.',
  'rule.few-speak.computed':
    'Comments, divided by the visits in the days that their source covers (visits a month × days ÷ 30.4), come to less than the threshold, which is 1% at first, with at least 1,000 visits. With several sources each is reckoned up to a year by its own days, and set against the visits of a year; sources that cover fewer than 30 days are left out. Complaints count as comments beside others, but where at least as many complaints speak as other comments nothing is said. The customers are said in two digits.',
  'rule.few-speak.fix':
    'Ask a random sample of those who pass, in one question, or look at what they do: leave, call again, come back.',
  'rule.few-speak.limits':
    'Visits are what somebody typed in. One customer may pass many times, and comments that don’t name the touchpoint aren’t found.',

  'findings.rule.getting-worse': 'Getting worse',
  'finding.getting-worse.title': '“{name}” is getting worse',
  'finding.getting-worse.why': `Over {months, number} months with comments the negative share goes up: ${inFirst} in {first}, ${inLast} in {last}. Kendall’s tau is {tau, number}, corrected p at most {atMostP, number}.`,
  'rule.getting-worse.says': 'From month to month more of the comments are negative.',
  'rule.getting-worse.matters':
    'A trend can be mended before it is a crisis, and its beginning points to what changed then.',
  'rule.getting-worse.computed':
    'The shares of negative comments, calendar month by calendar month, are tested for a rise after Mann and Kendall, over at least 6 months with comments, and corrected for testing many touchpoints (adjusted p at most 0.05).',
  'rule.getting-worse.fix':
    'Look at what changed when it began: a release, a price, a team, a supplier. Read the newest comments against the oldest.',
  'rule.getting-worse.limits':
    'Only the order of the months’ shares counts, so a month with few comments weighs as much as one with many, and a first or last month may be cut short. Complaints count like other comments. It says that it gets worse, not why, and a season looks like a trend until a year is over.',

  'findings.rule.period-end': 'Worse at the end of the pay period',
  'finding.period-end.title':
    '“{name}” is worse at the end of the {period, select, quarter {quarter} other {month}}',
  'finding.period-end.why': `In the last 14 days of each {period, select, quarter {quarter} other {month}} ${atEnd}; on the other days ${onOthers}.`,
  'rule.period-end.says':
    'In the last 14 days of each pay period more of the comments are negative than on other days.',
  'rule.period-end.matters':
    'When targets are due, people may do what is paid and not what helps. It shows in what customers say.',
  'rule.period-end.computed':
    'The share of negative comments in the last 14 days of each month or quarter, whichever the organisation’s pay periods end with, is tested against that of the other days, and corrected for testing many touchpoints (adjusted p at most 0.05). Complaints and comments without a date are left out. Nothing is said where the organisation doesn’t say when its pay periods end.',
  'rule.period-end.fix':
    'Ask who is paid by the period here, and for what. Pay for what lasts, or over a longer time.',
  'rule.period-end.limits':
    'It goes with the end of the period; other things do too, such as bills and salaries. Comments may come days after what they speak of.',

  'findings.rule.employees-disagree': 'Employees and customers disagree',
  'finding.employees-disagree.title':
    '{worse, select, customers {Customers see “{name}” worse than employees do} other {Employees see “{name}” worse than customers do}}',
  'finding.employees-disagree.why': `${ofCustomers}, and ${ofEmployees}: a gap of {gap, plural, one {# point} other {# points}} ({gapLow, number} to {gapHigh, number}).`,
  'rule.employees-disagree.says':
    'Employees speak of this touchpoint in another mood than customers do.',
  'rule.employees-disagree.matters':
    'Where customers hurt and employees don’t see it, nobody mends it. Where employees see it worse, they may make up for something that customers don’t feel yet.',
  'rule.employees-disagree.computed':
    'The share of negative comments of customers, complaints left out, is tested against that of employees, with at least 5 comments by employees, and corrected for testing many touchpoints (adjusted p at most 0.05). A warning where customers see it worse, else for information.',
  'rule.employees-disagree.fix':
    'Show each what the other says, and let those who work there tell what customers can’t know.',
  'rule.employees-disagree.limits':
    'Employees and customers are asked other questions, and a question can set the mood. Few employees may be one loud team.',

  'findings.rule.team-disagrees': 'Team and customers disagree',
  'finding.team-disagrees.title':
    '{team, select, better {The team sees “{name}” better than customers do} other {The team sees “{name}” worse than customers do}}',
  'finding.team-disagrees.why':
    'On a scale from −2 to 2 the team puts it at {team, number}; {n, plural, one {# comment} other {# comments}} put it at {customers, number} ({low, number} to {high, number}{few, select, yes {, few comments} other {}}).',
  'finding.team-disagrees.why.personas':
    'On a scale from −2 to 2 the team’s view of {personas, number} personas comes no nearer than {team, number}; {n, plural, one {# comment} other {# comments}} of all customers put it at {customers, number} ({low, number} to {high, number}{few, select, yes {, few comments} other {}}).',
  'finding.team-disagrees.fix.ask':
    'Ask the team again: take back {count, plural, one {its value} other {its # values}}',
  'rule.team-disagrees.says':
    'The team feels this step otherwise than what customers say about it.',
  'rule.team-disagrees.matters':
    'A team that takes a step for better than it is leaves it as it is. One that takes it for worse works at the wrong place.',
  'rule.team-disagrees.computed':
    'The team’s value lies outside the 95% interval of what customers say, by more than half a point; where it has values for personas alone, all of them do, on the same side. Theirs is twice the mean sentiment of the step’s touchpoints, pooled by their comments. Both are the curves of the feeling lane. A warning where the team sees it better, else for information. Nothing is said where complaints are among the comments: nobody complains about what went well.',
  'rule.team-disagrees.fix':
    'Show the comments to the team and ask it again. If it stays with its view, put this aside and note why.',
  'rule.team-disagrees.limits':
    'Neither is the truth: those who write differ from those who don’t, and a comment about two touchpoints of one step counts at both.',

  'findings.rule.expectation-unmet': 'Expectation unmet',
  'finding.expectation-unmet.title':
    '{source, select, asked {“{name}” falls short of what customers expect} other {Ask customers what they expect at “{name}”}}',
  'finding.expectation-unmet.why.asked':
    'Customers said that they expect {expected, number}; they gave {mean, number} on average ({low, number} to {high, number}, {n, plural, one {# score} other {# scores}}{few, select, yes {, few comments} other {}}), from {min, number} to {max, number}.',
  'finding.expectation-unmet.why.assumed':
    '“{quote}” is written down as expected, and nobody is known to have asked.',
  'rule.expectation-unmet.says':
    'Customers get less here than they said they expect, or nobody asked what they expect.',
  'rule.expectation-unmet.matters':
    'Customers measure by what they expect. The same service pleases one and angers another who was promised more.',
  'rule.expectation-unmet.computed':
    'Where customers were asked: the whole 95% interval of the mean score of the step’s touchpoints, pooled by their scores, lies below the score that they expect. Where the expectation is only assumed, for information, nothing is compared.',
  'rule.expectation-unmet.fix':
    'Deliver what is expected, or set the expectation earlier and lower. Where it is assumed: ask a few customers, and note that they were asked.',
  'rule.expectation-unmet.limits':
    'Those who were asked and those who gave scores may be others. Scores of several scales in one step are not compared, nor a score expected above the scale.',
} as const
