import type { ComponentChildren } from 'preact';
import { page } from 'vitest/browser';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { PageSummary } from '../../../components/popup/PageSummary.tsx';
import type { Card } from '../../../core/facts/card.ts';
import type { Locale } from '../../../core/locale.ts';
import { renderSurface } from '../render-surface.tsx';
import { CARD_ACTIONS, PAGE_ACTIONS } from '../samples/sample-actions.ts';
import { SAMPLE_PAGE } from '../samples/sample-page.ts';
import { emulateMedia } from '../surfaces/circumstances.ts';
import { MARKED_NAMES, MARKED_NUMBERS, paintMarks } from './page-marks.ts';
import { type PictureTitle, takeScreenshot } from './picture.tsx';
import { NOW } from './variants.ts';

type Media = Readonly<Record<string, string>>;

const GROUP = 'On a page';
const WINDOW = [640, 700] as const;

/** A card on difficult pages, and for readers with special settings. */
export async function picturePlaces(card: Card, locale: Locale): Promise<void> {
  const scene = (text: ComponentChildren, style: Record<string, string>) => (
    <Scene text={text} style={style}>
      <CardThere card={card} locale={locale} />
    </Scene>
  );
  const take = (subject: string, variant: string, shown: ComponentChildren, media: Media = {}) =>
    pictureScene({ group: GROUP, subject, variant }, shown, WINDOW, media);

  await take('A right-to-left page', 'the card keeps its direction', scene(ARABIC, { direction: 'rtl' }));
  await take('A busy page', 'light', scene(ENGLISH, BUSY));
  await take('A busy page', 'dark', scene(ENGLISH, BUSY), { 'prefers-color-scheme': 'dark' });
  const plain = scene(ENGLISH, {});
  await take('Forced colours', 'light', plain, { 'forced-colors': 'active' });
  await take('Forced colours', 'dark', plain, {
    'forced-colors': 'active',
    'prefers-color-scheme': 'dark',
  });
  const popup = (
    <PageSummary
      state={{ kind: 'ready', summary: SAMPLE_PAGE }}
      site="example.org"
      cost={{ totalMs: 12 }}
      actions={PAGE_ACTIONS}
      locale={locale}
      theme="system"
    />
  );
  await take('Forced colours', 'popup', popup, { 'forced-colors': 'active' });
  // Browser zoom of 200 % halves a window of 1280 × 800 CSS px.
  const title = { group: GROUP, subject: 'At 200 % zoom', variant: 'half the window in CSS px' };
  await pictureScene(title, plain, [640, 400], {});
}

/** The marks of all categories on typical page backgrounds. */
export async function pictureMarks(): Promise<void> {
  for (const [variant, style] of Object.entries(PAGES)) {
    const shown = (
      <div style={{ padding: '12px 24px', font: '17px/1.7 Georgia, serif', ...style }}>
        <h2>
          <span data-mark="companies">DeepSeek</span> and the <span data-mark="policy">AI+ Initiative</span>
        </h2>
        <p>
          {MARKED_NAMES.map(([category, name]) => (
            <span key={category}>
              A sentence about <span data-mark={category}>{name}</span>, and on.{' '}
            </span>
          ))}
        </p>
        <p>
          {MARKED_NUMBERS.map(([tone, number]) => (
            <span key={tone}>
              It was <span data-mark={tone}>{number}</span>, they say.{' '}
            </span>
          ))}
        </p>
        <small>
          In small print:{' '}
          {MARKED_NAMES.map(([category, name]) => [<span data-mark={category}>{name}</span>, ', '])}
        </small>
      </div>
    );
    await pictureScene({ group: GROUP, subject: 'Marks', variant }, shown, [520, 480], {});
  }
}

async function pictureScene(
  title: PictureTitle,
  shown: ComponentChildren,
  [width, height]: readonly [number, number],
  media: Media,
): Promise<void> {
  await page.viewport(width, height);
  await emulateMedia(media);
  try {
    const host = renderSurface(shown, width);
    host.style.blockSize = `${height}px`;
    host.style.overflow = 'hidden';
    paintMarks(host);
    await takeScreenshot(title, host);
  } finally {
    CSS.highlights.clear();
    await emulateMedia({});
  }
}

interface SceneProps {
  readonly text: ComponentChildren;
  readonly style: Record<string, string>;
  readonly children: ComponentChildren;
}

function Scene({ text, style, children }: SceneProps) {
  return (
    <div
      style={{
        position: 'relative',
        boxSizing: 'border-box',
        minBlockSize: '100vb',
        padding: '16px 24px',
        colorScheme: 'light dark',
        background: 'Canvas',
        color: 'CanvasText',
        font: '17px/1.6 Georgia, serif',
        ...style,
      }}
    >
      {text}
      {children}
    </div>
  );
}

/** Resets the page's direction, as the card's host does. */
function CardThere({ card, locale }: { readonly card: Card; readonly locale: Locale }) {
  return (
    <div dir="ltr" style={{ position: 'absolute', top: '84px', left: '120px' }}>
      <EntityCard card={card} locale={locale} theme="system" actions={CARD_ACTIONS} now={NOW} pinned />
    </div>
  );
}

const SENTENCE = (
  <p>
    The laboratory <span data-mark="companies">DeepSeek</span> has trained its newest model on the chip{' '}
    <span data-mark="chips">Ascend 910C</span>, according to a report that cites the{' '}
    <span data-mark="policy">AI+ Initiative</span> and asks what the figures of last year were worth.
  </p>
);

const ENGLISH = Array.from({ length: 7 }, (_, index) => <div key={index}>{SENTENCE}</div>);

const ARABIC = Array.from({ length: 8 }, (_, index) => (
  <p key={index} lang="ar">
    أعلن مختبر <span data-mark="companies">DeepSeek</span> أنه درّب نموذجه الجديد على شريحة{' '}
    <span data-mark="chips">Ascend 910C</span>، بحسب تقرير يستشهد بمبادرة <span data-mark="policy">AI+</span>{' '}
    ويسأل عن قيمة الأرقام المنشورة في العام الماضي.
  </p>
));

const BUSY = {
  background:
    'repeating-linear-gradient(45deg, #ffd34d 0 18px, #d6336c 18px 36px, #1971c2 36px 54px, #f8f9fa 54px 72px)',
};

const PAGES: Readonly<Record<string, Record<string, string>>> = {
  'on white': { background: '#fff', color: '#1b1a17' },
  'on sepia': { background: '#fdf6e3', color: '#3b3325' },
  'on black': { background: '#16181d', color: '#e8e6e1' },
  'on a coloured page': { background: '#14305c', color: '#fff' },
};
