import { HOST_TAG } from '../../../dom/text/element-kinds.ts';
import frameCss from './card-frame.css?inline';

/** The nodes of one card. The page cannot reach past `host`: the root is closed. */
export interface CardElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly frame: HTMLElement;
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

/** Creates the host and its closed root, without inserting them into the page. */
export function createCardElement(document: Document, cssText: string): CardElement {
  const host = document.createElementNS(XHTML, HOST_TAG) as HTMLElement;
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(HOST_STYLE)) setStyle(host, name, value);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElementNS(XHTML, 'div') as HTMLElement;
  frame.className = 'frame';
  // Not the page's direction: the card's languages run left to right.
  frame.dir = 'ltr';
  adoptStyles(root, `${cssText}\n${frameCss}`);
  root.append(frame);
  return { host, root, frame };
}

/** Sets a style on the host that the page cannot override. */
export function setStyle(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(name, value, 'important');
}

/** A constructed style sheet is exempt from the page's Content-Security-Policy. */
function adoptStyles(root: ShadowRoot, cssText: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some versions of Firefox refuse this to content scripts.
    const style = root.ownerDocument.createElementNS(XHTML, 'style');
    style.textContent = cssText;
    root.append(style);
  }
}
