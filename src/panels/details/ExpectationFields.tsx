import { useState } from 'react'
import { setExpectation } from '../../commands/verbs/setExpectation.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Expected {
  readonly expectation: string
  readonly source?: 'asked' | 'assumed' | undefined
  readonly score?: number | undefined
}

/** What customers expect of a step, and whether anybody asked them. */
export function ExpectationFields({ stepId }: { readonly stepId: string }) {
  const dispatch = useDispatch()
  const step = useRecord('step', stepId)
  if (!step) return null
  const now: Expected = {
    expectation: step.expectation ?? '',
    source: step.expectationSource,
    score: step.expectedScore,
  }
  const set = (next: Expected, mergeKey: string): void => {
    const { expectation, source, score } = next
    dispatch(
      setExpectation,
      {
        stepId,
        expectation,
        ...(source === undefined ? {} : { source }),
        ...(score === undefined ? {} : { score }),
      },
      { mergeKey: `${mergeKey}:${stepId}` },
    )
  }
  return (
    <>
      <DraftField
        label={t('details.expectation')}
        value={now.expectation}
        canBeEmpty
        isMultiline
        onCommit={(expectation) => set({ ...now, expectation }, 'expectation')}
      />
      <RadioGroup
        label={t('details.expectationSource')}
        look="across"
        value={now.source ?? null}
        options={[
          { key: 'asked', label: t('details.asked') },
          { key: 'assumed', label: t('details.assumed') },
        ]}
        onChoose={(source) =>
          set({ ...now, source: source === 'asked' ? 'asked' : 'assumed' }, 'source')
        }
      />
      <ScoreField value={now.score} onCommit={(score) => set({ ...now, score }, 'score')} />
    </>
  )
}

interface ScoreFieldProps {
  readonly value: number | undefined
  readonly onCommit: (value: number | undefined) => void
}

/** A number that may be missing; what is no number is said to be none, and not stored. */
function ScoreField({ value, onCommit }: ScoreFieldProps) {
  const [typed, setTyped] = useState<string>()
  const number = typed === undefined ? value : numberOf(typed)
  return (
    <TextField
      label={t('details.expectedScore')}
      description={t('details.expectedScoreHelp')}
      inputMode="decimal"
      value={typed ?? value?.toString() ?? ''}
      onChange={(text) => {
        setTyped(text)
        const next = numberOf(text)
        if (next === undefined || Number.isFinite(next)) onCommit(next)
      }}
      onBlur={() => setTyped(undefined)}
      {...(Number.isNaN(number) ? { error: t('details.notANumber') } : {})}
    />
  )
}

/** undefined: empty; NaN: no number. */
function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? undefined : Number(trimmed)
}
