import type { Locale } from '../../core/locale.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { attempt } from '../../extension/async/attempt.ts';
import { sendMessage } from '../../extension/messages/send-message.ts';
import { changeSettings } from '../../extension/storage/change-settings.ts';
import type { PagePorts } from '../../overlay/ports.ts';

/** What the content script hands over of the frame. */
export interface FrameContext extends Pick<PagePorts, 'host' | 'settings' | 'shadowRootOf' | 'claimHost'> {
  readonly localeOf: (settings: Settings) => Locale;
}

/** Implements what overlay/ needs with the extension's messages and storage. A failure is an empty answer. */
export function createPagePorts({ localeOf, ...options }: FrameContext): PagePorts {
  const locale = () => localeOf(options.settings());
  return {
    ...options,
    locale,
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
