/** The only two IPC names of the program. */
export const callName = 'verzahnt:call';
export const eventName = 'verzahnt:event';
