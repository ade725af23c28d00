import { type ReactNode, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from './Button.tsx'

/** The first of a long list, and a button that shows all, where there are more. */
export function useShown<T>(list: readonly T[], first: number): readonly [readonly T[], ReactNode] {
  const [isAll, setIsAll] = useState(false)
  if (isAll || list.length <= first) return [list, null]
  const more = (
    <Button look="link" onPress={() => setIsAll(true)}>
      {t('ui.showAll', { n: list.length })}
    </Button>
  )
  return [list.slice(0, first), more]
}
