import { distanceTo } from '../../core/geometry.ts';
import { bodyOf, boundsOf, isVisible, matches, nameOf, rectsOf, rootOf } from '../text/safe-node.ts';
import { documentOf } from '../text/tree-order.ts';
import { isPixelClear } from './canvas-pixel.ts';

/** Content that the browser draws itself, over whatever is behind. */
const OPAQUE = new Set(
  'audio embed frame iframe img input meter object picture progress select textarea video'.split(' '),
);
/** Boxes of SVG that draw nothing themselves. */
const SVG_BOXES = new Set('svg g a switch use symbol'.split(' '));
/** A tint over a card at a hover is fainter than this; the scrim of a dialog is darker. */
const MAX_TINT = 0.3;

/** Whether text behind an element can be read through it at a point in client coordinates. */
export function isSeeThrough(element: Element, x: number, y: number): boolean {
  if (!isVisible(element, { opacityProperty: true })) return true;
  // The page behind a modal dialog is not in use.
  if (matches(element, 'dialog:modal')) return false;
  if (OPAQUE.has(nameOf(element)) && !isBlankVideo(element)) return false;
  if (element instanceof HTMLCanvasElement && !isPixelClear(element, x, y)) return false;
  if (element instanceof SVGElement && !SVG_BOXES.has(nameOf(element))) return isUnfilled(element);
  const style = getComputedStyle(element);
  const isOnBox = [...rectsOf(element)].some((rect) => distanceTo(rect, { x, y }) === 0);
  if (isOnBox && !isClear(style) && !lendsBackground(element)) return false;
  return PSEUDOS.every((pseudo) => {
    const part = getComputedStyle(element, pseudo);
    return !isShown(part) || (isOnBox && !isAsLarge(part, element)) || isClear(part);
  });
}

/** One that has loaded nothing yet, as previews that play when the pointer is on them. */
function isBlankVideo(element: Element): boolean {
  return (
    element instanceof HTMLVideoElement && element.videoWidth === 0 && !element.poster && !element.controls
  );
}

const PSEUDOS = ['::before', '::after'] as const;

function isShown({ content, display, opacity }: CSSStyleDeclaration): boolean {
  return content !== 'none' && content !== 'normal' && display !== 'none' && opacity !== '0';
}

/** Whether a generated box is no mere icon or bar somewhere in the element's own box. */
function isAsLarge({ position, width, height }: CSSStyleDeclaration, element: Element): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false;
  const box = boundsOf(element);
  return Number.parseFloat(width) > box.width / 2 && Number.parseFloat(height) > box.height / 2;
}

function isClear(style: CSSStyleDeclaration): boolean {
  if ((style.backdropFilter || 'none') !== 'none') return false;
  if (style.backgroundClip === 'text') return true;
  return isFaint(style.backgroundColor) && isFaintImage(style.backgroundImage);
}

/** A gradient between faint colours tints; any other image may show anything. */
function isFaintImage(image: string): boolean {
  if (image === 'none') return true;
  const colours = image.match(COLOUR) ?? [];
  return /^[a-z-]*gradient\(/.test(image) && !image.includes('url(') && colours.every(isFaint);
}

/** A colour as computed styles write it. */
const COLOUR = /transparent|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g;

function isFaint(colour: string): boolean {
  if (colour === 'transparent') return true;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(colour);
  return alpha !== null && Number(alpha[1] ?? alpha[2]) < MAX_TINT;
}

function isUnfilled(element: SVGElement): boolean {
  const { fill, fillOpacity } = getComputedStyle(element);
  return nameOf(element) !== 'image' && (fill === 'none' || isFaint(fill) || Number(fillOpacity) < MAX_TINT);
}

/** The body's background is painted on the canvas, behind everything, unless the root has one. */
function lendsBackground(element: Element): boolean {
  const page = documentOf(element);
  const [body, root] = [bodyOf(page), rootOf(page)];
  return element === root || (element === body && root !== null && isClear(getComputedStyle(root)));
}
