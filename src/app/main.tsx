import './trustedTypes.ts'
import '@fontsource-variable/inter/wght.css'
import './tokens.css'
import './global.css'
import { createRoot } from 'react-dom/client'
import { assert } from '../lib/assert.ts'
import { App } from './App.tsx'
import { followTheme } from './theme.ts'

followTheme()
const root = document.getElementById('root')
assert(root, 'an element to draw in')
createRoot(root).render(<App />)
