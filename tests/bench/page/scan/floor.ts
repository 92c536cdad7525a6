/**
 * The minimum work of any tool that reads a page: every text node and every character once. Returns the sum, so that the
 * loop is not optimised away.
 */
export function readEveryCharacter(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  }
  return sum;
}
