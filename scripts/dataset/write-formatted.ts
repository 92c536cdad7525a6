import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Writes a value as JSON, formatted like every other file of the project. */
export function writeFormatted(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', path], { stdio: 'inherit' });
}
