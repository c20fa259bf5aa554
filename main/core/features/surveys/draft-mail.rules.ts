import { Buffer } from 'node:buffer';

const attachmentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

export interface DraftMail {
  /** Empty where no address is known: the person fills it in. */
  to: { name: string; email: string };
  from: string;
  subject: string;
  text: string;
  attachment: { fileName: string; bytes: Uint8Array; type: keyof typeof attachmentTypes };
  /** ISO instant in UTC. */
  date: string;
  /** Unique; used for the boundary and the message id. */
  id: string;
}
const longestLine = 76;
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322, section 3.3: `Sun, 22 Nov 2026 09:12:00 +0000`. */
export function mailDate(instant: string): string {
  const [year = 1970, month = 1, day = 1] = instant.slice(0, 10).split('-').map(Number);
  // Zeller's congruence, counted from Saturday
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const weekday =
    (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return `${days[(weekday + 6) % 7]}, ${String(day).padStart(2, '0')} ${months[month - 1]} ${year} ${instant.slice(11, 19)} +0000`;
}

const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);
/** No line breaks: a name must not be able to add a header of its own. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();

/** Encoded words (RFC 2047) of at most 75 characters, never cut inside a character. */
export function encodedWords(text: string): string {
  const line = oneLine(text);
  if (isPlain(line) && line.length < 60 && !line.includes('=?')) return line;
  const words: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > 42) {
      words.push(part);
      part = '';
    }
    part += character;
  }
  words.push(part);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** RFC 2045, section 6.7. Lines end with CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => {
      const bytes = [...Buffer.from(line)];
      const parts = bytes.map((byte, index) => {
        const atEnd = index === bytes.length - 1;
        const plain = (byte > 32 && byte < 127 && byte !== 61) || ((byte === 32 || byte === 9) && !atEnd);
        return plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      });
      const lines = [''];
      for (const part of parts) {
        if ((lines.at(-1) ?? '').length + part.length > longestLine - 1) lines.push('');
        lines[lines.length - 1] += part;
      }
      return lines.join('=\r\n');
    })
    .join('\r\n');
}

const plainLetters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };

/** RFC 2231 for the real name, a plain one beside it for old programs. */
function fileNameParameter(name: string, fileName: string): string {
  const plain = oneLine(fileName)
    .normalize('NFC')
    .replace(/[äöüÄÖÜß]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\u0020-\u007e]/g, '')
    .replace(/["\\]/g, '_');
  const encoded = encodeURIComponent(oneLine(fileName)).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${name}="${plain}";\r\n ${name}*=UTF-8''${encoded}`;
}

const isAddress = (text: string): boolean => /^[^\s<>",;:@]+@[^\s<>",;:@]+$/.test(text);
function addressOf({ name, email }: DraftMail['to']): string | null {
  if (!isAddress(email)) return null;
  const shown = oneLine(name).replace(/["\\]/g, '');
  if (shown === '') return email;
  return isPlain(shown) ? `"${shown}" <${email}>` : `${encodedWords(shown)}\r\n <${email}>`;
}

/** A message as an `.eml` file. `X-Unsent` makes Outlook open it as a draft with the send button. */
export function draftMail({ to, from, subject, text, attachment, date, id }: DraftMail): string {
  const boundary = `=_verzahnt_${id}`;
  const address = addressOf(to);
  const base64 = Buffer.from(attachment.bytes)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
  return [
    'X-Unsent: 1',
    ...(isAddress(from) ? [`From: ${from}`] : []),
    ...(address ? [`To: ${address}`] : []),
    `Subject: ${encodedWords(subject)}`,
    `Date: ${mailDate(date)}`,
    `Message-ID: <${id}@verzahnt.invalid>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
    `--${boundary}`,
    `Content-Type:\r\n ${attachmentTypes[attachment.type]};\r\n ${fileNameParameter('name', attachment.fileName)}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n ${fileNameParameter('filename', attachment.fileName)}`,
    '',
    base64,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

export interface PlainMail extends Pick<DraftMail, 'from' | 'subject' | 'text' | 'date' | 'id'> {
  to: readonly DraftMail['to'][];
}

/** A draft of text alone, to several people. */
export function plainMail({ to, from, subject, text, date, id }: PlainMail): string {
  const addresses = to.map(addressOf).filter((address) => address !== null);
  return [
    'X-Unsent: 1',
    ...(isAddress(from) ? [`From: ${from}`] : []),
    ...(addresses.length > 0 ? [`To: ${addresses.join(',\r\n ')}`] : []),
    `Subject: ${encodedWords(subject)}`,
    `Date: ${mailDate(date)}`,
    `Message-ID: <${id}@verzahnt.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
    '',
  ].join('\r\n');
}
