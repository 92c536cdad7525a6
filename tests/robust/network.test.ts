import { expect, test } from 'vitest';
import { useReader } from '../e2e/reader/use-reader.ts';
import { readAll } from '../e2e/security/tour.ts';
import { count, sizeOf } from './form.ts';
import { readNetLog, useNetLog } from './net-log.ts';

const TOURS = sizeOf(1, 50);

const file = useNetLog();
const reader = useReader('chromium', { flags: [`--log-net-log=${file}`] });

test(`${TOURS} tours of pages, cards, popup and options ask the network for nothing`, async () => {
  for (let tour = 0; tour < TOURS; tour++) await readAll(reader);
  await reader.close();
  const { ofPages, suspicious } = readNetLog(file);
  count('requests of pages, in the browser’s own log', ofPages.length);
  count('requests of ours', suspicious.length);
  expect(ofPages.length).toBeGreaterThan(5 * TOURS);
  expect(suspicious).toEqual([]);
}, 1_800_000);
