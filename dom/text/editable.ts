import { designModeOf } from './safe-node.ts';
/**
 * Elements in which people write text, besides form controls. They are never read, and their marks go as soon as
 * they get the focus.
 */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), [role=textbox]';

/** Whether the whole page is an editor. */
export function isEditorPage(page: Document): boolean {
  return designModeOf(page) === 'on';
}
