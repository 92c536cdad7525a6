import type { CardActions } from '../../../components/card/card-actions.ts';
import type { PageActions } from '../../../components/popup/page-condition.ts';

/** A callback for every control of the card, so that all of them are shown. */
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

/** A callback for every control of the popup; a search finds nothing. */
export const PAGE_ACTIONS: PageActions = {
  onToggleSite() {},
  onToggleEverywhere() {},
  onAllow() {},
  onWake() {},
  onResume() {},
  onJumpToNumber() {},
  onJump() {},
  onOpenCard() {},
  onSearch: async () => [],
  onCheckText() {},
  onOptions() {},
};
