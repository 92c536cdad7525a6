import { cdp, page } from 'vitest/browser';
import type { Locale } from '../../../core/locale.ts';
import type { Theme } from '../../../core/settings/settings.ts';

/** How a reader meets a surface. */
export interface Circumstance {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: Theme;
  /** Window size in CSS px. */
  readonly window: readonly [width: number, height: number];
  /** Direction of the page around the surface. */
  readonly direction?: 'rtl';
  /** Media features that the reader's system sets, by their CSS names. */
  readonly media?: Readonly<Record<string, string>>;
}

const DESKTOP = [1280, 800] as const;
/** The narrowest window of WCAG 1.4.10: 1280 px at 400 % zoom, or a small phone. */
const NARROW = [320, 640] as const;
/** Browser zoom of 200 % halves the window in CSS px. */
const ZOOMED = [640, 400] as const;
const FORCED = { 'forced-colors': 'active' };

export const CIRCUMSTANCES: readonly Circumstance[] = [
  { name: 'light, English', locale: 'en', theme: 'light', window: DESKTOP },
  { name: 'dark, English', locale: 'en', theme: 'dark', window: DESKTOP },
  { name: 'light, Chinese', locale: 'zh-CN', theme: 'light', window: DESKTOP },
  { name: 'dark, Chinese', locale: 'zh-CN', theme: 'dark', window: DESKTOP },
  { name: '320 px wide, English', locale: 'en', theme: 'light', window: NARROW },
  { name: '320 px wide, Chinese', locale: 'zh-CN', theme: 'dark', window: NARROW },
  // German and French say the same in more letters; the others have scripts and words of their own.
  { name: '320 px wide, German', locale: 'de', theme: 'light', window: NARROW },
  { name: '320 px wide, French', locale: 'fr', theme: 'dark', window: NARROW },
  { name: '320 px wide, Spanish', locale: 'es', theme: 'light', window: NARROW },
  { name: '320 px wide, Japanese', locale: 'ja', theme: 'dark', window: NARROW },
  { name: '320 px wide, Korean', locale: 'ko', theme: 'light', window: NARROW },
  { name: '200 % zoom, English', locale: 'en', theme: 'dark', window: ZOOMED },
  { name: '200 % zoom, Chinese', locale: 'zh-CN', theme: 'light', window: ZOOMED },
  { name: 'a right-to-left page', locale: 'en', theme: 'light', window: DESKTOP, direction: 'rtl' },
  { name: 'forced colours, English', locale: 'en', theme: 'system', window: DESKTOP, media: FORCED },
  {
    name: 'forced colours, dark, Chinese',
    locale: 'zh-CN',
    theme: 'system',
    window: DESKTOP,
    media: { ...FORCED, 'prefers-color-scheme': 'dark' },
  },
];

/** Puts the window, the page and the emulated system into a circumstance. */
export async function enterCircumstance({ window, direction, media = {} }: Circumstance): Promise<void> {
  await page.viewport(...window);
  document.documentElement.dir = direction ?? 'ltr';
  await emulateMedia(media);
}

/** Restores the window and the system that other tests expect. */
export async function leaveCircumstance(): Promise<void> {
  await page.viewport(...DESKTOP);
  document.documentElement.removeAttribute('dir');
  await emulateMedia({});
}

/** Sets media features by name; those left out return to the system's own. */
export async function emulateMedia(media: Readonly<Record<string, string>>): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}
