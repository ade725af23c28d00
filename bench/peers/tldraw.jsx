// tldraw as its own pages show it: its shapes, bound arrows and its whole interface; the records are put as a load does.
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import {
  Box,
  Tldraw,
  createBindingId,
  createShapeId,
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  toRichText,
} from 'tldraw'
import 'tldraw/tldraw.css'
import { owners } from '../harness/mapCards.ts'
import { askedCards, cardSize, nearestTo, placeOf } from './board.ts'

const cards = askedCards()
const assetUrls = getAssetUrlsByImport()
const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils })

function fill(editor) {
  const shape = (id, type, x, y, index) => ({
    id,
    typeName: 'shape',
    type,
    x,
    y,
    index,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    parentId: editor.getCurrentPageId(),
    meta: {},
  })
  const index = (at) => `a${String(at).padStart(6, '0')}V`
  const idOf = (at) => createShapeId(`c${at}`)
  const boxes = cards.map((card) => {
    const { x, y } = placeOf(card)
    return {
      ...shape(idOf(card.at), 'geo', x, y, index(card.at + cards.length)),
      props: {
        ...editor.getShapeUtil('geo').getDefaultProps(),
        ...cardSize,
        fill: 'solid',
        size: 's',
        font: 'sans',
        richText: toRichText(`${card.name}\n${card.channel} ${owners[card.owner] ?? ''}`),
      },
    }
  })
  const arrows = cards.flatMap((card) => {
    if (card.next === undefined) return []
    const { x, y } = placeOf(card)
    const id = createShapeId(`a${card.at}`)
    const end = (terminal, at, side) => ({
      id: createBindingId(`b${card.at}${terminal}`),
      typeName: 'binding',
      type: 'arrow',
      fromId: id,
      toId: idOf(at),
      meta: {},
      props: {
        terminal,
        normalizedAnchor: { x: side, y: 0.5 },
        isExact: false,
        isPrecise: false,
        snap: 'none',
      },
    })
    const arrow = shape(id, 'arrow', x + cardSize.w, y + cardSize.h / 2, index(card.at))
    return [
      {
        ...arrow,
        props: {
          ...editor.getShapeUtil('arrow').getDefaultProps(),
          size: 's',
          end: { x: 40, y: 0 },
        },
      },
      end('start', card.at, 1),
      end('end', card.next, 0),
    ]
  })
  editor.store.mergeRemoteChanges(() => editor.store.put([...boxes, ...arrows]))
}

function onMount(editor) {
  fill(editor)
  const fit = () => {
    editor.zoomToFit({ force: true })
  }
  fit()
  window.board = {
    isPainted: () =>
      document.querySelectorAll('.tl-shape[data-shape-type="geo"]').length >= cards.length,
    fit,
    full: () => {
      const bounds = editor.getCurrentPageBounds() ?? new Box(0, 0, 1, 1)
      const { w, h } = editor.getViewportScreenBounds()
      editor.setCamera({ x: w / 2 - bounds.midX, y: h / 2 - bounds.midY, z: 1 }, { force: true })
    },
    nearest: () => {
      const at = nearestTo(cards, editor.getViewportPageBounds().center)
      const { x, y } = editor.pageToScreen(at)
      return { x, y }
    },
  }
}

createRoot(document.getElementById('root')).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw store={store} assetUrls={assetUrls} onMount={onMount} />
  </div>,
)
