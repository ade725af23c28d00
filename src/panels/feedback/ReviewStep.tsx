import { formatDay } from '../../i18n/formatDay.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { SourceKind } from '../../model/evidence.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { roleName } from './ColumnUse.tsx'
import styles from './ImportDialog.module.css'
import { KnownFile } from './KnownFile.tsx'
import type { ReadingState } from './feedbackPort.ts'
import type { ImportFlow } from './importFlow.ts'
import { moodCount } from './moodCount.ts'
import type { OpenFile } from './openFile.ts'
import { shareFigures } from './shareFigures.ts'

export const sourceKinds: readonly SourceKind[] = [
  'survey',
  'support',
  'complaints',
  'review',
  'employee',
]

export interface ReviewStepProps {
  readonly open: OpenFile
  readonly state: ReadingState | undefined
  /** How many files are imported with this one. */
  readonly alike: number
  readonly flow: Pick<ImportFlow, 'setSettings' | 'setAgain' | 'setMemoryName' | 'leaveOut'>
}

/** The last step: what the file is called, what it is, and what importing it means. */
export function ReviewStep({ open, state, alike, flow }: ReviewStepProps) {
  const { preview, roles, settings, known, memoryName, isAgain = false } = open
  const onSettings = flow.setSettings
  const { question: _, ...withoutQuestion } = settings
  const used = preview.columns.flatMap(({ name }, at) => {
    const role = roles[at] ?? 'ignore'
    return role === 'ignore' ? [] : [{ name, role }]
  })
  return (
    <div className={styles['main']}>
      {known ? (
        <KnownFile
          source={known}
          isAgain={isAgain}
          onAgain={flow.setAgain}
          onLeaveOut={flow.leaveOut}
        />
      ) : null}
      <div className={styles['fields']}>
        {alike > 1 ? (
          <p className={styles['note']}>{t('import.namedAfterFiles', { files: alike })}</p>
        ) : (
          <TextField
            label={t('feedback.sourceName')}
            value={settings.name}
            maxLength={200}
            onChange={(name) => onSettings({ ...settings, name })}
          />
        )}
        <TextField
          label={t('feedback.question')}
          value={settings.question ?? ''}
          maxLength={500}
          placeholder={t('feedback.questionHint')}
          description={t('feedback.questionHelp')}
          onChange={(question) =>
            onSettings(question === '' ? withoutQuestion : { ...settings, question })
          }
        />
      </div>
      <RadioGroup
        label={t('feedback.kind')}
        value={settings.kind}
        look="list"
        options={sourceKinds.map((kind) => ({
          key: kind,
          label: t(`feedback.kind.${kind}` satisfies MessageKey),
          detail: t(`feedback.kindHelp.${kind}` satisfies MessageKey),
        }))}
        onChoose={(key) => {
          const kind = sourceKinds.find((one) => one === key)
          if (kind) onSettings({ ...settings, kind })
        }}
      />
      <div className={styles['memory']}>
        <TextField
          label={t('import.memoryName')}
          value={memoryName}
          maxLength={100}
          description={t('import.memoryHelp')}
          onChange={flow.setMemoryName}
        />
      </div>
      <div className={styles['summary']}>
        <p>{used.map(({ name, role }) => `${roleName(role)}: ${name}`).join(' · ')}</p>
        {state?.isDone ? (
          <Summary state={state} isComplaints={settings.kind === 'complaints'} />
        ) : null}
      </div>
    </div>
  )
}

interface SummaryProps {
  readonly state: ReadingState
  readonly isComplaints: boolean
}

function Summary({ state, isComplaints }: SummaryProps) {
  const { rows, comments, moods, from, to, landing, repeated = 0 } = state
  const figures = shareFigures(moods)
  return (
    <>
      <p>{t(repeated > 0 ? 'import.reviewNew' : 'feedback.reviewRows', { rows, comments })}</p>
      {figures ? (
        <p>
          {isComplaints
            ? t('feedback.reviewComplaints', { n: figures.n })
            : t('feedback.reviewMoods', { ...figures })}
        </p>
      ) : null}
      {from !== undefined && to !== undefined ? (
        <p>{t('feedback.reviewDates', { from: formatDay(from), to: formatDay(to) })}</p>
      ) : null}
      {landing && landing.touchpoints.length > 0 ? (
        <p>
          {t('feedback.reviewUnmatched', {
            comments: landing.comments,
            matched: landing.comments - moodCount(landing.unmatched),
          })}
        </p>
      ) : null}
    </>
  )
}
