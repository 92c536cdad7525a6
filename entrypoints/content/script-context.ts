/** Heard by the other scripts of a page as well. */
const STARTED = 'factlight:started';

/** How long the content script stays in a frame. */
export interface ScriptContext {
  readonly signal: AbortSignal;
  abort(): void;
}

/**
 * Ends when the script says so, or when a newer one of its kind starts in the frame, as after an update. Stands in for
 * WXT's class of this name (wxt.config.ts, ADR 12).
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
