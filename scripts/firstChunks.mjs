// What the first picture of a map needs, in a few files instead of the fifty that bundling by who shares what makes of
// it: each is a request of its own, and a browser makes six at a time. The page names those that every address needs,
// so that they are fetched beside the script that asks for them.
import { resolve } from 'node:path'

/** Where each begins; what an earlier one imports is not in a later one. */
const starts = {
  start: ['src/app/main.ts'],
  store: ['src/app/openAhead.ts'],
  app: ['src/app/start.tsx'],
  editor: ['src/app/EditorScreen.tsx', 'src/canvas/rehearse.ts'],
}
const everywhere = ['store', 'app']
const everyonesFont = /\/inter-latin-wght-normal-[^/]+\.woff2$/

export function firstChunks() {
  /** @type {Map<string, string>} */
  let chunkOf = new Map()
  let root = ''
  /** All that a module imports at once, itself included. */
  const add = (id, name, context) => {
    if (chunkOf.has(id)) return
    chunkOf.set(id, name)
    for (const one of context.getModuleInfo(id)?.importedIds ?? []) add(one, name, context)
  }
  const name = (id, context) => {
    if (chunkOf.size === 0)
      for (const [chunk, files] of Object.entries(starts))
        for (const file of files) add(resolve(root, file), chunk, context)
    return chunkOf.get(id) ?? null
  }
  const group = { debugName: 'first', name }
  const codeSplitting = { includeDependenciesRecursively: false, groups: [group] }
  return {
    name: 'first-chunks',
    apply: (_, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting } } } }),
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      chunkOf = new Map()
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(({ name: own }) => everywhere.includes(own))
        const font = Object.keys(bundle).find((file) => everyonesFont.test(file))
        return [
          ...chunks.flatMap(({ fileName, viteMetadata }) => [
            link('modulepreload', fileName),
            ...[...(viteMetadata?.importedCss ?? [])].map((css) => link('stylesheet', css)),
          ]),
          // Else it is asked for by the first word that is shown, and the map is painted a second time when it comes.
          ...(font ? [link('preload', font, { as: 'font', type: 'font/woff2' })] : []),
        ]
      },
    },
  }
}

function link(rel, file, more = {}) {
  const attrs = { rel, ...more, crossorigin: true, href: `./${file}` }
  return { tag: 'link', attrs, injectTo: 'head' }
}
