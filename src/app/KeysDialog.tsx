import { keyLabel } from '../i18n/keyLabel.ts'
import '../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { chooseSingleKeys, hasSingleKeys } from '../store/singleKeys.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './KeysDialog.module.css'
import { keyNames } from '../ui/keyNames.ts'

const { palette, undo, redo, save, help, copy, cut, paste, selectAll, menu, workshop } = keyNames
const { ctrl, control, shift, alt, either } = keyNames

/** Every key there is. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setIsOn] = useState(hasSingleKeys)
  const change = (on: boolean): void => {
    chooseSingleKeys(on)
    setIsOn(on)
  }
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
        [workshop, 'keys.workshop'],
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
        [`${ctrl}${arrows}`, 'keys.goOnly'],
        [`${t('keys.space')}, ${control}${t('keys.space')}`, 'keys.toggle'],
        [`${either}${click}`, 'keys.clickMore'],
        [selectAll, 'keys.selectAll'],
        [`${ctrl}Enter`, 'keys.openDetail'],
        [`${ctrl}Enter`, 'keys.openLink'],
        ['Tab', 'keys.leave'],
      ],
    ],
    [
      'keys.change',
      [
        ['Enter', 'keys.edit'],
        ['F2', 'keys.rename'],
        ['Tab', 'keys.editNext'],
        [`${ctrl}Enter`, 'keys.another'],
        [`${shift}Enter`, 'keys.up'],
        [t('keys.typeKeys'), 'keys.type'],
        [t('keys.ownerKeys'), 'keys.ownerTyped'],
        [`${alt}O`, 'keys.owner'],
        [`${alt}${arrows}`, 'keys.moveCard'],
        [`${alt}↑ ↓`, 'keys.feeling'],
        [`${alt}M`, 'keys.moveTo'],
        [`${ctrl}.`, 'keys.fold'],
        [`${alt}${shift}${arrows}`, 'keys.resize'],
        [`${ctrl}D`, 'keys.duplicate'],
        [`${ctrl}B`, 'keys.bold'],
        [`${shift}Enter`, 'keys.newLine'],
        ['Delete', 'keys.delete'],
        [copy, 'keys.copy'],
        [cut, 'keys.cut'],
        [paste, 'keys.paste'],
        [paste, 'keys.pastePicture'],
        [menu, 'keys.menu'],
      ],
    ],
    [
      'keys.connections',
      [
        [`${alt}C`, 'keys.connect'],
        [`${alt}L`, 'keys.nextConnection'],
        [`Enter ${t('keys.onConnection')}`, 'keys.label'],
        [`Delete ${t('keys.onConnection')}`, 'keys.disconnect'],
      ],
    ],
    [
      'keys.inTable',
      [
        [`${shift}${arrows}`, 'keys.table.range'],
        [`${shift}${t('keys.space')}`, 'keys.table.rows'],
        [`${t('keys.space')}, ${ctrl}${t('keys.space')}`, 'keys.table.apart'],
        [`${ctrl}${arrows}`, 'keys.table.edges'],
        [`${ctrl}D`, 'keys.table.fill'],
        [`${ctrl}Enter`, 'keys.table.insert'],
        ['Delete', 'keys.table.clear'],
        [paste, 'keys.table.paste'],
        ['Enter', 'keys.table.sort'],
        [`${alt}↓`, 'keys.table.column'],
      ],
    ],
  ] as const
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose} size="large" isLight>
      <div className={styles['groups']}>
        {groups.map(([title, keys]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={what}>
                  <dt>
                    <kbd>{keyLabel(key)}</kbd>
                  </dt>
                  <dd>{t(what)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className={styles['choice']}>
        <Checkbox isSelected={isOn} onChange={change}>
          {t('keys.single')}
        </Checkbox>
        <p>{t('keys.singleWhy', { keys: keyLabel(`${control}${t('keys.space')}`) })}</p>
      </div>
    </Dialog>
  )
}
