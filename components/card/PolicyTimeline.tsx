import type { CardEvent, CardSource } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { SourceName } from '../shared/SourceName.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface PolicyTimelineProps {
  readonly events: readonly CardEvent[];
  readonly sources: readonly CardSource[];
}

/** Policy context as a timeline, oldest first; the entity's own events stand out. */
export function PolicyTimeline({ events, sources }: PolicyTimelineProps) {
  const t = useTranslate();
  return (
    <section class="section">
      <h3>{t('cardPolicy')}</h3>
      <ol class="timeline">
        {events.map((event) => (
          <li key={`${event.date} ${event.title}`} data-own={event.own}>
            <time dateTime={event.date}>{formatDate(event.date, t.locale)}</time>
            <p>
              {event.own ? <strong>{event.title}</strong> : event.title}{' '}
              <EventSource ids={event.sources} sources={sources} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EventSourceProps {
  readonly ids: readonly string[];
  readonly sources: readonly CardSource[];
}

/** One source per event, preferably a linked one; the foot of the card lists them all. */
function EventSource({ ids, sources }: EventSourceProps) {
  const cited = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const best = cited.find((source) => source.url) ?? cited[0];
  if (!best) return null;
  return (
    <span class="event-source">
      <SourceName source={best} text={best.publisher} />
    </span>
  );
}
