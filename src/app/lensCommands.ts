import '../i18n/laterWords.ts'
import { t } from '../i18n/t.ts'
import { lensColours } from '../model/LensColour.ts'
import type { Session } from '../store/createSession.ts'
import { type LensChange, changedLens } from '../store/Lens.ts'
import type { PaletteCommand } from './paletteCommands.ts'

/** The lenses that need no choosing, and the way back. */
export function lensCommands(session: Session): PaletteCommand[] {
  const change = (by: LensChange): void => {
    const lens = changedLens(session.getState().lens, by)
    session.setState({ lens, view: 'map', mapWish: 'focus' })
  }
  const shown = (): object => session.getState().lens?.show ?? {}
  return [
    ...lensColours.map((colourBy) => ({
      id: `lens.${colourBy}`,
      label: t('lens.command.colour', { by: t(`lens.by.${colourBy}`) }),
      run: () => change({ colourBy }),
    })),
    {
      id: 'lens.unowned',
      label: t('lens.command.unowned'),
      run: () => change({ show: { ...shown(), unowned: true } }),
    },
    {
      id: 'lens.hurts',
      label: t('lens.command.hurts'),
      run: () => change({ show: { ...shown(), hurts: true } }),
    },
    {
      id: 'lens.all',
      label: t('lens.command.all'),
      run: () => {
        session.setState({ shownPersonaId: undefined })
        change({ colourBy: undefined, show: undefined })
      },
    },
  ]
}
