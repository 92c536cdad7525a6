import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addCardHost } from '../../../../dom/text/card-hosts.ts';
import { type CardHost, createCardHost } from '../../../../overlay/card/host/card-host.ts';
import { frames, setUpHoverPage } from '../../hover-page.ts';

const CSS_TEXT = '.card { inline-size: 200px; block-size: 120px; background: #fff }';

const page = setUpHoverPage('');
const roots = new WeakMap<Element, ShadowRoot>();
const shadowRootOf = (element: Element) => roots.get(element) ?? element.shadowRoot;

afterEach(() => {
  document.adoptedStyleSheets = [];
});

/** A closed tree, which only an extension sees into. */
function attachTree(parent: ParentNode, html: string, content = ''): ShadowRoot {
  const outer = document.createElement('div');
  outer.innerHTML = content;
  parent.append(outer);
  const root = outer.attachShadow({ mode: 'closed' });
  root.innerHTML = html;
  roots.set(outer, root);
  return root;
}

function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The middle of an element for the real pointer, which cannot be aimed at an element in a closed tree. */
function middleOf(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { position: { x: left + width / 2, y: top + height / 2 }, force: true };
}

const HOST = '[popover="manual"]';

async function openAt(context: Element): Promise<CardHost> {
  const host = createCardHost({
    document,
    signal: page.stop.signal,
    cssText: CSS_TEXT,
    claimHost: addCardHost,
    shadowRootOf,
    onEscape: vi.fn(),
    onFocus: vi.fn(),
    onForeignFocus: vi.fn(),
    onLost: vi.fn(),
    onRefused: vi.fn(),
  });
  const card = <section class="card">Alpha</section>;
  host.open(card, { rect: () => context.getBoundingClientRect(), context }, 'card');
  await frames(2);
  return host;
}

describe('the backdrop of a card', () => {
  test.each([
    ['a colour', '::backdrop { background: #000a }'],
    [
      'a blur that insists',
      '*::backdrop { backdrop-filter: blur(4px) !important; display: block !important }',
    ],
    ['the popovers of the page', '[popover]::backdrop { background: red; opacity: 1 }'],
  ])('is never seen, whatever the page gives to backdrops: %s', async (_name, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    page.root.innerHTML = '<p>Alpha</p>';
    await openAt(find(page.root, 'p'));
    expect(getComputedStyle(find(document, HOST), '::backdrop').display).toBe('none');
  });
});

describe('the card of a name in a modal dialog in a shadow tree', () => {
  test('is in the dialog, and knows the pointer on it', async () => {
    const root = attachTree(page.root, '<dialog><p>Alpha</p></dialog>');
    find<HTMLDialogElement>(root, 'dialog').showModal();
    const host = await openAt(find(root, 'p'));
    expect(find(root, HOST).parentElement).toBe(root.querySelector('dialog'));
    await userEvent.hover(document.documentElement, middleOf(find(root, HOST)));
    expect(host.contains(root.host)).toBe(true);
    await userEvent.hover(document.documentElement, middleOf(find(root, 'p')));
    expect(host.contains(root.host)).toBe(false);
  });

  test('is in the dialog that the name is slotted into', async () => {
    const root = attachTree(page.root, '<dialog><slot></slot></dialog>', '<p>Alpha</p>');
    find<HTMLDialogElement>(root, 'dialog').showModal();
    await openAt(find(page.root, 'p'));
    expect(root.querySelector(HOST)?.parentElement?.localName).toBe('dialog');
  });

  test('is in the dialog if the name is in a tree of its own inside, or the dialog in a nested tree', async () => {
    const outer = attachTree(page.root, '<section></section>');
    const middle = attachTree(find(outer, 'section'), '<dialog></dialog>');
    const inner = attachTree(find(middle, 'dialog'), '<p>Alpha</p>');
    find<HTMLDialogElement>(middle, 'dialog').showModal();
    const host = await openAt(find(inner, 'p'));
    expect(find(middle, HOST).parentElement?.localName).toBe('dialog');
    await userEvent.hover(document.documentElement, middleOf(find(middle, HOST)));
    expect(host.contains(outer.host)).toBe(true);
  });

  test('moves into a dialog that opens around its name, and a pinned one into a dialog elsewhere', async () => {
    const around = attachTree(page.root, '<dialog open><p>Alpha</p></dialog>');
    const other = attachTree(page.root, '<dialog><button>Ok</button></dialog>');
    const host = await openAt(find(around, 'p'));
    expect(document.documentElement.querySelector(`:scope > ${HOST}`)).not.toBeNull();
    host.pin();
    find<HTMLDialogElement>(other, 'dialog').showModal();
    await expect.poll(() => other.querySelector(HOST)?.parentElement?.localName).toBe('dialog');
  });
});

describe('full screen in a shadow tree', () => {
  test('has the card inside the element that fills the screen', async () => {
    const root = attachTree(page.root, '<section><button>Enter</button><p>Alpha</p></section>');
    const section = find(root, 'section');
    find(root, 'button').addEventListener('click', () => void section.requestFullscreen());
    await userEvent.click(document.documentElement, middleOf(find(root, 'button')));
    await expect.poll(() => root.fullscreenElement).toBe(section);
    const host = await openAt(find(root, 'p'));
    expect(find(root, HOST).parentElement).toBe(section);
    expect((host.rect()?.right ?? 0) - (host.rect()?.left ?? 0)).toBe(200);
    await document.exitFullscreen();
  });
});

describe('the card of a name in a popover of the page', () => {
  test.each([
    ['auto', '<div popover id="menu"><p>Alpha</p></div>'],
    ['hint', '<div popover="hint" id="menu"><p>Alpha</p></div>'],
    ['auto, inside another', '<div popover id="menu"><div popover id="sub"><p>Alpha</p></div></div>'],
  ])('does not close it when clicked: %s', async (_name, html) => {
    page.root.innerHTML = html;
    for (const each of page.root.querySelectorAll<HTMLElement>('[popover]')) each.showPopover();
    await openAt(find(page.root, 'p'));
    await userEvent.click(find(document, HOST));
    expect(find(page.root, '#menu').matches(':popover-open')).toBe(true);
    await userEvent.click(document.body, { position: { x: 700, y: 400 } });
    expect(find(page.root, '#menu').matches(':popover-open'), 'a click elsewhere').toBe(false);
  });

  test('does not close a dialog that any click outside closes', async () => {
    page.root.innerHTML = '<dialog closedby="any"><p>Alpha</p></dialog>';
    const dialog = find<HTMLDialogElement>(page.root, 'dialog');
    dialog.show();
    await openAt(find(page.root, 'p'));
    await userEvent.click(find(document, HOST));
    expect(dialog.open).toBe(true);
  });

  test('is outside a popover that is inert, where nothing could be clicked', async () => {
    page.root.innerHTML = '<div inert><div popover><p>Alpha</p></div></div>';
    find(page.root, '[popover]').showPopover();
    await openAt(find(page.root, 'p'));
    expect(find(document, HOST).parentElement).toBe(document.documentElement);
  });

  test('stays on the page, pinned, after the popover has closed', async () => {
    page.root.innerHTML = '<div popover id="menu"><p>Alpha</p></div>';
    find(page.root, '#menu').showPopover();
    const host = await openAt(find(page.root, 'p'));
    host.pin();
    find(page.root, '#menu').hidePopover();
    await expect.poll(() => find(document, HOST).parentElement).toBe(document.documentElement);
    expect(find(document, HOST).matches(':popover-open')).toBe(true);
  });
});
