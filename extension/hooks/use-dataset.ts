import { useEffect, useState } from 'preact/hooks';
import type { DatasetOverview } from '../../core/facts/page-summary.ts';
import type { Locale } from '../../core/locale.ts';
import { attempt } from '../async/attempt.ts';
import { sendMessage } from '../messages/send-message.ts';

/** What the dataset holds; undefined until it has been read, null if it cannot be. */
export function useDataset(locale: Locale): DatasetOverview | null | undefined {
  const [dataset, setDataset] = useState<DatasetOverview | null>();
  useEffect(() => {
    attempt('read dataset', sendMessage('getDataset', { locale })).then((answer) => {
      setDataset(answer.ok ? answer.value : null);
    });
  }, [locale]);
  return dataset;
}
