import type { OptionsPageProps } from '../../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts';

/** The options of a reader who has used every setting; theme and language come from the test. */
export const SAMPLE_OPTIONS = {
  settings: { ...DEFAULT_SETTINGS, categoriesOff: ['capital'], sitesOff: ['example.org'] },
  corrections: [
    { surface: 'R1', entity: 'deepseek-r1', site: 'news.example.org', name: 'DeepSeek-R1' },
    {
      surface: 'the Labeling Measures',
      entity: 'ai-labeling-measures',
      site: null,
      name: 'Measures for Labeling AI-Generated Synthetic Content',
    },
  ],
  shortcuts: [
    { command: 'next-mention', keys: 'Alt+Shift+J' },
    { command: 'previous-mention', keys: 'Alt+Shift+K' },
    { command: 'open-card', keys: '⌃⇧L' },
    { command: 'pin-card', keys: undefined },
  ],
  failures: {
    failures: [
      {
        time: 1_767_225_600_000,
        what: 'open the facts in factlight',
        code: 'DatabaseClosedError',
        count: 12,
      },
      { time: 1_767_225_700_000, what: 'save settings', code: 'storage-full', count: 1 },
    ],
    readReport: async () => 'Factlight 1.0.0',
    onClear() {},
  },
  onChangeKeys() {},
  onChange() {},
} satisfies Partial<OptionsPageProps>;
