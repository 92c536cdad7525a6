import { parentElementOf } from '../../text/safe-node.ts';
import { type MarkGroup, sampleMarks } from './mark-groups.ts';

/** Reports groups that the page moves across the edges of the viewport: by scrolling, layout, boxes that open. */
interface GroupWatcher {
  /** Starts to watch a group, or watches its present marks; reports it with the next frame. */
  watch(group: MarkGroup): void;
  unwatch(group: MarkGroup): void;
}

/** Elements that are watched for each group. */
const WATCHED_MARKS = 3;

/** `margin` is the distance from the viewport that still counts as inside, as a fraction of its height. */
export function createGroupWatcher(
  page: Document,
  margin: number,
  onMoved: (groups: ReadonlySet<MarkGroup>) => void,
  signal: AbortSignal,
): GroupWatcher {
  const groupsOf = new WeakMap<Element, Set<MarkGroup>>();
  const elementsOf = new WeakMap<MarkGroup, readonly Element[]>();
  const observer = new IntersectionObserver(
    (entries) => onMoved(new Set(entries.flatMap(({ target }) => [...(groupsOf.get(target) ?? [])]))),
    { root: page, rootMargin: `${margin * 100}% 0%` },
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function unwatch(group: MarkGroup): void {
    for (const element of elementsOf.get(group) ?? []) {
      const groups = groupsOf.get(element);
      groups?.delete(group);
      if (!groups?.size) observer.unobserve(element);
    }
    elementsOf.delete(group);
  }

  return {
    watch(group) {
      unwatch(group);
      const elements = sampleMarks(group, WATCHED_MARKS).flatMap(
        ({ range }) => parentElementOf(range.startContainer) ?? [],
      );
      elementsOf.set(group, elements);
      for (const element of elements) {
        groupsOf.set(element, (groupsOf.get(element) ?? new Set()).add(group));
        // Otherwise an element that another group watches would not be reported again.
        observer.unobserve(element);
        observer.observe(element);
      }
    },
    unwatch,
  };
}
