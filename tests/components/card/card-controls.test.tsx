import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SAMPLE_CARDS, showCard } from '../show-card.tsx';

const mention = { surface: 'R1', score: 0.97, why: ['alias “R1”', '“DeepSeek” in the same sentence'] };

describe('controls of the card', () => {
  it('call back', async () => {
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
  ] as const)('offer “%s” by one click, also before the card is scrolled', async (name, callback) => {
    await page.viewport(1280, 800);
    const called = vi.fn();
    const host = showCard('deepseek', { [callback]: called });
    const button = page.getByRole('button', { name });
    const card = host.querySelector('.card')?.getBoundingClientRect();
    expect(button.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(card?.bottom ?? 0);
    await userEvent.click(button);
    expect(called).toHaveBeenCalledOnce();
  });

  it('stand in one line under a card of full width', async () => {
    await page.viewport(1280, 800);
    const host = showCard('deepseek', { onSiteOff() {}, onSnooze() {}, onFewerMarks() {}, onOptions() {} });
    const tops = [...host.querySelectorAll('.mute-actions button')].map(
      (each) => each.getBoundingClientRect().top,
    );
    expect(new Set(tops).size).toBe(1);
  });

  it('move a pinned card by the arrow keys, far with Shift, and nothing behind it', async () => {
    const onMove = vi.fn();
    const behind = vi.fn();
    const host = showCard('deepseek-r1', { onMove }, { pinned: true });
    host.addEventListener('keydown', behind);
    const move = page.getByRole('button', { name: 'Move: arrow keys' }).element();
    if (move instanceof HTMLElement) move.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    expect(onMove.mock.calls).toEqual([
      [16, 0],
      [0, -16],
      [0, 128],
    ]);
    expect(behind.mock.calls.map(([event]) => event.key)).toEqual(['Shift']);
  });

  it('do not move a card that is not pinned', () => {
    showCard('deepseek-r1', { onMove() {} });
    expect(page.getByRole('button', { name: /^Move/ }).query()).toBeNull();
  });

  it('copy the link of a source that has one, and of no other', async () => {
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

  it('copy a figure and say so, but not when copying failed', async () => {
    const onCopy = vi.fn().mockRejectedValueOnce(new Error('no clipboard')).mockResolvedValue(undefined);
    showCard('deepseek-r1', { onCopy });
    const copy = page.getByRole('button', { name: 'Copy “Training cost” with its source' });
    await userEvent.click(copy);
    expect(page.getByText('Copied').query()).toBeNull();
    await userEvent.click(copy);
    await expect.element(page.getByText('Copied')).toBeInTheDocument();
    expect(onCopy.mock.calls[1]?.[0]).toBe(SAMPLE_CARDS['deepseek-r1'].claims[0]);
  });

  it('lead back along the breadcrumbs', async () => {
    const onBack = vi.fn();
    showCard('deepseek-r1', { onBack }, { breadcrumbs: [{ name: 'Qwen' }, { name: 'DeepSeek' }] });
    await userEvent.click(page.getByRole('button', { name: 'Qwen' }));
    expect(onBack).toHaveBeenCalledWith(0);
  });

  it('say why the name was marked, and take a "not this"', async () => {
    const onReject = vi.fn();
    const host = showCard('deepseek-r1', { onReject }, { mention });
    await userEvent.click(page.getByText('Why this?'));
    expect(host.querySelector('.reasons')?.textContent).toContain(
      '“R1” is read as DeepSeek-R1, certainty 97%.',
    );
    expect(host.querySelector('.reasons')?.textContent).toContain('“DeepSeek” in the same sentence');
    await userEvent.click(page.getByRole('button', { name: 'Not this' }));
    await userEvent.click(page.getByRole('button', { name: 'On this site' }));
    expect(onReject).toHaveBeenCalledWith('site');
  });

  it('fold the "not this" again by Escape, which leaves the card open', async () => {
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
