import { useId, useState } from 'preact/hooks';
import { ShowMore } from '../shared/ShowMore.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { siteHost } from './site-host.ts';

/** Thousands of rows would take seconds to draw. */
const SITES_SHOWN = 200;

interface SiteListProps {
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** The disabled sites, each with a button to enable it, and a form to add one. */
export function SiteList({ sites, onAdd, onRemove }: SiteListProps) {
  const t = useTranslate();
  return (
    <>
      {sites.length === 0 ? (
        <p class="hint">{t('optionsSitesNone')}</p>
      ) : (
        <ShowMore items={sites} shown={SITES_SHOWN}>
          {(visible, more) => (
            <>
              <ul class="site-list">
                {visible.map((site) => (
                  <li key={site}>
                    <span>{site}</span>
                    <button
                      type="button"
                      class="text-button"
                      aria-label={t('optionsSitesRemove', { site })}
                      onClick={() => onRemove(site)}
                    >
                      {t('optionsSitesRemoveButton')}
                    </button>
                  </li>
                ))}
              </ul>
              {more}
            </>
          )}
        </ShowMore>
      )}
      <SiteForm onAdd={onAdd} />
    </>
  );
}

function SiteForm({ onAdd }: Pick<SiteListProps, 'onAdd'>) {
  const t = useTranslate();
  const field = useId();
  const [input, setInput] = useState('');
  const [invalid, setInvalid] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteHost(input);
    setInvalid(site ? null : input);
    if (!site) return;
    onAdd(site);
    setInput('');
  };
  return (
    <form class="site-form" onSubmit={submit} noValidate>
      <label for={field}>{t('optionsSitesAdd')}</label>
      <div class="site-form-row">
        <input
          id={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={invalid !== null}
          aria-describedby={`${field}-problem`}
          value={input}
          onInput={(event) => setInput(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('optionsSitesAddButton')}
        </button>
      </div>
      <p id={`${field}-problem`} class="problem" role="status">
        {invalid !== null && t('optionsSitesInvalid', { input: invalid })}
      </p>
    </form>
  );
}
