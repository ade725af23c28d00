interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown
}

/**
 * The policy of pages and workers asks for Trusted Types. The one default policy lets workers be started from their
 * own origin; scripts and markup made of strings stay blocked. Must run before anything else.
 */
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
factory?.createPolicy('default', {
  createScriptURL(url) {
    const { href, origin } = new URL(url, globalThis.document?.baseURI ?? location.href)
    if (origin !== location.origin) throw new TypeError(`blocked: a script from ${origin}`)
    return href
  },
})
