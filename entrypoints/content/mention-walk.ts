import type { EntityId } from '../../core/entity.ts';
import type { Mark } from '../../dom/mark.ts';
import type { PageMarks } from '../../dom/page-marks.ts';
import type { HoverController } from './hover-controller.ts';

/** Brings the entity's next mention into view, rings it and opens its card; false when there is none. */
export function createJump(marks: PageMarks, controller: HoverController): (entity: EntityId) => boolean {
  let last: { readonly entity: EntityId; readonly index: number } | null = null;
  return (entity) => {
    const all = marks.marksOf(entity).filter(isRendered);
    const index = last?.entity === entity ? (last.index + 1) % all.length : 0;
    const mark = all[index];
    if (!mark) return false;
    last = { entity, index };
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    marks.ring(mark);
    // The card is placed at the mark's line, which is known once the page has scrolled.
    requestAnimationFrame(() => requestAnimationFrame(() => controller.open(mark, 'keyboard')));
    return true;
  };
}

/** A mention in a closed tab or menu cannot be shown. */
function isRendered(mark: Mark): boolean {
  return mark.range.startContainer.parentElement?.checkVisibility() ?? false;
}
