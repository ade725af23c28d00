import { customAlphabet } from 'nanoid'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A fresh record id: 16 letters and digits (95 bits), never a property name of Object.prototype. */
export const newId: () => string = customAlphabet(alphabet, 16)
