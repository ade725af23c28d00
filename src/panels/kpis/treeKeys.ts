import type { TreeItem } from './treeItems.ts'

/**
 * Where a key leads in a tree, as the ARIA practices say: up and down through all that is shown, right to the first
 * below, left to the one above, a letter to the next that begins so. Undefined: nowhere, or it is no such key.
 */
export function keyTarget(
  items: readonly TreeItem[],
  current: TreeItem,
  key: string,
  nameOf: (item: TreeItem) => string,
): TreeItem | undefined {
  const at = items.indexOf(current)
  switch (key) {
    case 'ArrowDown':
      return items[at + 1]
    case 'ArrowUp':
      return items[at - 1]
    case 'ArrowRight':
      return current.isOpen === true ? items[at + 1] : undefined
    case 'ArrowLeft':
      return items.find((one) => one.key === current.parentKey)
    case 'Home':
      return items[0]
    case 'End':
      return items.at(-1)
    default: {
      if (!/^\S$/u.test(key)) return undefined
      const letter = key.toLocaleLowerCase()
      const round = [...items.slice(at + 1), ...items.slice(0, at)]
      return round.find((one) => nameOf(one).toLocaleLowerCase().startsWith(letter))
    }
  }
}
