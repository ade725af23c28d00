/** Letters by their place in Unicode: the first of each block, its last, and the script. Sorted. */
const BLOCKS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'ja'],
  [0x3130, 0x318f, 'ko'],
  [0x31f0, 0x31ff, 'ja'],
  [0x3400, 0x4dbf, 'zh'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
  [0xf900, 0xfaff, 'zh'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff66, 0xff9f, 'ja'],
]

function scriptOf(code: number): string | undefined {
  let low = 0
  let high = BLOCKS.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to, script] = BLOCKS[middle] ?? [0, 0, '']
    if (code < from) high = middle - 1
    else if (code > to) low = middle + 1
    else return script
  }
  return undefined
}

/** Signs that one language of the script has and its neighbours have not; the last stands for the rest. */
const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['be', /ў/i],
  ['uk', /[іїєґ]/i],
  ['mk', /[ѓќѕ]/i],
  ['sr', /[ђћјљњџ]/i],
  ['ru', /[ыэё]/i],
  ['bg', /ъ[^ею]|(?<!\p{L})(?:е|са|се|да|много)(?!\p{L})/iu],
]
const ARABIC: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑےں]/],
  ['fa', /[پچژگکی]/],
]

const firstOf = (
  languages: readonly (readonly [string, RegExp])[],
  text: string,
  rest: string,
): string => languages.find(([, signs]) => signs.test(text))?.[0] ?? rest

const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)

/** Before it no script but the Latin has letters. */
const FIRST = 0x370

/**
 * The language of a text that is mostly in another script than the Latin, by that script; undefined
 * for Latin letters or none. A Chinese or Japanese sign says as much as two letters.
 */
export function scriptLanguage(text: string): string | undefined {
  let at = 0
  const { length } = text
  while (at < length && text.charCodeAt(at) < FIRST) at++
  if (at === length) return undefined
  const counts = new Map<string, number>()
  let latin = 0
  for (let place = 0; place < length; place++) {
    const code = text.charCodeAt(place)
    if (isLatin(code)) latin++
    if (code < FIRST) continue
    const script = scriptOf(code)
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const kana = counts.get('ja') ?? 0
  const han = counts.get('zh') ?? 0
  // Japanese mixes kana among its Chinese signs, Chinese has none.
  if (kana > 0 && kana * 8 >= han) {
    counts.delete('zh')
    counts.set('ja', (kana + han) * 2)
  } else if (han > 0) counts.set('zh', han * 2)
  const [found] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (found === undefined || found[1] <= latin) return undefined
  const [script] = found
  if (script === 'cyrillic') return firstOf(CYRILLIC, text, 'ru')
  return script === 'arabic' ? firstOf(ARABIC, text, 'ar') : script
}
