import { randomUUID } from 'node:crypto';
import { Problem } from '../../shared/domain/problem.ts';

/** What a token stands for. */
export interface TokenTarget {
  path: string;
  name: string;
  purpose:
    | 'import'
    | 'backup'
    | 'dataFolder'
    | 'attachment'
    | 'boundaries'
    | 'addresses'
    | 'wordTemplate'
    | 'houseFont'
    | 'wishes';
}
export interface FileTokens {
  give(target: TokenTarget): string;
  /** Throws TOKEN_UNKNOWN for tokens never given, or given for another purpose. */
  take(token: string, purpose: TokenTarget['purpose']): TokenTarget;
}

const most = 500;

/** Handles for files a person chose, so that no path crosses the bridge. They live as long as the program; the oldest go first. */
export function createFileTokens(): FileTokens {
  const targets = new Map<string, TokenTarget>();
  return {
    give: (target) => {
      const token = randomUUID();
      targets.set(token, target);
      const [oldest] = targets.keys();
      if (targets.size > most && oldest !== undefined) targets.delete(oldest);
      return token;
    },
    take: (token, purpose) => {
      const target = targets.get(token);
      if (target?.purpose !== purpose) throw new Problem('TOKEN_UNKNOWN');
      return target;
    },
  };
}
