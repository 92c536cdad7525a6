import type { Locale } from '../../core/locale.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { addCardHost } from '../../dom/text/card-hosts.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { changeSettings } from '../../extension/storage/settings.ts';
import type { PagePorts } from '../../overlay/ports.ts';

interface PortOptions extends Pick<PagePorts, 'host' | 'settings' | 'shadowRootOf'> {
  readonly localeOf: (settings: Settings) => Locale;
}

/** Implements what overlay/ needs with the extension's messages and storage. A failure is an empty answer. */
export function createPagePorts({ localeOf, ...options }: PortOptions): PagePorts {
  const locale = () => localeOf(options.settings());
  return {
    ...options,
    locale,
    claimHost: addCardHost,
    async loadCard(entity) {
      const card = await attempt('read card', sendMessage('getCard', { entity, locale: locale() }));
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
