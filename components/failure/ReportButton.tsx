import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate-context.ts';

interface ReportButtonProps {
  readonly readReport: () => Promise<string>;
}

/** Copies the text of a bug report, or shows it where the browser does not allow that. */
export function ReportButton({ readReport }: ReportButtonProps) {
  const t = useTranslate();
  const [isCopied, setIsCopied] = useState(false);
  const [text, setText] = useState('');
  const copy = async () => {
    const report = await readReport().catch(() => '');
    const copied = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    setIsCopied(copied);
    setText(copied ? '' : report);
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {t('reportCopy')}
      </button>
      <span role="status">{isCopied && t('copied')}</span>
      {text && <pre class="report-text">{text}</pre>}
    </>
  );
}
