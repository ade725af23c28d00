import { defineKind, text } from '../defineKind.ts'

/** One sentence that the brand promises its customers. */
export const promise = defineKind('promise', 'organisation', { text })
