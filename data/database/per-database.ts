import type { FactlightDatabase } from './database.ts';

/** Builds a value from a database once. A healed database is another object, so the value is then built anew. */
export function perDatabase<T>(
  build: (database: FactlightDatabase) => Promise<T>,
): (database: FactlightDatabase) => Promise<T> {
  const built = new WeakMap<FactlightDatabase, Promise<T>>();
  return (database) => {
    const value = built.get(database) ?? build(database);
    built.set(database, value);
    return value;
  };
}
