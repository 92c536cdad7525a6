import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SAMPLE_CARDS, showCard } from '../show-card.tsx';

const mention = { surface: 'R1', score: 0.97, why: ['alias “R1”', '“DeepSeek” in the same sentence'] };

describe('controls of the card', () => {
  it('report a click to their callback', async () => {
    const onClose = vi.fn();
    const onPin = vi.fn();
    const onOpenEntity = vi.fn();
    showCard('deepseek-r1', { onClose, onPin, onOpenEntity });
    await userEvent.click(page.getByRole('button', { name: 'Pin' }));
    await userEvent.click(page.getByRole('button', { name: 'DeepSeek maker' }));
    await userEvent.click(page.getByRole('button', { name: 'Close' }));
    expect(onPin).toHaveBeenCalledWith(true);
    expect(onOpenEntity).toHaveBeenCalledWith('deepseek');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['Not on this site', 'onSiteOff'],
    ['Snooze for an hour', 'onSnooze'],
    ['Fewer marks', 'onFewerMarks'],
    ['Options', 'onOptions'],
  ] as const)('offer "%s" in one click, without scrolling the card', async (name, callback) => {
    await page.viewport(1280, 800);
    const called = vi.fn();
    const host = showCard('deepseek', { [callback]: called });
    const button = page.getByRole('button', { name });
    const card = host.querySelector('.card')?.getBoundingClientRect();
    expect(button.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(card?.bottom ?? 0);
    await userEvent.click(button);
    expect(called).toHaveBeenCalledOnce();
  });

  it('fit on one line below a card of full width', async () => {
    await page.viewport(1280, 800);
    const host = showCard('deepseek', { onSiteOff() {}, onSnooze() {}, onFewerMarks() {}, onOptions() {} });
    const tops = [...host.querySelectorAll('.mute-actions button')].map(
      (each) => each.getBoundingClientRect().top,
    );
    expect(new Set(tops).size).toBe(1);
  });

  it('move a pinned card with the arrow keys, further with Shift, and keep those keys from the page', async () => {
    const onMove = vi.fn();
    const behind = vi.fn();
    const host = showCard('deepseek-r1', { onMove }, { pinned: true });
    host.addEventListener('keydown', behind);
    const move = page.getByRole('button', { name: 'Move with the arrow keys' }).element();
    if (move instanceof HTMLElement) move.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    expect(onMove.mock.calls).toEqual([
      [16, 0],
      [0, -16],
      [0, 128],
    ]);
    expect(behind.mock.calls.map(([event]) => event.key)).toEqual(['Shift']);
  });

  it('do not offer to move a card that is not pinned', () => {
    showCard('deepseek-r1', { onMove() {} });
    expect(page.getByRole('button', { name: /^Move/ }).query()).toBeNull();
  });

  it('copy the link of a source, and are missing for a source without one', async () => {
    const onCopyLink = vi.fn();
    showCard('deepseek', { onCopyLink });
    await userEvent.click(page.getByText('Sources (3)'));
    expect(page.getByRole('button', { name: /^Copy the link/ }).elements()).toHaveLength(2);
    await userEvent.click(
      page.getByRole('button', { name: 'Copy the link to “DeepSeek is nearing a funding round”' }),
    );
    await expect.element(page.getByText('Copied')).toBeInTheDocument();
    expect(onCopyLink.mock.calls[0]?.[0].url).toBe(
      'https://startupfortune.com/deepseek-is-nearing-a-74-billion-funding-round/',
    );
  });

  it('confirm a copied figure, but not a failed copy', async () => {
    const onCopy = vi.fn().mockRejectedValueOnce(new Error('no clipboard')).mockResolvedValue(undefined);
    showCard('deepseek-r1', { onCopy });
    const copy = page.getByRole('button', { name: 'Copy “Training cost” with its source' });
    await userEvent.click(copy);
    expect(page.getByText('Copied').query()).toBeNull();
    await userEvent.click(copy);
    await expect.element(page.getByText('Copied')).toBeInTheDocument();
    expect(onCopy.mock.calls[1]?.[0]).toBe(SAMPLE_CARDS['deepseek-r1'].claims[0]);
  });

  it('go back to a card of the breadcrumbs', async () => {
    const onBack = vi.fn();
    showCard('deepseek-r1', { onBack }, { breadcrumbs: [{ name: 'Qwen' }, { name: 'DeepSeek' }] });
    await userEvent.click(page.getByRole('button', { name: 'Qwen' }));
    expect(onBack).toHaveBeenCalledWith(0);
  });

  it('explain why the name was marked, and accept "Not this"', async () => {
    const onReject = vi.fn();
    const host = showCard('deepseek-r1', { onReject }, { mention });
    await userEvent.click(page.getByText('Why this?'));
    expect(host.querySelector('.reasons')?.textContent).toContain(
      '“R1” was identified as DeepSeek-R1 (confidence 97%).',
    );
    expect(host.querySelector('.reasons')?.textContent).toContain('“DeepSeek” in the same sentence');
    await userEvent.click(page.getByRole('button', { name: 'Not this' }));
    await userEvent.click(page.getByRole('button', { name: 'On this site' }));
    expect(onReject).toHaveBeenCalledWith('site');
  });

  it('close "Not this" on Escape and leave the card open', async () => {
    const escaped = vi.fn();
    const host = showCard('deepseek-r1', { onReject() {} }, { mention });
    host.addEventListener('keydown', escaped);
    const button = page.getByRole('button', { name: 'Not this' });
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    expect(escaped).not.toHaveBeenCalled();
    await expect.element(page.getByRole('button', { name: 'Everywhere' })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
  });
});
