import { PAGE_REQUEST_NAMES, type PageRequests } from '../frames/page-requests.ts';
import { type Check, index, nothing, oneOf, orNull, record } from './check.ts';
import { entityId, framePath, frameReport } from './frame-checks.ts';

/** The data that each page request may have. */
const PAGE_REQUEST_CHECKS: Readonly<Record<keyof PageRequests, Check>> = {
  jumpToMention: record({ entity: entityId }),
  jumpToNumber: record({ id: index }),
  getReadingPlace: nothing,
  stepMention: record({
    direction: oneOf(['next', 'previous']),
    from: oneOf(['here', 'edge']),
    origin: orNull(index),
  }),
  openNearest: record({ origin: orNull(index) }),
  regainFocus: nothing,
  pinCard: nothing,
  receiveFrameReport: frameReport,
  linkOnPath: framePath,
};

/** The same requests, which throw instead of taking data that they may not have. */
export function checkRequests<Requests extends PageRequests>(requests: Requests): Requests {
  const checked = PAGE_REQUEST_NAMES.map((name) => {
    const take = requests[name] as (data: unknown) => unknown;
    return [
      name,
      (data: unknown) => {
        const problem = PAGE_REQUEST_CHECKS[name](data, 'data');
        if (problem !== null) throw new Error(`${name}: ${problem}`);
        return take(data);
      },
    ] as const;
  });
  return { ...requests, ...Object.fromEntries(checked) };
}
