import type { RecordOf } from '../model/kinds.ts'
import type { Option } from '../ui/options.ts'

/** What customers reach most companies by; offered, never enforced. Kept as content, in English. */
const channels = [
  'Phone',
  'Web',
  'App',
  'Email',
  'Chat',
  'SMS',
  'Letter',
  'In person',
  'Store',
  'Social media',
  'Video',
  'Messenger',
  'Branch',
  'Field service',
  'Kiosk',
  'Partner',
  'Marketplace',
] as const

/** Common channels, then those of this journey's own. */
export function channelOptions(touchpoints: readonly RecordOf<'touchpoint'>[]): Option[] {
  const own = touchpoints.flatMap(({ channel }) => channel ?? [])
  return [...new Set<string>([...channels, ...own])].map((name) => ({ key: name, label: name }))
}
