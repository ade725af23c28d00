// Compiles the messages when the site is built: what a person loads needs no parser of the ICU message format then.
// Tests and the development server compile each message when it is first said, as @lingui/core does by itself.
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { runnerImport } from 'vite'

const words = /\/src\/i18n\/(en|de)\/\w+\.ts$/

export function compiledMessages() {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!words.test(id)) return null
      const { module } = await runnerImport(id)
      this.addWatchFile(id)
      return Object.entries(module)
        .map(([name, messages]) => {
          const compiled = Object.entries(messages).map(([key, text]) => [
            key,
            compileMessage(text),
          ])
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(compiled))}`
        })
        .join('\n')
    },
  }
}
