import '../i18n/laterWords.ts'
import type { Message } from '../lib/message.ts'
import { newId } from '../lib/newId.ts'
import { journeyVersion } from '../model/journeyFile.ts'
import type { Records } from '../model/records.ts'
import { type KeptParts, keepAsTemplate } from '../model/templates/keepAsTemplate.ts'
import type { Workspace } from './Workspace.ts'

/** Keeps a map as a template on this device; returns what to say of it. */
export async function saveTemplate(
  workspace: Workspace,
  records: Records,
  name: string,
  parts: KeptParts,
): Promise<Message> {
  const kept = keepAsTemplate(records, parts)
  await workspace.saveTemplate({ id: newId(), name, version: journeyVersion, records: kept })
  return { key: 'templates.saved', values: { name } }
}
