/** Between these a card can be read; functions that are not here hide it. Numbers as browsers compute them. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  grayscale: [0, 1],
  sepia: [0, 1],
  saturate: [0, 10],
  'hue-rotate': [-3600, 3600],
  brightness: [0.6, 1.6],
  contrast: [0.6, 2],
};

/** Inverted by half, everything is the same grey. */
const isInverted = (amount: number) => amount <= 0.15 || amount >= 0.85;

/**
 * Whether a card can be read through a computed `filter` of the page's root: Firefox filters the top layer with it, and
 * readers and whole countries turn pages grey or dark that way.
 */
export function isReadableThrough(filter: string): boolean {
  if (filter === 'none' || filter === '') return true;
  const seen = new Set<string>();
  return filter.split(/\s+(?=[a-z-]+\()/).every((part) => {
    const [, name = '', amount = ''] = /^([a-z-]+)\((-?[\d.]+)(?:deg)?\)$/.exec(part) ?? [];
    // Twice the same could add up to nothing.
    if (seen.has(name)) return false;
    seen.add(name);
    if (name === 'invert') return isInverted(Number(amount));
    const range = Object.hasOwn(RANGES, name) ? RANGES[name] : undefined;
    return range !== undefined && Number(amount) >= range[0] && Number(amount) <= range[1];
  });
}
