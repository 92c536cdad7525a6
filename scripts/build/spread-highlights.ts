import type { Plugin } from 'vite';

/** Rules for the root's highlights as rules for those of every element: for browsers that do not inherit them. */
export function spreadHighlights(css: string): string {
  return css.replaceAll(':root::highlight(', '::highlight(');
}

/** Does so in all style sheets of a build. */
export function spreadHighlightsPlugin(): Plugin {
  return {
    name: 'spread-highlights',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.css') ? { code: spreadHighlights(code), map: null } : null),
  };
}
