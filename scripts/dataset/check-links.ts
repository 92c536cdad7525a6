import type { Dataset } from '../../data/schema/dataset-schema.ts';

export interface CheckedLink {
  readonly url: string;
  /** `gone`: the site says so. `unclear`: it refuses programs, is slow or has a fault, and a person must look. */
  readonly state: 'fine' | 'gone' | 'unclear' | 'unreachable';
  /** A status, or what went wrong. */
  readonly reason: string;
}

const TIMEOUT_MS = 20_000;
/** Hosts asked at a time; each is asked for one page after another. */
const HOSTS_AT_ONCE = 8;
const GONE: ReadonlySet<number> = new Set([404, 410, 451]);

/** All links of a dataset's sources and documents, each once. */
export function linksOf({ sources, documents }: Dataset): readonly string[] {
  const links = [
    ...sources.flatMap(({ url, archive }) => [url, archive]),
    ...documents.map(({ url }) => url),
  ];
  return [...new Set(links.filter((link) => link !== undefined))];
}

/** Asks for each page as a reader's browser would, without reading it. */
export async function checkLinks(urls: readonly string[]): Promise<readonly CheckedLink[]> {
  const hostOf = (url: string) => new URL(url).host;
  const hosts = [...new Set(urls.map(hostOf))];
  const checked: CheckedLink[] = [];
  const askHosts = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const url of urls.filter((each) => hostOf(each) === host)) checked.push(await checkLink(url));
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  return checked.toSorted((a, b) => urls.indexOf(a.url) - urls.indexOf(b.url));
}

/** What is wrong, for a terminal, and whether anything is. A machine without network cannot tell. */
export function describeLinks(links: readonly CheckedLink[]): { text: string; isFine: boolean } {
  const of = (state: CheckedLink['state']) => links.filter((link) => link.state === state);
  if (links.length > 0 && of('unreachable').length === links.length) {
    const reason = links[0]?.reason;
    return {
      text: `None of ${links.length} links could be reached (${reason}): this machine seems to be offline, so nothing is known about them.`,
      isFine: false,
    };
  }
  // Others were reached, so a host that is not found is gone, or has moved.
  const broken = [...of('gone'), ...of('unreachable')];
  const rows = [...broken.map(rowOf), ...of('unclear').map(rowOf)];
  const counts = `${of('fine').length} fine, ${broken.length} gone or unreachable, ${of('unclear').length} unclear`;
  return { text: [...rows, counts].join('\n'), isFine: broken.length === 0 };
}

function rowOf({ state, url, reason }: CheckedLink): string {
  return `${state.padEnd(11)}  ${url}  (${reason})`;
}

async function checkLink(url: string): Promise<CheckedLink> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (compatible; Factlight link check)' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    const state = response.ok ? 'fine' : GONE.has(response.status) ? 'gone' : 'unclear';
    return { url, state, reason: `${response.status} ${response.statusText}`.trim() };
  } catch (error) {
    return { url, ...describeFailure(error) };
  }
}

function describeFailure(error: unknown): Pick<CheckedLink, 'state' | 'reason'> {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { state: 'unclear', reason: `no answer in ${TIMEOUT_MS / 1000} s` };
  }
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return { state: 'unreachable', reason: cause?.code ?? message };
}
