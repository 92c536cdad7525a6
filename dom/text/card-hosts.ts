/** The elements that hold our cards. They look like any other: nothing that a page can see tells them apart. */
const hosts = new WeakSet<Node>();

/** From now on nothing in or below the host is read or marked. */
export function addCardHost(host: Element): void {
  hosts.add(host);
}

export function isCardHost(node: Node): boolean {
  return hosts.has(node);
}
