import { ruleGroups } from '../../analysis/ruleNames.ts'
import { useCallback } from 'react'
import {
  type ThresholdName,
  ruleSettings,
  settingOf,
  switchOf,
  thresholds,
} from '../../analysis/ruleSettings.ts'
import { setSetting } from '../../commands/verbs/setSetting.ts'
import { sentence, t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { recordsOfKind } from '../../model/queries.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DraftField } from '../../ui/DraftField.tsx'
import { numberOf } from '../../ui/NumberField.tsx'
import styles from './RulesDialog.module.css'
import { ruleName } from './ruleName.ts'

const groups = {
  ownership: 'findings.rules.ownership',
  feedback: 'findings.rules.feedback',
  kpis: 'findings.rules.kpis',
  pay: 'findings.rules.pay',
  way: 'findings.rules.way',
} as const satisfies Record<keyof typeof ruleGroups, string>

const groupNames = ['ownership', 'feedback', 'kpis', 'pay', 'way'] as const

/** Which rules look, and from what figure on they say something; for all journeys of the workspace. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const set = useSetting()
  const records = useRecords((all) => all)
  const settings = recordsOfKind(records, 'setting')
  const { isOn, threshold } = ruleSettings(records)
  const isSet = (name: ThresholdName): boolean =>
    settings.some((one) => one.name === settingOf(name))
  return (
    <Dialog title={t('findings.rules')} isOpen onClose={onClose} size="medium" isLight>
      <p className={styles['lead']}>{t('findings.rulesLead')}</p>
      {groupNames.map((group) => (
        <section key={group} className={styles['group']} aria-label={t(groups[group])}>
          <h3>{t(groups[group])}</h3>
          {ruleGroups[group].map((rule) => (
            <div key={rule} className={styles['rule']}>
              <Checkbox
                isSelected={isOn(rule)}
                onChange={(on) => set(switchOf(rule), on ? undefined : false)}
              >
                <span className={styles['name']}>{ruleName(rule)}</span>
                <span className={styles['says']}>
                  {sentence({ key: `rule.${rule}.says`, values: {} })}
                </span>
              </Checkbox>
              {thresholdsOf(rule).map((name) => (
                <div key={name} className={styles['threshold']}>
                  <DraftField
                    label={sentence({ key: `threshold.${name}`, values: {} })}
                    description={t('findings.default', { value: thresholds[name] })}
                    value={String(threshold(name))}
                    inputMode="decimal"
                    canBeEmpty
                    onCommit={(text) => {
                      const value = numberOf(text)
                      if (value === undefined ? isSet(name) : Number.isFinite(value) && value >= 0)
                        set(settingOf(name), value, settingOf(name))
                    }}
                  />
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
    </Dialog>
  )
}

/** Sets a threshold or a switch; undefined: the default again. */
function useSetting(): (name: string, value?: number | boolean, mergeKey?: string) => void {
  const dispatch = useDispatch()
  return useCallback(
    (name, value, mergeKey) => {
      const at = new Date().toISOString()
      const options = mergeKey === undefined ? {} : { mergeKey }
      dispatch(setSetting, { id: newId(), name, value, at }, options)
    },
    [dispatch],
  )
}

function thresholdsOf(rule: string): ThresholdName[] {
  const names = Object.keys(thresholds) as ThresholdName[]
  return names.filter((name) => name.startsWith(`${rule}.`))
}
