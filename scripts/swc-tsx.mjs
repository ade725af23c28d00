// dependency-cruiser hands every file to swc without saying which ones hold JSX; swc then stops at the first .tsx.
import { createRequire } from 'node:module'

const swc = createRequire(import.meta.url)('@swc/core')
const parseFileSync = swc.parseFileSync.bind(swc)
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('x') })
