import type { NumberTable } from '../core/numbers/number-table.ts';
import {
  createPassageLinker,
  type PassageAnswer,
  type PassageQuestion,
} from '../core/page-numbers/link-passage.ts';
import type { Resumable } from '../core/resumable.ts';
import { runCooperatively } from './async/run-cooperatively.ts';

type PassageLinker = ReturnType<typeof createPassageLinker>;

/** Links numbers for pages. */
interface NumberAnswers {
  /** The answers to questions, in order. Other messages are answered between two of them. */
  answer(questions: readonly PassageQuestion[]): Promise<readonly PassageAnswer[]>;
  /** From now on, links by this table. */
  setTable(table: NumberTable): void;
}

/** `readTable` is called when the first question comes before a table. */
export function createNumberAnswers(readTable: () => Promise<NumberTable>): NumberAnswers {
  let version: string | undefined;
  let linker: PassageLinker | undefined;

  function setTable(table: NumberTable): PassageLinker {
    if (!linker || table.version !== version) linker = createPassageLinker(table);
    version = table.version;
    return linker;
  }

  async function linkerNow(): Promise<PassageLinker> {
    if (linker) return linker;
    const table = await readTable();
    // Another may have been set meanwhile, and is newer.
    return linker ?? setTable(table);
  }

  return {
    setTable,
    async answer(questions) {
      return runCooperatively(answerAll(questions, await linkerNow()));
    },
  };
}

function* answerAll(questions: readonly PassageQuestion[], link: PassageLinker): Resumable<PassageAnswer[]> {
  const answers: PassageAnswer[] = [];
  for (const question of questions) {
    answers.push(link(question));
    yield;
  }
  return answers;
}
