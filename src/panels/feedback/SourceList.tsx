import { type ReactNode, useRef, useState } from 'react'
import { type MessageKey, t } from '../../i18n/t.ts'
import { useOpen } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { DeleteSource } from './DeleteSource.tsx'
import styles from './FeedbackPanel.module.css'
import { SourceFacts } from './SourceFacts.tsx'
import type { SourceView } from './feedbackPort.ts'
import { useFeedback, useFeedbackState } from './useFeedback.ts'

type List = 'used' | 'other' | 'deleted'

const titles: Readonly<Record<List, MessageKey>> = {
  used: 'feedback.sources',
  other: 'feedback.otherSources',
  deleted: 'feedback.deletedSources',
}

/** The imported files: those that count here, the others of the workspace, and those just deleted. */
export function SourceList() {
  const port = useFeedback()
  const { session } = useOpen()
  const { sources, otherSources, deletedSources } = useFeedbackState()
  const [toDelete, setToDelete] = useState<SourceView>()
  // A source that goes to another list takes the focus along.
  const awaited = useRef<string>(undefined)
  const go = (list: List, id: string): void => {
    awaited.current = list + id
  }
  const onMount = (list: List, id: string) => (button: HTMLButtonElement | null) => {
    if (!button || awaited.current !== list + id) return
    awaited.current = undefined
    button.focus()
  }
  const use = (id: string, isUsed: boolean): void => {
    go(isUsed ? 'used' : 'other', id)
    port.setSourceUsed(id, isUsed)
  }
  const remove = async ({ id, name }: SourceView): Promise<void> => {
    setToDelete(undefined)
    go('deleted', id)
    const isDone = await port.deleteSource(id)
    if (isDone) session.notify({ key: 'feedback.sourceDeleted', values: { name } }, 'done')
    else session.notify({ key: 'feedback.notDeleted', values: { name } }, 'refused')
  }
  const takeBack = async ({ id, name }: SourceView): Promise<void> => {
    go('other', id)
    if (!(await port.restoreSource(id)))
      session.notify({ key: 'feedback.notTakenBack', values: { name } }, 'refused')
  }
  return (
    <>
      <Sources list="used" sources={sources}>
        {({ id, name }) => (
          <Button
            ref={onMount('used', id)}
            look="quiet"
            label={t('feedback.remove', { name })}
            onPress={() => use(id, false)}
          >
            {t('feedback.removeShort')}
          </Button>
        )}
      </Sources>
      <Sources list="other" sources={otherSources}>
        {(source) => (
          <div className={styles['sourceActions']}>
            <Button
              ref={onMount('other', source.id)}
              look="quiet"
              label={t('feedback.use', { name: source.name })}
              onPress={() => use(source.id, true)}
            >
              {t('feedback.useShort')}
            </Button>
            <Button
              look="quiet"
              label={t('feedback.delete', { name: source.name })}
              onPress={() => setToDelete(source)}
            >
              {t('feedback.deleteShort')}
            </Button>
          </div>
        )}
      </Sources>
      <Sources list="deleted" sources={deletedSources}>
        {(source) => (
          <Button
            ref={onMount('deleted', source.id)}
            look="quiet"
            label={t('feedback.takeBack', { name: source.name })}
            onPress={() => void takeBack(source)}
          >
            {t('feedback.takeBackShort')}
          </Button>
        )}
      </Sources>
      {toDelete ? (
        <DeleteSource
          source={toDelete}
          onDelete={() => void remove(toDelete)}
          onCancel={() => setToDelete(undefined)}
        />
      ) : null}
    </>
  )
}

interface SourcesProps {
  readonly list: List
  readonly sources: readonly SourceView[]
  /** What can be done with one. */
  readonly children: (source: SourceView) => ReactNode
}

function Sources({ list, sources, children }: SourcesProps) {
  if (sources.length === 0 && list !== 'used') return null
  const id = `feedback-sources-${list}`
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h3 id={id} className={styles['heading']}>
        {t(titles[list])}
      </h3>
      <ul className={styles['sources']} aria-labelledby={id}>
        {sources.map((source) => (
          <li key={source.id}>
            {list === 'deleted' ? (
              <div className={styles['source']}>
                <p className={styles['sourceName']}>{source.name}</p>
              </div>
            ) : (
              <SourceFacts source={source} />
            )}
            {children(source)}
          </li>
        ))}
      </ul>
    </section>
  )
}
