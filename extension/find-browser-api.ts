interface ExtensionApi {
  readonly runtime?: { readonly id?: string };
}

/**
 * The browser's API for extensions, in place of WXT's own search for it (wxt.config.ts). Where the page has a frame named
 * "browser" or "chrome", that is found instead, and reading it may throw; Chromium then gives us no API, which looks as if
 * the extension were gone.
 */
export const browser: ExtensionApi = find('browser') ?? find('chrome') ?? {};

function find(name: 'browser' | 'chrome'): ExtensionApi | undefined {
  try {
    const api = (globalThis as { readonly [key in typeof name]?: ExtensionApi })[name];
    return api?.runtime?.id === undefined ? undefined : api;
  } catch {
    return undefined;
  }
}
