import type { CardActions } from '../../../components/card/card-actions.ts';
import type { PageActions } from '../../../components/popup/page-condition.ts';
import type { Locale } from '../../../core/locale.ts';

/** A surface alone in a window has this width in px. */
export const WIDE_PX = 400;
export const NARROW_PX = 320;

/** The day on which the pictures are taken as far as they know. */
export const NOW = Date.UTC(2026, 10, 24);

export const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': 'Chinese' };

/** Every control is there. */
export const CARD_ACTIONS: CardActions = {
  onClose() {},
  onPin() {},
  onMove() {},
  onOpenEntity() {},
  onBack() {},
  onCopy() {},
  onCopyLink() {},
  onReject() {},
  onSiteOff() {},
  onSnooze() {},
  onFewerMarks() {},
  onOptions() {},
};

export const PAGE_ACTIONS: PageActions = {
  onToggleSite() {},
  onToggleEverywhere() {},
  onWake() {},
  onResume() {},
  onJump() {},
  onOpenCard() {},
  onSearch: async () => [],
  onOptions() {},
};
