import { isVisible, nameOf } from './visible-texts.ts';

/** WCAG 2.5.8: the smallest side of a target, in CSS px. */
const MIN_TARGET_PX = 24;

const TARGETS = 'a[href], button, input, select, textarea, summary, [role="option"]';

/** Controls that are too small to hit, one line each. Links inside running text are exempt (WCAG 2.5.8). */
export function findSmallTargets(host: HTMLElement): string[] {
  return [...host.querySelectorAll(TARGETS)].flatMap((control) => {
    if (!isVisible(control) || getComputedStyle(control).display === 'inline') return [];
    const { width, height } = hitArea(control);
    if (width >= MIN_TARGET_PX && height >= MIN_TARGET_PX) return [];
    return `${nameOf(control)} "${control.textContent.trim()}" is ${width} × ${height} px`;
  });
}

/** A label is part of the target of the control inside it. */
function hitArea(control: Element): DOMRect {
  return (control.closest('label') ?? control).getBoundingClientRect();
}
