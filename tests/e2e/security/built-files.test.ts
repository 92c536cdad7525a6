import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, extensionFolder } from '../../../scripts/setup/build-extension.mjs';

const ROOT = join(import.meta.dirname, '../../..');

/** Every way to reach the network from a script. A method of some object named `fetch` is none. */
const NETWORK =
  /(?<![.\w])fetch\((?![\w,]*\)\{)|\b(?:window|self|globalThis)\.fetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts\(|\bimport\(|new Image\b/g;

describe.each(['chromium', 'firefox'] as const)('the files built for %s', (kind) => {
  const folder = extensionFolder(ROOT, kind);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const scripts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

  beforeAll(async () => {
    if (!process.env.FACTLIGHT_BUILT) await buildExtension(ROOT, kind);
  });

  test('have no web-accessible resource, and no message or connection from outside is taken', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.permissions).not.toContain('webRequest');
    for (const name of scripts()) expect(read(name), name).not.toMatch(/onMessageExternal|onConnectExternal/);
  });

  test('hold the extension’s own pages to a strict policy', () => {
    const manifest = JSON.parse(read('manifest.json'));
    const policy: string =
      manifest.content_security_policy.extension_pages ?? manifest.content_security_policy;
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    );
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  test('reach the network nowhere: the dataset is read from the extension itself', () => {
    const calls = scripts().flatMap((name) => {
      const text = read(name);
      return [...text.matchAll(NETWORK)].map(({ 0: call, index }) => {
        return `${name}: ${call} ${text.slice(index + call.length, index + call.length + 40)}`;
      });
    });
    // The one call, and only for a path of our own.
    expect(calls.filter((call) => !/^background\.js: fetch\( ?[\w.]+\.runtime\.getURL\(/.test(call))).toEqual(
      [],
    );
    expect(calls).toHaveLength(1);
  });

  test('compile no code from text and load none from elsewhere', () => {
    for (const name of scripts()) expect(read(name), name).not.toMatch(/\beval\(|document\.write\(/);
    for (const page of ['popup.html', 'options.html', 'welcome.html']) {
      expect(read(page)).not.toMatch(/(src|href)="(https?:|\/\/)|<script(?![^>]*src=)/);
    }
  });
});
