import type { Settings } from '../../core/settings/settings.ts';
import type { Mark } from '../../dom/marks/mark.ts';
import type { NumberMarks } from '../../dom/numbers/number-marks.ts';

/** What the content script hands over of its frame. */
export interface NumberOptions {
  readonly page: Document;
  readonly host: string;
  readonly settings: Settings;
  /** The marks of the page's names, in no order. */
  readonly names: () => readonly Mark[];
  readonly mayRead: () => boolean;
  /** Called when other numbers are marked than before. */
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** The numbers of a frame, as the settings want them. */
export interface FrameNumbers extends Omit<NumberMarks, 'filterChanged'> {
  setSettings(settings: Settings): void;
  /** Adds or removes a correction for this page only. */
  rejectHere: (correction: Settings['corrections'][number], isRejected: boolean) => void;
  /** What reading them has cost, in milliseconds. */
  costMs(): number;
}

declare global {
  /** How `numbers.js` hands itself to the content script, which loads it when a frame's first names are marked. */
  var factlightNumbers: ((options: NumberOptions) => Promise<FrameNumbers>) | undefined;
}
