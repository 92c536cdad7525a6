import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EntityCard } from '../../components/card/EntityCard.tsx';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { Card } from '../../core/facts/card.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { renderSurface } from './render-surface.tsx';
import { sampleCards } from './samples/sample-cards.ts';

function Broken(): never {
  throw new TypeError('broken');
}

function BrokenLater() {
  useEffect(() => {
    throw new TypeError('broken later');
  });
  return <p>shown</p>;
}

function show(children: ComponentChildren) {
  const actions = {
    onError: vi.fn(),
    onReset: vi.fn(async () => undefined),
    readReport: vi.fn(async (error: unknown) => `report of ${error}`),
  };
  const host = renderSurface(
    <GuardedSurface locale="en" {...actions}>
      {children}
    </GuardedSurface>,
  );
  return { host, ...actions };
}

describe.each([
  ['a component throws', <Broken key="0" />],
  ['an effect throws', <BrokenLater key="1" />],
  [
    'the settings are none',
    <OptionsPage
      key="2"
      locale="en"
      settings={null as unknown as Settings}
      dataset={undefined}
      onChange={() => undefined}
    />,
  ],
])('a surface in which %s', (_, children) => {
  it('says so and offers to reset the settings', async () => {
    const { host, onError, onReset, readReport } = show(children);
    await expect.poll(() => host.textContent).toContain('Factlight could not show this');
    expect(onError).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole('button', { name: 'Reset settings' }));
    expect(onReset).toHaveBeenCalledOnce();
    await userEvent.click(page.getByRole('button', { name: 'Copy report' }));
    await expect.poll(() => readReport.mock.calls.length).toBe(1);
  });
});

it('a reset that the browser refuses is told', async () => {
  const { host, onReset } = show(<Broken />);
  onReset.mockRejectedValue(new Error('quota'));
  await userEvent.click(page.getByRole('button', { name: 'Reset settings' }));
  await expect.poll(() => host.textContent).toContain('could not save this change');
});

it.each([
  ['no claims at all', { claims: null }],
  ['a claim without a check', { claims: [{ id: 'x', check: null }] }],
  ['sources that are a text', { sources: 'x' }],
])('a card with %s says that it cannot be shown, and closes', async (_, damage) => {
  const onClose = vi.fn();
  const card = { ...sampleCards('en').palantir, ...damage } as unknown as Card;
  const host = renderSurface(<EntityCard card={card} actions={{ onClose }} locale="en" theme="light" />);
  await expect.poll(() => host.textContent).toContain('This card could not be shown');
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});
