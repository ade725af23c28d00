import { formatCount, t } from '../../i18n/t.ts'
import { askedKinds, customerKinds } from '../../model/commentsBehind.ts'
import type { MoodLabel } from '../../model/evidence.ts'
import { recordsOfKind } from '../../model/queries.ts'
import { useRecords } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Option } from '../../ui/options.ts'
import type { CommentFacets, FacetCount } from './CommentBrowser.ts'
import styles from './CommentFilters.module.css'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import { moodName } from './MoodMark.tsx'
import { type CommentNarrowing, without } from './commentFilter.ts'
import { languageName, scoresName, voiceName } from './narrowingNames.ts'
import { useFeedbackState } from './useFeedback.ts'

export interface CommentFiltersProps {
  readonly place: Place
  readonly onPlace: (place: Place) => void
  readonly narrowing: CommentNarrowing
  readonly onNarrow: (narrowing: CommentNarrowing) => void
  readonly facets: CommentFacets
  readonly sourceName: (id: string) => string | undefined
}

const labels: readonly MoodLabel[] = ['negative', 'neutral', 'positive', 'unscored']
const any = '*any'

/** What the comments can be narrowed by, in one row; only what tells some of them apart is offered. */
export function CommentFilters(props: CommentFiltersProps) {
  const { place, onPlace, narrowing, onNarrow, facets, sourceName } = props
  const set = (change: CommentNarrowing): void => onNarrow({ ...narrowing, ...change })
  const clear = (field: keyof CommentNarrowing): void => onNarrow(without(narrowing, [field]))
  const { sources } = useFeedbackState()
  const kinds = [...new Set(sources.map(({ kind }) => kind))]
  const { label, scores, month, segment, sourceId, language } = narrowing
  return (
    <div className={styles['row']}>
      <TextField
        label={t('feedback.search')}
        placeholder={t('feedback.searchHint')}
        value={narrowing.search ?? ''}
        onChange={(search) => (search === '' ? clear('search') : set({ search }))}
      />
      <PlaceBox place={place} onPlace={onPlace} />
      <Select
        label={t('feedback.mood')}
        value={label ?? any}
        options={[anyOption(), ...labels.map((key) => ({ key, label: moodName(key) }))]}
        onChoose={(key) => {
          const chosen = labels.find((one) => one === key)
          if (chosen) set({ label: chosen })
          else clear('label')
        }}
      />
      {facets.scores.length < 2 && scores === undefined ? null : (
        <Select
          label={t('browse.score')}
          value={scores?.join() ?? any}
          options={[
            anyOption(),
            ...facets.scores.map(({ from, to, comments }) => ({
              key: `${from},${to}`,
              label: scoresName([from, to]),
              detail: formatCount(comments),
            })),
          ]}
          onChoose={(key) => {
            const range = facets.scores.find(({ from, to }) => `${from},${to}` === key)
            if (range) set({ scores: [range.from, range.to] })
            else clear('scores')
          }}
        />
      )}
      <FacetBox
        label={t('browse.month')}
        values={facets.months}
        value={month}
        onChoose={(value) => (value === undefined ? clear('month') : set({ month: value }))}
      />
      <FacetBox
        label={t('browse.segment')}
        values={facets.segments}
        value={segment}
        onChoose={(value) => (value === undefined ? clear('segment') : set({ segment: value }))}
      />
      <FacetBox
        label={t('browse.source')}
        values={facets.sources}
        value={sourceId}
        nameOf={(id) => sourceName(id) ?? id}
        onChoose={(value) => (value === undefined ? clear('sourceId') : set({ sourceId: value }))}
      />
      <FacetBox
        label={t('browse.language')}
        values={facets.languages}
        value={language}
        nameOf={languageName}
        onChoose={(value) => (value === undefined ? clear('language') : set({ language: value }))}
      />
      {kinds.length < 2 && narrowing.kinds === undefined ? null : (
        <Select
          label={t('browse.voice')}
          value={narrowing.kinds?.join() ?? any}
          options={[
            anyOption(),
            ...[customerKinds, askedKinds, ...kinds.map((kind) => [kind])].map((list) => ({
              key: list.join(),
              label: voiceName(list),
            })),
          ]}
          onChoose={(key) => {
            const chosen = [customerKinds, askedKinds, ...kinds.map((kind) => [kind])].find(
              (list) => list.join() === key,
            )
            if (chosen) set({ kinds: chosen })
            else clear('kinds')
          }}
        />
      )}
    </div>
  )
}

const anyOption = (): Option => ({ key: any, label: t('browse.any') })

function PlaceBox({ place, onPlace }: Pick<CommentFiltersProps, 'place' | 'onPlace'>) {
  const touchpoints = useRecords((records) => recordsOfKind(records, 'touchpoint'))
  const options: Option[] = [
    { key: any, label: t('feedback.all') },
    { key: unmatchedPlace, label: t('feedback.unmatched') },
    ...touchpoints.map(({ id, name }) => ({ key: id, label: name })),
  ]
  const value = place ?? any
  return (
    <ComboBox
      label={t('browse.place')}
      value={value}
      text={options.find(({ key }) => key === value)?.label ?? ''}
      options={options}
      onChoose={(key) => onPlace(key === null || key === any ? undefined : key)}
    />
  )
}

interface FacetBoxProps {
  readonly label: string
  readonly values: readonly FacetCount[]
  readonly value: string | undefined
  readonly nameOf?: (value: string) => string
  readonly onChoose: (value: string | undefined) => void
}

/** One of many values, found by typing; not there where all comments have the same. */
function FacetBox({ label, values, value, nameOf = (one) => one, onChoose }: FacetBoxProps) {
  if (values.length < 2 && value === undefined) return null
  const options = values.map((one) => ({
    key: one.value,
    label: nameOf(one.value),
    detail: formatCount(one.comments),
  }))
  return (
    <ComboBox
      label={label}
      value={value ?? null}
      text={value === undefined ? '' : nameOf(value)}
      placeholder={t('browse.any')}
      options={options}
      onChoose={(key) => onChoose(key ?? undefined)}
    />
  )
}
