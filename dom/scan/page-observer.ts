import { attributeOf } from '../text/safe-node.ts';

/** What changed in the page since the last call of `take`. */
export interface PageChanges {
  /** Nodes that were removed from where they were; they may be back elsewhere. */
  readonly removed: readonly Node[];
  readonly added: ReadonlySet<Node>;
  /** Nodes whose text or siblings changed. */
  readonly touched: ReadonlySet<Node>;
  /** Nodes whose first children changed, and those whose last did. */
  readonly starts: ReadonlySet<Node>;
  readonly ends: ReadonlySet<Node>;
  /** Nodes whose text or children changed. */
  readonly targets: ReadonlySet<Node>;
  /** Elements that became an editor, or ceased to be one. */
  readonly editors: ReadonlySet<Element>;
}

interface PageObserver {
  observe(root: Node): void;
  /** The changes so far, or null. `flood`: too many to follow one by one. */
  take(): PageChanges | 'flood' | null;
}

/** Beyond this many records, one full pass is cheaper than following each. */
const FLOOD_RECORDS = 1000;

/** Pages set these when a text is clicked to be edited, and take them away afterwards. */
const EDITOR_ATTRIBUTES = ['contenteditable', 'role'];
const EDITOR_ROLES = new Set(['textbox', 'code']);

/** Collects mutations and calls `onChange`. The observer's callback itself does no other work. */
export function createPageObserver(onChange: () => void, signal: AbortSignal): PageObserver {
  let records: MutationRecord[] = [];
  let isFlood = false;
  const observer = new MutationObserver((fresh) => {
    if (isFlood) return;
    for (const record of fresh) records.push(record);
    if (records.length > FLOOD_RECORDS) {
      isFlood = true;
      records = [];
    }
    onChange();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    records = [];
  });

  return {
    observe: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: EDITOR_ATTRIBUTES,
        attributeOldValue: true,
      }),
    take() {
      const taken = records;
      records = [];
      if (isFlood) {
        isFlood = false;
        return 'flood';
      }
      return taken.length > 0 ? readRecords(taken) : null;
    },
  };
}

function readRecords(records: readonly MutationRecord[]): PageChanges {
  const removed: Node[] = [];
  const added = new Set<Node>();
  const touched = new Set<Node>();
  const starts = new Set<Node>();
  const ends = new Set<Node>();
  const targets = new Set<Node>();
  const editors = new Set<Element>();
  for (const record of records) {
    if (record.type === 'attributes') {
      if (concernsEditor(record)) editors.add(record.target as Element);
      continue;
    }
    targets.add(record.target);
    if (record.type === 'characterData') {
      touched.add(record.target);
      continue;
    }
    for (const node of record.removedNodes) removed.push(node);
    for (const node of record.addedNodes) added.add(node);
    // Siblings newly separated or newly adjacent.
    if (record.previousSibling) touched.add(record.previousSibling);
    else starts.add(record.target);
    if (record.nextSibling) touched.add(record.nextSibling);
    else ends.add(record.target);
  }
  return { removed, added, touched, starts, ends, targets, editors };
}

/** Roles change often, and hardly ever to or from one of an editor. */
function concernsEditor({ attributeName, oldValue, target }: MutationRecord): boolean {
  const value = attributeOf(target as Element, attributeName ?? '');
  if (attributeName !== 'role') return value !== oldValue;
  return EDITOR_ROLES.has(oldValue ?? '') !== EDITOR_ROLES.has(value ?? '');
}
