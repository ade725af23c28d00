export const fileWords = {
  'file.size':
    'It is {megabytes, number} MB large; a journey file has at most {max, number} MB. Choose the journey’s own file.',
  'file.encoding':
    'It is not text in UTF-8, so it is damaged or no journey file. Save it again from the editor.',
  'file.empty': 'There is nothing in it. Choose another file, or save it again from the editor.',
  'file.cutOff':
    'Line {line}, column {column}: the file ends in the middle. Download it again, or save it again from the editor.',
  'file.notJson':
    'Line {line}, column {column}: this is not JSON. Undo the last change to the file, or save it again from the editor.',
  'file.depth':
    'Line {line}, column {column}: values stand inside each other more than {max, number} deep. This is no journey file.',
  'file.duplicateKey':
    'Line {line}, column {column}: “{key}” is there twice. Take one of the two away.',
  'file.reservedKey':
    'Line {line}, column {column}: “{key}” must not be a name in a file. Take it away.',
  'file.format':
    'At the top, “format” is not “throughline/journey”: this is no journey file. Choose one that the editor saved.',
  'file.version':
    'At the top, “version” is not a whole number from 1. Save the file again from the editor.',
  'file.newer':
    'At the top: version {version} was written by a newer Throughline; this one reads up to version {known}. Open it with the newer one.',
  'file.shape': '“{field}” is not an object. Save the file again from the editor.',
  'file.id':
    'Record “{record}”: this can’t be an id. Use 8 to 36 letters, digits, “_” or “-”, beginning with a letter or digit.',
  'file.idMismatch': 'Record “{record}” says that its id is “{id}”. Make both the same.',
  'file.duplicateId':
    'Record “{record}” is there twice, in the organisation and in the journey. Give one of them another id.',
  'file.kind': 'Record “{record}”: there is no kind of record “{kind}”. Correct its “kind”.',
  'file.home':
    'Record “{record}”: a {kind} does not belong in the {home}. Move it to the other part of the file.',
  'file.field':
    'Record “{record}” ({kind}), field “{field}”: expected {expected}, found {received}. Correct the field.',
  'file.dangling':
    'Record “{record}” ({kind}), field “{field}”: nothing in the file has the id “{target}”. Correct the link, or take it away.',
  'file.linkKind':
    'Record “{record}” ({kind}), field “{field}”: “{target}” is a {targetKind}, which can’t stand there. Correct the link.',
  'file.noJourney':
    'Under “journey” there is no record of the kind “journey”. Add one with a name, or choose another file.',
  'file.twoRoots': 'Record “{record}”: there is more than one {kind}. Keep one of them.',
  'file.evidence':
    'Evidence of “{record}”, field “{field}”: expected {expected}, found {received}. Correct the field, or take the evidence away.',

  'export.untitled': 'Journey map',
  'export.described':
    '{stages, plural, one {# stage} other {# stages}}, {steps, plural, one {# step} other {# steps}}, {touchpoints, plural, one {# touchpoint} other {# touchpoints}}.',
  'export.legend.negative': 'negative',
  'export.legend.neutral': 'neutral',
  'export.legend.positive': 'positive',
  'export.legend.noOwner': 'nobody is accountable',
  'export.legend.counts': 'number beside a bar = comments',
  'export.source': '{name}, {n, plural, one {# comment} other {# comments}}',
  'export.sources': 'Feedback: {list}',
  'export.noSources': 'Feedback: none imported',
  'export.sourceKind.survey': 'survey',
  'export.sourceKind.support': 'support tickets',
  'export.sourceKind.complaints': 'complaints',
  'export.sourceKind.review': 'public reviews',
  'export.sourceKind.employee': 'employees',
  'export.date': 'As of {date}',

  'export.title': 'Export',
  'export.format': 'Format',
  'export.png': 'PNG image',
  'export.svg': 'SVG image',
  'export.pdf': 'PDF document',
  'export.journeyFile': 'Journey file',
  'export.pngHelp': 'For slides, chat and mail.',
  'export.svgHelp': 'Sharp at every size, text can be selected.',
  'export.pdfHelp': 'By your browser’s print window: choose “Save as PDF” there.',
  'export.journeyFileHelp': 'To open it again here, or on another machine.',
  'export.scale': 'Scale',
  'export.scale1': '1×',
  'export.scale2': '2×',
  'export.scale4': '4×',
  'export.what': 'What',
  'export.whole': 'Whole map',
  'export.selection': 'Selection',
  'export.size': '{width, number} × {height, number} px',
  'export.withDate': 'Date in the footer: {date}',
  'export.preview': 'Preview',
  'export.download': 'Download',
  'export.cancel': 'Cancel',
  'export.stop': 'Stop',
  'export.drawing': 'Drawing the picture',
  'export.failed':
    'The picture could not be made: {reason}. Try a smaller scale, or SVG, which has no limit.',
  'export.reason.too-large': 'this browser can’t draw one so large',
  'export.reason.fonts': 'the fonts could not be loaded',
  'export.reason.other': 'the browser gave none back',
  'export.fileName': 'journey',

  'workspace.damaged': 'The file is damaged or cut off. Save it again on the other machine.',
  'workspace.format':
    'This is no file of a Throughline workspace. Choose one that “Save workspace with feedback” made.',
  'workspace.version': 'Line 1: “version” is not a whole number from 1. Save the file again.',
  'workspace.newer':
    'Line 1: version {version} was written by a newer Throughline; this one reads up to version {known}. Open it with the newer one.',
  'workspace.line':
    'Line {line} is not what may stand there. Save the file again on the other machine.',
  'workspace.lineTooLong':
    'Line {line} is longer than {max, number} characters, which no saved workspace has. Save the file again.',
  'workspace.tooManyLines':
    'It has more than {max, number} lines, which no saved workspace has. Save the file again.',
  'workspace.tooLarge':
    'Unpacked it is larger than {max, number} bytes, more than can be opened here.',
  'workspace.cutOff': 'The file ends in line {line}, before its end. Copy or save it again.',
} as const
