import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { useTranslate } from './translate-context.ts';

/** How long "Copied" stands, in milliseconds: long enough to be read, short enough to copy again. */
const COPIED_MS = 2000;

interface CopyButtonProps {
  /** What is copied, as the reader knows it. */
  readonly label: string;
  /** A rejected promise leaves the button as it was. */
  readonly onCopy: () => void | Promise<void>;
}

export function CopyButton({ label, onCopy }: CopyButtonProps) {
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
      <button type="button" class="icon-button" title={t('claimCopy', { label })} onClick={copy}>
        {copied ? <CheckIcon /> : <CopyIcon />}
        <span class="visually-hidden">{t('claimCopy', { label })}</span>
      </button>
    </span>
  );
}
