import frameCss from './card-frame.css?inline';

/** The nodes of one card, all ours. Outside code cannot reach past `host`: the root is closed. */
export interface CardElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What Preact renders into. */
  readonly frame: HTMLElement;
}

/** Hyphenated, so that no page's rule for a plain element meets it; never registered, so that nothing runs. */
const HOST_NAME = 'factlight-card';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Inline and important: no rule of the page can win against it. */
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

/** Builds the host and its closed root; touches the page no further than creating nodes. */
export function createCardElement(document: Document, cssText: string): CardElement {
  const host = document.createElementNS(XHTML, HOST_NAME) as HTMLElement;
  host.setAttribute('popover', 'manual');
  for (const [name, value] of Object.entries(HOST_STYLE)) setStyle(host, name, value);
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElementNS(XHTML, 'div') as HTMLElement;
  frame.className = 'frame';
  // The page's direction ends here; our languages run left to right.
  frame.dir = 'ltr';
  adoptStyles(root, `${cssText}\n${frameCss}`);
  root.append(frame);
  return { host, root, frame };
}

/** Sets a style that the page cannot override. */
export function setStyle(host: HTMLElement, name: string, value: string): void {
  host.style.setProperty(name, value, 'important');
}

/** A constructed style sheet is outside the page's content security policy. */
function adoptStyles(root: ShadowRoot, cssText: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some versions of Firefox do not let a content script adopt one.
    const style = root.ownerDocument.createElementNS(XHTML, 'style');
    style.textContent = cssText;
    root.append(style);
  }
}
