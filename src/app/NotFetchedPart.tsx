import { t } from '../i18n/t.ts'
import { Toast } from '../ui/Toast.tsx'
import type { NotFetched } from './notFetched.ts'

export interface NotFetchedPartProps extends Partial<NotFetched> {
  readonly onClose: () => void
}

/** Says that something could not be fetched, such as a panel where it should stand; stays until it is answered. */
export function NotFetchedPart({
  said = 'app.notFetched',
  serial = 0,
  onRetry,
  onClose,
}: NotFetchedPartProps) {
  return (
    <Toast
      notice={{ text: t(said), tone: 'refused', serial }}
      action={onRetry && { label: t('app.tryAgain'), onPress: onRetry }}
      onClose={onClose}
      shownFor={1e9}
    />
  )
}
