import { sentence } from '../i18n/t.ts'
import { useSession } from '../store/useEditor.tsx'
import hidden from '../ui/Hidden.module.css'

/** Says what was done and what was refused, once, to whoever can't see it. */
export function LiveRegion() {
  const notice = useSession((state) => state.notice)
  return (
    <div aria-live="polite" className={hidden['hidden']}>
      {notice ? <span key={notice.serial}>{sentence(notice.message)}</span> : null}
    </div>
  )
}
