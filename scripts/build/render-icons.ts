import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** In pixels, of the toolbar's icon on dark toolbars. */
export const THEME_ICON_SIZES = [16, 32] as const;
/** In pixels: toolbar, toolbar of dense screens, list of extensions, Firefox's list, installation and stores. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

interface IconFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Where WXT looks for icons to name in the manifest; other folders and names are ignored. */
export function iconPath(size: number): string {
  return `icon/${size}.png`;
}

/** The icon for dark toolbars. */
export function lightIconPath(size: number): string {
  return `icon-light/${size}.png`;
}

/** Renders the icons in every size into `folder` and returns the files as WXT's build takes them. */
export function renderIcons(svgFolder: string, folder: string): IconFile[] {
  const render = (name: string, size: number, relativeDest: string) => {
    const svg = readFileSync(join(svgFolder, name), 'utf8');
    const absoluteSrc = join(folder, relativeDest);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(absoluteSrc, picture.asPng());
    return { absoluteSrc, relativeDest };
  };
  return [
    ...ICON_SIZES.map((size) => render('icon.svg', size, iconPath(size))),
    ...THEME_ICON_SIZES.map((size) => render('icon-light.svg', size, lightIconPath(size))),
  ];
}
