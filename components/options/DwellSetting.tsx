import { useId } from 'preact/hooks';
import { formatNumber } from '../../core/facts/format-number.ts';
import type { MessageKey } from '../../locales/translate.ts';
import { useTranslate } from '../shared/translate-context.ts';

/** Below 150 ms, cards open under a passing pointer; above 1.2 s, they seem broken. */
const MIN_MS = 150;
const MAX_MS = 1200;
const STEP_MS = 50;

/** The upper limit in milliseconds of each word. */
const WORDS: readonly [number, MessageKey][] = [
  [250, 'optionsDwellQuick'],
  [450, 'optionsDwellNormal'],
  [800, 'optionsDwellRelaxed'],
  [MAX_MS, 'optionsDwellSlow'],
];

interface DwellSettingProps {
  /** Milliseconds. */
  readonly dwellMs: number;
  readonly onChange: (dwellMs: number) => void;
}

/** How long the pointer must rest on a name before its card opens. */
export function DwellSetting({ dwellMs, onChange }: DwellSettingProps) {
  const t = useTranslate();
  const slider = useId();
  const [, word] = WORDS.find(([upTo]) => dwellMs <= upTo) ?? [MAX_MS, 'optionsDwellSlow'];
  const text = t('optionsDwellValue', { seconds: formatNumber(dwellMs / 1000, t.locale), word: t(word) });
  return (
    <div class="dwell">
      <label for={slider}>{t('optionsDwell')}</label>
      <div class="dwell-slider">
        <input
          id={slider}
          type="range"
          min={MIN_MS}
          max={MAX_MS}
          step={STEP_MS}
          value={dwellMs}
          aria-valuetext={text}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for={slider}>{text}</output>
      </div>
      <p class="hint">{t('optionsDwellHint')}</p>
    </div>
  );
}
