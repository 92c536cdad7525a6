import type { ComponentChildren } from 'preact';
import type { Locale } from '../../core/locale.ts';
import { withCorrection } from '../../core/settings/mute-actions.ts';
import { withMember } from '../../core/settings/settings.ts';
import { Surface } from '../shared/Surface.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { CategorySection, type CategorySectionProps } from './CategorySection.tsx';
import { CorrectionList, type NamedCorrection } from './CorrectionList.tsx';
import { DatasetSection } from './DatasetSection.tsx';
import { FailureSection, type FailureSectionProps } from './FailureSection.tsx';
import { KeyboardSection, type Shortcut } from './KeyboardSection.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { ReadingSections } from './ReadingSections.tsx';
import { SettingsExport } from './SettingsExport.tsx';
import { SiteList } from './SiteList.tsx';

export interface OptionsPageProps extends CategorySectionProps {
  readonly locale: Locale;
  /** The reader's corrections; without them the section is left out. */
  readonly corrections?: readonly NamedCorrection[] | undefined;
  /** The keyboard commands; without them the section is left out. */
  readonly shortcuts?: readonly Shortcut[] | undefined;
  readonly onChangeKeys?: (() => void) | undefined;
  /** Why the last change was not saved; shown at the top. */
  readonly problem?: string | undefined;
  /** What went wrong lately; without it the section is left out. */
  readonly failures?: FailureSectionProps | undefined;
  /** Further `OptionsSection` elements, placed before the facts. */
  readonly children?: ComponentChildren;
}

/** The options page. Every change applies at once; there is no save button. */
export function OptionsPage(props: OptionsPageProps) {
  return (
    <Surface locale={props.locale} theme={props.settings.theme}>
      <main class="page options">
        {props.problem && (
          <p class="save-problem" role="alert">
            {props.problem}
          </p>
        )}
        <OptionsBody {...props} />
      </main>
    </Surface>
  );
}

function OptionsBody(props: OptionsPageProps) {
  const { settings, dataset, onChange, corrections, shortcuts, onChangeKeys, failures, children } = props;
  const t = useTranslate();
  return (
    <>
      <header class="page-masthead">
        <h1>{t('extensionName')}</h1>
        <p>{t('optionsTagline')}</p>
      </header>
      <OptionsSection title={t('optionsGeneral')}>
        <Switch on={settings.enabled} onChange={(enabled) => onChange({ enabled })}>
          {t('optionsEnabled')}
        </Switch>
        <p class="hint">{t('optionsEnabledHint')}</p>
      </OptionsSection>
      <CategorySection dataset={dataset} settings={settings} onChange={onChange} />
      <ReadingSections settings={settings} onChange={onChange} />
      {shortcuts && <KeyboardSection shortcuts={shortcuts} onChangeKeys={onChangeKeys} />}
      <OptionsSection title={t('optionsSites')} hint={t('optionsSitesHint')}>
        <SiteList
          sites={settings.sitesOff}
          onAdd={(site) => onChange({ sitesOff: withMember(settings.sitesOff, site, true) })}
          onRemove={(site) => onChange({ sitesOff: withMember(settings.sitesOff, site, false) })}
        />
      </OptionsSection>
      {corrections && <Corrections corrections={corrections} settings={settings} onChange={onChange} />}
      <SettingsExport settings={settings} />
      {children}
      <DatasetSection dataset={dataset} />
      {failures && <FailureSection {...failures} />}
      <OptionsSection title={t('optionsPrivacy')}>
        <p>{t('optionsPrivacyText')}</p>
      </OptionsSection>
    </>
  );
}

interface CorrectionsProps extends Pick<OptionsPageProps, 'settings' | 'onChange'> {
  readonly corrections: readonly NamedCorrection[];
}

function Corrections({ corrections, settings, onChange }: CorrectionsProps) {
  const t = useTranslate();
  return (
    <OptionsSection title={t('optionsCorrections')} hint={t('optionsCorrectionsHint')}>
      <CorrectionList
        corrections={corrections}
        onUndo={(correction) =>
          onChange({ corrections: withCorrection(settings.corrections, correction, false) })
        }
      />
    </OptionsSection>
  );
}
