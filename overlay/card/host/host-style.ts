/** Each host's style as we left it. */
const ownStyles = new WeakMap<HTMLElement, string>();

/** A host has these attributes and no other. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['style', 'popover']);

/** Sets a style on the host that no rule of the page overrides. */
export function setStyle(host: HTMLElement, name: string, value: string): void {
  restoreStyle(host);
  host.style.setProperty(name, value, 'important');
  ownStyles.set(host, host.style.cssText);
}

/** Undoes whatever the page has changed on the host; false when that is nothing. */
export function restoreHost(host: HTMLElement): boolean {
  const foreign = [...host.attributes].filter(({ name }) => !ATTRIBUTES.has(name));
  for (const { name } of foreign) host.removeAttribute(name);
  const isPopover = host.getAttribute('popover') === 'manual';
  if (!isPopover) host.setAttribute('popover', 'manual');
  return restoreStyle(host) || foreign.length > 0 || !isPopover;
}

function restoreStyle(host: HTMLElement): boolean {
  const own = ownStyles.get(host);
  if (own === undefined || host.style.cssText === own) return false;
  host.style.cssText = own;
  return true;
}
