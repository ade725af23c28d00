import '../i18n/laterWords.ts'
import { registry } from '../commands/registry.ts'
import { assert } from '../lib/assert.ts'
import type { Fix } from '../model/finding.ts'
import { sentence } from '../i18n/t.ts'
import type { OpenJourney } from './openJourney.ts'

/** Does what would mend a finding, and says so with a way back. */
export function runFix(
  { editor, session }: Pick<OpenJourney, 'editor' | 'session'>,
  fix: Fix,
): void {
  const command = registry.get(fix.command)
  assert(command, `a command ${fix.command}`)
  const outcome = editor.dispatch(command, fix.args as never)
  if (outcome.refused) session.notify(outcome.refused, 'refused')
  else session.notify({ key: 'app.fixed', values: { what: sentence(fix.title) } }, 'done', true)
}
