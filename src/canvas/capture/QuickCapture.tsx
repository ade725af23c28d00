import '../../i18n/laterWords.ts'
import { Plus } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { type Records, liveRecord } from '../../model/records.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useMap } from '../MapTools.ts'
import { activeCell } from '../grid/cellActions.ts'
import { reveal } from '../grid/focusCell.ts'
import { createValue, useValue } from '../value.ts'
import { zoomTo } from '../viewport/zoomBy.ts'
import styles from './QuickCapture.module.css'
import { captureLines, linesOf } from './captureLines.ts'
import { type LandingPlace, landingPlace, pointAt } from './landingPlace.ts'

/** To be read from the back of the room. */
const workshopZoom = 1.25

/** A box that takes a note a line and puts them where the map is pointed at; the focus stays in it. */
export function QuickCapture() {
  const tools = useMap()
  const { editor } = tools
  const [text, setText] = useState('')
  const [landing] = useState(() => createValue(landingPlace(tools, undefined)))
  const place = useValue(landing)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const follow = (): void => {
      const next = landingPlace(tools, landing.get())
      landing.set(next)
      if (next) pointAt(tools, next)
    }
    const ends = [tools.active.subscribe(follow), editor.subscribe(follow)]
    return () => {
      for (const end of ends) end()
    }
  }, [tools, editor, landing])
  useEffect(() => {
    zoomTo(tools, workshopZoom)
    const cell = activeCell(tools)
    if (cell) reveal(tools, cell)
    box.current?.focus()
  }, [tools])

  const add = (): void => {
    if (captureLines(tools, place, linesOf(text))) setText('')
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
    // The first Escape empties the box, the next one leaves.
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      setText('')
    }
  }
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (linesOf(pasted).length < 2) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement
    const before = text.slice(0, selectionStart ?? text.length)
    const after = text.slice(selectionEnd ?? text.length)
    if (captureLines(tools, place, linesOf(`${before}${pasted}${after}`))) setText('')
  }
  return (
    <div className={styles['capture']}>
      <TextField
        label={t('capture.box')}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        placeholder={t('capture.placeholder')}
        description={landsIn(editor.getState().records, place)}
        maxLength={1000}
        inputRef={box}
      />
      <Button icon={<Plus size={16} aria-hidden />} onPress={add}>
        {t('capture.add')}
      </Button>
    </div>
  )
}

function landsIn(records: Records, place: LandingPlace | undefined): string {
  if (!place) return t('capture.choose')
  const step = liveRecord(records, 'step', place.stepId)
  if (!step) return t('capture.landsInNew')
  const lane = liveRecord(records, 'lane', place.laneId)?.name ?? t('map.touchpointsLane')
  return t('capture.landsIn', { lane, step: step.name })
}
