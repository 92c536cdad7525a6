import type { ComponentChildren } from 'preact';
import { useTranslate } from '../shared/translate-context.ts';

/**
 * Drawings of what a reader will see, in the colours of the theme. Each stands beside a caption that says the same, so
 * none has a text for screen readers. Text in an SVG is never marked.
 */
function Drawing({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 264 168" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A line of text that nobody needs to read. */
function Line({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <rect class="drawing-line" x={x} y={y} width={width} height="6" rx="2" />;
}

/** The arrow of a mouse, its tip at the given point. */
function Pointer({ x, y }: { readonly x: number; readonly y: number }) {
  return <path class="drawing-pointer" d={`M${x} ${y}v17l4-4 3 7 4-2-3-6h6z`} />;
}

interface NameProps {
  readonly x: number;
  readonly y: number;
  /** Of the text, so that the line under it is as long in every font. */
  readonly width: number;
  readonly category: string;
  readonly children: string;
}

/** A name with its mark, whose form tells its category. */
function Name({ x, y, width, category, children }: NameProps) {
  return (
    <g data-category={category}>
      <text x={x} y={y} textLength={width} lengthAdjust="spacingAndGlyphs">
        {children}
      </text>
      <path class="drawing-mark" d={`M${x} ${y + 5}h${width}`} />
    </g>
  );
}

/** A page in which three names and a number are marked. */
export function MarksPicture() {
  const { locale } = useTranslate();
  const money = { style: 'currency', currency: 'USD', notation: 'compact' } as const;
  return (
    <Drawing>
      <rect class="drawing-sheet" x="12" y="12" width="240" height="144" rx="4" />
      <rect class="drawing-heading" x="30" y="30" width="150" height="10" rx="2" />
      <Line x={30} y={58} width={52} />
      <Name x={90} y={65} width={84} category="models">
        DeepSeek-R1
      </Name>
      <Line x={182} y={58} width={52} />
      <Line x={30} y={80} width={84} />
      <rect class="drawing-number" x="120" y="74" width="68" height="18" rx="2" />
      <path class="drawing-near drawing-wave" d="M122 91q3-4 6 0t6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0 6 0" />
      <text x="154" y="87" text-anchor="middle">
        {new Intl.NumberFormat(locale, money).format(5_600_000)}
      </text>
      <Line x={194} y={80} width={40} />
      <Line x={30} y={102} width={96} />
      <Name x={134} y={109} width={50} category="chips">
        Ascend
      </Name>
      <Line x={192} y={102} width={42} />
      <Name x={30} y={135} width={56} category="companies">
        Palantir
      </Name>
      <Line x={94} y={128} width={110} />
    </Drawing>
  );
}

/** A card under a name: a figure, and what is off about it. */
export function CardPicture() {
  const t = useTranslate();
  return (
    <Drawing>
      <Line x={12} y={17} width={30} />
      <Name x={50} y={24} width={84} category="models">
        DeepSeek-R1
      </Name>
      <Line x={142} y={17} width={110} />
      <rect class="drawing-card" x="16" y="42" width="232" height="118" rx="8" />
      <text class="drawing-title" x="30" y="64">
        DeepSeek-R1
      </text>
      <rect class="drawing-caution" x="17" y="76" width="230" height="46" />
      <rect class="drawing-caution-edge" x="17" y="76" width="3" height="46" />
      <text class="drawing-figure" x="30" y="95">
        {t('welcomeFigure')}
      </text>
      <path class="drawing-near" d="M30 108c3-3 5-3 7-1s4 2 7-1" />
      <text class="drawing-badge" x="50" y="112">
        {t('aspectSubject')}
      </text>
      <Line x={30} y={132} width={190} />
      <Line x={30} y={145} width={130} />
      <Pointer x={112} y={27} />
    </Drawing>
  );
}

/** The popup under the toolbar: names of the page, each with the result of its checks. */
export function PopupPicture() {
  const t = useTranslate();
  return (
    <Drawing>
      <rect class="drawing-sheet" x="12" y="12" width="240" height="144" rx="4" />
      <rect class="drawing-bar" x="12" y="12" width="240" height="26" rx="4" />
      <Line x={28} y={22} width={120} />
      <rect class="drawing-button" x="216" y="17" width="16" height="16" rx="4" />
      <path class="drawing-button-letter" d="M227 21h-5v8M222 25h4" />
      <rect class="drawing-card" x="70" y="42" width="164" height="106" rx="8" />
      <text class="drawing-title" x="82" y="62">
        {t('pageTitle')}
      </text>
      <Name x={82} y={86} width={84} category="models">
        DeepSeek-R1
      </Name>
      <path class="drawing-near" d="M206 82c3-3 5-3 7-1s4 2 7-1" />
      <Name x={82} y={109} width={50} category="companies">
        Palantir
      </Name>
      <path class="drawing-wrong" d="m209 100 8 8m0-8-8 8" />
      <Name x={82} y={132} width={38} category="models">
        GPT-4
      </Name>
      <path class="drawing-good" d="m208 128 4 4 7-8" />
    </Drawing>
  );
}
