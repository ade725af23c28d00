const tableWords = {
  'organisation.grid.keys':
    'Arrows move, Enter edits and goes down, Tab goes right while editing, Delete empties.',
  'organisation.newRow': 'New row',
  'organisation.delete': 'Delete {name}',
  'organisation.deleteShort': 'Delete',
  'organisation.gone': 'not there any more',
  'organisation.notANumber':
    '“{text}” can’t be read as one number. Write it plainly: 1,234.5, without letters.',
  'organisation.notADay': '“{text}” is no day. Write it as 2026-03-31.',
  'organisation.noDay': 'Type a day, such as 2026-03-31.',
  'organisation.twoDays': '“{text}” can be two days. Write {one} or {other}.',
  'organisation.yetToCome': '{date} is yet to come: nobody knows its figure.',
  'organisation.readingReplaced':
    '“{name}” had a reading of {date} already: {before}. Now it is {after}.',
  'organisation.nobody': 'nobody: choose who',
  'organisation.noKpi': 'no KPI: choose one',
  'organisation.noName': 'the row without a name',
  'organisation.notKnown':
    'Nothing here is called “{text}”. Add it first, or choose from the list.',
  'organisation.yes': 'Yes',
  'organisation.no': 'No',
} as const

const partWords = {
  'organisation.title': 'Organisation',
  'organisation.summary':
    '{people, plural, =0 {No people} one {# person} other {# people}}, {departments, plural, =0 {no departments} one {# department} other {# departments}}, {kpis, plural, =0 {no KPIs} one {# KPI} other {# KPIs}}. All journeys of this organisation share them.',
  'organisation.parts': 'Parts of the organisation',
  'organisation.departments': 'Departments',
  'organisation.people': 'People',
  'organisation.kpis': 'KPIs',
  'organisation.readingsOf': 'Readings of {name}',
  'organisation.influences': 'What pulls on what',
  'organisation.influencesText':
    'Improving one KPI can help or hurt another: faster calls can cost first contact fixes.',
  'organisation.pay': 'Pay',
  'organisation.promises': 'Promises',
  'organisation.personas': 'Personas',
  'organisation.playbooks': 'Playbooks',
  'organisation.company': 'Company',
  'organisation.noRoot': 'This journey was opened without an organisation.',
  'organisation.addDepartment': 'Add department',
  'organisation.addPerson': 'Add person',
  'organisation.addKpi': 'Add KPI',
  'organisation.addReading': 'Add reading',
  'organisation.addInfluence': 'Add influence',
  'organisation.addIncentive': 'Add incentive',
  'organisation.addPromise': 'Add promise',
  'organisation.addPersona': 'Add persona',
  'organisation.addPlaybook': 'Add playbook',
  'organisation.emptyDepartments':
    'No departments yet. Add those that a customer passes through: each touchpoint needs one owner, and handoffs show where one department ends and the next begins.',
  'organisation.emptyPeople':
    'No people yet. Add who can answer for a touchpoint, or import a list of names, roles and departments.',
  'organisation.emptyKpis':
    'No KPIs yet. Add what a department is measured on, such as “First contact fix, %, up is better, target 70”. Then link it to the touchpoints that it measures.',
  'organisation.emptyReadings':
    'No readings yet. A date and a value each show whether it nears its target; n says how many answers stand behind it.',
  'organisation.emptyInfluences':
    'Nothing is said yet. Add where improving one KPI helps or hurts another: it shows pay that pulls two departments apart.',
  'organisation.emptyPay':
    'No incentives yet. Add who is paid on which KPI, and whether that helps or hurts the customer: pay that pulls against the customer shows up as a finding.',
  'organisation.emptyPromises':
    'No promises yet. Add one sentence each that the brand promises, such as “You never have to explain twice”. Then link the touchpoints that keep it.',
  'organisation.emptyPersonas':
    'No personas yet. Add whose journey this is: a name, what they want, and whether they are new or known customers.',
  'organisation.emptyPlaybooks':
    'No playbooks yet. Agree beforehand what a team does when a KPI leaves its target: when it starts, and the steps.',
} as const

const columnWords = {
  'organisation.column.name': 'Name',
  'organisation.column.head': 'Head',
  'organisation.column.external': 'Outsourced',
  'organisation.column.color': 'Colour',
  'organisation.column.role': 'Role',
  'organisation.column.department': 'Department',
  'organisation.column.active': 'Still here',
  'organisation.column.unit': 'Unit',
  'organisation.column.direction': 'Better is',
  'organisation.column.baseline': 'Baseline',
  'organisation.column.target': 'Target',
  'organisation.column.owner': 'Owner',
  'organisation.column.parent': 'Parent KPI',
  'organisation.column.weight': 'Weight in parent',
  'organisation.column.rollUp': 'Roll-up',
  'organisation.column.level': 'Level',
  'organisation.column.method': 'Method',
  'organisation.column.scaleMin': 'Scale from',
  'organisation.column.scaleMax': 'Scale to',
  'organisation.column.positiveFrom': 'Positive from',
  'organisation.column.question': 'Question',
  'organisation.column.date': 'Date',
  'organisation.column.value': 'Value',
  'organisation.column.n': 'n',
  'organisation.column.numerator': 'Numerator',
  'organisation.column.denominator': 'Denominator',
  'organisation.column.fromKpi': 'Improving this KPI',
  'organisation.column.effect': 'does this',
  'organisation.column.toKpi': 'to this KPI',
  'organisation.column.who': 'Who',
  'organisation.column.kpi': 'KPI',
  'organisation.column.payWeight': 'Share of variable pay',
  'organisation.column.mode': 'How it pays',
  'organisation.column.customerEffect': 'For the customer it',
  'organisation.column.aims': 'Aims to',
  'organisation.column.periodEnd': 'Period ends',
  'organisation.column.promise': 'Promise',
  'organisation.column.tenure': 'Tenure',
  'organisation.column.segment': 'Segment',
  'organisation.column.goals': 'Goals',
  'organisation.column.quote': 'Quote',
  'organisation.column.trigger': 'Starts when',
  'organisation.column.steps': 'Steps',
  'organisation.column.currency': 'Currency',
  'organisation.column.payPeriodEnds': 'Pay periods end each',
  'organisation.choice.up': 'higher',
  'organisation.choice.down': 'lower',
  'organisation.choice.sum': 'Sum',
  'organisation.choice.weighted-mean': 'Weighted mean',
  'organisation.choice.ratio': 'Ratio',
  'organisation.choice.minimum': 'Minimum',
  'organisation.choice.touchpoint': 'Touchpoint',
  'organisation.choice.department': 'Department',
  'organisation.choice.company': 'Company',
  'organisation.choice.nps': 'NPS',
  'organisation.choice.csat-top-two': 'CSAT, top two',
  'organisation.choice.csat-mean': 'CSAT, mean',
  'organisation.choice.ces': 'CES',
  'organisation.choice.brand-alignment': 'Brand alignment',
  'organisation.choice.custom': 'Own definition',
  'organisation.choice.helps': 'helps',
  'organisation.choice.neutral': 'changes nothing',
  'organisation.choice.hurts': 'hurts',
  'organisation.choice.individual': 'Each for themselves',
  'organisation.choice.shared': 'Shared scorecard',
  'organisation.choice.all-or-nothing': 'All or nothing',
  'organisation.choice.win': 'win customers',
  'organisation.choice.keep': 'keep customers',
  'organisation.choice.new': 'New',
  'organisation.choice.existing': 'Existing',
  'organisation.choice.month': 'Month',
  'organisation.choice.quarter': 'Quarter',
} as const

const deletionWords = {
  'organisation.deleteTitle': 'Delete “{name}”?',
  'organisation.dependsOn': 'This depends on it in the organisation and this journey:',
  'organisation.replacement': 'Replace with',
  'organisation.noReplacement': 'Nothing: empty those links',
  'organisation.elsewhere':
    'Other journeys can’t be seen from here and stay as they are: where one names it, that journey shows nobody or nothing in its place.',
  'organisation.elsewhereLoading': 'Looking into the other journeys …',
  'organisation.elsewhereSeen':
    '{n, plural, one {Another journey names it too and stays as it is: it shows nobody or nothing in its place.} other {# other journeys name it too and stay as they are: they show nobody or nothing in its place.}}',
  'organisation.elsewhereLinks': '{name}: {n, plural, one {# link} other {# links}}',
  'organisation.deleted': '“{name}” is deleted.',
  'organisation.goneMeanwhile':
    '“{name}” is not there any more: it was deleted meanwhile, in another tab or by an undo.',
  'organisation.goes': '{what}: deleted with it',
  'organisation.goesUnlessReplaced': '{what}: deleted with it unless something takes its place',
  'organisation.uses.persona.portraitId':
    '{n, plural, one {The picture of a persona} other {The picture of # personas}}',
  'organisation.uses.touchpoint.accountableId':
    '{n, plural, one {Accountable at # touchpoint} other {Accountable at # touchpoints}}',
  'organisation.uses.touchpoint.alsoNamedAccountableIds':
    '{n, plural, one {Also named at # touchpoint} other {Also named at # touchpoints}}',
  'organisation.uses.touchpoint.responsibleIds':
    '{n, plural, one {Responsible at # touchpoint} other {Responsible at # touchpoints}}',
  'organisation.uses.touchpoint.consultedIds':
    '{n, plural, one {Consulted at # touchpoint} other {Consulted at # touchpoints}}',
  'organisation.uses.touchpoint.informedIds':
    '{n, plural, one {Informed at # touchpoint} other {Informed at # touchpoints}}',
  'organisation.uses.touchpoint.backupIds':
    '{n, plural, one {Backup at # touchpoint} other {Backup at # touchpoints}}',
  'organisation.uses.touchpoint.kpiIds':
    '{n, plural, one {Measures # touchpoint} other {Measures # touchpoints}}',
  'organisation.uses.touchpoint.promiseIds':
    '{n, plural, one {Kept by # touchpoint} other {Kept by # touchpoints}}',
  'organisation.uses.journey.ownerId': 'Owns this journey',
  'organisation.uses.journey.sponsorId': 'Sponsors this journey',
  'organisation.uses.journey.personaIds': 'This journey is theirs',
  'organisation.uses.action.ownerId': '{n, plural, one {Owns # action} other {Owns # actions}}',
  'organisation.uses.action.sponsorId':
    '{n, plural, one {Sponsors # action} other {Sponsors # actions}}',
  'organisation.uses.kpi.ownerId': '{n, plural, one {Owns # KPI} other {Owns # KPIs}}',
  'organisation.uses.kpi.parentId': '{n, plural, one {Parent of # KPI} other {Parent of # KPIs}}',
  'organisation.uses.person.departmentId':
    '{n, plural, one {# person is in it} other {# people are in it}}',
  'organisation.uses.department.headId':
    '{n, plural, one {Heads # department} other {Heads # departments}}',
  'organisation.uses.incentive.departmentId':
    '{n, plural, one {Gets # incentive} other {Gets # incentives}}',
  'organisation.uses.incentive.personId':
    '{n, plural, one {Gets # incentive} other {Gets # incentives}}',
  'organisation.uses.incentive.kpiId':
    '{n, plural, one {# incentive pays on it} other {# incentives pay on it}}',
  'organisation.uses.influence.fromKpiId':
    '{n, plural, one {Pulls on # KPI} other {Pulls on # KPIs}}',
  'organisation.uses.influence.toKpiId':
    '{n, plural, one {Pulled on by # KPI} other {Pulled on by # KPIs}}',
  'organisation.uses.playbook.kpiId': '{n, plural, one {# playbook} other {# playbooks}}',
  'organisation.uses.reading.kpiId': '{n, plural, one {# reading} other {# readings}}',
  'organisation.uses.feeling.personaId':
    '{n, plural, one {# feeling of the team’s view} other {# feelings of the team’s view}}',
} as const

const importWords = {
  'organisation.import': 'Import people and KPIs',
  'organisation.importAbout':
    'Choose a file (.csv, .xlsx, .json, .jsonl) or paste rows from a spreadsheet. The first row names the columns, in English or German: Name (or First name, Last name), Role, Department, Active for people; Department, Head, External for departments; KPI, Unit, Direction, Target, Owner, Parent, Weight for KPIs; KPI, Date, Value, n for readings.',
  'organisation.chooseFile': 'Choose file',
  'organisation.pasteRows': 'Rows, first the names of the columns',
  'organisation.rowsAre': 'The rows are',
  'organisation.chooseRows': 'Choose what they are',
  'organisation.kind.person': 'People',
  'organisation.kind.department': 'Departments',
  'organisation.kind.kpi': 'KPIs',
  'organisation.kind.reading': 'Readings',
  'organisation.pasted': 'The pasted text',
  'organisation.fromFile': '{name}: {n, plural, one {# row} other {# rows}}',
  'organisation.fromText': '{n, plural, one {# row} other {# rows}} pasted',
  'organisation.planNew':
    '{person, plural, =0 {} one {# new person, } other {# new people, }}{department, plural, =0 {} one {# new department, } other {# new departments, }}{kpi, plural, =0 {} one {# new KPI, } other {# new KPIs, }}{reading, plural, =0 {} one {# new reading, } other {# new readings, }}{changed, plural, =0 {no entry changes} one {# entry changes} other {# entries change}}{same, plural, =0 {} one {, # row says nothing new} other {, # rows say nothing new}}.',
  'organisation.planNothing': 'There is nothing in it that is new.',
  'organisation.planNames': 'New: {names}',
  'organisation.planChanges': 'What changes',
  'organisation.planMore': '{names} and {n, number} more',
  'organisation.leftOut':
    '{n, plural, one {# thing can’t be taken over} other {# things can’t be taken over}}',
  'organisation.leftOutAt': 'Row {row, number}, {column}: {what}',
  'organisation.leftOutRow': 'Row {row, number}: {what}',
  'organisation.leftOutMore': '{n, plural, one {and # more} other {and # more}}',
  'organisation.importNow': 'Import',
  'organisation.imported': '{n, plural, one {# row is imported.} other {# rows are imported.}}',
  'importing.tooManyTableRows': 'This has more than {max, number} rows. Import it in parts.',
  'importing.tooWide': 'This has more than {max, number} columns: no such list of people or KPIs.',
  'importing.onlyHeader':
    'There is only one row. The first row names the columns: put rows below it.',
  'importing.tooMuchText':
    'That is more than {max, number} letters, and nothing of it was pasted: choose the file itself, or paste fewer rows.',
  'importing.tooBig': 'This file is larger than {mb, number} MB: no list of people or KPIs is.',
  'importing.unreadable': 'This file can’t be read. Is it still there, and open nowhere else?',
  'importing.unknownRows':
    'The columns don’t say what these rows are: {columns}. Rename them as above, or choose what they are.',
  'importing.missing':
    'A column is missing that these rows need: {columns}. Add it, or choose what else they are.',
  'importing.cellTooLong': 'a cell is longer than 1,000 letters; this row is left out',
  'importing.noName': 'there is no name; this row is left out',
  'importing.noColumnFor': '“{text}” stands in a column without a name',
  'importing.notANumber': '“{text}” can’t be read as one number',
  'importing.twoNumbers': '“{text}” can be two numbers: write {one} or {other}',
  'importing.outsideRange':
    '“{text}” can’t be: by its definition “{name}” is from {min, number} to {max, number}',
  'importing.notADay':
    '“{text}” is no day that can be read: write 2026-03-31; this row is left out',
  'importing.twoDays': '“{text}” can be two days: write {one} or {other}; this row is left out',
  'importing.yetToCome': '“{text}” is not over yet: nobody knows its figure; this row is left out',
  'importing.shareForPercent':
    '{value} for a KPI in %: meant as {meant}? This row is left out. Write {meant}, or “{value}%” if it is meant so',
  'importing.notAWeight': '“{text}” is no weight: it can’t be below 0',
  'importing.notACount': '“{text}” is no count',
  'importing.notADirection': '“{text}” is neither up nor down',
  'importing.notYesOrNo': '“{text}” is neither yes nor no',
  'importing.noSuchKpi': 'no KPI is called “{text}”',
  'importing.nobodyCalledSo':
    'no person or department is called “{text}”: import people first, then this again',
  'importing.circle': '“{text}” stands below this KPI: it can’t stand above it too',
} as const

export const organisationWords = {
  ...tableWords,
  ...partWords,
  ...columnWords,
  ...deletionWords,
  ...importWords,
} as const
