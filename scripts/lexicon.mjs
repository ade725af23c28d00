// Packs the VADER lexicons (MIT, C.J. Hutto) into src/feedback/mood/vaderLexicon.json:
//   node scripts/lexicon.mjs FOLDER     with vader_lexicon.txt and emoji_utf8_lexicon.txt in it
// Words are grouped by their valence, because 7,500 numbers would be half of the file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Usage: node scripts/lexicon.mjs FOLDER')

const lines = (name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .map((line) => line.trim().split('\t'))
    .filter(([key, value]) => key && value)

const groups = new Map()
// The last entry of a word wins, as in the reference.
const words = new Map(lines('vader_lexicon.txt').map(([word, valence]) => [word, Number(valence)]))
for (const [word, valence] of words) {
  // Texts are cut at spaces, so an entry that holds one is never met.
  if (/\s/.test(word)) continue
  groups.set(valence, [...(groups.get(valence) ?? []), word])
}
const emoji = lines('emoji_utf8_lexicon.txt').filter(([sign]) => Array.from(sign).length === 1)

const packed = {
  words: Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => a - b)
      .map(([valence, list]) => [String(valence), list.join(' ')]),
  ),
  emoji: Object.fromEntries(emoji),
}
const target = new URL('../src/feedback/mood/vaderLexicon.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(packed, null, 1)}\n`)
