import type { Card } from '../../core/facts/card.ts';
import type { Mention } from '../../core/mention.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { RejectionScope } from './card-actions.ts';

interface MentionReasonsProps {
  readonly mention: Pick<Mention, 'surface' | 'score' | 'why' | 'number'>;
  readonly card: Pick<Card, 'entity' | 'claims'>;
  readonly onReject?: ((scope: RejectionScope) => void) | undefined;
}

/** Why the words on the page were identified as this entity, or their number as said of it, and a way to say that they are not. */
export function MentionReasons({ mention, card, onReject }: MentionReasonsProps) {
  const t = useTranslate();
  const { surface, number } = mention;
  const { name } = card.entity;
  const label = card.claims.find(({ id }) => id === number?.claim)?.label ?? '';
  const score = new Intl.NumberFormat(t.locale, { style: 'percent' }).format(mention.score);
  return (
    <div class="reasons">
      <details>
        <summary>{t('whyThis')}</summary>
        <p>
          {number ? t('whyNumber', { surface, label, name, score }) : t('whyScore', { surface, name, score })}
        </p>
        <ul>
          {mention.why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {onReject && (
        <Rejection
          prompt={t(number ? 'notThisNumberPrompt' : 'notThisPrompt', { surface, name })}
          onReject={onReject}
        />
      )}
    </div>
  );
}

interface RejectionProps {
  readonly prompt: string;
  readonly onReject: (scope: RejectionScope) => void;
}

function Rejection({ prompt, onReject }: RejectionProps) {
  const t = useTranslate();
  const scopes = [
    ['here', 'notThisHere'],
    ['site', 'notThisSite'],
    ['everywhere', 'notThisEverywhere'],
  ] as const;
  return (
    <Disclosure button={t('notThis')} buttonClass="text-button" panelClass="menu menu-up">
      <p>{prompt}</p>
      <ul>
        {scopes.map(([scope, key]) => (
          <li key={scope}>
            <button type="button" onClick={() => onReject(scope)}>
              {t(key)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
