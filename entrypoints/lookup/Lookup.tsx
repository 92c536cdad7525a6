import { useEffect, useState } from 'preact/hooks';
import { LookupPage } from '../../components/lookup/LookupPage.tsx';
import { attempt } from '../../extension/async/attempt.ts';
import { useLocale } from '../../extension/hooks/use-locale.ts';
import { useSettings } from '../../extension/hooks/use-settings.ts';
import { searchFacts } from '../pages/search-facts.ts';
import { useCards } from '../pages/use-cards.ts';
import { useTitle } from '../pages/use-title.ts';

/** State and wiring of the look-up; `LookupPage` is the view. A query that is a name opens its card at once. */
export function Lookup({ query }: { readonly query: string }) {
  const settings = useSettings();
  const locale = useLocale(settings);
  useTitle('lookupTitle', locale);
  const { card, open } = useCards(locale);
  const [isReady, setReady] = useState(false);
  const isLoaded = settings !== undefined;
  useEffect(() => {
    if (!isLoaded || isReady) return;
    openNamed().finally(() => setReady(true));
    async function openNamed(): Promise<void> {
      const hits = query ? await attempt('look up', searchFacts(query, locale)) : undefined;
      const named = hits?.ok ? hits.value.filter(({ isNamed }) => isNamed) : [];
      const [only] = named.length === 1 ? named : [];
      if (only) await open(only.entity);
    }
  }, [isLoaded]);
  if (!settings || !isReady) return null;
  return (
    <LookupPage
      locale={locale}
      theme={settings.theme}
      query={query}
      card={card}
      onSearch={(wanted) => searchFacts(wanted, locale)}
      onOpenCard={open}
    />
  );
}
