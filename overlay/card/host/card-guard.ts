import {
  type ClickFacts,
  type Refusal,
  refuseClick,
  type Steadiness,
  steadyAt,
} from '../../../core/hover/action-guard.ts';
import { listen } from '../../../dom/input/listen.ts';
import type { CardElement } from './card-element.ts';
import { isPlain, isUncoveredAt, isWherePut, othersInTopLayer } from './host-facts.ts';
import { restoreHost } from './host-style.ts';

/** A page that changes the host more often than this while one card is open gets its way; the card then does nothing. */
const MAX_REPAIRS = 20;
/** The browser's least, in milliseconds. */
const VISIBILITY_DELAY_MS = 100;

/** Judges clicks in a card, so that a page cannot trick a reader into one. */
interface CardGuard {
  /** Whether the click that is being handled may change something. Each click is asked about once. */
  mayAct(): boolean;
  /** The host has just been put above the page: the reader has to look anew. */
  settle(): void;
  /** Watches the host while a card is open. `raise` puts it above the page again, which settles it. */
  watch(raise: () => void, signal: AbortSignal): void;
}

export function createCardGuard({ host, root }: CardElement, signal: AbortSignal): CardGuard {
  let refusal: Refusal | null = 'not by the reader';
  let steady: Steadiness | null = null;
  let below: ReadonlySet<Element> = new Set();
  /** The browser says that something covers or fades the host. */
  let isObscured = false;
  let raiseHost: () => void = () => undefined;

  const look = (before: Steadiness | null) => {
    const { left: x, top: y } = host.getBoundingClientRect();
    steady = steadyAt(before, { x, y }, performance.now());
  };
  const settle = () => {
    below = othersInTopLayer(host);
    look(null);
  };

  const judge = (event: MouseEvent): Refusal | null => {
    const strangers = [...othersInTopLayer(host)].filter((each) => !below.has(each));
    const facts: ClickFacts = {
      // Listeners only hear of events that count.
      isTrusted: true,
      isInTopLayer: host.matches(':popover-open'),
      isWherePut: isWherePut(host),
      isPlain: isPlain(host),
      isUncovered: strangers.length === 0 && isUncoveredAt(host, event),
      steady: isObscured ? null : steady,
      now: performance.now(),
    };
    // What the page has put above the host since is below it again.
    if (strangers.length > 0) raiseHost();
    return refuseClick(facts);
  };

  listen(root, 'click', (event) => (refusal = judge(event)), { capture: true, signal });

  return {
    mayAct() {
      const found = refusal;
      refusal = 'not by the reader';
      if (found !== null) console.debug(`Factlight: a click in a card did nothing: ${found}`);
      return found === null;
    },
    settle,
    watch(raise, showing) {
      raiseHost = raise;
      isObscured = false;
      repairHost(host, { onMove: () => look(steady), onRepair: raise }, showing);
      watchVisibility(
        host,
        (isVisible) => {
          isObscured = !isVisible;
          look(null);
        },
        showing,
      );
      // One that closes and opens again is on top.
      const forget = ({ target }: Event) => {
        below = new Set([...below].filter((each) => each !== target));
      };
      listen(host.ownerDocument, 'toggle', forget, { capture: true, passive: true, signal: showing });
    },
  };
}

/** Sets the host's attributes again whenever the page changes them. */
function repairHost(
  host: HTMLElement,
  { onMove, onRepair }: { readonly onMove: () => void; readonly onRepair: () => void },
  signal: AbortSignal,
): void {
  let repairs = 0;
  const observer = new MutationObserver(() => {
    if (repairs >= MAX_REPAIRS || !restoreHost(host)) return onMove();
    repairs += 1;
    onRepair();
  });
  observer.observe(host, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Where the browser can say it, whether anything at all fades or covers the host. */
function watchVisibility(
  host: HTMLElement,
  onChange: (isVisible: boolean) => void,
  signal: AbortSignal,
): void {
  let wasVisible = true;
  const see = (entries: readonly IntersectionObserverEntry[]) => {
    const isVisible = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible ?? true;
    if (isVisible !== wasVisible) onChange(isVisible);
    wasVisible = isVisible;
  };
  // Not in the compiler's library yet; other browsers ignore both.
  const options = { trackVisibility: true, delay: VISIBILITY_DELAY_MS };
  const observer = new IntersectionObserver(see, options as IntersectionObserverInit);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
}
