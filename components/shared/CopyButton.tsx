import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

/** How long "Copied" stands, in milliseconds: long enough to be read, short enough to copy again. */
const COPIED_MS = 2000;

interface CopyButtonProps {
  /** Says what is copied. */
  readonly label: string;
  /** What is seen until then. */
  readonly icon: ComponentChild;
  /** A rejected promise leaves the button as it was. */
  readonly onCopy: () => void | Promise<void>;
}

/** Copies something, and says so where the reader looks. */
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
      <span role="status">{copied && t('claimCopied')}</span>
      <button type="button" class="icon-button" title={label} onClick={copy}>
        {copied ? <CheckIcon /> : icon}
        <span class="visually-hidden">{label}</span>
      </button>
    </span>
  );
}
