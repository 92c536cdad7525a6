/** Opens every collapsed part of a surface, including those that appear on the way. */
export async function unfold(host: HTMLElement): Promise<void> {
  for (const folded of host.querySelectorAll('details')) folded.open = true;
  for (const button of host.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
  // Preact renders on the next task.
  await new Promise((resolve) => setTimeout(resolve));
}
