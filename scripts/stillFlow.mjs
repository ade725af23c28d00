// React Flow brings the animated transitions of d3, and the colours that these blend: 9 kB gzipped. The map moves
// React Flow's viewport itself, never over time, so the built site has stand-ins in their place.
const standIns = {
  'd3-transition': `
    import { selection } from 'd3-selection'
    selection.prototype.interrupt = function () { return this }
    selection.prototype.transition = function () {
      throw new Error('React Flow was asked for an animation, which this build leaves out')
    }
    export const interrupt = () => {}
  `,
  'd3-color': `
    const none = () => null
    export { none as color, none as rgb, none as hsl, none as lab, none as hcl, none as cubehelix }
  `,
}

const prefix = '\0still:'

export function stillFlow() {
  return {
    name: 'still-flow',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return Object.hasOwn(standIns, id) ? { id: prefix + id, moduleSideEffects: true } : null
    },
    load(id) {
      return id.startsWith(prefix) ? standIns[id.slice(prefix.length)] : null
    },
  }
}
