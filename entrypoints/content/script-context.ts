import { addLastingListener } from '../../dom/input/lasting-listeners.ts';

/** Aborts when the content script has to leave a frame. */
export interface ScriptContext {
  readonly signal: AbortSignal;
  abort(): void;
}

/** Ends when the script calls `abort`. Replaces WXT's class of the same name (wxt.config.ts, ADR 12). */
export class ContentScriptContext implements ScriptContext {
  readonly #life = new AbortController();

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  abort(): void {
    this.#life.abort();
  }
}

/**
 * Ends older content scripts in the frame, and this one when a newer one does the same, as after an update. Scripts of
 * different worlds share nothing but the document; `token` names an event that no page knows.
 */
export function replaceOlder(context: ScriptContext, token: string): void {
  EventTarget.prototype.dispatchEvent.call(document, new Event(token));
  addLastingListener(document, token, () => context.abort(), { signal: context.signal });
}
