import { CardMessage } from '../../components/card/CardMessage.tsx';
import type { CardActions, RejectionScope } from '../../components/card/card-actions.ts';
import {
  markFewer,
  rejectMention,
  snooze,
  switchSiteOff,
  type Undoable,
} from '../../core/settings/mute-actions.ts';
import type { SettingsChange } from '../../core/settings/settings.ts';
import { createTranslate } from '../../locales/translate.ts';
import type { CardServices } from '../ports.ts';
import type { CardView } from './card-view.ts';

type MuteControls = Pick<CardActions, 'onReject' | 'onSiteOff' | 'onSnooze' | 'onFewerMarks'>;

/** The card's mute actions. Each applies at once, and a message with Undo replaces the card. */
export function muteControls(view: CardView, services: CardServices): MuteControls {
  const { host, locale, settings, changeSettings, rejectHere } = services;
  const t = createTranslate(locale());
  const fewer = markFewer(settings());

  const say = (text: string, undo?: () => void) =>
    view.callbacks.onReplace((close, mayAct) => {
      const onUndo = () => {
        if (!mayAct()) return;
        close();
        undo?.();
      };
      return (
        <CardMessage
          text={text}
          onUndo={undo && onUndo}
          onClose={close}
          locale={locale()}
          theme={settings().theme}
        />
      );
    });

  const store = async (change: SettingsChange) => {
    if (!(await changeSettings(change))) say(t('settingsNotSaved'));
  };

  const mute = (text: string, { change, undo }: Undoable) => {
    // The message comes first: a frame that this change stops ends at once unless a message is open.
    say(text, () => void stored.then(() => store(undo)));
    const stored = store(change);
  };

  const reject = (scope: RejectionScope) => {
    const { surface, entity, number } = view.mark.mention;
    const text = t(number ? 'confirmationNumberRejected' : 'confirmationRejected', {
      surface,
      name: view.card.entity.name,
    });
    const site = scope === 'everywhere' ? null : host;
    const correction = { surface, entity, site, ...(number ? { claim: number.claim } : {}) };
    if (scope !== 'here') return mute(text, rejectMention(settings(), correction));
    rejectHere(correction, true);
    say(text, () => rejectHere(correction, false));
  };

  return {
    onReject: reject,
    onSiteOff: () => mute(t('confirmationSiteOff', { site: host }), switchSiteOff(host)),
    onSnooze: () => mute(t('confirmationSnoozed'), snooze(settings(), Date.now())),
    onFewerMarks: fewer ? () => mute(t('confirmationFewerMarks'), fewer) : undefined,
  };
}
