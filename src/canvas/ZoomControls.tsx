import { Minus, Plus } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { formatShare, t } from '../i18n/t.ts'
import { useMap } from './MapTools.ts'
import styles from './ZoomControls.module.css'
import { fitMap, zoomStep, zoomTo } from './viewport/zoomBy.ts'

/** −, the zoom, + and Fit. */
export function ZoomControls() {
  const tools = useMap()
  const { viewport } = tools
  const share = useSyncExternalStore(
    (listener) => viewport.subscribe(listener),
    () => formatShare(viewport.get().zoom),
  )
  return (
    <div role="group" aria-label={t('map.zoom')} className={styles['zoom']}>
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => zoomStep(tools, -1)}>
        <Minus size={14} aria-hidden />
      </button>
      <button
        type="button"
        className={styles['share']}
        aria-label={t('map.zoomTo100', { share })}
        onClick={() => zoomTo(tools, 1)}
      >
        {share}
      </button>
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => zoomStep(tools, 1)}>
        <Plus size={14} aria-hidden />
      </button>
      <span className={styles['line']} />
      <button
        type="button"
        className={styles['fit']}
        aria-label={t('map.fitLabel')}
        onClick={() => fitMap(tools)}
      >
        {t('map.fit')}
      </button>
    </div>
  )
}
