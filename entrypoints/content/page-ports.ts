import type { Card } from '../../core/card.ts';
import type { EntityId } from '../../core/entity.ts';
import type { FrameId } from '../../core/reading-place.ts';
import type { Settings } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { attempt } from '../../extension/errors.ts';
import { sendMessage } from '../../extension/protocol.ts';
import { changeSettings } from '../../extension/settings.ts';
import type { CardSurroundings } from '../card/render-card.tsx';
import type { FrameMessages } from '../follow/frame-messages.ts';

/** All of the extension that the later scripts of a page can reach. */
export interface PagePorts extends Omit<CardSurroundings, 'returnFocus'>, FrameMessages {
  readonly loadCard: (entity: EntityId) => Promise<Card | null>;
  readonly returnFocus: (origin: FrameId) => void;
}

interface PortOptions extends Pick<PagePorts, 'host' | 'settings' | 'shadowRootOf'> {
  readonly localeOf: (settings: Settings) => Locale;
}

export function createPagePorts({ localeOf, ...options }: PortOptions): PagePorts {
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
      void attempt('reject here', sendMessage('rejectHere', { correction, isRejected })),
    returnFocus: (origin) => void attempt('return focus', sendMessage('returnFocus', { origin })),
    openOptions: () => void attempt('open options', sendMessage('openOptions', undefined)),
    async tellTop(report) {
      const answer = await attempt('show a card in the top frame', sendMessage('tellTopFrame', report));
      return answer.ok ? answer.value : null;
    },
    async locateFrame(path) {
      const links = await attempt('find a frame', sendMessage('locateFrame', path));
      return links.ok ? links.value : [];
    },
  };
}
