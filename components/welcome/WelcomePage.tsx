import type { Locale } from '../../core/locale.ts';
import { CategorySection, type CategorySectionProps } from '../options/CategorySection.tsx';
import { OptionsSection } from '../options/OptionsSection.tsx';
import { Surface } from '../shared/Surface.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import { CardPicture, MarksPicture, PopupPicture } from './pictures.tsx';

export interface WelcomePageProps extends CategorySectionProps {
  readonly locale: Locale;
  readonly onOptions: () => void;
  /** Whether the toolbar shows the button already; undefined where the browser does not say, or has no toolbar. */
  readonly isPinned?: boolean | undefined;
  /** Asks the browser for access to all sites; absent where Factlight has it. */
  readonly onAllow?: (() => void) | undefined;
  /** Why the last change was not saved; shown at the top. */
  readonly problem?: string | undefined;
}

/** The page that opens once, after installation: what Factlight does, something to try, and how to be rid of it. */
export function WelcomePage(props: WelcomePageProps) {
  const { locale, settings, problem } = props;
  return (
    <Surface locale={locale} theme={settings.theme}>
      <main class="page options">
        {problem && (
          <p class="save-problem" role="alert">
            {problem}
          </p>
        )}
        <Introduction />
        {props.onAllow && <Withheld onAllow={props.onAllow} />}
        <TryIt />
        <Answers {...props} />
      </main>
    </Surface>
  );
}

function Introduction() {
  const t = useTranslate();
  const pictures = [
    [MarksPicture, t('welcomeMarks')],
    [CardPicture, t('welcomeCard')],
    [PopupPicture, t('welcomePopup')],
  ] as const;
  return (
    <>
      <header class="page-masthead">
        <h1>{t('extensionName')}</h1>
        <p>{t('optionsTagline')}</p>
      </header>
      <p class="welcome-lede">{t('welcomeLede')}</p>
      <ul class="welcome-pictures">
        {pictures.map(([Picture, caption]) => (
          <li key={caption}>
            <figure>
              <Picture />
              <figcaption>{caption}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
}

function Withheld({ onAllow }: { readonly onAllow: () => void }) {
  const t = useTranslate();
  return (
    <section class="welcome-withheld" aria-labelledby="withheld">
      <h2 id="withheld">{t('pageWithheldTitle')}</h2>
      <p>{t('pageWithheld')}</p>
      <button type="button" class="button" onClick={onAllow}>
        {t('pageAllow')}
      </button>
    </section>
  );
}

/** A paragraph that is marked like any page, because the page runs the same scripts. */
function TryIt() {
  const t = useTranslate();
  return (
    <section class="welcome-try" aria-labelledby="try-it">
      <h2 id="try-it">{t('welcomeTry')}</h2>
      <p class="hint">{t('welcomeTryHint')}</p>
      <blockquote class="welcome-sample">
        <p>{t('welcomeSample')}</p>
      </blockquote>
      <p class="hint">{t('welcomeSampleNote')}</p>
    </section>
  );
}

function Answers({ onOptions, isPinned, ...categories }: WelcomePageProps) {
  const t = useTranslate();
  return (
    <>
      <OptionsSection title={t('welcomePrivacy')}>
        <p>{t('welcomePrivacyText')}</p>
      </OptionsSection>
      <OptionsSection title={t('welcomeOff')}>
        <p>{t('welcomeOffText')}</p>
      </OptionsSection>
      {isPinned === false && (
        <OptionsSection title={t('welcomePin')}>
          <p>{t('welcomePinText')}</p>
        </OptionsSection>
      )}
      <CategorySection {...categories} />
      <footer class="welcome-footer">
        <button type="button" class="button" onClick={onOptions}>
          {t('welcomeOptions')}
        </button>
      </footer>
    </>
  );
}
