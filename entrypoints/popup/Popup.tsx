import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Breadcrumb } from '../../components/card/card-actions.ts';
import { PageSummary } from '../../components/popup/PageSummary.tsx';
import type { PageCondition, PageCost } from '../../components/popup/page-condition.ts';
import type { EntityId } from '../../core/entity.ts';
import type { Card } from '../../core/facts/card.ts';
import type { Locale } from '../../core/locale.ts';
import { type Settings, siteState, withMember } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/errors.ts';
import { useLocale, useSettings } from '../../extension/hooks/use-settings.ts';
import { sendMessage } from '../../extension/protocol.ts';
import { changeSettings } from '../../extension/storage/settings.ts';
import { readFrames } from '../../extension/tabs/frames.ts';
import { copyActions } from '../../overlay/copy-actions.ts';
import type { FrontPage } from './find-page.ts';

/** How often an open popup looks at the page again: names appear while a page loads or is switched on. */
const REFRESH_MS = 1000;

/** The popup's state and wiring; its looks are `PageSummary`. */
export function Popup({ page }: { readonly page: FrontPage }) {
  const settings = useSettings();
  const locale = useLocale(settings);
  const { condition, cost, refresh } = usePage(page, settings, locale);
  const [cards, setCards] = useState<readonly Card[]>([]);
  const card = cards.at(-1);
  const open = async (entity: EntityId, before: readonly Card[]) => {
    const found = await attempt('read card', sendMessage('getCard', { entity, locale }));
    if (found.ok && found.value) setCards([...before, found.value]);
  };
  const { host } = page;
  const breadcrumbs: readonly Breadcrumb[] = cards.slice(0, -1).map((each) => each.entity);
  return (
    <PageSummary
      state={condition}
      site={host}
      cost={cost}
      locale={locale}
      theme={settings?.theme ?? 'system'}
      card={
        card && {
          card,
          breadcrumbs,
          now: Date.now(),
          actions: {
            ...copyActions(card, locale),
            onClose: () => setCards([]),
            onOpenEntity: (entity) => open(entity, cards),
            onBack: (place) => setCards(cards.slice(0, place + 1)),
          },
        }
      }
      actions={{
        onToggleSite: (on) =>
          host && changeSettings(({ sitesOff }) => ({ sitesOff: withMember(sitesOff, host, !on) })),
        onToggleEverywhere: (enabled) => changeSettings(() => ({ enabled })),
        onWake: () => changeSettings(() => ({ snoozedUntil: 0 })),
        onResume: () => resumePage(page).then(refresh),
        onJump: (entity) => jump(page, entity),
        onOpenCard: (entity) => open(entity, []),
        onSearch: async (query) => {
          const hits = await attempt('search', sendMessage('search', { query, locale }));
          return hits.ok ? hits.value : [];
        },
        onOptions: () => browser.runtime.openOptionsPage(),
      }}
    />
  );
}

interface PageView {
  readonly condition: PageCondition;
  readonly cost?: PageCost;
}

function usePage({ tabId, host }: FrontPage, settings: Settings | undefined, locale: Locale) {
  const [view, setView] = useState<PageView>({ condition: { kind: 'loading' } });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!settings) return;
    let isCurrent = true;
    const read = async () => {
      const next = await readView(tabId, host, settings, locale);
      if (isCurrent) setView(next);
    };
    read();
    const timer = setInterval(read, REFRESH_MS);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [tabId, host, settings, locale, round]);
  return { ...view, refresh: () => setRound((last) => last + 1) };
}

async function readView(
  tabId: number | undefined,
  host: string | undefined,
  settings: Settings,
  locale: Locale,
): Promise<PageView> {
  if (tabId === undefined || host === undefined) return { condition: { kind: 'unreadable' } };
  const state = siteState(settings, host, Date.now());
  if (state === 'snoozed') return { condition: { kind: 'snoozed', until: settings.snoozedUntil } };
  if (state !== 'on') return { condition: { kind: state } };
  const page = await attempt('read page', sendMessage('readPage', { tabId, locale }));
  if (!page.ok) return { condition: { kind: 'unreadable' } };
  const { summary, cost } = page.value;
  return {
    condition: cost.paused ? { kind: 'paused', summary, ...cost.paused } : { kind: 'ready', summary },
    cost,
  };
}

/** To the next mention, in the first frame that has one. */
async function jump({ tabId }: FrontPage, entity: EntityId): Promise<void> {
  if (tabId === undefined) return;
  for (const { frameId, counts } of await readFrames(tabId)) {
    if (!counts[entity]) continue;
    const jumped = await attempt('jump', sendMessage('jumpToMention', { entity }, { tabId, frameId }));
    if (jumped.ok && jumped.value) return;
  }
}

/** Lifts the budget of every frame for as long as it lives. */
async function resumePage({ tabId }: FrontPage): Promise<void> {
  if (tabId === undefined) return;
  for (const { frameId, cost } of await readFrames(tabId)) {
    if (cost.isPaused) await attempt('go on', sendMessage('resumePage', undefined, { tabId, frameId }));
  }
}
