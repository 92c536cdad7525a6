import { z } from 'zod';

// Otherwise zod builds parsers from strings, which the extension's content security policy forbids.
z.config({ jitless: true });

export { z };
