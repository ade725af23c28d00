/** What the import dialog says of files and of how their columns are read. */
export const importWords = {
  'import.dropHere': 'Drop feedback files or a folder here',
  'import.chooseFolder': 'Choose a folder',
  'import.noTables':
    'There is no table among these files: no CSV or other text, no Excel workbook, no JSON. Choose another folder, or the files themselves.',
  'import.files': 'Files',
  'import.status.waiting': 'waits',
  'import.status.looking': 'being looked into',
  'import.status.ready': 'ready, asked about next',
  'import.status.inHand': 'in hand',
  'import.status.importing': 'being imported',
  'import.status.imported': 'imported',
  'import.status.later': 'goes on in the background',
  'import.status.failed': 'not imported',
  'import.status.left-out': 'left out',
  'import.alreadyIn': '{name} is in this workspace already, as “{source}”.',
  'import.overTitle':
    '{left, plural, =0 {Everything is imported} one {One file is not imported} other {# files are not imported}}',
  'import.overText':
    '{done, plural, =0 {None of the files was imported.} one {One file is imported.} other {# files are imported.}} What became of each stands below. Mend what is left, and choose it again.',
  'import.close': 'Done',
  'import.alike':
    '{files, plural, one {One more file has} other {# more files have}} the same columns and {files, plural, one {is} other {are}} read in the same way.',
  'import.namedAfterFiles':
    'Each of the {files, number} files becomes a source with the name of its file.',
  'import.asBefore': 'Read as last time ({name}).',
  'import.asGuessed': 'Read as guessed, not as last time ({name}).',
  'import.useGuess': 'Use the guess instead',
  'import.useBefore': 'Read as last time',
  'import.memoryName': 'Remember these columns as',
  'import.memoryHelp':
    'The next file with the same columns is read as this one. Leave it empty, and nothing is remembered.',
  'import.mask': 'Replace names, mail addresses and numbers',
  'import.maskHelp':
    'They are replaced before anything is stored. That can only be undone by importing the file again.',
  'import.unmaskedHelp':
    'Names, mail addresses and numbers are stored as they stand, and seen by whoever opens this workspace.',
  'import.neutralWords': 'Words without mood',
  'import.neutralHint': 'Sunshine Mobile, Joy',
  'import.neutralHelp':
    'Brands and products that sound good or bad by themselves, with commas between.',
  'import.repeated':
    '{rows, plural, one {# row is} other {# rows are}} already in {sources, plural, one {{names}} other {the sources of this journey ({names})}} and {rows, plural, one {is} other {are}} not counted again.',
  'import.allRepeated':
    '{rows, plural, one {Its one row is} other {All # rows are}} already in {sources, plural, one {{names}} other {the sources of this journey ({names})}} and {rows, plural, one {is} other {are}} not counted again: there is nothing new to import.',
  'import.countedAgain':
    'Rows that other sources of this journey hold already are counted once more.',
  'import.countedOnce':
    'Rows that other sources of this journey hold already are not counted again.',
  'import.countAgain': 'Count them again all the same',
  'import.reviewNew':
    '{rows, plural, one {# row} other {# rows}} read, {comments, plural, =0 {none with a new comment} one {# with a new comment} other {# with a new comment}}.',
  'import.noneNew': 'No row of this file is new.',
  'import.reason.preview':
    '{rows, plural, one {# is a preview of the survey and no answer} other {# are previews of the survey and no answers}}',
  'import.titleRows': '{rows, plural, one {one title line} other {# title lines}}',
  'columnWhy.named':
    '{said, select, yes {Its header says so} other {Called so}}; the rows looked at are empty',
  'columnWhy.comment':
    '{named, select, typed {Its header says so, and } named {Called so, and } other {The longest texts: }}{words, plural, =0 {no words to count} one {# word a cell} other {# words a cell}}',
  'columnWhy.score':
    '{named, select, nps {Asks for a recommendation} other {Called a score}}, values {min, number} to {max, number}{scale, select, other {; scale {low, number} to {high, number}} same {}}',
  'columnWhy.scoreWords':
    '{named, select, nps {A recommendation in words} other {Answers in words}}, read as {min, number} to {max, number}',
  'columnWhy.date':
    '{share, number, percent} of its cells are dates{order, select, dmy {; the day is taken to stand first} mdy {; the month is taken to stand first} other {}}',
  'columnWhy.value': 'Amounts in {share, number, percent} of its cells',
  'columnWhy.language':
    '{distinct, plural, one {# code of a language} other {# codes of languages}}',
  'columnWhy.respondent':
    '{distinct, plural, one {# person} other {# people}} in {filled, plural, one {# cell} other {# cells}}',
  'columnWhy.segment':
    '{distinct, plural, one {# value} other {# values}}, in {filled, plural, one {# cell} other {# cells}}',
  'columnWhy.touchpoint':
    '{distinct, plural, one {# place} other {# places}} where customers were, in {filled, plural, one {# cell} other {# cells}}',
  'columnWhy.id': 'Another value in each of {filled, plural, one {# row} other {# rows}}',
} as const
