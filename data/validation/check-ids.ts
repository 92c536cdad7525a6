import type { LocatedDataset } from './located.ts';

/** Ids are unique in their section, and an entity's file and folder say its id and category. */
export function checkIds(dataset: LocatedDataset): string[] {
  const { categories, claims, comparisons, entities, events, sources } = dataset;
  const doubled = [categories, entities, claims, comparisons, events, sources].flatMap((section) => {
    const first = new Map<string, string>();
    return section.flatMap(({ file, record: { id } }) => {
      const other = first.get(id);
      first.set(id, other ?? file);
      return other ? [`${file}: ${id} is already in ${other}: rename one or remove it`] : [];
    });
  });
  return [...doubled, ...entities.flatMap(({ file, record }) => checkFileName(file, record))];
}

function checkFileName(file: string, entity: { id: string; category: string }): string[] {
  const folder = file.split('/').slice(0, -1).join('/');
  const expected = `${folder}/${entity.id}.json`;
  if (file !== expected)
    return [`${file}: ${entity.id} must be in a file of its name: rename it to ${expected}`];
  return folder === `entities/${entity.category}`
    ? []
    : [
        `${file}: ${entity.id} has the category "${entity.category}": move it to entities/${entity.category}/`,
      ];
}
