import { useOutline } from './useOutline.ts'

export interface MapLinkProps {
  readonly id: string
  readonly name: string
}

/** A name that leads to its place on the map. */
export function MapLink({ id, name }: MapLinkProps) {
  return <a href={useOutline().hrefTo(id)}>{name}</a>
}
