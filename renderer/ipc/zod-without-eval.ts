import * as z from 'zod';

/** The page's policy forbids code from strings; zod would only probe for it. Must run before the contract is loaded. */
z.config({ jitless: true });
