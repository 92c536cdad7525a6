/** The index of the first item for which a test holds, if it holds for all after it; else the length. */
export function firstIndexWhere<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // The index lies inside the list.
    if (test(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
