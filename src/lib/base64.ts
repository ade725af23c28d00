/** The bytes as base64 with padding (RFC 4648, the plain alphabet). */
export function base64(bytes: Uint8Array): string {
  // fromCharCode takes its characters as arguments: a whole font at once would overflow the stack.
  const chunk = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(binary)
}
