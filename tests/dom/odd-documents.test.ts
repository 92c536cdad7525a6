import { afterEach, expect, test } from 'vitest';
import { createSectionFinder } from '../../dom/marks/painting/section.ts';
import { frames, type RunningMarks, startMarks } from './page-fixture.ts';

let running: RunningMarks | undefined;

afterEach(() => {
  running?.stop();
  document.body.innerHTML = '';
});

/** A document of any type, shown in a frame. */
async function open(type: string, source: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const url = URL.createObjectURL(new Blob([source], { type }));
  await new Promise((resolve) => {
    frame.onload = resolve;
    frame.src = url;
    document.body.append(frame);
  });
  URL.revokeObjectURL(url);
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

const STYLED = `<?xml-stylesheet type="text/css" href="data:text/css,p{display:block}"?>`;
const HTML = 'http://www.w3.org/1999/xhtml';

test.each([
  ['XML with a style sheet', 'text/xml', `${STYLED}<news><p>Qwen</p><p>and so on</p></news>`],
  ['XHTML', 'application/xhtml+xml', `<html xmlns="${HTML}"><head/><body><p>Qwen</p></body></html>`],
])('a document that is no HTML is read and followed: %s', async (_, type, source) => {
  const page = await open(type, source);
  running = startMarks({ root: page });
  const { marks } = running;
  await expect.poll(() => marks.counts()).toEqual({ qwen: 1 });
  const [paragraph] = page.getElementsByTagName('p');
  if (paragraph) paragraph.textContent = 'Huawei and Qwen';
  await expect.poll(() => marks.counts()).toEqual({ huawei: 1, qwen: 1 });
});

test.each([
  ['XML with a style sheet', 'text/xml', (text: string) => `${STYLED}<news>${text}</news>`],
  [
    'XHTML',
    'application/xhtml+xml',
    (text: string) => `<html xmlns="${HTML}"><head/><body>${text}</body></html>`,
  ],
])('sections of CDATA are read as the text that they are: %s', async (_, type, around) => {
  const page = await open(
    type,
    around(
      '<p>Of <![CDATA[<AT&T>, Deep]]>Seek and <![CDATA[Qwen]]>.</p><p><![CDATA[&]]> Huawei</p><p>AI Plus</p>',
    ),
  );
  running = startMarks({ root: page });
  const { marks } = running;
  await expect.poll(() => marks.counts()).toEqual({ deepseek: 1, qwen: 1, huawei: 1, 'ai-plus': 1 });
  const texts = marks.allMarks().map(({ range }) => {
    const found = page.createRange();
    found.setStart(range.startContainer, range.startOffset);
    found.setEnd(range.endContainer, range.endOffset);
    return found.toString();
  });
  expect(texts).toEqual(['DeepSeek', 'Qwen', 'Huawei', 'AI Plus']);
  const [paragraph] = page.getElementsByTagName('p');
  paragraph?.replaceChildren(page.createCDATASection('Huawei'));
  await expect.poll(() => marks.counts()).toEqual({ huawei: 2, 'ai-plus': 1 });
});

test('a drawing that is a document is not read: it could show no card', async () => {
  const page = await open(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="200" height="80"><p xmlns="${HTML}">Qwen</p></foreignObject></svg>`,
  );
  const [paragraph] = page.getElementsByTagName('p');
  running = startMarks({ root: page });
  const { marks } = running;
  if (paragraph) paragraph.textContent = 'Huawei and Qwen';
  await frames(10);
  expect(marks.allMarks()).toEqual([]);
});

test.each(['h2', 'p', 'blockquote'])('a shadow tree in a built-in element is read: %s', async (name) => {
  const host = document.body.appendChild(document.createElement(name));
  host.attachShadow({ mode: 'open' }).innerHTML = 'Huawei <slot></slot>';
  host.append('and Qwen');
  running = startMarks();
  const { marks } = running;
  await expect.poll(() => marks.counts()).toEqual({ huawei: 1, qwen: 1 });
});

/** A host whose shadow tree has the name, in `main`. */
function addHost(): HTMLElement {
  document.body.innerHTML = '<main></main><p>Huawei</p><aside></aside>';
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Qwen</p>';
  document.querySelector('main')?.append(host);
  return host;
}

const AROUND: readonly [string, (host: HTMLElement, isRead: boolean) => void][] = [
  [
    'it moves into code and out of it',
    (host, isRead) => {
      const aside = document.querySelector('aside') as HTMLElement;
      aside.innerHTML = '<code></code>';
      (isRead ? aside : aside.firstElementChild)?.append(host);
    },
  ],
  [
    'it is moved into an editor and out of it with all that is around it',
    (host, isRead) => {
      const aside = document.querySelector('aside') as HTMLElement;
      aside.innerHTML = '<p contenteditable></p>';
      const section = host.closest('section') ?? document.createElement('section');
      section.append(host);
      (isRead ? aside : aside.firstElementChild)?.append(section);
    },
  ],
  [
    'what is around it becomes an editor and ceases to be one',
    (host, isRead) => host.parentElement?.setAttribute('contenteditable', String(!isRead)),
  ],
];

test.each(AROUND)('a shadow tree is read or not, as what is around its host says: %s', async (_, change) => {
  const host = addHost();
  running = startMarks();
  const { marks } = running;
  await expect.poll(() => marks.counts()).toEqual({ huawei: 1, qwen: 1 });
  change(host, false);
  await expect.poll(() => marks.counts()).toEqual({ huawei: 1 });
  expect(marks.allMarks()).toHaveLength(1);
  change(host, true);
  await expect.poll(() => marks.counts()).toEqual({ huawei: 1, qwen: 1 });
});

test('what stands before the root belongs to the document', async () => {
  const page = await open('text/html', '<!doctype html><!-- first --><p>Qwen</p>');
  const sectionOf = createSectionFinder();
  expect([...page.childNodes].slice(0, 2).map(sectionOf)).toEqual([page, page]);
});
