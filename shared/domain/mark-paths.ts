/** Drawn signs in a field of 12 by 12; the window and the printed page show the same ones. */
export const markPaths = {
  circle: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Z',
  triangle: 'M6 1.2 11.4 10.8H.6Z',
  square: 'M1.8 1.8h8.4v8.4H1.8Z',
  diamond: 'M6 .4 11.2 6 6 11.6.8 6Z',
  check: 'M4.7 8.1 2.1 5.5.9 6.7l3.8 3.8 6.6-6.9L10 2.4Z',
  question:
    'M6.1 0C3.9 0 2.7 1.3 2.6 3h1.8c.1-.9.7-1.5 1.6-1.5.9 0 1.5.5 1.5 1.3 0 .7-.3 1.1-1.1 1.6-1 .6-1.4 1.3-1.3 2.5v.4h1.7v-.3c0-.8.3-1.1 1.1-1.6.9-.6 1.5-1.4 1.5-2.6C9.4 1.2 8.1 0 6.1 0ZM6 8.8c-.7 0-1.2.5-1.2 1.2S5.3 11.2 6 11.2s1.2-.5 1.2-1.2S6.7 8.8 6 8.8Z',
  ring: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9Zm0 1.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6Z',
} as const;
export type MarkShape = keyof typeof markPaths;
