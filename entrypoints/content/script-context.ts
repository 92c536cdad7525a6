/** Dispatched on the document when a content script starts; older ones in the same frame end. The page sees it too. */
const STARTED = 'factlight:started';

/** Aborts when the content script has to leave a frame. */
export interface ScriptContext {
  readonly signal: AbortSignal;
  abort(): void;
}

/**
 * Ends when the script calls `abort`, or when a newer content script starts in the frame, as after an update. Replaces
 * WXT's class of the same name (wxt.config.ts, ADR 12).
 */
export class ContentScriptContext implements ScriptContext {
  readonly #life = new AbortController();

  constructor() {
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => this.abort(), { signal: this.signal });
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  abort(): void {
    this.#life.abort();
  }
}
