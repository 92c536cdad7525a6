/**
 * The browser's API for extensions, in place of WXT's search for it (wxt.config.ts). That one looks at `browser` first,
 * which may be a frame of another site where Chromium has only `chrome`, and reading it throws.
 */
export const browser: unknown = import.meta.env.FIREFOX ? named('browser') : named('chrome');

function named(name: 'browser' | 'chrome'): unknown {
  return (globalThis as { readonly [key in typeof name]?: unknown })[name];
}
