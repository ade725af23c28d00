import { useMemo } from 'react'
import type { Exporter, PictureChoice, PicturePreview } from './Exporter.ts'

/** The picture of a choice, made again only when the choice is another one. */
export function usePicture(
  exporter: Exporter,
  { part, date, isAsDrawn = false }: PictureChoice,
): PicturePreview {
  return useMemo(
    () => exporter.picture({ part, isAsDrawn, ...(date === undefined ? {} : { date }) }),
    [exporter, part, date, isAsDrawn],
  )
}
