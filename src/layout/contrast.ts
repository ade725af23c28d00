/** Relative luminance of a `#rrggbb`, 0 … 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function channels(color: string): [number, number, number] {
  const bits = Number.parseInt(color.slice(1), 16)
  return [bits >> 16, (bits >> 8) & 255, bits & 255]
}

/** Contrast of two `#rrggbb` by WCAG 2.2, 1 … 21. */
export function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** `share` of `color` over the rest of `ground`, 0 … 1. */
export function mixColors(color: string, ground: string, share: number): string {
  const under = channels(ground)
  const mixed = channels(color).map((value, i) =>
    Math.round(value * share + (under[i] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}
