import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

/** Texts that the browser itself shows: in its list of extensions and of keyboard shortcuts. */
const BROWSER_KEYS = /^(extension|command)/;

/** The browser's own message files, made from our catalogues at build time: path in the extension → content. */
export function browserLocales(): Readonly<Record<string, string>> {
  return {
    '_locales/en/messages.json': messagesFile(en),
    '_locales/zh_CN/messages.json': messagesFile(zhCN),
  };
}

function messagesFile(catalogue: Readonly<Record<string, string>>): string {
  const own = Object.entries(catalogue).filter(([key]) => BROWSER_KEYS.test(key));
  return JSON.stringify(Object.fromEntries(own.map(([key, message]) => [key, { message }])), null, 2);
}
