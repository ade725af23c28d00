/** The filter of what customers say. */
export const feedbackFilterWords = {
  'filter.title': 'Feedback filter',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.segment': 'Segment',
  'filter.source': 'File',
  'filter.allTime': 'All time',
  'filter.allSegments': 'All segments',
  'filter.allSources': 'All files',
  'filter.on': 'Filtered: {what}',
  'filter.between': '{from} to {to}',
  'filter.since': 'from {from} on',
  'filter.until': 'up to {to}',
  'filter.clear': 'Clear filter',
  'filter.findings': 'Findings stand on all feedback.',
  'export.filtered': 'Feedback filtered: {what}',
  'say.nps': 'NPS {score} ({low} to {high}), {n, plural, one {# answer} other {# answers}}',
  'say.topTwo':
    'CSAT, top two boxes: {share} ({low}–{high}) of {n, plural, one {# answer} other {# answers}}',
  'say.easy':
    'CES, where effort was asked: {share} gave 5–7 ({low}–{high}), {n, plural, one {# answer} other {# answers}}',
  'say.mean':
    'Mean score {mean}{hasInterval, select, yes { ({low} to {high})} other {}} on {min} to {max}, {n, plural, one {# answer} other {# answers}}',
  'say.more': 'More figures',
  'say.noSegment': 'no segment',
  'say.segments': 'Segments',
  'say.count': '{share} negative of {n} ({low}–{high})',
  'say.moreParts': '{n, plural, one {# more} other {# more}}',
  'say.channels': 'Channels, a comment counted at each touchpoint',
  'say.noChannel': 'no channel',
  'say.painInterval': 'The share is {low}–{high}, with 95% confidence.',
  'say.painSources': 'Where it comes from',
  'say.painSource': '{name}: {negative, number} of {n, number} negative, rows {rows}. File {hash}.',
  'say.value':
    'Accounts behind it: {n, number}, worth {sum, number}; {negative, number} of them with a negative comment, worth {negativeSum, number}.',
  'say.employeeShare':
    '{share} of {n, plural, one {# comment} other {# comments}} by employees negative ({low}–{high}).',
  'say.gap':
    'Customers are {direction, select, more {{gap} points more} less {{gap} points less} other {no more and no less}} negative ({low} to {high} points).',
  'say.repeats': 'Came again',
  'say.repeatShare':
    '{again, number} of {respondents, plural, one {# respondent} other {# respondents}} within {days, plural, one {# day} other {# days}}: {share} ({low}–{high}).',
  'say.path': '{respondents, number} × {path}',
} as const
