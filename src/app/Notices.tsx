import { useCallback } from 'react'
import { sentence, t } from '../i18n/t.ts'
import { useOpen, useSession } from '../store/useEditor.tsx'
import { Toast } from '../ui/Toast.tsx'

/** What was done or refused, said in passing. */
export function Notices({ onUndo }: { readonly onUndo: () => void }) {
  const { session } = useOpen()
  const notice = useSession((state) => state.notice)
  const close = useCallback(() => session.setState({ notice: undefined }), [session])
  return (
    <Toast
      at="pane"
      notice={
        notice && { text: sentence(notice.message), tone: notice.tone, serial: notice.serial }
      }
      action={
        notice?.canUndo
          ? {
              label: t('app.takeBack'),
              onPress: () => {
                close()
                const { undo = onUndo } = notice
                undo()
              },
            }
          : undefined
      }
      onClose={close}
    />
  )
}
