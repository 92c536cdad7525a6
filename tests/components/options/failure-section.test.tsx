import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type { FailureLog } from '../../../core/failures/failure-log.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';
import { renderSurface } from '../render-surface.tsx';

const FAILURES: FailureLog = [
  { time: 0, what: 'save settings', code: 'storage-full', count: 3 },
  { time: 1, what: 'open the facts', code: 'UnknownError', count: 1 },
];

function show(failures: FailureLog) {
  const onClear = vi.fn();
  const host = renderSurface(
    <OptionsPage
      locale="en"
      settings={DEFAULT_SETTINGS}
      dataset={undefined}
      onChange={() => undefined}
      failures={{ failures, readReport: async () => 'Factlight 1.0', onClear }}
    />,
    760,
  );
  return { host, onClear };
}

it('lists what went wrong, newest first, and clears it', async () => {
  const { host, onClear } = show(FAILURES);
  await userEvent.click(page.getByText('2 problems'));
  const entries = [...host.querySelectorAll('.failures li')].map((each) => each.textContent);
  expect(entries[0]).toContain('open the facts: UnknownError');
  expect(entries[1]).toContain('save settings: storage-full ×3');
  await userEvent.click(page.getByRole('button', { name: 'Clear' }));
  expect(onClear).toHaveBeenCalledOnce();
});

it('says that nothing has gone wrong', () => {
  const { host } = show([]);
  expect(host.textContent).toContain('Nothing has gone wrong.');
});

it('shows the report where the browser refuses to copy it', async () => {
  const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const { host } = show(FAILURES);
  await userEvent.click(page.getByRole('button', { name: 'Copy report' }));
  await expect.poll(() => host.querySelector('.report-text')?.textContent).toBe('Factlight 1.0');
  refused.mockRestore();
});
