import { layoutWords } from '../../i18n/layoutWords.ts'
import { t } from '../../i18n/t.ts'
import type { CellRecord } from '../../layout/planMap.ts'
import type { RecordOf } from '../../model/kinds.ts'
import { cellKey } from '../../model/recordIndex.ts'
import { plainText } from '../../model/richText.ts'
import { shownLink, webLink } from '../../model/webLink.ts'
import { Facts } from './Facts.tsx'
import { MapLink } from './MapLink.tsx'
import styles from './Outline.module.css'
import { useOutline } from './useOutline.ts'

type Other = Exclude<CellRecord, RecordOf<'touchpoint'>>

/** What stands at a step beside its touchpoints, lane by lane. */
export function OtherLanes({ stepId }: { readonly stepId: string }) {
  const { plan } = useOutline()
  const facts = plan.lanes.map(({ id, name }) => ({
    key: id,
    title: name === '' ? t('layout.unplaced') : name,
    said: (plan.contents.get(cellKey(stepId, id)) ?? []).flatMap((record) =>
      record.kind === 'touchpoint'
        ? []
        : [{ key: record.id, content: <OtherLine record={record} /> }],
    ),
  }))
  return <Facts facts={facts} />
}

function OtherLine({ record }: { readonly record: Other }) {
  const link = record.kind === 'card' && record.link ? webLink(record.link) : undefined
  const more = moreOf(record)
  return (
    <>
      <MapLink id={record.id} name={nameOf(record)} />
      {more === '' ? null : <span className={styles['quiet']}> {more}</span>}
      {link === undefined ? null : (
        <>
          {' '}
          <a href={link} target="_blank" rel="noopener noreferrer">
            {shownLink(link)}
          </a>
        </>
      )}
    </>
  )
}

/** Its text, and what its picture shows. */
function nameOf(record: Other): string {
  if (record.kind !== 'card') return record.title
  const { text, pictureId, alt } = record
  const parts = [plainText(text).trim()].filter((one) => one !== '')
  if (pictureId !== undefined)
    parts.push(alt ? t('map.pictureOf', { alt }) : t('map.pictureWithout'))
  return parts.join(', ') || t('details.card')
}

/** What its card says below its title. */
function moreOf(record: Other): string {
  if (record.kind === 'painPoint' && record.k !== undefined)
    return t('layout.commentCount', { n: record.k })
  if (record.kind === 'opportunity' && record.type !== undefined)
    return layoutWords().opportunityTypes[record.type]
  return ''
}
