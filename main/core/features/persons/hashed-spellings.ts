import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { lengthOf, spellingKey, type Spellings } from './words.rules.ts';

/**
 * Spellings by which an erased person is recognised in a restored backup without being named. `sieve` holds few bits of
 * a quick hash and spares the slow one for nearly every word; it says next to nothing about the name.
 */
export interface HashedSpellings {
  salt: string;
  rounds: number;
  lengths: number[];
  sieve: number[];
  hashes: string[];
}
const rounds = 2_000;
const sieveSize = 4_096;

function quick(salt: string, key: string): number {
  let hash = 0x811c9dc5;
  for (const text of [salt, key]) {
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 8) % sieveSize;
}
const slow = (salt: string, count: number, key: string): string =>
  pbkdf2Sync(key, salt, count, 24, 'sha256').toString('base64url');

export function hashSpellings(texts: readonly string[]): HashedSpellings {
  const salt = randomBytes(18).toString('base64url');
  const keys = [...new Set(texts.flatMap((text) => spellingKey(text) ?? []))];
  return {
    salt,
    rounds,
    lengths: [...new Set(keys.map(lengthOf))],
    sieve: keys.map((key) => quick(salt, key)),
    hashes: keys.map((key) => slow(salt, rounds, key)).sort(),
  };
}

export function spellingsOfHashes(hashed: HashedSpellings): Spellings {
  const sieve = new Set(hashed.sieve);
  const hashes = new Set(hashed.hashes);
  const answers = new Map<string, boolean>();
  return {
    lengths: hashed.lengths.filter((length) => length > 0).sort((a, b) => b - a),
    hasPhones: hashed.lengths.includes(0),
    mayBegin: () => true,
    has: (key) => {
      if (!sieve.has(quick(hashed.salt, key))) return false;
      const known = answers.get(key) ?? hashes.has(slow(hashed.salt, hashed.rounds, key));
      answers.set(key, known);
      return known;
    },
  };
}
