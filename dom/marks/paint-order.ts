import { contains, parentElementOf, parentOf, slotOf } from '../text/safe-node.ts';
import { follows } from '../text/tree-order.ts';

/**
 * Whether the box of `over` is painted after the text directly in `under`, by the painting order of CSS 2 (appendix E)
 * and the stacking contexts of later modules. Needed only where the browser hides one of the two from hit tests.
 */
export function isPaintedOver(over: Element, under: Element): boolean {
  if (contains(over, under)) return false;
  const [top, bottom] = [contextsOf(over), contextsOf(under)];
  let depth = 0;
  while (top[depth] && top[depth] === bottom[depth]) depth += 1;
  const common = top[depth - 1] ?? null;
  const a = layerOf(over, top[depth], common, FLOW.box);
  const b = layerOf(under, bottom[depth], common, FLOW.text);
  if (a.level !== b.level) return a.level > b.level;
  return a.element === b.element ? false : follows(a.element, b.element);
}

/** The levels of what has no z-index, below one: a z-index of 1 or more is its own level, and so is a negative one. */
const FLOW = { box: 0, float: 0.1, text: 0.2, positioned: 0.3 } as const;

interface Layer {
  readonly level: number;
  /** What counts for the order within the level. */
  readonly element: Element;
}

/** Where an element is painted in the stacking context `common`; `context` is the one directly in that, if any. */
function layerOf(
  element: Element,
  context: Element | undefined,
  common: Element | null,
  flow: number,
): Layer {
  if (context) return { level: zIndexOf(context) || FLOW.positioned, element: context };
  let level = flow;
  for (let each: Element | null = element; each && each !== common; each = flatParentOf(each)) {
    const { position, cssFloat } = getComputedStyle(each);
    if (position !== 'static') return { level: FLOW.positioned, element: each };
    if (cssFloat !== 'none') level = Math.max(level, FLOW.float);
  }
  return { level, element };
}

/** The stacking contexts around an element, outermost first, its own included. */
function contextsOf(element: Element): Element[] {
  const contexts: Element[] = [];
  for (let each: Element | null = element; each; each = flatParentOf(each)) {
    if (isStackingContext(each)) contexts.unshift(each);
  }
  return contexts;
}

const CREATES_CONTEXT = [
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
  ['filter', 'none'],
  ['backdropFilter', 'none'],
  ['perspective', 'none'],
  ['clipPath', 'none'],
  ['maskImage', 'none'],
  ['opacity', '1'],
  ['isolation', 'auto'],
  ['mixBlendMode', 'normal'],
] as const;

function isStackingContext(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position === 'fixed' || style.position === 'sticky') return true;
  if (style.zIndex !== 'auto' && (style.position !== 'static' || isItem(element))) return true;
  if (CREATES_CONTEXT.some(([name, initial]) => (style[name] || initial) !== initial)) return true;
  if (/paint|layout|strict|content/.test(style.contain)) return true;
  return /transform|opacity|filter|perspective|clip-path|mask|isolation|z-index/.test(style.willChange);
}

/** Children of flex and grid boxes have a z-index without being positioned. */
function isItem(element: Element): boolean {
  const parent = flatParentOf(element);
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
}

function zIndexOf(element: Element): number {
  return Number.parseInt(getComputedStyle(element).zIndex, 10) || 0;
}

function flatParentOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return slotOf(element) ?? parentElementOf(element);
}
