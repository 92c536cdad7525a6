/** A failure that the user can fix: only its message is printed, without a stack trace. */
export class Problem extends Error {}

/**
 * Runs `main` and sets the exit code. A failure prints its message to standard error and exits with 1.
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : `Unexpected error: ${describe(error)}`);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.DEBUG ? error.stack : error.message;
}
