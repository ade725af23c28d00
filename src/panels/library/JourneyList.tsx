import { Copy, Ellipsis, FileDown, FolderOpen, LayoutTemplate, Pencil, Trash2 } from 'lucide-react'
import { formatWhen } from './formatWhen.ts'
import { t } from '../../i18n/t.ts'
import { Menu } from '../../ui/Menu.tsx'
import styles from './Library.module.css'
import type { JourneyCard } from './journeyCard.ts'

export interface JourneyActions {
  readonly onOpen: (id: string) => void
  readonly onRename: (journey: JourneyCard) => void
  readonly onDuplicate: (journey: JourneyCard) => void
  readonly onSave: (journey: JourneyCard) => void
  readonly onSaveTemplate: (journey: JourneyCard) => void
  readonly onDelete: (journey: JourneyCard) => void
}

export interface JourneyListProps extends JourneyActions {
  /** Newest first. */
  readonly journeys: readonly JourneyCard[]
  readonly hrefOf: (id: string) => string
  /** Now, ms. */
  readonly now: number
}

export function JourneyList({ journeys, hrefOf, now, ...actions }: JourneyListProps) {
  return (
    <ul className={styles['list']} aria-label={t('library.list')}>
      {journeys.map((journey) => (
        <li key={journey.id} className={styles['journey']}>
          <div className={styles['about']}>
            <a href={hrefOf(journey.id)}>{nameOf(journey)}</a>
            <p>
              {t('library.counts', { stages: journey.stages, touchpoints: journey.touchpoints })}
            </p>
            {journey.details === undefined ? null : <p>{detailsText(journey.details)}</p>}
          </div>
          <time dateTime={journey.updatedAt}>
            {t('library.changed', { when: formatWhen(journey.updatedAt, now) })}
          </time>
          <Menu
            label={t('library.actions', { name: nameOf(journey) })}
            icon={<Ellipsis size={16} aria-hidden />}
            entries={entriesOf(journey, actions)}
          />
        </li>
      ))}
    </ul>
  )
}

function detailsText(details: NonNullable<JourneyCard['details']>): string {
  if (details === 'gone') return t('library.detailsGone')
  const { stepName, journeyName } = details
  return t('library.details', { step: stepName, name: journeyName || t('library.unnamed') })
}

function nameOf({ name }: JourneyCard): string {
  return name === '' ? t('library.unnamed') : name
}

function entriesOf(journey: JourneyCard, actions: JourneyActions) {
  return [
    {
      id: 'open',
      label: t('library.open'),
      icon: <FolderOpen size={14} />,
      onChoose: () => actions.onOpen(journey.id),
    },
    {
      id: 'rename',
      label: t('library.rename'),
      icon: <Pencil size={14} />,
      onChoose: () => actions.onRename(journey),
    },
    {
      id: 'duplicate',
      label: t('library.duplicate'),
      icon: <Copy size={14} />,
      onChoose: () => actions.onDuplicate(journey),
    },
    {
      id: 'save',
      label: t('library.saveToFile'),
      icon: <FileDown size={14} />,
      onChoose: () => actions.onSave(journey),
    },
    {
      id: 'template',
      label: t('app.saveTemplate'),
      icon: <LayoutTemplate size={14} />,
      onChoose: () => actions.onSaveTemplate(journey),
    },
    {
      id: 'delete',
      label: t('library.delete'),
      icon: <Trash2 size={14} />,
      isDanger: true,
      startsGroup: true,
      onChoose: () => actions.onDelete(journey),
    },
  ]
}
