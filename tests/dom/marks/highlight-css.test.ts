import { describe, expect, it } from 'vitest';
import css from '../../../entrypoints/content/highlight.css?raw';
import { spreadHighlights } from '../../../scripts/build/spread-highlights.ts';

const LAYERS = [
  'companies',
  'models',
  'chips',
  'software',
  'policy',
  'governance',
  'infrastructure',
  'capital',
  'number-warned',
  'number-confirmed',
  'number-newer',
  'number-open',
] as const;

/** White, sepia, near-black, and a blue and a green section. */
const BACKGROUNDS = ['#ffffff', '#fdf6e3', '#16181d', '#14305c', '#0f3d2e'];

describe('mark styles', () => {
  const styles = LAYERS.map((layer) => ({
    layer,
    style: styleOf(`:root::highlight(factlight-${layer})`),
  }));

  it('differ in shape, not only in colour', () => {
    const forms = styles.map(({ style }) => {
      const { textDecorationLine: line, textDecorationStyle: form, textDecorationThickness: width } = style;
      return `${line} ${form} ${width} ${style.backgroundColor ? 'tinted' : 'plain'}`;
    });
    expect(new Set(forms).size).toBe(LAYERS.length);
  });

  for (const { layer, style } of styles) {
    for (const background of BACKGROUNDS) {
      it(`${layer}: the line has a contrast of 3:1 on ${background}`, () => {
        expect(contrast(style.textDecorationColor, background)).toBeGreaterThanOrEqual(3);
      });
    }
  }

  it('apply to the root, or to every element for browsers in which text does not inherit them', () => {
    const spread = spreadHighlights(css);
    for (const layer of LAYERS) {
      expect(css).toContain(`\n:root::highlight(factlight-${layer})`);
      expect(spread).toContain(`\n::highlight(factlight-${layer})`);
    }
  });

  it('keep a ringed name legible', () => {
    const ring = styleOf(':root::highlight(factlight-ring)');
    expect(contrast(ring.color, ring.backgroundColor)).toBeGreaterThanOrEqual(7);
  });
});

function styleOf(selector: string): CSSStyleDeclaration {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const rule of sheet.cssRules) {
    if (rule instanceof CSSStyleRule && rule.selectorText.includes(selector)) return rule.style;
  }
  throw new Error(`highlight.css has no rule for ${selector}`);
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG relative luminance. */
function luminance(color: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
