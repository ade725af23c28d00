import { t } from '../../i18n/t.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './NewJourneyDialog.module.css'
import { countsOf } from './TemplateAbout.tsx'
import type { TemplateChoice } from './TemplateChoice.ts'

export interface TemplateListProps {
  readonly builtIn: readonly TemplateChoice[]
  readonly mine: readonly TemplateChoice[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** What a journey can begin with: the built-in templates, then one's own. */
export function TemplateList({ builtIn, mine, chosen, onChoose }: TemplateListProps) {
  const option = ({ key, title, records }: TemplateChoice) => ({
    key,
    label: title,
    detail: countsOf(records),
  })
  const section = t('templates.mine')
  return (
    <div className={styles['list']}>
      <RadioGroup
        label={t('library.template')}
        look="rows"
        value={chosen}
        onChoose={onChoose}
        options={[...builtIn.map(option), ...mine.map((one) => ({ ...option(one), section }))]}
      />
    </div>
  )
}
