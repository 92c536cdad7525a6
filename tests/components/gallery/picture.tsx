import type { ComponentChild } from 'preact';
import { cdp, page } from 'vitest/browser';
import type { Theme } from '../../../core/settings/settings.ts';
import { renderSurface } from '../render-surface.tsx';

/** One picture of the index; a tall one is cut into slices, top first. */
export interface Picture {
  readonly group: string;
  readonly subject: string;
  readonly variant: string;
  readonly files: readonly string[];
}

/** Where a picture belongs in the index. */
export type PictureTitle = Omit<Picture, 'files'>;

export interface PictureOptions {
  /** Width of one theme, in CSS px. */
  readonly width: number;
  /** False keeps the height limit of the surface; true shows all of it. */
  readonly whole?: boolean;
  /** Runs before the picture is taken. */
  readonly before?: (host: HTMLElement) => Promise<void>;
}

/** Relative to gallery.tsx, which takes the pictures. */
const OUTPUT = '../../../.output/gallery';
/** The tallest element that the browser captures without scaling it down. */
const SLICE_PX = 720;

const taken: Picture[] = [];

/** All pictures taken so far, in order. */
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
    // The window holds two surfaces; each is as wide as it would be alone.
    surface.style.maxInlineSize = '100%';
    if (whole) surface.style.maxBlockSize = 'none';
  }
  await before?.(host);
  await takeScreenshot(title, host);
}

/** Captures all of `host`, in slices. */
export async function takeScreenshot(title: PictureTitle, host: HTMLElement): Promise<void> {
  const name = [title.group, title.subject, title.variant]
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
  // Keeps hover styles out of the picture.
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
