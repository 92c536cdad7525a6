import { rmSync } from 'node:fs';

/** Removes the pictures of earlier runs: a surface that is gone must not stay in the folder. */
export default function clearOutput(): void {
  rmSync('.output/gallery', { recursive: true, force: true });
}
