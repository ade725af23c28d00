import { CommentIndex } from '../../../src/feedback/comments/commentIndex.ts'
import { TokenStore } from '../../../src/feedback/comments/tokenStore.ts'
import { imported } from '../imported.ts'

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** A table with one column of texts, one a row. */
export const tableOf = (texts: readonly string[]): string =>
  `comment\n${texts.map(cell).join('\n')}\n`

/** An index of comments with these texts. */
export async function indexOf(texts: readonly string[]): Promise<CommentIndex> {
  const store = new TokenStore()
  const { chunks } = await imported(tableOf(texts), { roles: ['comment'] })
  for (const chunk of chunks) store.add(chunk)
  return new CommentIndex(store)
}
