import type { Located, LocatedDataset } from './located.ts';

/** Ids are unique in their section, and an entity's file and folder are named after its id and category. */
export function checkIds(dataset: LocatedDataset): string[] {
  const { manifest: _, ...sections } = dataset;
  const repeated = Object.values(sections).flatMap((section: readonly Located<{ id: string }>[]) => {
    const firstFile = new Map<string, string>();
    return section.flatMap(({ file, record: { id } }) => {
      const other = firstFile.get(id);
      firstFile.set(id, other ?? file);
      return other ? [`${file}: ${id} is already in ${other}: rename one or remove it`] : [];
    });
  });
  return [...repeated, ...dataset.entities.flatMap(({ file, record }) => checkFileName(file, record))];
}

function checkFileName(file: string, { id, category }: { id: string; category: string }): string[] {
  const folder = file.split('/').slice(0, -1).join('/');
  const expected = `${folder}/${id}.json`;
  if (file !== expected)
    return [`${file}: ${id} must be in a file of the same name: rename it to ${expected}`];
  if (folder === `entities/${category}`) return [];
  return [`${file}: ${id} has the category "${category}": move it to entities/${category}/`];
}
