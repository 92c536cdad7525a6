import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label; a click on it toggles the switch. */
  readonly children: ComponentChildren;
  /** Keeps the label for screen readers only, where the surroundings already show it. */
  readonly labelHidden?: boolean | undefined;
}

/** An on/off control. */
export function Switch({ on, onChange, children, labelHidden }: SwitchProps) {
  return (
    <label class="switch">
      <span class={labelHidden ? 'visually-hidden' : undefined}>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
    </label>
  );
}
