import { Columns3, Copy, Plus, RefreshCw } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import type { TableFilter, TableGroup } from '../../store/TableView.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import heading from '../../ui/Heading.module.css'
import hidden from '../../ui/Hidden.module.css'
import styles from './Table.module.css'
import { type FilterField, useFilterFields } from './useFilterFields.ts'
import type { TableData } from './useTableRows.ts'

const all = 'all'

interface TableTopProps {
  readonly data: TableData
  readonly onInsert: () => void
  readonly onCopy: () => void
  readonly onColumns: () => void
}

/** What the rows are, what can be done with all of them, and which are shown. */
export function TableTop({ data, onInsert, onCopy, onColumns }: TableTopProps) {
  const { view, change, isStale, refresh } = data
  const { rows } = view
  return (
    <>
      <div className={styles['head']}>
        <h2 className={heading['view']}>{t('tableView.title')}</h2>
        <RadioGroup
          label={t('tableView.rows')}
          look="across"
          value={rows}
          options={(['touchpoints', 'steps'] as const).map((key) => ({
            key,
            label: t(`tableView.rows.${key}`),
          }))}
          onChoose={(key) =>
            change({
              rows: key === 'steps' ? 'steps' : 'touchpoints',
              filter: {},
              sort: undefined,
              group: undefined,
              folded: [],
            })
          }
        />
        <Count data={data} />
        <div className={styles['tools']}>
          {isStale ? (
            <Button look="quiet" icon={<RefreshCw size={14} aria-hidden />} onPress={refresh}>
              {t('tableView.sortAgain')}
            </Button>
          ) : null}
          <Button icon={<Columns3 size={14} aria-hidden />} onPress={onColumns}>
            {t('tableView.columns')}
          </Button>
          <IconButton
            label={t('tableView.copyTable')}
            icon={<Copy size={14} aria-hidden />}
            look="plain"
            onPress={onCopy}
          />
          <Button icon={<Plus size={14} aria-hidden />} onPress={onInsert}>
            {t('tableView.insert')}
          </Button>
        </div>
      </div>
      <Filters data={data} />
    </>
  )
}

/** How many rows are shown, and how all of them are. */
function Count({ data: { view, change, groups, all } }: { readonly data: TableData }) {
  const { rows, filter } = view
  const n = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  return (
    <p className={styles['count']}>
      <span role="status">{t('tableView.count', { rows, n })}</span>
      <span role="status" className={hidden['hidden']}>
        {sorted(all, view.sort)}
      </span>
      {Object.keys(filter).length > 0 ? (
        <Button look="link" onPress={() => change({ filter: {} })}>
          {t('tableView.clearFilter')}
        </Button>
      ) : null}
    </p>
  )
}

/** Which rows are shown, and under which headings. */
function Filters({ data }: { readonly data: TableData }) {
  const { view, change } = data
  const { rows, filter, group } = view
  const fields = useFilterFields(rows)
  const groups: readonly TableGroup[] = rows === 'steps' ? ['stage'] : ['stage', 'owner', 'channel']
  return (
    <div className={styles['filters']}>
      <div className={styles['search']}>
        <TextField
          label={t('tableView.search')}
          value={filter.text ?? ''}
          onChange={(text) => change({ filter: withField(filter, 'text', text) })}
        />
      </div>
      {fields.map(({ field, label, options }) => (
        <div key={field} className={styles['choice']}>
          <Select
            label={label}
            value={filter[field] ?? all}
            options={[{ key: all, label: t('tableView.all') }, ...options]}
            onChoose={(key) => change({ filter: withField(filter, field, key) })}
          />
        </div>
      ))}
      <div className={styles['choice']}>
        <Select
          label={t('tableView.group')}
          value={group ?? all}
          options={[
            { key: all, label: t('tableView.group.none') },
            ...groups.map((key) => ({ key, label: t(`tableView.group.${key}`) })),
          ]}
          onChoose={(key) => change({ group: groups.find((one) => one === key), folded: [] })}
        />
      </div>
    </div>
  )
}

/** The filter with one thing asked for, or not any more. */
function withField(filter: TableFilter, field: FilterField | 'text', key: string): TableFilter {
  const { [field]: _, ...rest } = filter
  return key === '' || key === all ? rest : { ...rest, [field]: key }
}

/** In which order the rows stand: seen by an arrow in the head of a column, said here. */
function sorted(all: TableData['all'], sort: TableData['view']['sort']): string {
  const column = all.find(({ key }) => key === sort?.column)
  return t('tableView.sorted', {
    column: column ? t(column.title) : '',
    how: column ? (sort?.isDown ? 'down' : 'up') : 'map',
  })
}
