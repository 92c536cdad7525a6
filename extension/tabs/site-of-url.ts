import { siteOf } from '../../core/settings/site.ts';

/** The site of a tab's URL, as `siteOf` gives it. */
export function siteOfUrl(url: string | undefined): string | null {
  return url && URL.canParse(url) ? siteOf(new URL(url)) : null;
}
