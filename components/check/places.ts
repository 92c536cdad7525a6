/** Element ids: of a number or a name in the lists, and of a number in the text. */
export const numberEntry = (index: number) => `number-${index}`;
export const nameEntry = (index: number) => `name-${index}`;
export const placeInText = (start: number) => `at-${start}`;

/** Follows a link within the page without changing its address, which a browser might keep. */
export function showPlace(event: Pick<Event, 'preventDefault'>, id: string): void {
  event.preventDefault();
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
