import type { Mention } from '../../core/mention.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useTranslate } from '../shared/translate-context.ts';
import type { RejectionScope } from './card-actions.ts';

interface MentionReasonsProps {
  readonly mention: Pick<Mention, 'surface' | 'score' | 'why'>;
  /** The entity's name. */
  readonly name: string;
  readonly onReject?: ((scope: RejectionScope) => void) | undefined;
}

/** Why the words on the page were identified as this entity, and a way to say that they are not. */
export function MentionReasons({ mention, name, onReject }: MentionReasonsProps) {
  const t = useTranslate();
  const score = new Intl.NumberFormat(t.locale, { style: 'percent' }).format(mention.score);
  return (
    <div class="reasons">
      <details>
        <summary>{t('whyThis')}</summary>
        <p>{t('whyScore', { surface: mention.surface, name, score })}</p>
        <ul>
          {mention.why.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {onReject && <Rejection surface={mention.surface} name={name} onReject={onReject} />}
    </div>
  );
}

interface RejectionProps {
  readonly surface: string;
  readonly name: string;
  readonly onReject: (scope: RejectionScope) => void;
}

function Rejection({ surface, name, onReject }: RejectionProps) {
  const t = useTranslate();
  const scopes = [
    ['here', 'notThisHere'],
    ['site', 'notThisSite'],
    ['everywhere', 'notThisEverywhere'],
  ] as const;
  return (
    <Disclosure button={t('notThis')} buttonClass="text-button" panelClass="menu menu-up">
      <p>{t('notThisPrompt', { surface, name })}</p>
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
