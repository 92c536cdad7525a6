import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameLinks, linkOnPath } from '../../../dom/frames/frame-links.ts';
import { framePath, framesOnPath } from '../../../dom/frames/frame-path.ts';

const openRoot = (element: Element) => element.shadowRoot;
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

async function addFrame(parent: ParentNode & Node, attributes: Record<string, string> = {}) {
  const frame = (parent.ownerDocument ?? document).createElement('iframe');
  for (const [name, value] of Object.entries({ srcdoc: '<body>text</body>', ...attributes })) {
    frame.setAttribute(name, value);
  }
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  parent.append(frame);
  await loaded;
  return frame;
}

function windowOf(frame: HTMLIFrameElement): Window {
  if (frame.contentWindow === null) throw new Error('the frame is gone');
  return frame.contentWindow;
}

function bodyOf(frame: HTMLIFrameElement): HTMLElement {
  if (frame.contentDocument === null) throw new Error('the frame is gone');
  return frame.contentDocument.body;
}

/** The test runner's page is a frame itself. */
const below = (path: number[]) => path.slice(framePath(window).length);

describe('the path of a frame', () => {
  test('counts the frames of each document', async () => {
    await addFrame(page);
    const second = await addFrame(page);
    const inner = await addFrame(bodyOf(second));
    expect(below(framePath(windowOf(second)))).toEqual([1]);
    expect(below(framePath(windowOf(inner)))).toEqual([1, 0]);
  });

  test('leads back to the same frames', async () => {
    await addFrame(page);
    const second = await addFrame(page);
    const inner = await addFrame(bodyOf(second));
    expect(framesOnPath(document, below(framePath(windowOf(inner))), openRoot)).toEqual([second, inner]);
  });

  test('ends at the first document that cannot be accessed', async () => {
    const closed = await addFrame(page, { sandbox: '' });
    expect(framesOnPath(document, [0, 3], openRoot)).toEqual([closed]);
  });

  test('is empty when the frame has been removed', () => {
    expect(framesOnPath(document, [0], openRoot)).toEqual([]);
  });
});

describe('the link to a frame', () => {
  const place =
    'position:fixed;left:100px;top:50px;width:300px;height:150px;border:4px solid;padding:10px 6px';

  test('is the box of its content, without border and padding', async () => {
    const frame = await addFrame(page, { style: place });
    const [link] = frameLinks([frame]);
    expect(link?.box).toEqual({ left: 110, top: 64, right: 410, bottom: 214 });
    expect(link?.around).toEqual({ width: innerWidth, height: innerHeight });
  });

  test.each([
    ['transform:scale(2);transform-origin:0 0', { left: 120, top: 78, right: 720, bottom: 378 }],
    ['translate:30px -20px', { left: 140, top: 44, right: 440, bottom: 194 }],
  ])('follows %s', async (style, box) => {
    const frame = await addFrame(page, { style: `${place};${style}` });
    expect(frameLinks([frame])[0]?.box).toEqual(box);
  });

  test('matches the frame’s own client pixels under CSS zoom', async () => {
    const frame = await addFrame(page, { style: `${place};zoom:1.5` });
    const [link] = frameLinks([frame]);
    const { innerWidth: width, innerHeight: height } = windowOf(frame);
    const box = link?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
    expect((box.right - box.left) / width).toBeCloseTo(1.5, 1);
    expect((box.bottom - box.top) / height).toBeCloseTo(1.5, 1);
  });

  test('is missing for a frame that is not rendered', async () => {
    const frame = await addFrame(page, { style: 'display:none' });
    expect(frameLinks([frame])).toEqual([]);
  });

  test('is given only by a window on the path', async () => {
    const frame = await addFrame(page, { style: place });
    const inner = await addFrame(bodyOf(frame));
    const path = framePath(windowOf(inner));
    expect(linkOnPath(document, path, openRoot)?.depth).toBe(framePath(window).length);
    expect(linkOnPath(document, [...framePath(window), 7], openRoot)).toBeNull();
    const innerDocument = frame.contentDocument;
    expect(innerDocument && linkOnPath(innerDocument, path, openRoot)?.depth).toBe(path.length - 1);
    expect(innerDocument && linkOnPath(innerDocument, framePath(window), openRoot)).toBeNull();
  });
});
