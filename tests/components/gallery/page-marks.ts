import '../../../entrypoints/content/highlight.css';

/** Paints every `<span data-mark="models">` of the page as the extension paints mentions of that category. */
export function paintMarks(page: HTMLElement): void {
  CSS.highlights.clear();
  const names = [...page.querySelectorAll<HTMLElement>('[data-mark]')];
  for (const [category, own] of Map.groupBy(names, (name) => name.dataset.mark)) {
    const ranges = own.map((name) => {
      const range = new Range();
      range.selectNodeContents(name);
      return range;
    });
    CSS.highlights.set(`factlight-${category}`, new Highlight(...ranges));
  }
}

/** A name of each category, in the order of the dataset. */
export const MARKED_NAMES = [
  ['companies', 'DeepSeek'],
  ['models', 'Qwen2.5-Max'],
  ['chips', 'Ascend 910C'],
  ['software', 'MindSpore'],
  ['policy', 'AI+ Initiative'],
  ['governance', 'Global AI Governance Action Plan'],
  ['infrastructure', 'Eastern Data, Western Computing'],
  ['capital', 'National Venture Capital Guidance Fund'],
] as const;

/** A number of each tone. */
export const MARKED_NUMBERS = [
  ['number-warned', '$5.6 million'],
  ['number-confirmed', '$294,000'],
  ['number-newer', '34 %'],
  ['number-open', '$18 million'],
] as const;
