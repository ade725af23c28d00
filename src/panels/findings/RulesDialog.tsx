import { ruleGroups } from '../../analysis/ruleNames.ts'
import { useCallback } from 'react'
import { ruleSettings, switchOf } from '../../analysis/ruleSettings.ts'
import { setSetting } from '../../commands/verbs/setSetting.ts'
import { formatNumber, sentence, t } from '../../i18n/t.ts'
import { newId } from '../../lib/newId.ts'
import { useDispatch, useRecords } from '../../store/useEditor.tsx'
import { recordsOfKind } from '../../model/queries.ts'
import {
  type Threshold,
  type ThresholdName,
  isInRange,
  rangeWords,
  settingOf,
  thresholds,
} from '../../model/thresholds.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
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
  const keptAs = (name: ThresholdName) =>
    settings.find((one) => one.name === settingOf(name))?.value
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
                <ThresholdField
                  key={name}
                  name={name}
                  value={threshold(name)}
                  kept={keptAs(name)}
                  onSet={(value) => set(settingOf(name), value, settingOf(name))}
                />
              ))}
            </div>
          ))}
        </section>
      ))}
    </Dialog>
  )
}

interface ThresholdFieldProps {
  readonly name: ThresholdName
  /** What counts now. */
  readonly value: number
  /** What the workspace says; undefined: nothing. */
  readonly kept: string | number | boolean | undefined
  /** undefined: the default again. */
  readonly onSet: (value: number | undefined) => void
}

/** A threshold; shares are read and typed as percentages. */
function ThresholdField({ name, value, kept, onSet }: ThresholdFieldProps) {
  const threshold: Threshold = thresholds[name]
  const scale = threshold.isShare ? 100 : 1
  const shown = (figure: number): number => Math.round(figure * scale * 1e6) / 1e6
  const isKept = kept === undefined || isInRange(kept, threshold)
  return (
    <div className={styles['threshold']}>
      <NumberField
        label={sentence({ key: `threshold.${name}`, values: {} })}
        description={t(isKept ? 'findings.default' : 'findings.notInRange', {
          value: shown(threshold.usual),
          kept: typeof kept === 'number' ? formatNumber(shown(kept)) : String(kept).slice(0, 60),
        })}
        value={shown(value)}
        onCommit={(typed) => {
          const next = typed === shown(threshold.usual) ? undefined : typed
          if (next !== undefined) onSet(next / scale)
          else if (kept !== undefined) onSet(undefined)
        }}
        refuse={(typed) =>
          isInRange(typed / scale, threshold)
            ? undefined
            : t('refused.threshold', rangeWords(threshold))
        }
      />
    </div>
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
