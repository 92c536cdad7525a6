import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findDisorder } from './find-disorder.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findViolations } from './find-violations.ts';

const LONG = 'a text that is a good deal longer than the box around it';

function show(html: string): HTMLElement {
  const host = document.createElement('main');
  host.style.inlineSize = '300px';
  host.innerHTML = html;
  document.body.replaceChildren(host);
  return host;
}

beforeEach(() => page.viewport(1280, 800));
afterEach(() => document.body.replaceChildren());

describe('layout faults', () => {
  it.each([
    ['a box that scrolls sideways', `<div style="overflow: auto"><p style="width: 400px">text</p></div>`],
    ['a text cut off at the side', `<div style="overflow: hidden; white-space: nowrap">${LONG}</div>`],
    ['a text cut off below', `<div style="overflow: hidden; height: 12px">${LONG}</div>`],
    ['a text outside the window', `<p style="margin-left: -50px">text</p>`],
    [
      'an ellipsis without the full text',
      `<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis" title="a text">${LONG}</p>`,
    ],
    ['a text over another', `<p style="margin: 0">one</p><p style="margin: -18px 0 0">other</p>`],
  ])('include %s', (_, html) => {
    expect(findLayoutFaults(show(html))).not.toEqual([]);
  });

  it.each([
    ['text that wraps', `<p>${LONG}</p>`],
    [
      'an ellipsis with the full text in a title',
      `<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis" title="${LONG}">${LONG}</p>`,
    ],
    ['a text that is scrolled out of view', `<div style="overflow: auto; height: 12px">${LONG}</div>`],
    ['a text for screen readers only', `<p class="visually-hidden" style="margin-left: -50px">text</p>`],
  ])('leave out %s', (_, html) => {
    expect(findLayoutFaults(show(html))).toEqual([]);
  });
});

describe('small targets', () => {
  it.each([
    ['a low button', '<button style="height: 20px; width: 80px">text</button>'],
    ['a narrow button', '<button style="height: 30px; width: 20px">×</button>'],
    ['a summary of one small line', '<details><summary style="font-size: 10px">text</summary></details>'],
  ])('include %s', (_, html) => {
    expect(findSmallTargets(show(html))).toHaveLength(1);
  });

  it.each([
    ['a link in a sentence', '<p>See <a href="#">the source</a>.</p>'],
    [
      'a radio button with a large label',
      '<label style="display: block; height: 30px"><input type="radio">text</label>',
    ],
  ])('leave out %s', (_, html) => {
    expect(findSmallTargets(show(html))).toEqual([]);
  });
});

describe('disorder', () => {
  const sections = '<p>first</p><p>second</p>';

  it('includes sections drawn from the bottom up', () => {
    const host = show(
      `<div class="card" style="display: flex; flex-direction: column-reverse">${sections}</div>`,
    );
    expect(findDisorder(host)).toHaveLength(1);
  });

  it('includes sections drawn from right to left', () => {
    const host = show(
      `<div class="card" style="display: flex; flex-direction: row-reverse">${sections}</div>`,
    );
    expect(findDisorder(host)).toHaveLength(1);
  });

  it('leaves out sections one above the other, and side by side', () => {
    expect(findDisorder(show(`<div class="card">${sections}</div>`))).toEqual([]);
    expect(findDisorder(show(`<div class="card" style="display: flex">${sections}</div>`))).toEqual([]);
  });
});

describe('violations', () => {
  it('include text with too little contrast', async () => {
    const host = show('<p style="color: #999; background: #fff">text</p>');
    expect(await findViolations(host)).toEqual([expect.stringContaining('color-contrast')]);
  });
});
