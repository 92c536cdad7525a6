import frameCss from './card-frame.css?inline';
import { setStyle } from './host-style.ts';
import { hideNames } from './secret-names.ts';

/** The nodes of one card. The page cannot reach past `host`: the root is closed. */
export interface CardElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly frame: HTMLElement;
  /** Sets the styles again: a page that moves the host through another document makes it lose them. */
  readonly restyle: () => void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Set inline and `!important`, so that no rule of the page overrides it. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  width: 'max-content',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'z-index': '2147483647',
};

/**
 * Creates the host and its closed root, without inserting them into the page. A plain `div`: a custom element would be
 * the page's to define, and its root the page's to open.
 */
export function createCardElement(document: Document, cssText: string): CardElement {
  const host = document.createElementNS(XHTML, 'div') as HTMLElement;
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(HOST_STYLE)) setStyle(host, name, value);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElementNS(XHTML, 'div') as HTMLElement;
  frame.className = 'frame';
  // Not the page's direction: the card's languages run left to right.
  frame.dir = 'ltr';
  root.append(frame);
  const restyle = createStyles(root, hideNames(`${cssText}\n${frameCss}`));
  restyle();
  return { host, root, frame, restyle };
}

/** A constructed style sheet is exempt from the page's Content-Security-Policy. */
function createStyles(root: ShadowRoot, cssText: string): () => void {
  const style = root.ownerDocument.createElementNS(XHTML, 'style');
  let sheet: CSSStyleSheet | null = null;
  return () => {
    try {
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
    } catch {
      // Some versions of Firefox refuse this to content scripts.
      style.textContent ||= cssText;
      root.append(style);
    }
  };
}
