import { CornerRightDown } from 'lucide-react'
import { t } from '../../i18n/t.ts'
import type { Detail } from '../../model/detail.ts'
import { useMap } from '../MapTools.ts'
import styles from './GridLayer.module.css'
import { openDetail } from './openDetail.ts'

/** "opens Call centre" */
export function saidOfDetails(details: readonly Detail[]): string | undefined {
  const [first] = details
  if (!first) return undefined
  return details.length === 1
    ? t('map.opens', { name: first.name })
    : t('map.opensMany', { count: details.length })
}

/** On the head of a step that another journey details: opens that. */
export function DetailMark({ details }: { readonly details: readonly Detail[] }) {
  const tools = useMap()
  const said = saidOfDetails(details)
  const [first] = details
  if (!first || said === undefined) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['detail']}
      aria-label={said}
      title={said}
      onClick={() => openDetail(tools, first.stepId)}
    >
      <CornerRightDown size={14} aria-hidden />
    </button>
  )
}
