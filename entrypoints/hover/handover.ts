import type { PageInteraction, PageInteractionOptions } from '../../overlay/hover/page-interaction.ts';
import type { FrameContext } from './page-ports.ts';

export interface HoverOptions extends Omit<PageInteractionOptions, 'ports'> {
  readonly frame: FrameContext;
}

declare global {
  /** How `hover.js` hands itself to the content script, which loads it at the first mention. */
  var factlightHover: ((options: HoverOptions) => PageInteraction) | undefined;
}
