import { afterEach, describe, expect, it } from 'vitest';
import { createNumberMarks } from '../../../dom/numbers/number-marks.ts';
import { frames } from '../page-fixture.ts';
import { type NumberPage, startNumberPage } from './number-page.ts';

let page: NumberPage | undefined;

function start(...options: Parameters<typeof startNumberPage>): NumberPage {
  page = startNumberPage(...options);
  return page;
}

afterEach(() => {
  page?.stop();
  document.body.innerHTML = '';
});

const R1 = '<p id="r1">DeepSeek trained its R1 model for <b>$5.6</b> million, it is said.</p>';

describe('what is marked', () => {
  it('is the number with its unit, across inline elements', async () => {
    const { marked } = start(R1);
    await expect.poll(marked).toEqual(['$5.6 million=r1-training-cost:article']);
  });

  it('is a number whose sentence goes on in another line of the source, but not of the page', async () => {
    const { marked } = start('<p>What DeepSeek R1 cost to train\n was, by\n this count, $5.6 million.</p>');
    await expect.poll(marked).toEqual(['$5.6 million=r1-training-cost:article']);
    expect(page?.numbers.read().numbers[0]?.quote.sentence).toBe(
      'What DeepSeek R1 cost to train was, by this count, $5.6 million.',
    );
  });

  it('is each number of a list, which what stands before the list introduces', async () => {
    const { marked } = start(`
      <h2>Crunchbase’s tally for the second quarter of 2025</h2>
      <p>Venture funding, and how much of it went to AI, where OpenAI stands out:</p>
      <ul><li>Worldwide venture funding: $91 billion</li><li>AI’s share: 45%</li><li>Price of a coffee: $4</li></ul>`);
    await expect
      .poll(marked)
      .toEqual(['$91 billion=ai-vc-concentration:source', '45%=ai-vc-concentration:source']);
  });

  it('is a number in a table that row and column explain together', async () => {
    const { marked } = start(`
      <table>
        <thead><tr><th>Model</th><th>Released</th><th>Training cost</th></tr></thead>
        <tbody>
          <tr><th>DeepSeek-R1</th><td>January 2025</td><td>$5.6 million</td></tr>
          <tr><th>GPT-4</th><td>March 2023</td><td>$100 million</td></tr>
          <tr><th>Rabbit</th><td>April 2024</td><td>$30 million</td></tr>
        </tbody>
      </table>`);
    await expect
      .poll(marked)
      .toEqual(['$5.6 million=r1-training-cost:article', '$100 million=gpt4-training-cost:article']);
  });

  it('is nothing on a page without names, and nothing in what is never read', async () => {
    const { marked } = start(
      `<p>A coffee is $5.6 million in training cost.</p><pre><code>DeepSeek R1 training: $5.6 million</code></pre>`,
    );
    await frames(20);
    expect(marked()).toEqual([]);
  });

  it('is painted by a highlight of its tone, and the page is left as it is', async () => {
    const records: MutationRecord[] = [];
    document.body.innerHTML = R1;
    const before = document.body.innerHTML;
    const { marked } = start(R1);
    const observer = new MutationObserver((fresh) => records.push(...fresh));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    await expect.poll(marked).toHaveLength(1);
    await expect.poll(() => CSS.highlights.get('factlight-number-warned')?.size).toBe(1);
    page?.stop();
    expect(CSS.highlights.has('factlight-number-warned')).toBe(false);
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });
});

it('leaves the ring of the name that the reader has moved to', () => {
  const ring = new Highlight();
  CSS.highlights.set('factlight-ring', ring);
  const end = new AbortController();
  createNumberMarks({
    page: document,
    cues: { version: '', words: '', numerals: {} },
    link: async () => [],
    names: () => [],
    isShown: () => true,
    mayRead: () => true,
    onChange: () => undefined,
    onWorkDone: () => undefined,
    signal: end.signal,
  });
  end.abort();
  expect(CSS.highlights.get('factlight-ring')).toBe(ring);
  CSS.highlights.delete('factlight-ring');
});

describe('a page that changes', () => {
  it('has the number marked that it shows now', async () => {
    const { marked, numbers } = start(
      '<p>National Venture Capital Guidance Fund: it will raise <span id="sum">1 trillion yuan</span> over twenty years.</p>',
    );
    await expect.poll(marked).toEqual(['1 trillion yuan=deepseek-state-funding:source']);
    const sum = document.querySelector('#sum')?.firstChild as Text;
    sum.data = '40 yuan';
    await expect.poll(marked).toEqual([]);
    sum.data = '$138 billion';
    await expect.poll(marked).toEqual(['$138 billion=deepseek-state-funding:source']);
    expect(numbers.read().numbers[0]?.quote.sentence).toContain('will raise $138 billion over');
  });

  it('has the numbers of added text marked, and those of removed text not', async () => {
    const { marked } = start('<main><p>DeepSeek again.</p></main>');
    await frames(10);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', R1);
    await expect.poll(marked).toHaveLength(1);
    document.querySelector('#r1')?.remove();
    await expect.poll(marked).toEqual([]);
  });

  it('has a number marked once a name says what it is of', async () => {
    const { marked } = start('<p>Its training cost was $5.6 million.</p><p id="who">Somebody</p>');
    await frames(10);
    expect(marked()).toEqual([]);
    document.querySelector('p')?.insertAdjacentHTML('beforebegin', '<p>DeepSeek R1 is a model.</p>');
    await expect.poll(marked).toEqual(['$5.6 million=r1-training-cost:article']);
  });
});

describe('a long block', () => {
  const REST = 'There is not much to say of all of this, and so it goes on and on. ';

  it('has its numbers marked wherever they stand', async () => {
    const fill = REST.repeat(6000);
    const cost = (sum: string) => `DeepSeek trained its R1 model for ${sum}. `;
    const text = [cost('$5.6 million'), cost('$5.6m'), cost('5.6 million dollars')].join(fill);
    const { marked } = start(`<p>${text}</p>`);
    const expected = ['$5.6 million', '$5.6m', '5.6 million dollars'];
    await expect
      .poll(marked, { timeout: 10_000 })
      .toEqual(expected.map((sum) => `${sum}=r1-training-cost:article`));
  }, 20_000);

  it('keeps the marks of the parts that stay when another part changes', async () => {
    const { marked } = start(`<p>${R1.slice(11, -4)} ${REST.repeat(300)}<span id="end">Somebody.</span></p>`);
    await expect.poll(marked).toHaveLength(1);
    const seen: number[] = [];
    const end = document.querySelector('#end')?.firstChild as Text;
    end.data = 'GPT-4 had cost more than $100 million to train.';
    await expect
      .poll(() => {
        seen.push(marked().length);
        return marked().length;
      })
      .toBe(2);
    expect(Math.min(...seen)).toBe(1);
  });
});

describe('a page that overdoes it', () => {
  it.each([
    { what: 'a language of 10,000 characters', html: R1.replace('<p', `<p lang="${'en'.repeat(5000)}"`) },
    {
      what: 'thousands of heads over one number',
      html: `<table>${'<tr><th>DeepSeek R1, what it cost to train</th></tr>'.repeat(3000)}<tr><td>$5.6 million</td></tr></table>`,
    },
    {
      what: 'a block of names alone',
      html: `<p>${'DeepSeek R1, '.repeat(3000)}trained for $5.6 million.</p>`,
    },
  ])(
    '$what: its number is marked',
    async ({ html }) => {
      const { marked } = start(html);
      await expect.poll(marked, { timeout: 10_000 }).toEqual(['$5.6 million=r1-training-cost:article']);
    },
    20_000,
  );
});

describe('a background that does not answer', () => {
  it('is asked again, and the number is marked', async () => {
    const { marked } = start(R1, {}, { failures: 1 });
    await expect.poll(marked, { timeout: 5000 }).toHaveLength(1);
  });

  it('is asked again when something changes around the number', async () => {
    const { marked } = start(`${R1}<p id="next">And so on.</p>`, {}, { failures: 4 });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(marked()).toEqual([]);
    document.querySelector('#next')?.append(' DeepSeek again.');
    await expect.poll(marked, { timeout: 5000 }).toHaveLength(1);
  }, 15_000);
});

describe('an answer that comes late', () => {
  it('marks nothing that the page does not show any more', async () => {
    const { marked } = start(
      `<p>DeepSeek R1 cost <b id="sum">$5.6 million</b> to train.</p>`,
      {},
      { answerMs: 600 },
    );
    const sum = document.querySelector('#sum')?.firstChild as Text;
    for (const data of ['5.6 million dollars', '$99 million']) {
      await frames(25);
      sum.data = data;
    }
    const wrong: string[] = [];
    for (let frame = 0; frame < 60; frame++) {
      await frames(1);
      wrong.push(...marked().filter((each) => !each.startsWith(`${sum.data}=`)));
    }
    expect(wrong).toEqual([]);
    sum.data = '$5.6 million';
    await expect.poll(marked).toEqual(['$5.6 million=r1-training-cost:article']);
  });

  it('is of no use to a block that has left the page', async () => {
    const { marked, numbers } = start(R1, {}, { answerMs: 200 });
    await frames(15);
    document.querySelector('#r1')?.remove();
    await frames(30);
    expect(marked()).toEqual([]);
    expect(numbers.read().unchecked).toBe(0);
  });
});

describe('what is shown', () => {
  it('is warnings only, if the reader wants no more', async () => {
    const text = `${R1}<p>GPT-4 had cost more than $100 million to train.</p>`;
    const { marked } = start(text, { numbers: 'warnings' });
    await expect.poll(marked).toEqual(['$5.6 million=r1-training-cost:article']);
  });

  it('is not what the reader has rejected', async () => {
    const correction = { surface: '$5.6 million', entity: 'deepseek-r1', site: 'news.example' };
    const text = `${R1}<p>GPT-4 had cost more than $100 million to train.</p>`;
    const { marked } = start(text, { corrections: [correction] });
    await expect.poll(marked).toEqual(['$100 million=gpt4-training-cost:article']);
  });

  it('goes at once when the reader rejects it, and the others stay what they are', async () => {
    const text = `${R1}<p>GPT-4 had cost more than $100 million to train.</p>`;
    const { marked, numbers, filter } = start(text);
    await expect.poll(marked).toHaveLength(2);
    const [, other] = numbers.allMarks();
    const correction = { surface: '$5.6 million', entity: 'deepseek-r1', site: null };
    filter.rejectHere(correction, true);
    numbers.filterChanged();
    expect(numbers.allMarks()).toEqual([other]);
    expect(numbers.allMarks()[0]).toBe(other);
    filter.rejectHere(correction, false);
    numbers.filterChanged();
    expect(marked()).toHaveLength(2);
  });

  it('is the same mark when only text around it changes', async () => {
    const { marked, numbers } = start(`${R1}<p id="next">And so on.</p>`);
    await expect.poll(marked).toHaveLength(1);
    const [before] = numbers.allMarks();
    document.querySelector('#next')?.append(' GPT-4 had cost more than $100 million to train.');
    await expect.poll(marked).toHaveLength(2);
    expect(numbers.allMarks()[0]).toBe(before);
  });

  it('is quoted in its sentence, and numbers that nothing is known of are counted', async () => {
    const { numbers, marked } = start(`${R1.replace('</p>', ' Lunch was 12 dollars.</p>')}`);
    await expect.poll(marked).toHaveLength(1);
    const {
      numbers: [first],
      unchecked,
    } = numbers.read();
    expect(unchecked).toBe(1);
    const { sentence = '', start: from, end } = first?.quote ?? {};
    expect(sentence).toBe('DeepSeek trained its R1 model for $5.6 million, it is said.');
    expect(sentence.slice(from, end)).toBe('$5.6 million');
  });
});
