/** What changed in the page since the last look. */
export interface PageChanges {
  /** Nodes that were taken out of their place; they may be back elsewhere. */
  readonly removed: readonly Node[];
  readonly added: ReadonlySet<Node>;
  /** Nodes whose text changed, or that have new neighbours. */
  readonly touched: ReadonlySet<Node>;
}

export interface PageObserver {
  observe(root: Node): void;
  /** The changes so far, `flood` when there are too many to follow one by one, null when there are none. */
  take(): PageChanges | 'flood' | null;
}

/** With more records than this, one full pass is cheaper than following each. */
const FLOOD_RECORDS = 1000;

/** Collects mutations and calls `changed`; the work itself is never done in the observer's callback. */
export function createPageObserver(changed: () => void, signal: AbortSignal): PageObserver {
  let records: MutationRecord[] = [];
  let isFlood = false;
  const observer = new MutationObserver((fresh) => {
    if (isFlood) return;
    for (const record of fresh) records.push(record);
    if (records.length > FLOOD_RECORDS) {
      isFlood = true;
      records = [];
    }
    changed();
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    records = [];
  });

  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
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
  for (const record of records) {
    if (record.type === 'characterData') {
      touched.add(record.target);
      continue;
    }
    for (const node of record.removedNodes) removed.push(node);
    for (const node of record.addedNodes) added.add(node);
    // What was parted by the change, or is joined by it.
    if (record.previousSibling) touched.add(record.previousSibling);
    if (record.nextSibling) touched.add(record.nextSibling);
  }
  return { removed, added, touched };
}
