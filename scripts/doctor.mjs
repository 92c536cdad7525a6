import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examineMachine } from './setup/examine-machine.mjs';

/** `npm run doctor`: what this machine lacks for building, testing and taking pictures, and how to get it. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const findings = await examineMachine(ROOT);
for (const { what, found, remedy } of findings) {
  console.log(`${found ? 'ok     ' : 'missing'}  ${what}${found ? `: ${found}` : `\n         ${remedy}`}`);
}
const missing = findings.filter(({ found }) => !found).length;
console.log(missing === 0 ? '\nNothing is missing.' : `\nMissing: ${missing}.`);
process.exitCode = missing === 0 ? 0 : 1;
