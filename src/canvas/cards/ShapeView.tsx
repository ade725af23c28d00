import type { Paint, PathCommand, Shape } from '../../lib/drawing/shapes.ts'
import { hasForeignGlyphs } from '../../lib/text/textWidth.ts'
import styles from './ShapeView.module.css'

/** The drawing list as SVG elements: a card on the screen is the card in the exported picture. */
export function ShapeView({
  shapes,
  id,
}: {
  readonly shapes: readonly Shape[]
  readonly id: string
}) {
  return shapes.map((shape, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a drawing list has no other order
    <OneShape key={index} shape={shape} id={`${id}-${index}`} />
  ))
}

function OneShape({ shape, id }: { readonly shape: Shape; readonly id: string }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          {...paint(shape)}
        />
      )
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'path':
      return <path d={pathData(shape.d)} {...paint(shape)} />
    case 'text':
      return (
        <text
          className={styles['text']}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={shape.fill}
          textAnchor={shape.anchor}
          {...(hasForeignGlyphs(shape.text)
            ? { textLength: shape.width, lengthAdjust: 'spacingAndGlyphs' }
            : {})}
        >
          {shape.text}
        </text>
      )
    case 'image':
      return (
        <image
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          href={shape.source}
          preserveAspectRatio="none"
        />
      )
    case 'group': {
      const { clip, children } = shape
      if (!clip) return <ShapeView shapes={children} id={id} />
      return (
        <>
          <clipPath id={id}>
            <rect x={clip.x} y={clip.y} width={clip.width} height={clip.height} rx={clip.radius} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <ShapeView shapes={children} id={id} />
          </g>
        </>
      )
    }
  }
}

/** Name of the stripes that mean "nobody"; {@link Hatches} holds them once for all cards. */
const hatchId = (color: string, background: string): string =>
  `hatch-${color.slice(1)}-${background.slice(1)}`

function paint({ fill, stroke, strokeWidth, dash, opacity, cap }: Paint) {
  return {
    fill:
      fill === undefined
        ? 'none'
        : typeof fill === 'string'
          ? fill
          : `url(#${hatchId(fill.color, fill.background)})`,
    stroke,
    strokeWidth,
    strokeDasharray: dash?.join(' '),
    opacity,
    strokeLinecap: cap,
    strokeLinejoin: cap === 'round' ? ('round' as const) : undefined,
  }
}

/** The `d` of a path; absolute commands. */
export function pathData(d: readonly PathCommand[]): string {
  return d.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('')
}

/** The pattern behind every hatch of these colours, to stand once in the page. */
export function Hatch({
  color,
  background,
}: {
  readonly color: string
  readonly background: string
}) {
  return (
    <svg className={styles['defs']} width="0" height="0" aria-hidden>
      <defs>
        <pattern
          id={hatchId(color, background)}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill={background} />
          <rect width="2" height="6" fill={color} />
        </pattern>
      </defs>
    </svg>
  )
}
