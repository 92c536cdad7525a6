/** Begins the names of the card's custom properties on this page. */
const SECRET = `--${crypto.getRandomValues(new Uint32Array(2)).join('-')}-`;

/**
 * Gives the custom properties of a style names that no page knows: registered by the page as ones that are not inherited,
 * they would leave the card without colours, and its buttons to be clicked unseen.
 */
export function hideNames(cssText: string): string {
  return cssText.replace(/(?<![\w-])--(?=[a-z])/g, SECRET);
}
