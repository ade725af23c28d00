import { t } from '../i18n/t.ts'
import { Button } from '../ui/Button.tsx'
import styles from './EmptyMap.module.css'
import { useMap } from './MapTools.ts'
import { pasteFromClipboard } from './clipboard/pasteFromClipboard.ts'
import { addTouchpointAt } from './editing/addToMap.ts'
import { showNew } from './editing/showNew.ts'

/** What an empty map says: how to begin. */
export function EmptyMap() {
  const tools = useMap()
  return (
    <div className={styles['empty']}>
      <p className={styles['title']}>{t('map.empty.title')}</p>
      <p className={styles['text']}>{t('map.empty.text')}</p>
      <div className={styles['ways']}>
        <Button
          look="primary"
          onPress={() => {
            addTouchpointAt(tools, {})
            showNew(tools)
          }}
        >
          {t('map.empty.begin')}
        </Button>
        <Button onPress={() => void pasteFromClipboard(tools)}>{t('map.empty.paste')}</Button>
        <a className={styles['sample']} href="#/">
          {t('map.empty.sample')}
        </a>
      </div>
    </div>
  )
}
