// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnsOf, type ColumnRole } from '../../src/feedback/columns/columnRole.ts'
import { profileTable } from '../../src/feedback/columns/profileTable.ts'
import type { Encoding } from '../../src/tables/encoding.ts'
import { readTable } from '../../src/tables/readTable.ts'
import type { TableFacts } from '../../src/tables/table.ts'
import { pieces } from './table.ts'

/**
 * What the SOURCE.txt beside each file says of it, written down by hand. Where it names several columns for a role, any
 * of them is right; `none`: no column at all may be taken; a role that is not here is not told.
 */
interface Expected {
  file: string
  format: TableFacts['format']
  encoding?: Encoding
  headerRows: number
  rows?: number
  text?: readonly string[] | 'none'
  score?: readonly string[] | 'none'
  scale?: string
  date?: readonly string[]
  respondent?: readonly string[] | 'none'
  segment?: readonly string[]
  id?: readonly string[]
  language?: readonly string[]
}

/** Qualtrics: what people wrote stands in _TEXT columns and in text entry questions; the response id tells people apart. */
const qualtrics = (
  file: string,
  headerRows: 2 | 3,
  text: readonly string[] | 'none' | undefined,
): Expected => ({
  file: `qualtrics/${file}.csv`,
  format: 'csv',
  headerRows,
  ...(text === undefined ? {} : { text }),
  date: headerRows === 3 ? ['EndDate', 'RecordedDate'] : ['V9'],
  respondent: 'none',
  id: headerRows === 3 ? ['ResponseID', 'ResponseId'] : ['V1'],
})

/** SurveyMonkey polls on the Audience panel: ids of respondents, no scores; the dates were taken out. */
const poll = (file: string, headerRows: 1 | 2, rest: Partial<Expected>): Expected => ({
  file: `surveymonkey/538_${file}.csv`,
  format: 'csv',
  headerRows,
  score: 'none',
  ...rest,
})

const files: readonly Expected[] = [
  {
    file: 'app-store/SYNTH_app_store_connect_customerReviews.json',
    format: 'json',
    headerRows: 0,
    rows: 2,
    text: ['attributes.body'],
    score: ['attributes.rating'],
    scale: '1-5',
    date: ['attributes.createdDate'],
    respondent: ['attributes.reviewerNickname'],
    segment: ['attributes.territory'],
  },
  {
    file: 'app-store/SYNTH_itunes_rss_customerreviews.json',
    format: 'json',
    headerRows: 0,
    // The first is what the service says of the app.
    rows: 2,
    text: ['content.label'],
    score: ['im:rating.label'],
    scale: '1-5',
    date: ['updated.label'],
    segment: ['im:version.label'],
  },
  {
    file: 'delighted/SYNTH_survey_responses_api.json',
    format: 'json',
    headerRows: 0,
    rows: 2,
    text: ['comment'],
    score: ['score'],
    // 0 to 10, and fewer for some kinds of survey in the same file.
    scale: '0-10',
    date: ['created_at'],
    respondent: ['person'],
    segment: [
      'person_properties.country',
      'person_properties.purchase_experience',
      'person_properties.Delighted Source',
    ],
  },
  {
    file: 'google-forms/header_only_CSAT.csv',
    format: 'csv',
    headerRows: 1,
    rows: 0,
    text: ['Do you have any other comments, questions, or concerns?'],
    score: [
      'On a scale of 1 to 5, how would you rate your overall satisfaction with our product?',
      'On a scale of 1 to 5, how would you rate our customer service?',
    ],
    date: ['Timestamp'],
    respondent: ['Email Address'],
  },
  {
    file: 'google-play-console/SYNTH_reviews_com.example.app_202603_utf16le_bom.csv',
    format: 'csv',
    encoding: 'utf-16le',
    headerRows: 1,
    text: ['Review Text'],
    score: ['Star Rating'],
    scale: '1-5',
    date: ['Review Submit Date and Time'],
    respondent: 'none',
    segment: ['App Version Name', 'Device'],
    language: ['Reviewer Language'],
  },
  {
    file: 'hubspot/SYNTH_feedback_submissions_api.json',
    format: 'json',
    headerRows: 0,
    rows: 2,
    text: ['properties.hs_content'],
    score: ['properties.hs_value'],
    scale: '0-10',
    date: ['properties.hs_submission_timestamp'],
    respondent: ['properties.hs_contact_id'],
  },
  {
    file: 'intercom/SYNTH_conversations_api.json',
    format: 'json',
    headerRows: 0,
    rows: 1,
    text: ['source.body', 'conversation_rating.remark'],
    score: ['conversation_rating.rating'],
    scale: '1-5',
    date: ['created_at'],
    respondent: ['contacts.contacts'],
    segment: ['tags.tags'],
  },
  {
    file: 'ms-forms/SYNTH_ms_forms.xlsx',
    format: 'xlsx',
    headerRows: 1,
    rows: 2,
    text: ['Please explain your rating'],
    score: ['How likely are you to recommend us?'],
    scale: '0-10',
    date: ['Completion time'],
    // Everybody is "anonymous" here, and nobody has a name.
    respondent: 'none',
    id: ['ID'],
  },
  qualtrics('ropensci_sample_insights', 3, ['Q2']),
  qualtrics('ropensci_sample_legacy', 2, ['Q2']),
  qualtrics('qt_Better_Sample_Survey_Better_Sample_Survey', 3, ['q5_position']),
  qualtrics('qt_Comment_Coding_Test_Survey_for_Coded_Comments', 3, ['Q2', 'Q1_TEXT']),
  qualtrics('qt_Long_Exhaustive_Sample_Survey_Long_Exhaustive_Sample_Survey', 3, undefined),
  qualtrics('qt_Many_Different_Question_Types_Sample_Survey', 2, undefined),
  qualtrics('qt_Many_Different_Question_Types_Sample_Survey__Insights_', 3, undefined),
  qualtrics('qt_Matrix_Single_Answer_Survey_Matrix_Single_Answer_Testing', 3, 'none'),
  qualtrics('qt_Multiple_Answer_Matrix_Questions_Multiple_Answer_Matrix_Questions', 2, [
    'matrix_question_fivequestion_two_TEXT',
  ]),
  qualtrics('qt_Multiple_Answer_Matrix_Questions_Multiple_Answer_Matrix_Questions__Insights_', 3, [
    'matrix_question_five_question_two_TEXT',
  ]),
  qualtrics('qt_Multiple_Answer_Multiple_Choices_Questions_Multiple_Answer_MC_Questions', 2, [
    'mc_question_five_2_TEXT',
  ]),
  qualtrics(
    'qt_Multiple_Answer_Multiple_Choices_Questions_Multiple_Answer_MC_Questions__Insights_',
    3,
    ['mc_question_five_2_TEXT'],
  ),
  qualtrics('qt_No_Basis_for_Evaluation_No_Basis_for_Evaluation__Insights_', 3, 'none'),
  qualtrics('qt_No_Basis_for_Evaluation_No_Basis_for_Evaluation__Legacy_', 2, 'none'),
  qualtrics('qt_Sample_Survey_Sample_Survey', 3, ['q5_position']),
  qualtrics('qt_Side-by-Side_Questions_SidebySide_Questions__Insights_', 3, undefined),
  qualtrics('qt_Side-by-Side_Questions_SidebySide_Questions__Legacy_', 2, undefined),
  qualtrics('qt_Single_Answer_Matrix_Questions_Single_Answer_Matrix_Questions', 2, [
    'matrix_question_fivequestion_two_TEXT',
  ]),
  qualtrics('qt_Single_Answer_Matrix_Questions_Single_Answer_Matrix_Questions__Insights_', 3, [
    'matrix_question_five_question_two_TEXT',
  ]),
  qualtrics('qt_Single_Answer_Multiple_Choice_Questions_Single_Answer_MC_Questions', 2, [
    'mc_question_five_TEXT',
  ]),
  qualtrics('qt_Single_Answer_Multiple_Choice_Questions_Single_Answer_MC_Questions__Insights_', 3, [
    'mc_question_five_TEXT',
  ]),
  qualtrics('qt_Survey_Logic_Survey_Logic_EVERYWHERE', 2, 'none'),
  qualtrics(
    'qt_Test_Getting_Choice_Text_from_Response_Columns_Choice_Text_from_Response_Columns',
    3,
    'none',
  ),
  qualtrics('qt_Text_Entry_Components_Questions_with_Text_Entry_Components', 3, undefined),
  qualtrics('qt_User_Notes_Survey_Notes_Survey', 3, 'none'),
  ...['qt_Comment_Coding_Coded_Comments_Q5_Coded', 'qt_Sample_Coded_Comments_Q5_Coded'].map(
    (file): Expected => ({
      file: `qualtrics/${file}.xlsx`,
      format: 'xlsx',
      headerRows: 1,
      text: ['Please briefly state your position on fruit'],
      score: 'none',
      id: ['ResponseID'],
    }),
  ),
  ...[
    'qt_Multiple_Answer_Matrix_Questions_Insights_vs_Pre-Insights_Headers',
    'qt_Multiple_Answer_Multiple_Choices_Questions_Insight_vs_Pre-Insight_Headers',
    'qt_Single_Answer_Matrix_Questions_Insights_vs_Pre-Insights_Headers',
    'qt_Single_Answer_Multiple_Choice_Questions_Insights_vs_Pre-Insights_Headers',
  ].map(
    // Lists of the names of columns: no feedback at all.
    (file): Expected => ({
      file: `qualtrics/${file}.xlsx`,
      format: 'xlsx',
      headerRows: 1,
      text: 'none',
      score: 'none',
    }),
  ),
  {
    file: 'salesforce/SYNTH_report1772424660000.csv',
    format: 'csv',
    headerRows: 1,
    text: ['Description'],
    score: 'none',
    date: ['Date/Time Opened'],
    respondent: ['Contact Email'],
    segment: ['Account Name'],
    id: ['Case Number'],
  },
  poll('SOUTH', 2, {
    rows: 2528,
    text: ['In your own words, what would you call the part of the country you live in now?'],
    respondent: ['RespondentID'],
  }),
  poll('MIDWEST', 2, {
    text: ['In your own words, what would you call the part of the country you live in now?'],
    respondent: ['RespondentID'],
  }),
  poll('religion-survey-results', 2, { respondent: 'none' }),
  poll('steak-risk-survey', 2, { text: 'none', respondent: ['RespondentID'] }),
  poll('thanksgiving-2015-poll-data', 1, { respondent: ['RespondentID'] }),
  poll('raw-responses', 1, { date: ['StartDate', 'EndDate'] }),
  {
    file: 'surveymonkey/SYNTH_modern_condensed_export.csv',
    format: 'csv',
    headerRows: 2,
    rows: 2,
    text: ['What could we do better?'],
    score: ['How likely is it that you would recommend Acme to a friend or colleague?'],
    scale: '0-10',
    date: ['End Date', 'Start Date'],
    respondent: ['Respondent ID'],
    segment: ['Custom Data 1'],
  },
  {
    file: 'typeform/SYNTH_responses.csv',
    format: 'csv',
    headerRows: 1,
    rows: 3,
    text: ['What is the main reason for your score?'],
    score: ['How likely are you to recommend us to a friend or colleague?'],
    scale: '0-10',
    date: ['Submit Date (UTC)'],
    segment: ['country'],
    id: ['#', 'Network ID'],
  },
  {
    file: 'zendesk/SYNTH_tickets_api.json',
    format: 'json',
    headerRows: 0,
    rows: 2,
    text: ['description', 'satisfaction_rating.comment'],
    // "good" and "bad" are no numbers.
    score: 'none',
    date: ['created_at'],
    respondent: ['requester_id'],
    segment: ['organization_id', 'tags', 'via.channel'],
    id: ['id'],
  },
  {
    file: 'zendesk/SYNTH_tickets_export.csv',
    format: 'csv',
    headerRows: 1,
    rows: 2,
    text: ['Subject'],
    score: 'none',
    date: ['Created at'],
    respondent: ['Requester', 'Requester id', 'Requester email'],
    segment: ['Organization', 'Tags'],
    id: ['Id'],
  },
]

const roles = {
  text: 'comment',
  score: 'score',
  date: 'date',
  respondent: 'respondent',
  segment: 'segment',
  id: 'id',
  language: 'language',
} as const satisfies Partial<Record<keyof Expected, ColumnRole>>

async function check(bytes: Uint8Array, expected: Expected): Promise<void> {
  const table = await readTable(pieces(bytes))
  const { facts } = table
  const { format, headerRows, encoding = 'utf-8' } = expected
  expect(facts).toMatchObject({ format, headerRows, encoding })
  let rows = 0
  for await (const batch of table.batches()) rows += batch.rows.length
  if (expected.rows !== undefined) expect(rows).toBe(expected.rows)
  const { mapping } = await profileTable(table)
  for (const [name, role] of Object.entries(roles)) {
    const wanted = expected[name as keyof typeof roles]
    if (wanted === undefined) continue
    const taken = columnsOf(mapping.roles, role).map((at) => facts.header[at] ?? '')
    if (wanted === 'none') expect(taken, name).toEqual([])
    else {
      expect(taken.length, `${name} is taken`).toBeGreaterThan(0)
      expect(wanted, name).toEqual(expect.arrayContaining(taken))
    }
  }
  if (expected.scale !== undefined) expect(mapping.scale?.kind).toBe(expected.scale)
}

// Samples of other owners' files are not part of the repository.
const samples = new URL('../../../shared/data/export-formats/', import.meta.url)

describe('exports of survey tools and help desks', () => {
  for (const expected of files) {
    const path = new URL(expected.file, samples)
    it(expected.file, async ({ skip }) => {
      skip(!existsSync(path), 'the samples are not beside this repository')
      await check(readFileSync(path), expected)
    })
  }
})

describe('the same from the repository', () => {
  it.each([
    ['ms-forms.xlsx', 'ms-forms/'],
    ['zendesk-tickets.json', 'zendesk/SYNTH_tickets_api'],
    ['app-store-reviews.json', 'app-store/SYNTH_app_store'],
  ])('%s', async (name, start) => {
    const expected = files.find(({ file }) => file.startsWith(start))
    const path = new URL(`../fixtures/feedback/${name}`, import.meta.url)
    if (!expected) throw new Error(`nothing is expected of ${name}`)
    await check(readFileSync(path), expected)
  })
})
