import type { FactlightDatabase } from './database.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';
import { isWhole } from './row-counts.ts';

/** The facts, wherever they are. Reading opens, fills and heals the database as needed. */
export interface Facts {
  /**
   * The answer of a query. Where it `mayBeIncomplete`, the rows are counted first: an answer from a database with
   * missing rows is never given. Rejects if the facts can be read nowhere.
   */
  read<T>(
    query: (database: FactlightDatabase) => Promise<T>,
    mayBeIncomplete?: (answer: T) => boolean,
  ): Promise<T>;
}

/** Refills in a row that did not help. The query then has a fault of its own, and filling again is no use. */
const MAX_REFILLS = 3;

interface Connection {
  readonly opening: Promise<FactlightDatabase>;
  readonly isRefilled: boolean;
}

/**
 * A failed query is tried again on a database that was opened anew, and once more on one that was filled anew. A lost
 * connection is forgotten, and the next query opens another.
 */
export function createFacts(options: OpenOptions): Facts {
  let connection: Connection | undefined;
  let refills = 0;

  const forget = (lost: Connection) => {
    if (connection === lost) connection = undefined;
  };
  const connect = (isRefilled: boolean): Connection => {
    const opening = openDatabase(options, isRefilled);
    const started = { opening, isRefilled };
    opening.then(
      (database) => watchLoss(database, () => forget(started)),
      () => forget(started),
    );
    return started;
  };

  return {
    async read(query, mayBeIncomplete = () => false) {
      let last: unknown;
      for (const mustRefill of [false, false, true]) {
        if (mustRefill && ++refills > MAX_REFILLS) break;
        if (!connection || (mustRefill && !connection.isRefilled)) connection = connect(mustRefill);
        const current = connection;
        const database = await current.opening;
        try {
          const answer = await query(database);
          if (!mayBeIncomplete(answer) || (await isWhole(database, options.bundled))) {
            if (mustRefill) refills = 0;
            return answer;
          }
          last = new Error('rows are missing');
        } catch (error) {
          last = error;
        }
        options.onFailure('read the facts', last);
        forget(current);
        database.close();
      }
      throw last;
    },
  };
}

/** The browser closes a connection when the database is deleted or upgraded elsewhere, or its files are gone. */
function watchLoss(database: FactlightDatabase, onLoss: () => void): void {
  database.on('versionchange', () => {
    onLoss();
    database.close();
    // Dexie would warn in the console.
    return false;
  });
  database.on('close', onLoss);
}
