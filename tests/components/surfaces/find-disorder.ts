import { isVisible, nameOf } from './visible-texts.ts';

/** The boxes whose children are the main sections of a surface. */
const CONTAINERS = '.card, .card-body, .popup, .popup-body, .options, .options-section';

/** Main sections that are drawn in another order than a screen reader reads them, one line per pair. */
export function findDisorder(host: HTMLElement): string[] {
  return [...host.querySelectorAll(CONTAINERS)].flatMap((container) => {
    const sections = [...container.children].filter(isVisible);
    return sections.flatMap((section, index) => {
      const next = sections[index + 1];
      return !next || comesBefore(section, next) ? [] : `${nameOf(next)} is drawn before ${nameOf(section)}`;
    });
  });
}

/** Above the other, or beside it to the left: every surface is left to right. */
function comesBefore(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return b.top >= a.bottom - 1 || (b.top < a.bottom && b.left >= a.right - 1);
}
