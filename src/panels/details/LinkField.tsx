import { useState } from 'react'
import { setLink } from '../../commands/verbs/setLink.ts'
import { t } from '../../i18n/t.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { shownLink, webLink } from '../../model/webLink.ts'
import { useDispatch } from '../../store/useEditor.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Details.module.css'

/** Where a card leads. Half an address leads nowhere: it is kept when the box is left. */
export function LinkField({ card: { id, link = '' } }: { readonly card: RecordOf<'card'> }) {
  const dispatch = useDispatch()
  const [typed, setTyped] = useState<string>()
  const [isWrong, setIsWrong] = useState(false)
  const href = webLink(link)
  const keep = (): void => {
    if (typed === undefined) return
    const isFine = typed.trim() === '' || webLink(typed) !== undefined
    setIsWrong(!isFine)
    if (!isFine) return
    setTyped(undefined)
    if (typed.trim() !== link) dispatch(setLink, { cardId: id, link: typed })
  }
  return (
    <div className={styles['field']}>
      <TextField
        label={t('details.link')}
        value={typed ?? link}
        placeholder="https://"
        onChange={(text) => {
          setTyped(text)
          setIsWrong(false)
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
          else if (event.key === 'Escape' && typed !== undefined) {
            event.stopPropagation()
            setTyped(undefined)
            setIsWrong(false)
          }
        }}
        {...(isWrong ? { error: t('refused.noWebLink') } : { description: t('details.linkHint') })}
      />
      {href === undefined ? null : (
        <a className={styles['link']} href={href} target="_blank" rel="noopener noreferrer">
          {t('details.openLink', { link: shownLink(href) })}
        </a>
      )}
    </div>
  )
}
