import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact({ devToolsEnabled: false })] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // alarms: a snooze ends although the worker was stopped meanwhile.
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: ['<all_urls>'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        // 146: the first Firefox that draws underlines in ::highlight().
        gecko: { id: 'factlight@factlight.example', strict_min_version: '146.0' },
      },
    }),
  }),
});
