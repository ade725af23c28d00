import type { PathCommand, Shape } from '../lib/drawing/shapes.ts'

/** The same drawing further to the right and below, px. */
export function movedShapes(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  if (dx === 0 && dy === 0) return [...shapes]
  return shapes.map((shape) => moved(shape, dx, dy))
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.kind) {
    case 'rect':
    case 'text':
    case 'image':
      return { ...shape, x: shape.x + dx, y: shape.y + dy }
    case 'circle':
      return { ...shape, cx: shape.cx + dx, cy: shape.cy + dy }
    case 'path':
      return { ...shape, d: shape.d.map((command) => movedCommand(command, dx, dy)) }
    case 'group': {
      const { clip } = shape
      const children = movedShapes(shape.children, dx, dy)
      if (clip === undefined) return { ...shape, children }
      return { ...shape, children, clip: { ...clip, x: clip.x + dx, y: clip.y + dy } }
    }
  }
}

function movedCommand(command: PathCommand, dx: number, dy: number): PathCommand {
  switch (command[0]) {
    case 'Z':
      return command
    case 'C': {
      const [, x1, y1, x2, y2, x, y] = command
      return ['C', x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy]
    }
    default:
      return [command[0], command[1] + dx, command[2] + dy]
  }
}
