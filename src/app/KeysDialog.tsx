import { t } from '../i18n/t.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './KeysDialog.module.css'
import { keyNames } from './keyNames.ts'

const { palette, undo, redo, save, help, paste } = keyNames

/** Every key there is. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const groups = [
    [
      'keys.everywhere',
      [
        [palette, 'keys.palette'],
        [undo, 'keys.undo'],
        [redo, 'keys.redo'],
        [save, 'keys.save'],
        [help, 'keys.help'],
        ['Esc', 'keys.close'],
      ],
    ],
    [
      'keys.onMap',
      [
        [t('keys.arrows'), 'keys.move'],
        ['Enter', 'keys.edit'],
        ['Tab', 'keys.editNext'],
        [t('keys.typeKeys'), 'keys.type'],
        ['Delete', 'keys.delete'],
        [paste, 'keys.paste'],
        ['Tab', 'keys.leave'],
      ],
    ],
  ] as const
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose} isLight>
      <div className={styles['groups']}>
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={what}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
