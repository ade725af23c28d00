import { FeedbackFilterBar } from '../../parts/FeedbackFilterBar.tsx'
import { useFeedbackFilter } from '../../store/useFeedbackFilter.ts'

/** Time, segment and file of the comments that the figures are counted from; the map follows it too. */
export function FeedbackFilter() {
  const state = useFeedbackFilter()
  if (!state) return null
  return (
    <FeedbackFilterBar filter={state.filter} choices={state.choices} onChange={state.setFilter} />
  )
}
