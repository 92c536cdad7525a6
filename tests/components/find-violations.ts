import axe from 'axe-core';

/** What axe finds wrong, one line each: the rule, and where. */
export async function findViolations(host: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(host, {
    // A surface is shown without a page around it here.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
