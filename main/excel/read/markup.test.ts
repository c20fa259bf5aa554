import { expect, test } from 'vitest';
import { withoutMarkup } from './markup.ts';

test.each([
  [
    '<p>Sie lesen <b>Kindern</b> vor.&nbsp;Vorkenntnisse nicht n&ouml;tig.</p>',
    'Sie lesen Kindern vor. Vorkenntnisse nicht nötig.',
  ],
  ['<p>montags</p><p>und mittwochs<br/>im Haus</p>', 'montags\nund mittwochs\nim Haus'],
  ['Kinder &amp; Jugend', 'Kinder & Jugend'],
  ['Alter < 6 und > 3', 'Alter < 6 und > 3'],
  ['Kinder & Jugend', 'Kinder & Jugend'],
  ['Frau Kaya <kaya@example.org>', 'Frau Kaya <kaya@example.org>'],
])('„%s“', (text, shown) => expect(withoutMarkup(text)).toBe(shown));
