import '../i18n/laterWords.ts'
import { t } from '../i18n/t.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './KeysDialog.module.css'
import { keyNames } from './keyNames.ts'

const { palette, undo, redo, save, help, copy, cut, paste, selectAll, menu } = keyNames
const { ctrl, shift, alt, either } = keyNames

/** Every key there is. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [arrows, ends, click] = [t('keys.arrows'), t('keys.homeEnd'), t('keys.click')]
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
        [arrows, 'keys.move'],
        [ends, 'keys.ends'],
        [`${ctrl}${ends}`, 'keys.mapEnds'],
        [`${shift}${arrows}`, 'keys.extend'],
        [t('keys.space'), 'keys.toggle'],
        [`${either}${click}`, 'keys.clickMore'],
        [selectAll, 'keys.selectAll'],
        [`${ctrl}Enter`, 'keys.openDetail'],
        ['Tab', 'keys.leave'],
      ],
    ],
    [
      'keys.change',
      [
        ['Enter', 'keys.edit'],
        ['F2', 'keys.rename'],
        ['Tab', 'keys.editNext'],
        [t('keys.typeKeys'), 'keys.type'],
        [`${alt}${arrows}`, 'keys.moveCard'],
        ['Delete', 'keys.delete'],
        [copy, 'keys.copy'],
        [cut, 'keys.cut'],
        [paste, 'keys.paste'],
        [menu, 'keys.menu'],
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
