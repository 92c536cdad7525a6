import type { PassageNumber } from '../../core/page-numbers/link-passage.ts';
import type { Mark } from '../marks/mark.ts';
import { isText } from '../text/element-kinds.ts';
import { isAttached } from '../text/safe-node.ts';

/** Whether a mark says of its place what an answer says; its number may have another id. */
export function isOf({ number, start, end }: PassageNumber, at: number): (mark: Mark) => boolean {
  const said = JSON.stringify(number);
  return ({ mention, range }) => {
    if (mention.start !== at + start || mention.end !== at + end || !mention.number) return false;
    const { id: _, ...known } = mention.number;
    return (
      JSON.stringify(known) === said && isAttached(range.startContainer) && isAttached(range.endContainer)
    );
  };
}

/** Whether the text that a mark covers is still that of its number; where it begins and ends will do. */
export function showsItsNumber({ mention: { surface }, range }: Mark): boolean {
  const { startContainer: from, startOffset, endContainer: to, endOffset } = range;
  const textOf = (node: Node) => (isText(node) ? node.data.replace(/\s/g, ' ') : '');
  const shown = surface.replace(/\s/g, ' ');
  if (from === to) return textOf(from).slice(startOffset, endOffset) === shown;
  const [head, tail] = [textOf(from).slice(startOffset), textOf(to).slice(0, endOffset)];
  return head !== '' && tail !== '' && shown.startsWith(head) && shown.endsWith(tail);
}
