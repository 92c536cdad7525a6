import { rest } from './frames.ts';

/** Animation frames in which the extension can read the new article. */
const FRAMES_EACH = 3;
const ARTICLE_BLOCKS = 4;

/** Navigates like a single-page site: changes the address and replaces the article. */
export async function navigate(times: number): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const html = [...main.children].slice(0, ARTICLE_BLOCKS).map((block) => block.outerHTML);
  for (let i = 0; i < times; i++) {
    history.pushState(null, '', `?article=${i}`);
    main.innerHTML = `Article ${i} ${html.join('')}`;
    await rest(FRAMES_EACH);
  }
  await rest(20);
}
