import { useEffect, useState } from 'preact/hooks';
import { readAccess, watchAccess } from '../access.ts';

/** Whether Factlight may read every site, kept current; true until that is known. */
export function useAccess(): boolean {
  const [hasAccess, setAccess] = useState(true);
  useEffect(() => {
    const mounted = new AbortController();
    const read = () => readAccess().then((has) => mounted.signal.aborted || setAccess(has));
    read();
    watchAccess(mounted.signal, read);
    return () => mounted.abort();
  }, []);
  return hasAccess;
}
