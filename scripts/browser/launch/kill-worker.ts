import type { Browser, Target } from 'puppeteer-core';

/** A worker that is just starting ignores the first request. */
const RETRY_MS = 200;

/** Stops the service workers of an origin, as the browser does when they are idle; false when none was running. */
export async function killWorker(browser: Browser, origin: string): Promise<boolean> {
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);
  const workers = browser.targets().filter(isWorker);
  await Promise.all(workers.map((target) => kill(browser, target)));
  return workers.length > 0;
}

async function kill(browser: Browser, target: Target): Promise<void> {
  const close = () => target.worker().then((worker) => worker?.close());
  await new Promise<void>((resolve) => {
    const tryToClose = () => void close().catch(() => undefined);
    const retry = setInterval(tryToClose, RETRY_MS);
    const listen = (destroyed: Target) => {
      if (destroyed !== target) return;
      clearInterval(retry);
      browser.off('targetdestroyed', listen);
      resolve();
    };
    browser.on('targetdestroyed', listen);
    tryToClose();
  });
}
