import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface DisclosureProps {
  /** Visible content, whose text is also the accessible name. */
  readonly button: ComponentChildren;
  readonly buttonClass: string;
  readonly title?: string | undefined;
  readonly panelClass: string;
  /** A click on anything in the panel also closes it. */
  readonly children: ComponentChildren;
}

/** A button that opens a small panel. Escape, a choice, or moving focus away closes it. */
export function Disclosure({ button, buttonClass, title, panelClass, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Handled here: the surrounding card must not close as well.
    event.stopPropagation();
    setOpen(false);
    toggle.current?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    const root = event.currentTarget;
    if (root instanceof Node && !root.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles keys from the buttons inside it.
    <div class="disclosure" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        ref={toggle}
        type="button"
        class={buttonClass}
        title={title}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons inside are the controls. */}
      <div id={panel} class={panelClass} hidden={!open} onClick={() => setOpen(false)}>
        {open && children}
      </div>
    </div>
  );
}
