import { useEffect, useState } from 'preact/hooks';
import type { PageCondition, PageCost } from '../../components/popup/page-condition.ts';
import type { Locale } from '../../core/locale.ts';
import { type Settings, siteState } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { useAccess } from '../../extension/hooks/use-access.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import type { FrontPage } from './find-page.ts';

/** How often an open popup re-reads the page. Names appear while it loads, or after it is switched on. */
const REFRESH_MS = 1000;

interface PageView {
  readonly condition: PageCondition;
  readonly cost?: PageCost;
}

/** What the popup shows of the page, kept current. */
export function usePage(page: FrontPage, settings: Settings | undefined, locale: Locale) {
  const { tabId, host } = page;
  const [view, setView] = useState<PageView>({ condition: { kind: 'loading' } });
  const [round, setRound] = useState(0);
  const hasAccess = useAccess();
  useEffect(() => {
    if (!settings) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The next read waits for this one: slow answers would pile up.
    const read = async () => {
      const next = await readView({ tabId, host }, hasAccess, settings, locale);
      if (!isCurrent) return;
      setView(next);
      timer = setTimeout(read, REFRESH_MS);
    };
    read();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tabId, host, hasAccess, settings, locale, round]);
  return { ...view, refresh: () => setRound((last) => last + 1) };
}

async function readView(
  { tabId, host }: FrontPage,
  hasAccess: boolean,
  settings: Settings,
  locale: Locale,
): Promise<PageView> {
  // Without access to its site, a page has no address either.
  if (tabId === undefined || host === undefined) {
    return { condition: { kind: hasAccess ? 'unreadable' : 'withheld' } };
  }
  const state = siteState(settings, host, Date.now());
  if (state === 'snoozed') return { condition: { kind: 'snoozed', until: settings.snoozedUntil } };
  if (state !== 'on') return { condition: { kind: state } };
  const page = await attempt('read page', sendMessage('readPage', { tabId, locale }));
  if (!page.ok) return { condition: { kind: 'failed' } };
  const { summary, cost } = page.value;
  return {
    condition: cost.paused ? { kind: 'paused', summary, ...cost.paused } : { kind: 'ready', summary },
    cost,
  };
}
