// From a fresh clone to a running editor: installs, builds, serves with the security headers.
import { installPackages, root, tool } from './project.mjs'

await installPackages()
const code = await tool('vite', ['build', '--logLevel', 'warn'])
if (code !== 0) process.exit(code)

const port = Number(process.env.PORT ?? 4173)
const { preview } = await import('vite')
try {
  await preview({ root, logLevel: 'warn', preview: { port, strictPort: true, host: 'localhost' } })
} catch {
  console.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`)
  process.exit(1)
}
console.log(`Throughline runs on http://localhost:${port} (Ctrl+C ends it)`)
