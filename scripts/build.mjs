// Builds the site into dist/.
import { installPackages, tool } from './project.mjs'

await installPackages()
process.exit(await tool('vite', ['build', ...process.argv.slice(2)]))
