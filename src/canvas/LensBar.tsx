import { t } from '../i18n/t.ts'
import { useSession } from '../store/useEditor.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './LensBar.module.css'
import { useMap } from './MapTools.ts'
import type { Kept } from './lens.ts'

/** Says that the map shows a part only, and how to see all again. */
export function LensBar({ kept }: { readonly kept: Kept }) {
  const { session, view } = useMap()
  const isOn = useSession(({ lens }) => lens !== undefined)
  if (!isOn || !kept) return null
  const { cards } = view().scene
  const shown = [...cards.keys()].filter((id) => kept.has(id)).length
  return (
    <div className={styles['lens']}>
      <span role="status">{t('map.lens', { shown, all: cards.size })}</span>
      <Button look="link" onPress={() => session.setState({ lens: undefined, mapWish: 'focus' })}>
        {t('map.lensOff')}
      </Button>
    </div>
  )
}
