import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

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

/** Renders the icon in every size into `folder` and returns the files as WXT's build takes them. */
export function renderIcons(svgPath: string, folder: string): IconFile[] {
  const svg = readFileSync(svgPath, 'utf8');
  mkdirSync(join(folder, 'icon'), { recursive: true });
  return ICON_SIZES.map((size) => {
    const relativeDest = iconPath(size);
    const absoluteSrc = join(folder, relativeDest);
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(absoluteSrc, picture.asPng());
    return { absoluteSrc, relativeDest };
  });
}
