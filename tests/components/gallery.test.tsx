import type { ComponentChild } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { CardMessage, type CardState } from '../../components/CardMessage.tsx';
import type { CardActions } from '../../components/card-actions.ts';
import { EntityCard } from '../../components/EntityCard.tsx';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { PageSummary } from '../../components/PageSummary.tsx';
import type { PageCondition } from '../../components/page-condition.ts';
import { DEFAULT_SETTINGS, type Theme } from '../../core/settings.ts';
import type { Locale } from '../../core/text.ts';
import { readCard } from '../../data/cards.ts';
import type { FactlightDatabase } from '../../data/database.ts';
import { readOverview } from '../../data/overview.ts';
import { summarizePage } from '../../data/page-summary.ts';
import { openBundledDatabase } from './bundled-database.ts';
import { renderSurface } from './render-surface.tsx';

/** Pictures to look at, of what ships: .output/gallery/index.html. */
const OUTPUT = '../../.output/gallery';
const THEMES: readonly Theme[] = ['light', 'dark'];
const LOCALES: readonly Locale[] = ['en', 'zh-CN'];
const NARROW_PX = 320;
const pictures: string[] = [];

const ENTITIES = [
  ['deepseek-r1', 'DeepSeek R1'],
  ['deepseek', 'DeepSeek'],
  ['palantir', 'Palantir'],
  ['nvidia', 'NVDA'],
  ['alibaba-cloud', '阿里云'],
  ['qwen2.5-max', 'Qwen 2.5 Max'],
  ['ascend', '昇腾910C'],
  ['mindspore', 'MindSpore'],
  ['ai-plus-initiative', '人工智能+'],
  ['ai-labeling-measures', 'the Labeling Measures'],
  ['global-ai-governance-action-plan', 'Action Plan'],
  ['computing-power', 'computing power'],
  ['national-vc-guidance-fund', '国家创业投资引导基金'],
  ['ai-venture-funding', 'AI venture funding'],
  ['github', 'GitHub'],
] as const;

let database: FactlightDatabase;

beforeAll(async () => {
  database = await openBundledDatabase();
});

afterAll(async () => {
  await database.delete();
  const figures = pictures.map(
    (name) => `<figure><img src="${name}"><figcaption>${name}</figcaption></figure>`,
  );
  const style = 'body{font:14px sans-serif;background:#ccc}figure{display:inline-block;vertical-align:top}';
  await commands.writeFile(
    `.output/gallery/index.html`,
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${figures.join('\n')}`,
  );
});

const actions: CardActions = {
  onClose() {},
  onPin() {},
  onOptions() {},
  onCopy() {},
  onOpenEntity() {},
  onReject() {},
  onBack() {},
};

describe.each(LOCALES)('gallery in %s', (locale) => {
  it.each(ENTITIES)('card of %s', async (id, surface) => {
    const card = await readCard(database, id, locale);
    if (!card) throw new Error(`the dataset has no ${id}`);
    const mention = { surface, score: 0.97, why: [`alias “${surface}”`] };
    const shot = (theme: Theme) => (
      <EntityCard card={card} locale={locale} theme={theme} actions={actions} mention={mention} />
    );
    await picture(`card-${id}-${locale}`, shot, 400);
    await picture(`card-${id}-${locale}-narrow`, shot, NARROW_PX);
  });

  it('card as it opens', async () => {
    const card = await readCard(database, 'deepseek', locale);
    if (!card) throw new Error('the dataset has no deepseek');
    const trail = [{ name: 'DeepSeek-R1' }, { name: 'DeepSeek-V3' }];
    const shot = (theme: Theme) => (
      <EntityCard card={card} locale={locale} theme={theme} actions={actions} trail={trail} pinned />
    );
    await picture(`open-${locale}`, shot, 400, { whole: false });
  });

  it('messages', async () => {
    const states: readonly CardState[] = [
      { kind: 'loading', name: 'DeepSeek' },
      { kind: 'missing', name: 'DeepSeek' },
      { kind: 'failed', onRetry() {} },
      { kind: 'done', text: 'example.org', onUndo() {} },
    ];
    const shot = (theme: Theme) => (
      <div style={{ display: 'grid', gap: '12px' }}>
        {states.map((state) => (
          <CardMessage key={state.kind} state={state} locale={locale} theme={theme} onClose={() => {}} />
        ))}
      </div>
    );
    await picture(`messages-${locale}`, shot, 400);
  });

  it('popup', async () => {
    const counts = {
      deepseek: 9,
      'deepseek-r1': 6,
      'alibaba-cloud': 4,
      palantir: 1,
      'ai-plus-initiative': 3,
    };
    const summary = await summarizePage(database, { ...counts, github: 2 }, locale);
    const states: readonly PageCondition[] = [
      { kind: 'ready', summary },
      { kind: 'ready', summary: { mentions: 0, categories: [], cautions: [] } },
      { kind: 'unreadable' },
      { kind: 'site-off' },
      { kind: 'off' },
      { kind: 'snoozed', until: Date.UTC(2026, 0, 1, 14, 30) },
      { kind: 'loading' },
    ];
    for (const [index, state] of states.entries()) {
      const shot = (theme: Theme) => <Popup state={state} locale={locale} theme={theme} />;
      await picture(`popup-${index}-${state.kind}-${locale}`, shot, 384, { whole: index === 0 });
      if (index === 0) await picture(`popup-narrow-${locale}`, shot, NARROW_PX);
    }
  });

  it('options', async () => {
    const dataset = await readOverview(database, 'china-ai', locale);
    const shot = (theme: Theme) => (
      <OptionsPage
        locale={locale}
        settings={{ ...DEFAULT_SETTINGS, theme, categoriesOff: ['capital'], sitesOff: ['example.org'] }}
        dataset={dataset ?? undefined}
        corrections={[]}
        onChange={() => {}}
      />
    );
    await picture(`options-${locale}`, shot, 760);
    await picture(`options-${locale}-narrow`, shot, NARROW_PX);
  });
});

interface PopupProps {
  readonly state: PageCondition;
  readonly locale: Locale;
  readonly theme: Theme;
}

function Popup({ state, locale, theme }: PopupProps) {
  return (
    <PageSummary
      state={state}
      locale={locale}
      theme={theme}
      site="news.example.org"
      actions={{
        onToggleSite() {},
        onToggleEverywhere() {},
        onWake() {},
        onJump() {},
        onOpenCard() {},
        onSearch: async () => [],
        onOptions() {},
      }}
    />
  );
}

/** As high as the browser shows without scaling down. */
const PAGE_PX = 720;

/** Light beside dark. `whole`: without the limit of height, in as many pictures as it takes. */
async function picture(
  name: string,
  shot: (theme: Theme) => ComponentChild,
  width: number,
  { whole = true } = {},
): Promise<void> {
  await page.viewport(width * 2, PAGE_PX);
  const host = renderSurface(
    <div style={{ display: 'grid', gridTemplateColumns: `${width}px ${width}px` }}>
      {THEMES.map((theme) => (
        <div key={theme} style={frameStyle(theme)}>
          {shot(theme)}
        </div>
      ))}
    </div>,
    width * 2,
  );
  for (const surface of host.querySelectorAll<HTMLElement>('.card, .popup')) {
    // The picture holds two; each is to be as wide as it would be alone.
    surface.style.maxInlineSize = '100%';
    if (whole) surface.style.maxBlockSize = 'none';
  }
  expect(host.scrollWidth, `${name} is wider than its place`).toBeLessThanOrEqual(width * 2);
  const count = Math.ceil(host.offsetHeight / PAGE_PX);
  host.style.blockSize = `${Math.min(host.offsetHeight, PAGE_PX)}px`;
  host.style.overflow = 'hidden';
  for (let index = 0; index < count; index += 1) {
    host.scrollTop = index * PAGE_PX;
    const file = count === 1 ? `${name}.png` : `${name}-${index + 1}.png`;
    await page.screenshot({ element: host, path: `${OUTPUT}/${file}` });
    pictures.push(file);
  }
}

function frameStyle(theme: Theme) {
  return { padding: '8px', boxSizing: 'border-box', background: theme === 'dark' ? '#111' : '#d9d6cf' };
}
