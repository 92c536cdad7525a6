import { SHOWN_AT_FIRST } from '../../core/cards/shown-at-first.ts';
import type { CardEvent, CardSource } from '../../core/facts/card.ts';
import { formatDate } from '../../core/facts/format-date.ts';
import { FactText } from '../shared/FactText.tsx';
import { ShowMore } from '../shared/ShowMore.tsx';
import { SourceName } from '../shared/SourceName.tsx';
import { useTranslate } from '../shared/translate-context.ts';

interface PolicyTimelineProps {
  readonly events: readonly CardEvent[];
  readonly sources: readonly CardSource[];
}

/** Policy context as a timeline, oldest first; the entity's own events stand out. */
export function PolicyTimeline({ events, sources }: PolicyTimelineProps) {
  const t = useTranslate();
  // The entity's own come before the newest of the others.
  const ranked = events.toSorted((a, b) => Number(b.own) - Number(a.own) || compareDates(b.date, a.date));
  return (
    <section class="section">
      <h3>{t('cardPolicy')}</h3>
      <ol class="timeline">
        <ShowMore items={ranked} shown={SHOWN_AT_FIRST.events}>
          {(visible, more) => (
            <>
              {visible
                .toSorted((a, b) => compareDates(a.date, b.date))
                .map((event) => (
                  <Event key={`${event.date} ${event.title}`} event={event} sources={sources} />
                ))}
              {more && <li class="timeline-more">{more}</li>}
            </>
          )}
        </ShowMore>
      </ol>
    </section>
  );
}

function Event({ event, sources }: { readonly event: CardEvent; readonly sources: readonly CardSource[] }) {
  const { locale } = useTranslate();
  return (
    <li data-own={event.own}>
      <time dateTime={event.date}>{formatDate(event.date, locale)}</time>
      <p>
        {event.own ? (
          <strong>
            <FactText text={event.title} />
          </strong>
        ) : (
          <FactText text={event.title} />
        )}{' '}
        <EventSource ids={event.sources} sources={sources} />
      </p>
    </li>
  );
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
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
