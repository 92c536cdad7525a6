import { expect, test } from 'vitest';
import { detectMentions } from '../../../core/detection/detect-mentions.ts';
import { createPageDetector, type PageDetector } from '../../../core/detection/page-detector.ts';
import { runToCompletion } from '../../../core/resumable.ts';
import { loadGazetteer } from '../../../scripts/corpus/load-gazetteer.ts';

const gazetteer = loadGazetteer();

/** The entities of a block, which the page then knows. */
function read(page: PageDetector, block: string) {
  const { mentions, isOpen } = runToCompletion(page.detect(block));
  const hasLearnt = page.learn(block, mentions);
  return { entities: mentions.map(({ entity }) => entity), isOpen, hasLearnt };
}

test('a code host is marked once the page has named a model', () => {
  const page = createPageDetector(gazetteer);
  expect(read(page, 'The code is on GitHub.')).toMatchObject({ entities: [], isOpen: true });
  expect(read(page, 'The model is Qwen3.')).toMatchObject({ entities: ['qwen'], hasLearnt: true });
  expect(read(page, 'The code is on GitHub.').entities).toEqual(['github']);
});

test.each([
  ['the market', 'Nvidia fell on the Nasdaq.'],
  ['policy', 'Nvidia asked Washington for a licence.'],
  ['chips', 'Nvidia and other chipmakers met.'],
])('a chip maker is marked where a cue speaks of %s, and on the rest of the page', (_, block) => {
  const page = createPageDetector(gazetteer);
  expect(read(page, 'The Nvidia driver is installed.').entities).toEqual([]);
  expect(read(page, block)).toMatchObject({ entities: ['nvidia'], hasLearnt: true });
  expect(read(page, 'The Nvidia driver is installed.').entities).toEqual(['nvidia']);
});

test('a short text by itself says too little to leave a name out, a long one does not', () => {
  const text = 'Install the Nvidia driver and reboot. ';
  expect(detectMentions(text, gazetteer)).toHaveLength(1);
  expect(detectMentions(text.repeat(40), gazetteer)).toEqual([]);
});

test('the R1 of another maker takes the name for the rest of the page', () => {
  const page = createPageDetector(gazetteer);
  read(page, 'DeepSeek is not involved.');
  expect(read(page, 'R1 is slow.')).toMatchObject({ entities: ['deepseek-r1'], isOpen: true });
  expect(read(page, 'The Rabbit R1 is a gadget.')).toMatchObject({ entities: [], hasLearnt: true });
  expect(read(page, 'R1 is slow.').entities).toEqual([]);
  expect(read(page, "DeepSeek's R1 is fast.").entities).toEqual(['deepseek', 'deepseek-r1']);
});

test('a page that names the model in full keeps its short name', () => {
  const page = createPageDetector(gazetteer);
  read(page, 'DeepSeek-R1 is a model.');
  read(page, 'The Rabbit R1 is a gadget.');
  expect(read(page, 'R1 is cheap.').entities).toEqual(['deepseek-r1']);
});

test('the tale goes on where no word of it stands', () => {
  const page = createPageDetector(gazetteer);
  expect(read(page, 'Alibaba hid from the forty thieves.').entities).toEqual([]);
  expect(read(page, 'Alibaba went home.').entities).toEqual([]);
});
