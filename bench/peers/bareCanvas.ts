// Everything drawn anew on each frame that something changed, in full: what a browser can do with no library at all.
import { owners } from '../harness/mapCards.ts'
import { askedCards, cardSize, extentOf, nearestTo, placeOf } from './board.ts'

const cards = askedCards().map((card) => ({ ...card, ...placeOf(card) }))
const extent = extentOf(cards)
const canvas = document.createElement('canvas')
const context = canvas.getContext('2d')
if (!context) throw new Error('no canvas')
const pen = context
canvas.style.display = 'block'
document.getElementById('root')?.append(canvas)

const view = { x: 0, y: 0, zoom: 1 }
let isDrawn = false
let isWanted = false

function draw(): void {
  isWanted = false
  const { innerWidth: width, innerHeight: height, devicePixelRatio: scale } = window
  if (canvas.width !== width * scale || canvas.height !== height * scale) {
    canvas.width = width * scale
    canvas.height = height * scale
    canvas.style.width = `${width}px`
    canvas.style.height = `${height}px`
  }
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.fillStyle = '#f5f6f8'
  pen.fillRect(0, 0, width, height)
  pen.translate(view.x, view.y)
  pen.scale(view.zoom, view.zoom)
  const seen = {
    left: -view.x / view.zoom,
    top: -view.y / view.zoom,
    right: (width - view.x) / view.zoom,
    bottom: (height - view.y) / view.zoom,
  }
  pen.strokeStyle = '#8a919e'
  pen.beginPath()
  for (const card of cards) {
    const next = card.next === undefined ? undefined : cards[card.next]
    if (!next || card.x + cardSize.w > seen.right + cardSize.w || next.x < seen.left) continue
    const [x1, y1] = [card.x + cardSize.w, card.y + cardSize.h / 2]
    const [x2, y2] = [next.x, next.y + cardSize.h / 2]
    pen.moveTo(x1, y1)
    pen.bezierCurveTo((x1 + x2) / 2, y1, (x1 + x2) / 2, y2, x2, y2)
  }
  pen.stroke()
  for (const card of cards) {
    if (card.x > seen.right || card.x + cardSize.w < seen.left) continue
    if (card.y > seen.bottom || card.y + cardSize.h < seen.top) continue
    drawCard(card)
  }
  isDrawn = true
}

function drawCard({ x, y, name, channel, owner }: (typeof cards)[number]): void {
  pen.fillStyle = '#fff'
  pen.strokeStyle = '#d5d8de'
  pen.beginPath()
  pen.roundRect(x, y, cardSize.w, cardSize.h, 8)
  pen.fill()
  pen.stroke()
  pen.fillStyle = '#1d2026'
  pen.font = '13px sans-serif'
  pen.fillText(name, x + 12, y + 24, cardSize.w - 24)
  pen.fillStyle = '#5b6270'
  pen.font = '11px sans-serif'
  pen.fillText(`${channel} ${owners[owner] ?? ''}`, x + 12, y + 44, cardSize.w - 24)
}

function want(): void {
  if (isWanted) return
  isWanted = true
  requestAnimationFrame(draw)
}

const toMap = (x: number, y: number): { x: number; y: number } => ({
  x: (x - view.x) / view.zoom,
  y: (y - view.y) / view.zoom,
})
const cardAt = (x: number, y: number): (typeof cards)[number] | undefined => {
  const at = toMap(x, y)
  return cards.find(
    (card) =>
      at.x >= card.x &&
      at.x <= card.x + cardSize.w &&
      at.y >= card.y &&
      at.y <= card.y + cardSize.h,
  )
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    if (event.ctrlKey) {
      const before = toMap(event.clientX, event.clientY)
      view.zoom = Math.min(4, Math.max(0.02, view.zoom * 2 ** (-event.deltaY / 100)))
      view.x = event.clientX - before.x * view.zoom
      view.y = event.clientY - before.y * view.zoom
    } else {
      view.x -= event.deltaX
      view.y -= event.deltaY
    }
    want()
  },
  { passive: false },
)
let dragged: (typeof cards)[number] | undefined
canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
  dragged = cardAt(clientX, clientY)
})
canvas.addEventListener('pointermove', ({ movementX, movementY }) => {
  if (!dragged) return
  dragged.x += movementX / view.zoom
  dragged.y += movementY / view.zoom
  want()
})
canvas.addEventListener('pointerup', () => {
  dragged = undefined
})
canvas.addEventListener('dblclick', ({ clientX, clientY }) => {
  const card = cardAt(clientX, clientY)
  if (!card) return
  const input = document.createElement('input')
  input.value = card.name
  input.style.cssText = `position:fixed;left:${card.x * view.zoom + view.x}px;top:${card.y * view.zoom + view.y}px`
  input.addEventListener('input', () => {
    card.name = input.value
    want()
  })
  document.body.append(input)
  input.focus()
})

window.board = {
  isPainted: () => isDrawn,
  fit: () => {
    view.zoom = Math.min(innerWidth / extent.w, innerHeight / extent.h) * 0.95
    view.x = (innerWidth - extent.w * view.zoom) / 2
    view.y = (innerHeight - extent.h * view.zoom) / 2
    want()
  },
  full: () => {
    view.zoom = 1
    view.x = innerWidth / 2 - extent.w / 2
    view.y = innerHeight / 2 - extent.h / 2
    want()
  },
  nearest: () => {
    const { x, y } = nearestTo(cards, toMap(innerWidth / 2, innerHeight / 2))
    return { x: x * view.zoom + view.x, y: y * view.zoom + view.y }
  },
}
window.board.fit()
