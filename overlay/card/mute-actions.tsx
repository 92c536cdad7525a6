import { CardMessage } from '../../components/card/CardMessage.tsx';
import type { CardActions, RejectionScope } from '../../components/card/card-actions.ts';
import {
  markFewer,
  rejectMention,
  snooze,
  switchSiteOff,
  type Undoable,
} from '../../core/settings/mute-actions.ts';
import { createTranslate } from '../../locales/translate.ts';
import type { CardServices } from '../ports.ts';
import type { CardView } from './card-view.ts';

type MuteActions = Pick<CardActions, 'onReject' | 'onSiteOff' | 'onSnooze' | 'onFewerMarks'>;

/** The ways to be shown less: each is done at once, said in the card's place, and undone with one click. */
export function muteActions(view: CardView, surroundings: CardServices): MuteActions {
  const { host, locale, settings, changeSettings, rejectHere } = surroundings;
  const t = createTranslate(locale());
  const fewer = markFewer(settings());

  const say = (text: string, undo: () => void) =>
    view.callbacks.onReplace((close) => {
      const onUndo = () => {
        close();
        undo();
      };
      return (
        <CardMessage text={text} onUndo={onUndo} onClose={close} locale={locale()} theme={settings().theme} />
      );
    });

  const turnDown = async (text: string, { change, undo }: Undoable) => {
    // Said first: a page that this turns off ends at once when nothing stands on it.
    const close = say(text, () => void changed.then(() => changeSettings(undo)));
    const changed = changeSettings(change);
    // What could not be stored is not done.
    if (!(await changed)) close();
  };

  const reject = (scope: RejectionScope) => {
    const { surface, entity } = view.mark.mention;
    const text = t('confirmationRejected', { surface, name: view.card.entity.name });
    const correction = { surface, entity, site: scope === 'everywhere' ? null : host };
    if (scope !== 'here') return void turnDown(text, rejectMention(settings(), correction));
    rejectHere(correction, true);
    say(text, () => rejectHere(correction, false));
  };

  return {
    onReject: reject,
    onSiteOff: () => turnDown(t('confirmationSiteOff', { site: host }), switchSiteOff(host)),
    onSnooze: () => turnDown(t('confirmationSnoozed'), snooze(settings(), Date.now())),
    onFewerMarks: fewer ? () => turnDown(t('confirmationFewerMarks'), fewer) : undefined,
  };
}
