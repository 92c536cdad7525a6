import type { Picture } from './picture.tsx';

/** The gallery as one HTML page: a heading for each group and subject, variants side by side. */
export function galleryIndex(pictures: readonly Picture[]): string {
  const groups = Map.groupBy(pictures, ({ group }) => group);
  const links = [...groups.keys()].map((group) => `<a href="#${idOf(group)}">${group}</a>`);
  const sections = [...groups].map(([group, own]) => groupSection(group, own));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Factlight, the gallery</title>
<style>${STYLE}</style>
<header><h1>Factlight, the gallery</h1>
<p>Every surface with the bundled facts: light and dark, English and Chinese, wide and 320 px narrow.</p>
<nav>${links.join('')}</nav></header>
${sections.join('\n')}
</html>
`;
}

function groupSection(group: string, pictures: readonly Picture[]): string {
  const subjects = [...Map.groupBy(pictures, ({ subject }) => subject)].map(
    ([subject, variants]) =>
      `<h3>${subject}</h3>\n<div class="row">${variants.map(pictureFigure).join('\n')}</div>`,
  );
  return `<section id="${idOf(group)}"><h2>${group}</h2>\n${subjects.join('\n')}</section>`;
}

function pictureFigure({ subject, variant, files }: Picture): string {
  const alt = `${subject}, ${variant}`;
  const images = files.map(
    (file, index) => `<img src="${file}" alt="${index === 0 ? alt : ''}" loading="lazy">`,
  );
  return `<figure><figcaption>${variant}</figcaption>${images.join('')}</figure>`;
}

function idOf(group: string): string {
  return group.toLowerCase().replaceAll(' ', '-');
}

const STYLE = `
body { margin: 0 auto; padding: 32px; background: #f3f0e9; color: #1b1a17; font: 15px/1.5 Georgia, serif; }
header { border-bottom: 3px double; margin-bottom: 24px; }
h1 { font-size: 34px; margin: 0; } h2 { font-size: 26px; margin: 40px 0 0; } h3 { font-size: 18px; margin: 24px 0 8px; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 8px 0; }
.row { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; padding-bottom: 8px; }
figure { flex: none; margin: 0; background: #fff; border: 1px solid #cfc9bc; }
figcaption { padding: 4px 8px; font: 12px/1.4 sans-serif; color: #5d5a52; border-bottom: 1px solid #cfc9bc; }
img { display: block; }
`;
