import axe from 'axe-core';

/** What axe finds wrong, contrast included: one line per element. */
export async function findViolations(host: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(host, {
    // A surface is rendered here without a page around it.
    resultTypes: ['violations'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
