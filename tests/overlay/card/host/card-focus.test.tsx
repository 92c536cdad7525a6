import { expect, test } from 'vitest';
import { addCardHost } from '../../../../dom/text/card-hosts.ts';
import { createCardHost } from '../../../../overlay/card/host/card-host.ts';
import { fireKey, frames, setUpHoverPage } from '../../hover-page.ts';

const page = setUpHoverPage('<button>before</button>');

/** Opens a card with this content in its closed root. */
async function openCard(html: string): Promise<HTMLElement> {
  const host = createCardHost({
    document,
    signal: page.stop.signal,
    cssText: '',
    claimHost: addCardHost,
    onEscape: () => undefined,
    onFocus: () => undefined,
    onForeignFocus: () => undefined,
    onLost: () => undefined,
    onRefused: () => undefined,
  });
  let content: HTMLElement | null = null;
  const keep = (element: HTMLElement | null) => {
    if (element) content = element;
  };
  const dangerouslySetInnerHTML = { __html: html };
  host.open(
    <section role="dialog" tabIndex={-1} ref={keep} dangerouslySetInnerHTML={dangerouslySetInnerHTML} />,
    { rect: () => new DOMRect(100, 100, 60, 20), context: null },
    'card',
  );
  await frames(2);
  if (content === null) throw new Error('nothing was rendered');
  return content;
}

async function leavesOnTab(html: string): Promise<boolean> {
  const card = await openCard(html);
  const at = card.querySelector<HTMLElement>('#at');
  at?.focus();
  return fireKey('Tab', at ?? card).defaultPrevented;
}

test.each([
  ['a textarea', '<button id="at">A</button><textarea></textarea>'],
  ['a summary', '<button id="at">A</button><details><summary>B</summary>text</details>'],
  ['an editable element', '<button id="at">A</button><p contenteditable>B</p>'],
])('Tab stays in the card when %s follows', async (_, html) => {
  expect(await leavesOnTab(html)).toBe(false);
});

test.each([
  ['nothing', '<button>A</button><textarea id="at"></textarea>'],
  ['the content of closed details', '<details><summary id="at">A</summary><a href="#b">B</a></details>'],
  ['a second summary', '<details open><summary id="at">A</summary><summary>B</summary></details>'],
  ['a disabled field', '<button id="at">A</button><input disabled>'],
  ['a field in a disabled fieldset', '<button id="at">A</button><fieldset disabled><input></fieldset>'],
  ['a hidden link', '<button id="at">A</button><a href="#b" hidden>B</a>'],
  ['an invisible link', '<button id="at">A</button><a href="#b" style="visibility:hidden">B</a>'],
  ['a field with a negative tabindex', '<button id="at">A</button><input tabindex="-1">'],
  [
    'a radio button of the same group',
    '<input id="at" type="radio" name="r" checked><input type="radio" name="r">',
  ],
])('Tab leaves the card when only %s follows', async (_, html) => {
  expect(await leavesOnTab(html)).toBe(true);
});

test('Shift+Tab leaves the card from its checked radio button, not from a field after it', async () => {
  const card = await openCard(
    '<input type="radio" name="r"><input id="checked" type="radio" name="r" checked><textarea></textarea>',
  );
  const [checked, field] = card.querySelectorAll<HTMLElement>('#checked, textarea');
  field?.focus();
  expect(fireKey('Tab', field, { shiftKey: true }).defaultPrevented).toBe(false);
  checked?.focus();
  expect(fireKey('Tab', checked, { shiftKey: true }).defaultPrevented).toBe(true);
});
