import './trustedTypes.ts'
import '@fontsource-variable/inter/wght.css'
import './tokens.css'
import './global.css'
import { createRoot } from 'react-dom/client'
import { assert } from '../lib/assert.ts'
import { App } from './App.tsx'
import { keepFocus } from './keepFocus.ts'
import { startLanguage } from './language.ts'
import { followTheme } from './theme.ts'

followTheme()
const root = document.getElementById('root')
assert(root, 'an element to draw in')
keepFocus(root)
void startLanguage().then(() => createRoot(root).render(<App />))
