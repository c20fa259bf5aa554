/** Chromium refuses private schemes such as app://; this is the one place where they are translated. */
const served = /^https:\/\/([a-z0-9-]+)\.invalid(?=[/?#]|$)/;
const own = /^app:\/\/([a-z0-9-]+)(?=[/?#]|$)/;

/** `app://host/x` -> `https://host.invalid/x`; other addresses stay. */
export const toBrowser = (url: string): string => url.replace(own, 'https://$1.invalid');
/** `https://host.invalid/x` -> `app://host/x`; other addresses stay. */
export const toProgram = (url: string): string => url.replace(served, 'app://$1');
