import { FeedbackFilterBar } from '../parts/FeedbackFilterBar.tsx'
import { useFeedbackFilter } from '../store/useFeedbackFilter.ts'

/** The filter with what can be chosen in it. */
export function OpenFilter() {
  const state = useFeedbackFilter()
  if (!state) return null
  return (
    <FeedbackFilterBar filter={state.filter} choices={state.choices} onChange={state.setFilter} />
  )
}
