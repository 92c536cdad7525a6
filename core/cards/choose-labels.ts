/** A text that may stand beside a point, in px from the top left corner of the drawing. */
export interface LabelPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places that can be written on without touching each other; earlier ones have the right of way. */
export function chooseLabels<Place extends LabelPlace>(places: readonly Place[]): Place[] {
  const chosen: Place[] = [];
  for (const place of places) {
    if (!chosen.some((other) => touch(place, other))) chosen.push(place);
  }
  return chosen;
}

function touch(a: LabelPlace, b: LabelPlace): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
