import { useEffect, useEffectEvent } from 'react'
import { useOpen, useSession } from './useEditor.tsx'

/** Shows the person, department or KPI that somebody looked for elsewhere: calls back with it once. */
export function useRecordWish(show: (id: string) => void): void {
  const { session } = useOpen()
  const wish = useSession(({ recordWish }) => recordWish)
  const onWish = useEffectEvent(show)
  useEffect(() => {
    if (wish === undefined) return
    session.setState({ recordWish: undefined })
    onWish(wish)
  }, [session, wish])
}
