/** The only addresses the program hands to the operating system: a mail to one plain address, without anything attached. */
const mail = /^mailto:[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}(\?subject=[A-Za-z0-9%._~-]{0,500})?$/;

/** True when `url` may be opened outside the program. Web addresses are not: nothing here needs a network. */
export const isAllowedExternal = (url: string): boolean => mail.test(url);
