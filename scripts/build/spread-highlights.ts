import type { Plugin } from 'vite';

/** Makes `:root::highlight()` rules apply to every element, for browsers in which highlights do not inherit. */
export function spreadHighlights(css: string): string {
  return css.replaceAll(':root::highlight(', '::highlight(');
}

/** Applies `spreadHighlights` to every style sheet of a build. */
export function spreadHighlightsPlugin(): Plugin {
  return {
    name: 'spread-highlights',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.css') ? { code: spreadHighlights(code), map: null } : null),
  };
}
