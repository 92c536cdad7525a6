import type { CardSource } from '../../../core/facts/card.ts';

/** Sources of the sample cards. */
export const SAMPLE_SOURCES: readonly CardSource[] = [
  {
    id: 'v3-report',
    publisher: 'DeepSeek-V3 report',
    title: 'DeepSeek-V3 Technical Report',
    date: '2024-12-27',
    url: 'https://arxiv.org/abs/2412.19437',
    weak: false,
  },
  {
    id: 'techspot',
    publisher: 'TechSpot',
    title: 'Rare disclosure: DeepSeek claims R1 model training cost',
    date: '2025-09-19',
    url: 'https://www.techspot.com/news/109542-rare-disclosure-deepseek-claims-r1-model-training-cost.html',
    weak: false,
  },
  {
    id: 'r1-repository',
    publisher: 'DeepSeek',
    title: 'DeepSeek-R1 repository',
    date: '2025-01-20',
    url: 'https://github.com/deepseek-ai/DeepSeek-R1',
    weak: false,
  },
  {
    id: 'shine',
    publisher: 'Shine',
    title: 'Government Work Report 2024',
    date: '2024-03-05',
    url: 'https://www.shine.cn/news/nation/2403054914/',
    weak: false,
  },
  {
    id: 'newspim',
    publisher: 'Newspim',
    title: 'State venture fund launched, citing Securities Times',
    date: '2025-12-25',
    url: 'https://www.newspim.com/news/view/20251225000087',
    weak: false,
  },
  {
    id: 'startup-fortune',
    publisher: 'Startup Fortune',
    title: 'DeepSeek is nearing a funding round',
    date: '2026-06-03',
    url: 'https://startupfortune.com/deepseek-is-nearing-a-74-billion-funding-round/',
    weak: false,
  },
  { id: 'mirror', publisher: 'MIIT', title: 'Spokesman, mirror of 21 Jan 2026', date: '2026-01', weak: true },
  {
    id: 'finviz',
    publisher: 'MarketBeat on Finviz',
    title: 'Palantir’s soaring valuation',
    date: '2025-08-14',
    url: 'https://finviz.com/news/140761/palantirs-soaring-valuation-justified-or-overhyped',
    weak: false,
  },
];
