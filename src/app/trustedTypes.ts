interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown
}

/**
 * The page's policy asks for Trusted Types. The one default policy lets workers be started from the page's own
 * origin; scripts and markup made of strings stay blocked. Must run before anything else.
 */
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes
factory?.createPolicy('default', {
  createScriptURL(url) {
    const { href, origin } = new URL(url, document.baseURI)
    if (origin !== location.origin) throw new TypeError(`blocked: a script from ${origin}`)
    return href
  },
})
