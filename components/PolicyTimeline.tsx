import type { CardEvent, CardSource } from '../core/card.ts';
import { formatDate } from '../core/format-date.ts';
import { SourceCitations } from './SourceCitations.tsx';
import { useTranslate } from './translate-context.ts';

interface PolicyTimelineProps {
  readonly events: readonly CardEvent[];
  readonly sources: readonly CardSource[];
}

/** Policy context as a dated line of events, oldest first; the entity's own stand out. */
export function PolicyTimeline({ events, sources }: PolicyTimelineProps) {
  const t = useTranslate();
  return (
    <section class="section">
      <h3>{t('cardPolicy')}</h3>
      <ol class="timeline">
        {events.map((event) => (
          <li key={`${event.date} ${event.title}`} data-own={event.own}>
            <time dateTime={event.date}>{formatDate(event.date, t.locale)}</time>
            <div>
              {event.own ? <strong>{event.title}</strong> : event.title}
              <SourceCitations ids={event.sources} sources={sources} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
