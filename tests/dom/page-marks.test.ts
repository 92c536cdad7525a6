import { afterEach, describe, expect, it } from 'vitest';
import directions from '../fixtures/directions.html?raw';
import hiddenParts from '../fixtures/hidden-parts.html?raw';
import infiniteScroll from '../fixtures/infinite-scroll.html?raw';
import inlineCuts from '../fixtures/inline-cuts.html?raw';
import movedNodes from '../fixtures/moved-nodes.html?raw';
import never from '../fixtures/never.html?raw';
import reusedNodes from '../fixtures/reused-nodes.html?raw';
import shadowRoots from '../fixtures/shadow-roots.html?raw';
import { createFakeDetector } from './fake-detector.ts';
import {
  applySteps,
  expectPageMarks,
  frames,
  loadFixture,
  type RunningMarks,
  startMarks,
} from './page-fixture.ts';

let running: RunningMarks | undefined;

function start(html: string, options: Parameters<typeof startMarks>[0] = {}): RunningMarks {
  loadFixture(html);
  running = startMarks(options);
  return running;
}

afterEach(() => {
  running?.stop();
  document.body.innerHTML = '';
});

describe('fixtures', () => {
  const fixtures = {
    inlineCuts,
    never,
    infiniteScroll,
    reusedNodes,
    movedNodes,
    hiddenParts,
    shadowRoots,
    directions,
  };
  for (const [name, html] of Object.entries(fixtures)) {
    it(`${name}: has the expected marks at first and after each step`, async () => {
      const { marks } = start(html);
      await expectPageMarks(marks);
      await applySteps(marks);
    });
  }
});

describe('the page itself', () => {
  it('is never changed', async () => {
    loadFixture(inlineCuts + never);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((fresh) => records.push(...fresh));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    running = startMarks();
    await frames(3);
    running.marks.ring(running.marks.allMarks()[0] ?? null);
    running.marks.setDensity('section');
    running.marks.setDetector(createFakeDetector(['huawei']));
    await frames(3);
    expect(running.marks.allMarks().length).toBeGreaterThan(0);
    running.stop();
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).toEqual([]);
  });
});

describe('counts', () => {
  it('are reported once the page has been read, and again only when they differ', async () => {
    const { reports } = start('<p>DeepSeek, DeepSeek, Huawei</p><p id="more">none</p>');
    await frames(3);
    expect(reports).toEqual([{ deepseek: 2, huawei: 1 }]);
    const more = document.querySelector('#more');
    if (more) more.textContent = 'still none';
    await frames(4);
    expect(reports).toHaveLength(1);
    if (more) more.textContent = 'Huawei';
    await expect.poll(() => reports.at(-1), { timeout: 3000 }).toEqual({ deepseek: 2, huawei: 2 });
  });

  it('are reported while the page changes in every frame', async () => {
    const { reports } = start('<p id="answer">none</p>');
    await expect.poll(() => reports).toEqual([{}]);
    const answer = document.querySelector('#answer') as HTMLElement;
    const started = performance.now();
    while (reports.length < 3 && performance.now() - started < 5000) {
      answer.append(' then Huawei');
      await frames(1);
    }
    expect(reports.slice(0, 3).map(({ huawei }) => huawei)).toEqual([
      undefined,
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('are reported for an empty page too, so that the badge can be cleared', async () => {
    const { reports } = start('<p>Nothing</p>');
    await expect.poll(() => reports).toEqual([{}]);
  });
});

describe('context', () => {
  it('marks an ambiguous name once a later name explains it', async () => {
    const { marks } = start(
      '<p data-expect="deepseek-r1">R1 came first.</p><p data-expect="deepseek">DeepSeek</p>',
    );
    await expectPageMarks(marks);
  });

  it('marks an ambiguous name once an added name explains it', async () => {
    const { marks } = start('<p id="r1">R1 came first.</p>');
    await frames(3);
    expect(marks.counts()).toEqual({});
    document.body.insertAdjacentHTML('beforeend', '<p data-expect="deepseek">DeepSeek</p>');
    document.querySelector('#r1')?.setAttribute('data-expect', 'deepseek-r1');
    await expectPageMarks(marks);
  });
});

describe('streaming text', () => {
  it('marks a name once it is complete, and keeps unchanged marks', async () => {
    const { marks } = start('<p id="answer"></p>');
    const answer = document.querySelector('#answer') as HTMLElement;
    const text = answer.appendChild(document.createTextNode(''));
    const seen: (readonly string[])[] = [];
    let first: unknown;
    for (const token of ['The ', 'Deep', 'Seek', ' model beats ', 'Hua', 'wei', 'ing', '?']) {
      text.data += token;
      await frames(3);
      seen.push(marks.allMarks().map((mark) => mark.mention.entity));
      first ??= marks.allMarks()[0];
    }
    expect(seen).toEqual([
      [],
      [],
      ['deepseek'],
      ['deepseek'],
      ['deepseek'],
      ['deepseek', 'huawei'],
      ['deepseek'],
      ['deepseek'],
    ]);
    expect(marks.allMarks()[0]).toBe(first);
  });

  it('keeps the marks of a line that a new block element splits', async () => {
    const { marks } = start('<div><b>On</b> a page about Qwen</div>');
    await expect.poll(() => marks.counts()).toEqual({ qwen: 1 });
    document.querySelector('b')?.insertAdjacentHTML('beforeend', '<p>Huawei</p>');
    await expect.poll(() => marks.counts()).toEqual({ qwen: 1, huawei: 1 });
  });

  it('marks a name that arrives in several elements', async () => {
    const { marks } = start('<p id="answer">By </p>');
    const answer = document.querySelector('#answer') as HTMLElement;
    for (const token of ['De', 'ep', 'Se', 'ek']) {
      expect(marks.allMarks()).toEqual([]);
      const span = document.createElement('span');
      span.textContent = token;
      answer.append(span);
      await frames(2);
    }
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1 });
    answer.lastElementChild?.remove();
    await expect.poll(() => marks.counts()).toEqual({});
  });
});

describe('many changes at once', () => {
  it('cause one full pass, which also removes outdated marks', async () => {
    const { marks } = start(`<p id="old">Huawei</p><div id="list"></div>`);
    await expect.poll(() => marks.counts()).toEqual({ huawei: 1 });
    const list = document.querySelector('#list') as HTMLElement;
    (document.querySelector('#old')?.firstChild as Text).data = 'none';
    for (let i = 0; i < 1500; i++) {
      const row = document.createElement('p');
      list.append(row);
      row.append(i % 3 === 0 ? 'DeepSeek' : 'row');
    }
    await expect.poll(() => marks.counts(), { timeout: 5000 }).toEqual({ deepseek: 500 });
    list.remove();
    await expect.poll(() => marks.counts()).toEqual({});
  });
});

describe('editors', () => {
  it('marks nothing on a page that is an editor as a whole', async () => {
    document.designMode = 'on';
    try {
      const { marks } = start('<p>DeepSeek</p>');
      await frames(3);
      expect(marks.counts()).toEqual({});
    } finally {
      document.designMode = 'off';
    }
  });

  it('removes marks from text that has become editable when it gets the focus', async () => {
    const { marks } = start('<p id="note" tabindex="0">DeepSeek</p><p>Huawei</p>');
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1, huawei: 1 });
    const note = document.querySelector('#note') as HTMLElement;
    note.contentEditable = 'true';
    note.focus();
    await expect.poll(() => marks.counts()).toEqual({ huawei: 1 });
  });

  it('keeps the marks beside an inline element that becomes editable', async () => {
    const { marks } = start('<p><span id="note" tabindex="0">DeepSeek</span> by Huawei</p>');
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1, huawei: 1 });
    const note = document.querySelector('#note') as HTMLElement;
    note.contentEditable = 'true';
    note.focus();
    await expect.poll(() => marks.counts()).toEqual({ huawei: 1 });
  });
});

describe('switching', () => {
  it('marks the page again with another detector', async () => {
    const { marks } = start('<p>DeepSeek and Huawei</p>');
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1, huawei: 1 });
    marks.setDetector(createFakeDetector(['huawei']));
    await expect.poll(() => marks.counts()).toEqual({ huawei: 1 });
  });

  it('does nothing while paused, and catches up afterwards', async () => {
    const { marks } = start('<p id="text">DeepSeek</p>');
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1 });
    marks.pause();
    document.body.insertAdjacentHTML('beforeend', '<p>Huawei</p>');
    await frames(4);
    expect(marks.counts()).toEqual({ deepseek: 1 });
    marks.resume();
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1, huawei: 1 });
  });

  it('leaves nothing painted and no listener after the signal aborts', async () => {
    const { marks, reports, stop } = start('<p>DeepSeek</p>');
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1 });
    marks.ring(marks.allMarks()[0] ?? null);
    expect([...CSS.highlights.keys()]).not.toEqual([]);
    const before = reports.length;
    stop();
    document.body.insertAdjacentHTML('beforeend', '<p>Huawei</p>');
    await frames(4);
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(marks.counts()).toEqual({});
    expect(reports).toHaveLength(before);
  });
});

describe('document.open', () => {
  it('marks what is written into a reopened document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument;
    if (!page) throw new Error('the frame has no document');
    page.write('<p>DeepSeek</p>');
    page.close();
    running = startMarks({ root: page });
    const { marks } = running;
    await expect.poll(() => marks.counts()).toEqual({ deepseek: 1 });
    page.open();
    page.write('<p>Huawei and Qwen</p>');
    page.close();
    await expect.poll(() => marks.counts()).toEqual({ huawei: 1, qwen: 1 });
  });
});
