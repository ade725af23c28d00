import { registry } from '../../commands/registry.ts'
import { sentence, t } from '../../i18n/t.ts'
import type { Fix } from '../../model/finding.ts'
import { changeLines } from '../../parts/changeLines.ts'
import { useOpen } from '../../store/useEditor.tsx'

/** What each fix would change, line by line; worked out on a copy when it is looked at. */
export function FixPreviews({ fixes }: { readonly fixes: readonly Fix[] }) {
  const { editor } = useOpen()
  const { records } = editor.getState()
  return fixes.map((fix) => {
    const command = registry.get(fix.command)
    const outcome = command && editor.can(command, fix.args as never)
    if (!outcome) return null
    const lines = outcome.refused
      ? [sentence(outcome.refused)]
      : changeLines(records, outcome.changes)
    return (
      <div key={JSON.stringify([fix.command, fix.args])}>
        <dt>{t('findings.preview', { fix: sentence(fix.title) })}</dt>
        {lines.map((line) => (
          <dd key={line}>{line}</dd>
        ))}
      </div>
    )
  })
}
