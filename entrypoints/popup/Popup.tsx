import { browser } from '#imports';
import { PageSummary } from '../../components/popup/PageSummary.tsx';
import type { EntityId } from '../../core/entity.ts';
import type { FramedNumber } from '../../core/facts/page-summary.ts';
import { withMember } from '../../core/settings/settings.ts';
import { requestAccess } from '../../extension/access.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { useChanges } from '../../extension/hooks/use-changes.ts';
import { useLocale } from '../../extension/hooks/use-locale.ts';
import { useSaveSettings } from '../../extension/hooks/use-save-settings.ts';
import { useSettings } from '../../extension/hooks/use-settings.ts';
import { sendToFrame } from '../../extension/messages/send-to-frame.ts';
import { readFrames } from '../../extension/tabs/frames.ts';
import { createTranslate } from '../../locales/translate.ts';
import { openCheck } from '../pages/open-check.ts';
import { searchFacts } from '../pages/search-facts.ts';
import { useCards } from '../pages/use-cards.ts';
import type { FrontPage } from './find-page.ts';
import { usePage } from './use-page.ts';

/** State and wiring of the popup; `PageSummary` is the view. */
export function Popup({ page }: { readonly page: FrontPage }) {
  const settings = useSettings();
  const locale = useLocale(settings);
  const { condition, cost, refresh } = usePage(page, settings, locale);
  const changes = useChanges(locale);
  const { card, open } = useCards(locale);
  const { save, hasFailed } = useSaveSettings();
  const { host } = page;
  return (
    <PageSummary
      state={condition}
      site={host}
      cost={cost}
      locale={locale}
      theme={settings?.theme ?? 'system'}
      problem={hasFailed ? createTranslate(locale)('settingsNotSaved') : undefined}
      changes={changes}
      card={card}
      actions={{
        onToggleSite: (on) => host && save(({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, !on) })),
        onToggleEverywhere: (enabled) => save(() => ({ enabled })),
        onAllow: requestAccess,
        onWake: () => save(() => ({ snoozedUntil: 0 })),
        onResume: () => resumePage(page).then(refresh),
        onJump: (entity) => jump(page, entity),
        onJumpToNumber: (number) => jumpToNumber(page, number),
        onOpenCard: open,
        onSearch: (query) => searchFacts(query, locale),
        onCheckText: openCheck,
        onOptions: () => browser.runtime.openOptionsPage(),
      }}
    />
  );
}

/** Goes to the next mention, in the first frame that has one. */
async function jump({ tabId }: FrontPage, entity: EntityId): Promise<void> {
  if (tabId === undefined) return;
  for (const { frameId, counts } of await readFrames(tabId)) {
    if (!counts[entity]) continue;
    const jumped = await attempt('jump', sendToFrame('jumpToMention', { entity }, { tabId, frameId }));
    if (jumped.ok && jumped.value) return;
  }
}

async function jumpToNumber({ tabId }: FrontPage, { frameId, id }: FramedNumber): Promise<void> {
  if (tabId === undefined) return;
  await attempt('jump to a number', sendToFrame('jumpToNumber', { id }, { tabId, frameId }));
}

/** Lifts the cost budget of every paused frame until the page is left. */
async function resumePage({ tabId }: FrontPage): Promise<void> {
  if (tabId === undefined) return;
  for (const { frameId, cost } of await readFrames(tabId)) {
    if (cost.isPaused) await attempt('resume page', sendToFrame('resumePage', undefined, { tabId, frameId }));
  }
}
