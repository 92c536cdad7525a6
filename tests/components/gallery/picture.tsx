import type { ComponentChild } from 'preact';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Theme } from '../../../core/settings/settings.ts';
import { renderSurface } from '../render-surface.tsx';

/** One picture of the index; a long one comes in slices, top first. */
export interface Picture {
  readonly group: string;
  readonly subject: string;
  readonly variant: string;
  readonly files: readonly string[];
}

/** Where a picture belongs in the index. */
export type PictureTitle = Omit<Picture, 'files'>;

export interface PictureOptions {
  /** Of one theme, in px. */
  readonly width: number;
  /** False: as high as the window lets it be, not as high as it needs. */
  readonly whole?: boolean;
  /** Done to the surfaces before the picture. */
  readonly before?: (host: HTMLElement) => Promise<void>;
}

/** Relative to the test file. */
const OUTPUT = '../../.output/gallery';
/** As high as the browser shows without scaling down. */
const SLICE_PX = 720;

const taken: Picture[] = [];

/** Everything taken until now, in order. */
export function takenPictures(): readonly Picture[] {
  return taken;
}

/** A surface, light beside dark. */
export async function pictureSurface(
  title: PictureTitle,
  shot: (theme: Theme) => ComponentChild,
  { width, whole = true, before }: PictureOptions,
): Promise<void> {
  await page.viewport(width * 2, SLICE_PX);
  const host = renderSurface(
    <div style={{ display: 'grid', gridTemplateColumns: `${width}px ${width}px` }}>
      {(['light', 'dark'] as const).map((theme) => (
        <div key={theme} style={frameStyle(theme)}>
          {shot(theme)}
        </div>
      ))}
    </div>,
    width * 2,
  );
  for (const surface of host.querySelectorAll<HTMLElement>('.card, .popup')) {
    // The picture holds two; each is to be as wide as it would be alone.
    surface.style.maxInlineSize = '100%';
    if (whole) surface.style.maxBlockSize = 'none';
  }
  await before?.(host);
  await takeScreenshot(title, host);
}

/** What `host` shows, cut into slices. Fails when something in it sticks out sideways. */
export async function takeScreenshot(title: PictureTitle, host: HTMLElement): Promise<void> {
  const name = [title.group, title.subject, title.variant]
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
  expect(host.scrollWidth, `${name} is wider than its place`).toBeLessThanOrEqual(host.clientWidth);
  // Nothing looks hovered.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  const height = host.scrollHeight;
  const files: string[] = [];
  host.style.overflow = 'hidden';
  for (let top = 0; top < height; top += SLICE_PX) {
    host.style.blockSize = `${Math.min(SLICE_PX, height - top)}px`;
    host.scrollTop = top;
    const file = height <= SLICE_PX ? `${name}.png` : `${name}-${files.length + 1}.png`;
    await page.screenshot({ element: host, path: `${OUTPUT}/${file}` });
    files.push(file);
  }
  taken.push({ ...title, files });
}

function frameStyle(theme: Theme) {
  return { padding: '8px', boxSizing: 'border-box', background: theme === 'dark' ? '#111' : '#d9d6cf' };
}
