import { memo, use } from 'react'
import { cardShapes } from '../../layout/cardShapes.ts'
import type { Palette } from '../../layout/palette.ts'
import type { CardBox } from '../../layout/Scene.ts'
import { LookContext } from '../lens.ts'
import styles from './CardPicture.module.css'
import { ShapeView } from './ShapeView.tsx'

/** One card as it is drawn everywhere, in a box of its own size. */
export const CardPicture = memo(function CardPicture({
  card,
  palette,
  prefix = '',
}: {
  readonly card: CardBox
  readonly palette: Palette
  /** Told apart from the same card shown elsewhere. */
  readonly prefix?: string
}) {
  const shapesOf = use(LookContext)?.paint.card ?? cardShapes
  const shapes = shapesOf({ ...card, x: 0, y: 0 }, palette)
  return (
    <svg className={styles['card']} width={card.w} height={card.h} aria-hidden>
      <ShapeView shapes={shapes} id={`${prefix}${card.id}`} />
    </svg>
  )
})
