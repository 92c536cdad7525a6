import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface FolderServer {
  /** `http://127.0.0.1:PORT`; `localhost` with the same port is another origin. */
  readonly origin: string;
  readonly port: number;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Serves a folder on a free local port; `/` is its index.html. `headersOf` may add response headers by path and query.
 */
export async function serveFolder(
  folder: string,
  headersOf: (url: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<FolderServer> {
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    const headers = headersOf(url);
    const path = resolveInside(folder, url);
    const body = path && (await readFile(path).catch(() => undefined));
    if (!body) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that a request asks for, or undefined when it lies outside of the folder. */
function resolveInside(folder: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const root = normalize(folder);
  const path = normalize(join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : undefined;
}
