import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface OptionsSectionProps {
  readonly title: string;
  /** One sentence about the section. */
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** One section of the options page: title beside the controls, or above them in a narrow window. */
export function OptionsSection({ title, hint, children }: OptionsSectionProps) {
  const heading = useId();
  return (
    <section class="options-section" aria-labelledby={heading}>
      <div class="options-section-head">
        <h2 id={heading}>{title}</h2>
        {hint && <p class="hint">{hint}</p>}
      </div>
      <div class="options-section-body">{children}</div>
    </section>
  );
}
