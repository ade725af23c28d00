// The rooms and what each may import: the same table as docs/architecture.md.
export const rooms = {
  lib: [],
  i18n: ['lib'],
  model: ['lib'],
  commands: ['model', 'lib'],
  layout: ['model', 'lib'],
  tables: ['lib'],
  importing: ['model', 'tables', 'lib'],
  feedback: ['model', 'tables', 'lib'],
  analysis: ['model', 'lib'],
  export: ['model', 'layout', 'analysis', 'i18n', 'lib'],
  storage: ['model', 'lib'],
  store: ['model', 'commands', 'lib'],
  ui: ['i18n', 'lib'],
  parts: ['model', 'ui', 'i18n', 'lib'],
  canvas: ['model', 'commands', 'layout', 'store', 'parts', 'ui', 'i18n', 'lib'],
  panels: ['model', 'commands', 'layout', 'feedback', 'analysis', 'importing', 'store', 'parts', 'ui', 'i18n', 'lib'],
  app: ['lib', 'i18n', 'model', 'commands', 'layout', 'tables', 'importing', 'feedback', 'analysis', 'export', 'storage', 'store', 'ui', 'parts', 'canvas', 'panels'],
  cli: ['model', 'commands', 'layout', 'tables', 'importing', 'feedback', 'analysis', 'export', 'i18n', 'lib'],
}

// Packages that have one home: nobody else may import them.
const homes = {
  'fractional-indexing': 'model',
  immer: 'commands',
  dexie: 'storage',
  fflate: 'tables',
  zustand: 'store',
  '@xyflow': 'canvas',
  'react-dom': 'app',
  '@resvg': 'cli',
  'wink-porter2-stemmer': 'feedback',
  'react-aria-components': 'ui',
}

const roomRule = ([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import only: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
})

const homeRule = ([name, room]) => ({
  name: `home-of-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `(^|/)node_modules/${name}(/|$)` },
})

export default {
  forbidden: [
    ...Object.entries(rooms).map(roomRule),
    ...Object.entries(homes).map(homeRule),
    {
      name: 'panels-apart',
      comment: 'No panel imports another.',
      severity: 'error',
      from: { path: '^src/panels/([^/]+)/' },
      to: { path: '^src/panels/', pathNot: '^src/panels/$1/' },
    },
    {
      name: 'react-below-the-view',
      comment: 'Pure rooms know no React.',
      severity: 'error',
      from: { path: '^src/(lib|i18n|model|commands|layout|tables|importing|feedback|analysis|export|storage|cli)/' },
      to: { path: '(^|/)node_modules/(react|react-dom)(/|$)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench)/' } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
