import { setExpectation } from '../../commands/verbs/setExpectation.ts'
import { t } from '../../i18n/t.ts'
import { useDispatch, useRecord } from '../../store/useEditor.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'

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
      <NumberField
        label={t('details.expectedScore')}
        description={t('details.expectedScoreHelp')}
        value={now.score}
        onCommit={(score) => set({ ...now, score }, 'score')}
      />
    </>
  )
}
