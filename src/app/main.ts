import './trustedTypes.ts'
import '@fontsource-variable/inter/wght.css'
import './tokens.css'
import './global.css'
import { routeOf } from './route.ts'
import { startStore } from './startStore.ts'
import { followTheme } from './theme.ts'

// Small, so that all that the first picture needs is fetched and begun side by side: the store, the screens, and the
// editor where the address leads to a journey.
followTheme()
const route = routeOf(location.hash)
const journeyId = route.page === 'journey' ? route.journeyId : undefined
const opening = startStore(journeyId)
// Fetched only: whoever shows it waits for it, and tells where it does not come.
if (journeyId !== undefined) void import('./EditorScreen.tsx').catch(() => undefined)
void import('./start.tsx').then(({ start }) => start(opening))
