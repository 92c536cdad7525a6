import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createJsonSchema } from '../data/schema/json-schema.ts';

/** `npx tsx scripts/export-schema.ts` writes docs/dataset.schema.json. Run it after a change in data/schema/. */
const path = fileURLToPath(new URL('../docs/dataset.schema.json', import.meta.url));
writeFileSync(path, JSON.stringify(createJsonSchema()));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'format', '--write', path], { stdio: 'inherit' });
