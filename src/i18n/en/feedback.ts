export const feedbackWords = {
  'feedback.title': 'Feedback',
  'feedback.import': 'Import feedback',
  'feedback.importTitle': 'Import feedback',
  'feedback.stepFile': 'File',
  'feedback.stepColumns': 'Columns',
  'feedback.stepTouchpoints': 'Touchpoints',
  'feedback.stepReview': 'Review',
  'feedback.steps': 'Steps',
  'feedback.fileOf': 'File {number} of {files}',
  'feedback.choose': 'Choose files',
  'feedback.dropLead':
    'CSV or another delimited text, an Excel workbook (.xlsx), JSON or JSON Lines, as your survey tool, help desk or spreadsheet exports it. Encoding, sheet and header are found by themselves.',
  'feedback.needs': 'One column with comments or one with scores is all it needs.',
  'feedback.privacy':
    'It stays on this device: nothing is sent anywhere. Names, mail addresses, phone and card numbers are masked before anything is stored, unless you say otherwise.',
  'feedback.looking': 'Looking into {name}',
  'feedback.useAs': 'Use column {name} as',
  'feedback.role.comment': 'Comment',
  'feedback.role.score': 'Score',
  'feedback.role.date': 'Date',
  'feedback.role.respondent': 'Respondent',
  'feedback.role.segment': 'Segment',
  'feedback.role.language': 'Language',
  'feedback.role.value': 'Account value',
  'feedback.role.id': 'Id',
  'feedback.role.touchpoint': 'Touchpoint',
  'feedback.role.ignore': 'Ignore',
  'feedback.preview': 'First rows of {name}',
  'feedback.columnPages': 'Columns {from}–{to} of {columns}',
  'feedback.earlierColumns': 'Earlier columns',
  'feedback.laterColumns': 'Later columns',
  'feedback.kilobytes': '{size} kB',
  'feedback.megabytes': '{size} MB',
  'feedback.rows': '{rows, plural, =0 {no rows} one {# row} other {# rows}}',
  'feedback.comma': 'comma',
  'feedback.semicolon': 'semicolon',
  'feedback.tab': 'tab',
  'feedback.pipe': 'vertical bar',
  'feedback.workbook': 'Excel workbook, sheet “{sheet}”',
  'feedback.json': 'JSON',
  'feedback.jsonLines': 'JSON Lines, {encoding}',
  'feedback.oneField': 'one column',
  'feedback.headerRows':
    '{rows, plural, =0 {no header row} one {one header row} =2 {two header rows} =3 {three header rows} other {# header rows}}',
  'feedback.noColumn':
    'Choose a column to use as Comment or Score: without one of the two there is nothing to import.',
  'feedback.needALook': '{rows, plural, one {# row needs a look.} other {# rows need a look.}}',
  'feedback.nothingDropped': 'Nothing is dropped without a list:',
  'feedback.downloadRows': '{rows, plural, one {download the row} other {download the # rows}}',
  'feedback.downloadRowsOf':
    '{rows, plural, one {Download the row of {name} that needs a look} other {Download the # rows of {name} that need a look}}',
  'feedback.reason.nothing-to-read':
    '{rows, plural, one {# has neither comment nor score} other {# have neither comment nor score}}',
  'feedback.reason.date-not-read':
    '{rows, plural, one {# has a date that can’t be read} other {# have a date that can’t be read}}',
  'feedback.reason.score-not-read':
    '{rows, plural, one {# has a score that can’t be read} other {# have a score that can’t be read}}',
  'feedback.reason.score-off-scale':
    '{rows, plural, one {# has a score off the scale} other {# have a score off the scale}}',
  'feedback.reason.too-few-cells':
    '{rows, plural, one {# has too few cells} other {# have too few cells}}',
  'feedback.reason.too-many-cells':
    '{rows, plural, one {# has too many cells} other {# have too many cells}}',
  'feedback.reason.stray-quote':
    '{rows, plural, one {# has a stray quote} other {# have a stray quote}}',
  'feedback.reason.other':
    '{rows, plural, one {# is out of the ordinary} other {# are out of the ordinary}}',
  'feedback.landing':
    '{comments, plural, =0 {Where the comments land} one {Where the first comment lands} other {Where the first # comments land}}',
  'feedback.landingLead': 'Matched on words you can edit. Choose a touchpoint to see its words.',
  'feedback.landingNoTouchpoints':
    'This journey has no touchpoints yet. Import anyway: comments land as soon as there is a touchpoint they speak of.',
  'feedback.unmatched': 'Not matched yet',
  'feedback.wordsFor': 'Words for {name}',
  'feedback.addWord': 'Add a word for {name}',
  'feedback.addWordHint': 'Type a word or phrase, then Enter',
  'feedback.removeWord': 'Remove word “{word}”',
  'feedback.noWords': 'Only its name finds comments so far.',
  'feedback.landed':
    '{name}, {comments, plural, =0 {no comments} one {# comment} other {# comments}}, {share} negative',
  'feedback.landedNone': '{name}, no comments',
  'feedback.reading': 'Reading and scoring',
  'feedback.read': 'Read and scored',
  'feedback.keeping': 'Saving on this device',
  'feedback.readingRows': '{rows, plural, one {# row} other {# rows}}',
  'feedback.secondsLeft': '{seconds, plural, one {# s left} other {# s left}}',
  'feedback.back': 'Back',
  'feedback.cancel': 'Cancel',
  'feedback.next': 'Next',
  'feedback.importNow': 'Import',
  'feedback.sourceName': 'Name',
  'feedback.kind': 'Kind of feedback',
  'feedback.kind.survey': 'Survey',
  'feedback.kind.support': 'Support tickets',
  'feedback.kind.complaints': 'Complaints',
  'feedback.kind.review': 'Public reviews',
  'feedback.kind.employee': 'Employees',
  'feedback.kindHelp.survey': 'Customers were asked. Their mood is compared with the rest.',
  'feedback.kindHelp.support': 'Customers came with something. Compared within these tickets only.',
  'feedback.kindHelp.complaints':
    'Everything in it is a complaint, so touchpoints are ranked by how many, never by their share.',
  'feedback.kindHelp.review': 'Written in public, by whoever wanted to.',
  'feedback.kindHelp.employee': 'What the people in the company say.',
  'feedback.question': 'Question asked',
  'feedback.questionHint': 'What could we have done better?',
  'feedback.questionHelp':
    '“What could we improve?” is answered negatively everywhere, so comments are compared within one question.',
  'feedback.reviewRows':
    '{rows, plural, one {# row} other {# rows}} read, {comments, plural, =0 {none with a comment} one {# with a comment} other {# with a comment}}.',
  'feedback.reviewMoods':
    '{share} of {n, plural, one {# comment is} other {# comments are}} negative ({low}–{high}).',
  'feedback.reviewComplaints':
    '{n, plural, one {# counts as a complaint} other {# count as complaints}}, without a share.',
  'feedback.reviewDates': 'From {from} to {to}.',
  'feedback.reviewUnmatched':
    '{matched, plural, =0 {None} other {#}} of the {comments, plural, one {one comment} other {first # comments}} {matched, plural, =0 {speaks} one {speaks} other {speak}} of a touchpoint; {comments, plural, one {what speaks of none waits} other {the others wait}} under “Not matched yet”.',
  'feedback.knownTwice':
    'Already imported on {date} as “{source}”, which counts in this journey. Imported again, its comments would count twice.',
  'feedback.knownElsewhere':
    'Already imported on {date} as “{source}”, and in this workspace still. Use that here, and its comments are there at once and kept only once.',
  'feedback.useKnown': 'Use “{source}” here',
  'feedback.leaveOut': 'Leave this file out',
  'feedback.importAgain': 'Import it again all the same',
  'feedback.sources': 'Sources',
  'feedback.sourceCounts':
    '{comments, plural, =0 {no comments} one {# comment} other {# comments}} in {rows, plural, one {# row} other {# rows}}',
  'feedback.period': '{from} to {to}',
  'feedback.remove': 'Remove {name}',
  'feedback.removeShort': 'Remove',
  'feedback.use': 'Use {name}',
  'feedback.useShort': 'Use here',
  'feedback.otherSources': 'Also in this workspace',
  'feedback.delete': 'Delete {name} from this device',
  'feedback.deleteShort': 'Delete',
  'feedback.deleteTitle': 'Delete “{name}”?',
  'feedback.deleteText':
    '{rows, plural, one {Its # row} other {Its # rows}} with {comments, plural, =0 {no comments} one {# comment} other {# comments}} will be deleted from this device. Other journeys of this workspace that count it lose its comments too.',
  'feedback.deleteLater':
    'You can take it back here until you leave this journey. After 30 days it is wiped for good.',
  'feedback.deletedSources': 'Deleted just now',
  'feedback.takeBack': 'Take back {name}',
  'feedback.takeBackShort': 'Take back',
  'feedback.touchpoints': 'Touchpoints',
  'feedback.shareSentence':
    '{share} of {n, plural, one {# comment is} other {# comments are}} negative ({low}–{high})',
  'feedback.complaintsSentence':
    '{n, plural, =0 {no complaints} one {# complaint} other {# complaints}}',
  'feedback.noComments': 'no comments',
  'feedback.notScored':
    '{comments, plural, one {# comment whose mood can’t be told} other {# comments whose mood can’t be told}}',
  'feedback.few': 'few comments',
  'feedback.all': 'All comments',
  'feedback.commentsOf': 'Comments: {name}',
  'feedback.search': 'Search comments',
  'feedback.searchHint': 'Words in the comment',
  'feedback.mood': 'Mood',
  'feedback.anyMood': 'Any',
  'feedback.mood.negative': 'Negative',
  'feedback.mood.neutral': 'Neutral',
  'feedback.mood.positive': 'Positive',
  'feedback.mood.unscored': 'Not scored',
  'feedback.found': '{comments, plural, =0 {No comments} one {# comment} other {# comments}}',
  'feedback.noneFound': 'No comment fits. Take a filter away, or search for another word.',
  'feedback.noneHere':
    'No comment speaks of this touchpoint yet. Give it words that customers use, in its details.',
  'feedback.noneUnmatched': 'Every comment speaks of a touchpoint.',
  'feedback.noneUnmatchedYet': 'Each of the first comments speaks of a touchpoint.',
  'feedback.noneReadYet': 'The first comments stand here as soon as they are read.',
  'feedback.noneHereYet':
    'None of the first comments speaks of this touchpoint. Give it words that customers use.',
  'feedback.commentMeta': '{source}, row {row}',
  'feedback.scoreOf': 'Score {score}',
  'feedback.themes': 'Themes in negative comments',
  'feedback.theme': '{phrase}, {comments, plural, one {# comment} other {# comments}}',
  'feedback.emptyTitle': 'What do customers say?',
  'feedback.emptyText':
    'Import a survey, support tickets, complaints or reviews. Each comment is scored, and lands at the touchpoints it speaks of: you see where it hurts, with the figures and the words behind it.',
  'feedback.emptyFromFile':
    'This journey came with figures from feedback that is not on this device. They stay on the map; the comments behind them can be read where the feedback was imported.',
  'feedback.loading': 'Reading the comments of this journey',
  'feedback.table.no-rows':
    '{name} has a header and not one row below it: there is nothing to import. Choose a file with rows.',
  'feedback.table.unreadable':
    '{name} can’t be read: it was moved, changed or locked while it was open. Choose it again.',
  'feedback.readerEnded':
    '{name} could not be read to its end: the browser stopped what reads it, most often because memory is short. Nothing was imported; your map is as it was. Close other tabs and choose the file again.',
  'feedback.moodBy.model':
    'Moods by a model that learned from {scores, plural, one {# score} other {# scores}} of this file: macro-F1 {model} on comments it had not seen, against {words} of the words alone.',
  'feedback.moodBy.lexicon':
    'Moods by the words: a model that learned from {scores, plural, one {# score} other {# scores}} of this file was not clearly better (macro-F1 {model} against {words}).',
} as const
