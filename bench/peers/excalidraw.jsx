// Excalidraw as its own pages show it, with its whole interface. A first visit makes the elements, as drawing them would;
// the visit that is measured begins with what was made, as opening a file does.
import { Excalidraw, convertToExcalidrawElements } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createRoot } from 'react-dom/client'
import { owners } from '../harness/mapCards.ts'
import { askedCards, cardSize, nearestTo, placeOf } from './board.ts'

window.EXCALIDRAW_ASSET_PATH = new URL('.', location.href).href
const cards = askedCards()
const made = await (await fetch('made.json')).json().catch(() => undefined)
const isMaking = made === undefined

function make() {
  const plain = { roughness: 0, strokeWidth: 1, roundness: null }
  return convertToExcalidrawElements(
    [
      ...cards.map((card) => ({
        ...plain,
        id: `c${card.at}`,
        type: 'rectangle',
        ...placeOf(card),
        width: cardSize.w,
        height: cardSize.h,
        backgroundColor: '#ffffff',
        fillStyle: 'solid',
        label: {
          text: `${card.name}\n${card.channel} ${owners[card.owner] ?? ''}`,
          fontSize: 12,
          fontFamily: 2,
        },
      })),
      ...cards.flatMap((card) => {
        if (card.next === undefined) return []
        const { x, y } = placeOf(card)
        return [
          {
            ...plain,
            type: 'arrow',
            x: x + cardSize.w,
            y: y + cardSize.h / 2,
            width: 40,
            height: 0,
            start: { id: `c${card.at}` },
            end: { id: `c${card.next}` },
          },
        ]
      }),
    ],
    { regenerateIds: false },
  )
}

const elements = isMaking ? make() : made

function onApi(api) {
  if (!api || window.board) return
  const fit = () =>
    api.scrollToContent(api.getSceneElements(), {
      fitToViewport: true,
      viewportZoomFactor: 0.95,
      animate: false,
    })
  const toScreen = ({ x, y }) => {
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState()
    return { x: (x + scrollX) * zoom.value + offsetLeft, y: (y + scrollY) * zoom.value + offsetTop }
  }
  const toMap = ({ x, y }) => {
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState()
    return { x: (x - offsetLeft) / zoom.value - scrollX, y: (y - offsetTop) / zoom.value - scrollY }
  }
  window.board = {
    made: () => JSON.stringify(elements),
    isPainted: () => {
      const canvas = document.querySelector('canvas.static')
      if (!canvas || api.getSceneElements().length < cards.length) return false
      const { width, height } = canvas
      const { data } = canvas
        .getContext('2d')
        .getImageData(width / 2 - 60, height / 2 - 60, 120, 120)
      return new Set(new Uint32Array(data.buffer)).size > 2
    },
    fit,
    full: () => {
      const all = api.getSceneElements()
      const middle = {
        x: Math.max(...all.map(({ x, width }) => x + width)) / 2,
        y: Math.max(...all.map(({ y, height }) => y + height)) / 2,
      }
      const { width, height } = api.getAppState()
      api.updateScene({
        appState: {
          zoom: { value: 1 },
          scrollX: width / 2 - middle.x,
          scrollY: height / 2 - middle.y,
        },
      })
    },
    nearest: () => toScreen(nearestTo(cards, toMap({ x: innerWidth / 2, y: innerHeight / 2 }))),
  }
}

createRoot(document.getElementById('root')).render(
  <Excalidraw
    excalidrawAPI={onApi}
    initialData={{ elements, scrollToContent: true, appState: { viewBackgroundColor: '#f5f6f8' } }}
  />,
)
