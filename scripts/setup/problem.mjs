/** A failure that the reader of the terminal can act on: its message is all that is printed. */
export class Problem extends Error {}

/**
 * Runs `main`; a failure becomes its sentence on standard error and exit code 1.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const expected = error instanceof Problem;
    console.error(
      expected
        ? error.message
        : `Something failed unexpectedly: ${error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error}`,
    );
    process.exitCode = 1;
  }
}
