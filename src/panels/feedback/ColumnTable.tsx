import { ChevronLeft, ChevronRight } from 'lucide-react'
import { memo, useState } from 'react'
import type { ColumnRole } from '../../feedback/columns/columnRole.ts'
import { sentence, t } from '../../i18n/t.ts'
import type { Message } from '../../lib/message.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './ColumnTable.module.css'
import { ColumnUse, roleName } from './ColumnUse.tsx'
import type { FilePreview } from './feedbackPort.ts'
import { useGrowing } from './useGrowing.ts'

/** Columns on one page: a table of thousands would not answer any more. */
const pageSize = 120

export interface ColumnTableProps {
  readonly preview: FilePreview
  readonly roles: readonly ColumnRole[]
  readonly onRole: (column: number, role: ColumnRole) => void
}

/** The first rows of a file under what each column is used as. */
export const ColumnTable = memo(function ColumnTable({ preview, roles, onRole }: ColumnTableProps) {
  const [page, setPage] = useState(0)
  const from = page * pageSize
  const shown = preview.columns.slice(from, from + pageSize)
  const ready = useGrowing(shown.length, page)
  return (
    <>
      {preview.columns.length > pageSize ? (
        <Pages page={page} onPage={setPage} columns={preview.columns.length} />
      ) : null}
      <div className={styles['scroll']}>
        <table
          className={styles['table']}
          aria-label={t('feedback.preview', { name: preview.name })}
        >
          <thead>
            <tr>
              {shown.map(({ name, label, guess, why }, index) => (
                <ColumnHead
                  key={name}
                  name={name}
                  label={label}
                  at={from + index}
                  role={roles[from + index] ?? 'ignore'}
                  why={roles[from + index] === guess ? why : undefined}
                  isReady={index < ready}
                  onRole={onRole}
                />
              ))}
            </tr>
          </thead>
          <PreviewRows preview={preview} roles={roles} from={from} />
        </table>
      </div>
    </>
  )
})

interface ColumnHeadProps {
  readonly name: string
  readonly label: string
  readonly at: number
  readonly role: ColumnRole
  /** Why that was guessed, where it was. */
  readonly why: Message | undefined
  /** Whether its combobox is in the page already. */
  readonly isReady: boolean
  readonly onRole: ColumnTableProps['onRole']
}

const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { name, label, at, role, why, isReady, onRole } = props
  const said = why ? sentence(why) : undefined
  return (
    <th scope="col">
      {isReady ? (
        <ColumnUse column={name} role={role} onChoose={(chosen) => onRole(at, chosen)} />
      ) : (
        <span className={styles['later']}>{roleName(role)}</span>
      )}
      <span className={styles['name']} title={label}>
        {name}
      </span>
      {said === undefined ? null : (
        <span className={styles['why']} title={said}>
          {said}
        </span>
      )}
    </th>
  )
})

interface PreviewRowsProps extends Pick<ColumnTableProps, 'preview' | 'roles'> {
  readonly from: number
}

const PreviewRows = memo(function PreviewRows({ preview, roles, from }: PreviewRowsProps) {
  const shown = preview.columns.slice(from, from + pageSize)
  return (
    <tbody>
      {preview.rows.map((cells, row) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row of a file has only its place
        <tr key={row}>
          {shown.map(({ name }, index) => (
            <td key={name} data-role={roles[from + index]}>
              {cells[from + index]?.slice(0, 200)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
})

interface PagesProps {
  readonly page: number
  readonly columns: number
  readonly onPage: (page: number) => void
}

function Pages({ page, columns, onPage }: PagesProps) {
  const from = page * pageSize
  return (
    <div className={styles['pages']}>
      <IconButton
        label={t('feedback.earlierColumns')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={page === 0}
        onPress={() => onPage(page - 1)}
      />
      <span role="status">
        {t('feedback.columnPages', {
          from: from + 1,
          to: Math.min(from + pageSize, columns),
          columns,
        })}
      </span>
      <IconButton
        label={t('feedback.laterColumns')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={from + pageSize >= columns}
        onPress={() => onPage(page + 1)}
      />
    </div>
  )
}
