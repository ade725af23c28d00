// What a person loads up to the first edit: the page, the store, the editor and the map with all that they import (see
// scripts/firstChunks.mjs). Whatever is behind another dynamic import comes later and does not count.
import { readFileSync } from 'node:fs'

// Another folder than dist/, for trying something out.
const dist = process.env.DIST ?? 'dist'
const manifest = JSON.parse(readFileSync(new URL(`${dist}/.vite/manifest.json`, import.meta.url), 'utf8'))
const starts = ['start', 'store', 'app', 'editor']

function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (seen.has(key)) return []
  seen.add(key)
  const imported = (chunk.imports ?? []).flatMap((one) => filesOf(one, seen))
  return [chunk.file, ...(chunk.css ?? []), ...imported]
}

const seen = new Set()
const keys = starts.map((start) => {
  const key = Object.keys(manifest).find((one) => manifest[one].name === start)
  if (!key) throw new Error(`${start} is not in the build's manifest`)
  return key
})
const files = [...new Set(keys.flatMap((key) => filesOf(key, seen)))]

export default [
  {
    name: 'everything up to the first edit',
    path: files.map((file) => `${dist}/${file}`),
    limit: '240 kB',
    gzip: true,
  },
]
