import { describe, expect, test } from 'vitest';
import { markedTexts } from '../reader/page-controls.ts';
import { BROWSERS, useReader } from '../reader/use-reader.ts';

/** Of the same site, and of another. */
const FRAMES = ['srcdoc="<p>A frame"', 'src="data:text/html,<p>A frame"'];
const frames = (...names: string[]) =>
  FRAMES.map((source) => [
    source,
    names.map((name) => `<iframe name="${name}" ${source}></iframe>`).join(''),
  ]);
/** What an image of that name hides of the document. */
const DOCUMENT = [
  ...['activeElement', 'body', 'defaultView', 'document', 'fullscreenElement', 'getSelection'],
  ...['hasFocus', 'hidden', 'window'],
];

describe.each(BROWSERS)('in %s', (kind) => {
  const reader = useReader(kind);

  // The page writes the elements while it loads, before the content script starts.
  test.each([
    ...frames('chrome'),
    ...frames('browser'),
    ...frames('chrome', 'browser'),
    ['images', '<img name="chrome" alt=""><img name="browser" alt="">'],
    ['two links of one id', '<a id="chrome"></a><a id="chrome"></a><a id="browser"></a><a id="browser"></a>'],
    [
      'forms with a field named as a part of the API',
      '<form id="chrome"><input name="runtime"></form><form id="browser"><input name="runtime" id="id"></form>',
    ],
  ])('a page that names elements as the browser’s API has marks and cards: %s', async (_, html) => {
    await expectCard(html);
  });

  test.each([
    ...frames(
      'factlightDetection',
      'factlightHover',
      'factlightCards',
      'factlightNumbers',
      'content',
      'takeApi',
    ),
    [
      'elements',
      '<a id="factlightDetection"></a><form id="factlightHover"></form><object id="factlightCards"></object>',
    ],
  ])(
    'a page that names elements as the variables of our scripts has marks and cards: %s',
    async (_, html) => {
      await expectCard(html);
    },
  );

  test.each([
    ...frames('document', 'window', 'location', 'CSS'),
    ['images', DOCUMENT.map((name) => `<img name="${name}" alt="">`).join('')],
  ])('a page that names elements as what every page has, has marks and cards: %s', async (_, html) => {
    await expectCard(html);
  });

  async function expectCard(html = ''): Promise<void> {
    const page = await reader.read(`named.html?${encodeURIComponent(html)}`);
    expect(await markedTexts(page)).toEqual(['DeepSeek']);
    expect((await reader.openCard(page, 'DeepSeek')).text).toContain('$138 billion');
    await page.close();
  }
});
