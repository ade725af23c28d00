import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compiledMessages } from './scripts/compiledMessages.mjs'
import { firstChunks } from './scripts/firstChunks.mjs'
import { securityHeaders, withPolicyMeta } from './scripts/securityHeaders.mjs'
import { stillFlow } from './scripts/stillFlow.mjs'

/** What shows something. The rest is tested without a document, which takes a second a file to make. */
const withDom = [
  'test/{canvas,panels,parts,ui}/**/*.test.{ts,tsx}',
  'test/app/*.test.{ts,tsx}',
  'test/app/feedback/**/*.test.tsx',
]
/** They hand bytes over to Node, which takes those of another realm for something else. */
const readsFiles = 'test/panels/feedback/**/*.test.tsx'
const tests = {
  include: ['test/**/*.test.{ts,tsx}'],
  // A busy machine is no reason to fail.
  testTimeout: 30_000,
}
const dom = {
  environment: 'jsdom',
  setupFiles: ['test/support/setup.ts', 'test/support/setupDom.ts'],
}

export default defineConfig(({ isSsrBuild = false }) => ({
  base: './',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' },
    compiledMessages(),
    stillFlow(),
    firstChunks(),
    react(),
    withPolicyMeta(),
  ],
  // The package's own entry is its largest build, in the style of 2009.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    manifest: true,
    // The command line reads nothing that is served.
    copyPublicDir: !isSsrBuild,
  },
  worker: { format: 'es' },
  // Without it the development server looks at the benchmarks' pages too, whose packages may not be there.
  optimizeDeps: { entries: ['index.html'] },
  preview: { headers: securityHeaders },
  test: {
    // Both processors of a small machine: the runner would leave one to itself.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...tests,
          name: 'pure',
          environment: 'node',
          exclude: withDom,
          setupFiles: ['test/support/setup.ts'],
          // These files change nothing that outlives them, so one load of the modules serves all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...tests,
          ...dom,
          name: 'dom',
          include: withDom,
          exclude: [readsFiles],
          // A realm a file instead of a process a file: half the work.
          pool: 'vmThreads',
        },
      },
      {
        extends: true,
        test: { ...tests, ...dom, name: 'dom and files', include: [readsFiles] },
      },
    ],
  },
}))
