import { type RefObject, use, useEffect, useMemo, useRef } from 'react'
import { layoutWords } from '../../i18n/layoutWords.ts'
import { lensKeyName } from '../../i18n/lensKeyName.ts'
import { lensSentence } from '../../i18n/lensSentence.ts'
import { t } from '../../i18n/t.ts'
import {
  type LegendEntry,
  lensLegend,
  swatchShapes,
  swatchSize,
} from '../../layout/lens/lensLegend.ts'
import { countCards } from '../../layout/lens/countCards.ts'
import type { LensColour } from '../../model/LensColour.ts'
import { changedLens } from '../../store/Lens.ts'
import { lensNames } from '../../store/lensNames.ts'
import { useSession } from '../../store/useEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { useMap } from '../MapTools.ts'
import { ShapeView } from '../cards/ShapeView.tsx'
import { LookContext } from '../lens.ts'
import { usePaletteHere } from '../usePalette.ts'
import styles from './Lens.module.css'

/** Says what of the map is shown and what its colours mean, and how to see all again. */
export function LensBar() {
  const { session } = useMap()
  const lens = useSession((state) => state.lens)
  const isOpen = useSession(({ isLensOpen }) => isLensOpen === true)
  const said = useSaidIn(useSentence())
  const { colourBy, show } = lens ?? {}
  const back = (change: Parameters<typeof changedLens>[1]): void =>
    session.setState({ lens: changedLens(lens, change), mapWish: 'focus' })
  return (
    <div className={styles['lens']} data-on={lens !== undefined}>
      <span ref={said} role="status" />
      {show ? (
        <Button
          look="link"
          onPress={() => {
            if (show.personaId !== undefined) session.setState({ shownPersonaId: undefined })
            back({ show: undefined })
          }}
        >
          {t('lens.showAll')}
        </Button>
      ) : null}
      {colourBy ? <Legend colourBy={colourBy} /> : null}
      {colourBy && !isOpen ? (
        <Button look="link" onPress={() => back({ colourBy: undefined })}>
          {t('lens.by.asDrawn')}
        </Button>
      ) : null}
    </div>
  )
}

/** A place whose sentence comes after itself, so that it is announced. */
function useSaidIn(sentence: string): RefObject<HTMLSpanElement | null> {
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (ref.current) ref.current.textContent = sentence
  }, [sentence])
  return ref
}

function useSentence(): string {
  const { view } = useMap()
  const lens = useSession((state) => state.lens)
  const kept = use(LookContext)?.kept
  const { records, scene } = view()
  if (!lens) return ''
  const part = lensSentence(lensNames(records, lens.show), countCards(scene, kept))
  const colour = lens.colourBy && t('lens.coloured', { by: lens.colourBy })
  return [part, colour].filter(Boolean).join(' ')
}

function Legend({ colourBy }: { readonly colourBy: LensColour }) {
  const { view } = useMap()
  const kept = use(LookContext)?.kept
  const { records, scene } = view()
  const entries = useMemo(
    () => lensLegend(scene, colourBy, { records, words: layoutWords() }, kept),
    [scene, colourBy, records, kept],
  )
  return (
    <ul aria-label={t('lens.legend')} className={styles['legend']}>
      {entries.map((entry) => (
        <Entry key={`${entry.mark.key} ${lensKeyName(entry.mark)}`} entry={entry} />
      ))}
    </ul>
  )
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const palette = usePaletteHere()
  return (
    <li>
      <svg className={styles['swatch']} width={swatchSize} height={swatchSize} aria-hidden>
        <ShapeView shapes={swatchShapes(entry.mark, palette, 0, 0)} id="lens-swatch" />
      </svg>
      {t('lens.entry', { name: lensKeyName(entry.mark), count: entry.count })}
    </li>
  )
}
