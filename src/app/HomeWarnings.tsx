import { quoted } from '../i18n/quoted.ts'
import { useEffect, useState } from 'react'
import { formatShare, t } from '../i18n/t.ts'
import type { Missing } from '../storage/deviceStore.ts'
import { Button } from '../ui/Button.tsx'
import notice from '../ui/Notice.module.css'
import { classes } from '../ui/classes.ts'
import styles from './Screen.module.css'
import type { Workspace } from './Workspace.ts'

export interface HomeWarningsProps {
  readonly workspace: Workspace
  readonly isKept: boolean
  readonly isClosed: boolean
}

const warning = classes(notice['warning'], styles['warning'])

/** From this share of the space on, people are warned. */
const nearlyFull = 0.9

/** What people should know about what is kept on this device. Nothing while all is well. */
export function HomeWarnings({ workspace, isKept, isClosed }: HomeWarningsProps) {
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [used, setUsed] = useState(0)
  useEffect(() => {
    // Only warnings come of these; where they can't be told the page works all the same.
    workspace
      .health()
      .then((health) => setMissing(health.missing))
      .catch(() => undefined)
    workspace
      .estimate()
      .then((space) => setUsed(space ? space.usage / Math.max(space.quota, 1) : 0))
      .catch(() => undefined)
  }, [workspace])
  return (
    <>
      {isKept ? null : (
        <p role="alert" className={warning}>
          {t('storage.memoryWarning')}
        </p>
      )}
      {isClosed ? (
        <p role="alert" className={warning}>
          {t('storage.closedWarning')}
          <Button look="link" onPress={() => location.reload()}>
            {t('storage.reload')}
          </Button>
        </p>
      ) : null}
      {used < nearlyFull ? null : (
        <p role="alert" className={warning}>
          {t('storage.nearlyFull', { share: formatShare(used) })}
        </p>
      )}
      {missing.length === 0 ? null : (
        <p role="alert" className={warning}>
          {t('storage.lost', {
            n: missing.length,
            names: missing.map(({ name }) => quoted(name)).join(', '),
          })}
          <Button
            look="link"
            onPress={() => {
              workspace.acceptLoss(missing.map(({ journeyId }) => journeyId))
              setMissing([])
            }}
          >
            {t('storage.lostRead')}
          </Button>
        </p>
      )}
    </>
  )
}
