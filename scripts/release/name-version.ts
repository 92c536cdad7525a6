import { Problem } from '../setup/problem.mjs';

const UNRELEASED = '## Unreleased';

/** Puts what is unreleased under the heading of a version, below a new heading for what comes next. */
export function closeChangelog(changelog: string, version: string, date: Date): string {
  const [before, after] = changelog.split(`${UNRELEASED}\n`);
  if (!after?.split(/^## /m)[0]?.trim()) {
    throw new Problem(
      `CHANGELOG.md has nothing under “${UNRELEASED}”: write what is new for readers and developers.`,
    );
  }
  const day = date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `${before}${UNRELEASED}\n\n## ${version} (${day})\n${after}`;
}

/** Sets the version and the day in the text of CITATION.cff. */
export function dateCitation(citation: string, version: string, date: Date): string {
  const undated = citation.replace(/^date-released: .*\n/m, '');
  const day = date.toISOString().slice(0, 10);
  return undated.replace(/^version: .*$/m, `version: ${version}\ndate-released: ${day}`);
}
