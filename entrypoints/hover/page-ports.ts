import type { Locale } from '../../core/locale.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { changeSettings } from '../../extension/storage/change-settings.ts';
import type { Texts } from '../../locales/translate.ts';
import type { PagePorts } from '../../overlay/ports.ts';

/** What the content script hands over of the frame. */
export interface FrameContext extends Pick<PagePorts, 'host' | 'settings' | 'shadowRootOf' | 'claimHost'> {
  readonly localeOf: (settings: Settings) => Locale;
}

const NO_TEXTS = { ok: true, value: {} } as const;

/** Implements what overlay/ needs with the extension's messages and storage. A failure is an empty answer. */
export function createPagePorts({ localeOf, ...options }: FrameContext): PagePorts {
  let shown: { readonly locale: Locale; readonly texts: Texts } = { locale: 'en', texts: {} };
  const loadTexts = async () => {
    const locale = localeOf(options.settings());
    if (locale === shown.locale) return;
    // English is part of card.js.
    const texts =
      locale === 'en' ? NO_TEXTS : await attempt('read texts', sendMessage('getTexts', { locale }));
    if (texts.ok) shown = { locale, texts: texts.value };
  };
  return {
    ...options,
    locale: () => shown.locale,
    texts: () => shown.texts,
    loadTexts,
    async loadCard(entity) {
      const locale = localeOf(options.settings());
      const [card] = await Promise.all([
        attempt('read card', sendMessage('getCard', { entity, locale })),
        loadTexts(),
      ]);
      return card.ok ? card.value : null;
    },
    changeSettings: async (change) => (await attempt('change settings', changeSettings(change))).ok,
    rejectHere: (correction, isRejected) =>
      void attempt('reject on this page', sendMessage('rejectHere', { correction, isRejected })),
    returnFocus: (origin) => void attempt('return focus', sendMessage('returnFocus', { origin })),
    openOptions: () => void attempt('open options', sendMessage('openOptions', undefined)),
    async sendToTopFrame(report) {
      const answer = await attempt('report to the top frame', sendMessage('relayToTopFrame', report));
      return answer.ok ? answer.value : null;
    },
    async locateFrame(path) {
      const links = await attempt('locate frame', sendMessage('locateFrame', path));
      return links.ok ? links.value : [];
    },
  };
}
