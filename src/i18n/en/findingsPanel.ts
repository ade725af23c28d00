/** What the list of findings says around the findings themselves. */
export const findingsPanelWords = {
  'findings.busy': 'Rules that look at the whole journey are catching up…',
  'findings.filterStage': 'Stage',
  'findings.filterOwner': 'Owner',
  'findings.more': 'Show {n} more of {rest}',
  'findings.foldedNew':
    '{new, plural, =0 {{changed, number} with other figures} other {{new, number} new{changed, plural, =0 {} other {, {changed, number} with other figures}}}}',
  'findings.foldedCount': '{n, number}{more, select, yes {,} other {}}',
  'findings.foldedRule': '{rule} ({n, number})',
  'findings.folded':
    '{rules}{more, plural, =0 {} one { and # more rule} other { and # more rules}}',
  'findings.way': 'The way',
  'findings.handedOver': 'Handed over',
  'findings.wayMore': '{n, plural, one {and # more touchpoint} other {and # more touchpoints}}',
  'findings.showOnMap':
    '{n, plural, =0 {Show the map} one {Show this one on the map} other {Show these # on the map}}',
  'findings.since':
    'Since {day}: {new, plural, =0 {nothing new} one {# new} other {# new}}{changed, plural, =0 {} one {, # with other figures} other {, # with other figures}}{gone, plural, =0 {} one {, # gone} other {, # gone}}.',
  'findings.onlyNew': 'Only these',
  'findings.markSeen': 'Mark all as seen',
  'findings.isNew': 'New',
  'findings.isChanged': 'Other figures',
  'findings.chooseOwner': 'Choose an owner',
  'findings.dismiss': 'Dismiss',
  'findings.dismissTitle': 'Dismiss this finding',
  'findings.dismissedOne': 'Dismissed. It comes back when its figures change.',
  'findings.reason': 'Reason',
  'findings.reasonHint':
    'Kept with the journey, for whoever asks. The finding comes back when the figures it stands on change.',
  'findings.dismissed': '{n, plural, one {# dismissed} other {# dismissed}}',
  'findings.dismissedList': 'Dismissed findings',
  'findings.dismissedText': 'Each stays away until the figures it stands on change.',
  'findings.noReason': 'No reason given',
  'findings.restore': 'Show again',
  'findings.restoreLabel': 'Show again: {title}',
  'findings.preview': 'What “{fix}” changes',
  'findings.rules': 'Rules',
  'findings.rulesLead':
    'Switch off the rules that you don’t need, and set the figure from which on the others speak. What you set here counts for all journeys of this workspace and can be undone.',
  'findings.rules.ownership': 'Ownership',
  'findings.rules.feedback': 'Feedback and actions',
  'findings.rules.kpis': 'KPIs',
  'findings.rules.pay': 'Pay and promises',
  'findings.rules.way': 'The customer’s way',
  'findings.default': 'Default: {value, number}',
  'findings.notInRange':
    'Default: {value, number}. It counts, for what is kept here ({kept}) can’t be.',
} as const

/** What each threshold means, for those who set it. */
export const thresholdWords = {
  'threshold.few-comments.comments': 'Comments below which a figure is marked',
  'threshold.overloaded-owner.times': 'Times the median harm',
  'threshold.overloaded-owner.owners': 'Owners needed for a median',
  'threshold.stale-evidence.days': 'Days without a comment',
  'threshold.few-speak.share': 'Comments per visit, in %',
  'threshold.few-speak.visits': 'Visits needed',
  'threshold.getting-worse.months': 'Months with comments needed',
  'threshold.team-disagrees.points': 'Points outside the interval, on −2 to +2',
  'threshold.employees-disagree.comments': 'Comments of employees needed',
  'threshold.many-handoffs.handoffs': 'Handoffs that are still fine',
  'threshold.repeat-contact.days': 'Days within which a second comment is a repeated contact',
  'threshold.repeat-contact.share': 'Share going back that is worth a look, in %',
  'threshold.upstream.pains': 'Pain points looked at, the most harmful first',
  'threshold.upstream.closeness': 'Least closeness, 0 to 1',
  'threshold.no-renewal.stages': 'Stages needed',
} as const
