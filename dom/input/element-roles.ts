import { EDITABLE } from '../text/editable.ts';
import { closest } from '../text/safe-node.ts';

const TAKES_KEYS = `input, textarea, select, ${EDITABLE}`;
const CLICKABLE =
  'a[href], button, summary, label, input, select, textarea, [contenteditable], [onclick], [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/** True where keys write text or choose a value. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && closest(target, TAKES_KEYS) !== null;
}

/** True where a tap already does something on the page. */
export function isClickable(target: EventTarget | null): boolean {
  return target instanceof Element && closest(target, CLICKABLE) !== null;
}
