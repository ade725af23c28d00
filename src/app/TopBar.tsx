import { Ellipsis, Redo2, Search, Undo2 } from 'lucide-react'
import { rename } from '../commands/verbs/rename.ts'
import { t } from '../i18n/t.ts'
import { journeyOf } from '../model/queries.ts'
import { useOwnDetail } from '../store/useDetails.ts'
import { useDispatch, useHistory, useRecords, useToMap } from '../store/useEditor.tsx'
import { Button } from '../ui/Button.tsx'
import { DraftField } from '../ui/DraftField.tsx'
import hidden from '../ui/Hidden.module.css'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { MenuEntry } from '../ui/MenuEntry.ts'
import { Logo } from './Logo.tsx'
import { SaveState, type SaveStateProps } from './SaveState.tsx'
import styles from './TopBar.module.css'
import { keyNames } from '../ui/keyNames.ts'
import { hrefOf } from './route.ts'

export interface TopBarProps extends SaveStateProps {
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onSearch: () => void
  readonly onImport: () => void
  readonly onExport: () => void
  readonly more: readonly MenuEntry[]
}

/** Where one is, whether it is saved, and what one can do with the whole journey. */
export function TopBar(props: TopBarProps) {
  const { onUndo, onRedo, onSearch, onImport, onExport, more, ...state } = props
  const history = useHistory()
  return (
    <header className={styles['top']}>
      <a className={styles['journeys']} href="#/">
        <Logo />
        {t('app.journeys')}
      </a>
      <span aria-hidden className={styles['slash']}>
        /
      </span>
      <ParentLink />
      <JourneyName />
      <SaveState {...state} />
      <div className={styles['actions']}>
        <IconButton
          label={t('app.palette')}
          icon={<Search size={16} aria-hidden />}
          keys={keyNames.palette}
          onPress={onSearch}
        />
        <IconButton
          label={t('app.undo')}
          icon={<Undo2 size={16} aria-hidden />}
          keys={keyNames.undo}
          isDisabled={history.done.length === 0}
          onPress={onUndo}
        />
        <IconButton
          label={t('app.redo')}
          icon={<Redo2 size={16} aria-hidden />}
          keys={keyNames.redo}
          isDisabled={history.undone.length === 0}
          onPress={onRedo}
        />
        <Button onPress={onImport}>{t('app.importFeedback')}</Button>
        <Button look="primary" onPress={onExport}>
          {t('app.export')}
        </Button>
        <Menu label={t('app.more')} icon={<Ellipsis size={16} aria-hidden />} entries={more} />
      </div>
    </header>
  )
}

/** The way back to the step that this journey details. */
function ParentLink() {
  const of = useOwnDetail()?.of
  const at = useRecords((records) => journeyOf(records)?.parentStepId)
  if (!of || at === undefined) return null
  const { journeyId, journeyName, stepName } = of
  return (
    <>
      <a
        className={styles['parent']}
        href={hrefOf({ page: 'journey', journeyId, view: 'map', at })}
        title={t('app.backToStep', { step: stepName, name: journeyName })}
      >
        {journeyName || t('library.unnamed')}
      </a>
      <span aria-hidden className={styles['slash']}>
        /
      </span>
    </>
  )
}

function JourneyName() {
  const dispatch = useDispatch()
  const toMap = useToMap()
  const journey = useRecords(journeyOf)
  if (!journey) return null
  const { id, name } = journey
  return (
    <div className={styles['name']}>
      <h1 className={hidden['hidden']}>{name}</h1>
      <DraftField
        label={t('app.journeyName')}
        value={name}
        look="title"
        onCommit={(text) => dispatch(rename, { id, text }, { mergeKey: `rename:${id}` })}
        onEnter={toMap}
      />
    </div>
  )
}
