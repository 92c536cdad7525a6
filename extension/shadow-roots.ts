import { browser } from '#imports';
import { isExtensionAlive } from './extension-life.ts';

/** An element's shadow root, open or closed: each browser gives extensions access in its own way. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!isExtensionAlive()) return element.shadowRoot;
  const chromium = (browser as { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }).dom;
  if (chromium) return element instanceof HTMLElement ? chromium.openOrClosedShadowRoot(element) : null;
  const firefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return firefox.openOrClosedShadowRoot ?? element.shadowRoot;
}
