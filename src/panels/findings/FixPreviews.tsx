import { registry } from '../../commands/registry.ts'
import { sentence, t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { changeLines } from '../../parts/changeLines.ts'
import { useOpen, useRecords } from '../../store/useEditor.tsx'

/** What each fix would change, line by line; worked out on a copy, again whenever a record changes. */
export function FixPreviews({ fixes }: { readonly fixes: readonly Fix[] }) {
  const { editor } = useOpen()
  const records = useRecords((all) => all)
  return fixes.map((fix) => {
    const command = registry.get(fix.command)
    const outcome = command && editor.can(command, fix.args as never)
    if (!outcome) return null
    const lines = outcome.refused
      ? [sentence(outcome.refused)]
      : changeLines(records, outcome.changes)
    if (lines.length === 0) return null
    return (
      <div key={JSON.stringify([fix.command, fix.args])}>
        <dt>{t('findings.preview', { fix: sentence(fix.title) })}</dt>
        {lines.map((line, at) => (
          // Two records of one name change alike.
          // oxlint-disable-next-line react/no-array-index-key -- lines keep no state
          <dd key={at}>{line}</dd>
        ))}
      </div>
    )
  })
}
