import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

/** How long "Copied" stays, in milliseconds: long enough to read, short enough to copy again soon. */
const COPIED_MS = 2000;

interface CopyButtonProps {
  /** Accessible name: what is copied. */
  readonly label: string;
  /** Shown until a copy succeeds. */
  readonly icon: ComponentChild;
  /** When it rejects, the button stays as it was. */
  readonly onCopy: () => void | Promise<void>;
}

/** A copy button that confirms success next to itself. */
export function CopyButton({ label, icon, onCopy }: CopyButtonProps) {
  const t = useTranslate();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await onCopy();
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <span class="copy">
      <span role="status">{copied && t('copied')}</span>
      <button type="button" class="icon-button" title={label} onClick={copy}>
        {copied ? <CheckIcon /> : icon}
        <span class="visually-hidden">{label}</span>
      </button>
    </span>
  );
}
