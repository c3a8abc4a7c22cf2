import { type Connection, ErrorCodes, type Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import { areParamsRight } from './from-lsp';

/** A request that cannot be served is renamed to this one, whose handler answers with the error. */
const refused = 'replylint/refused';

/** What a session looks like from its rim. */
export interface LifeCycle extends MessageStrategy {
  /** How many messages were read so far: while this grows, more are waiting. */
  readonly seen: number;
  /** Whether the client has said that it ends. */
  readonly isOver: boolean;
}

/**
 * The order of a session: `initialize` once and first, nothing but `exit` after `shutdown`; and parameters that are what
 * the protocol says. The library would serve anything at any time.
 * @param heard told of every message, before anything is done about it.
 */
export function lifeCycle(heard: () => void = () => {}): LifeCycle {
  let state: 'new' | 'running' | 'over' = 'new';
  let seen = 0;
  return {
    get seen() {
      return seen;
    },
    get isOver() {
      return state === 'over';
    },
    handleMessage(message, next) {
      seen++;
      heard();
      const { method, id, params } = message as Message & { method?: string; id?: number | string; params?: unknown };
      const isRequest = method !== undefined && id !== undefined && id !== null;
      const code = isRequest ? errorFor(method, params) : null;
      if (code !== null) return next({ ...message, method: refused, params: [code, method] } as Message);
      // Notifications cannot be refused, only left alone; answers to our own requests have no method.
      if (!isRequest && method !== undefined && method !== 'exit') {
        if (state !== 'running' || !areParamsRight(method, params)) return;
      }
      if (method === 'initialize') state = 'running';
      if (method === 'shutdown') state = 'over';
      return next(message);
    },
  };

  function errorFor(method: string, params: unknown): number | null {
    if (state === 'new' && method !== 'initialize') return ErrorCodes.ServerNotInitialized;
    if (state === 'over' || (state === 'running' && method === 'initialize')) return ErrorCodes.InvalidRequest;
    return areParamsRight(method, params) ? null : ErrorCodes.InvalidParams;
  }
}

/** Answers what the life cycle has refused. */
export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, (code: number, method: string) => new ResponseError(code, `${method}: ${whys[code]}`));
}

const whys: Readonly<Record<number, string>> = {
  [ErrorCodes.ServerNotInitialized]: 'initialize must come first',
  [ErrorCodes.InvalidRequest]: 'out of turn in the life cycle of a session',
  [ErrorCodes.InvalidParams]: 'its parameters are not what the protocol says',
};
