import { type Connection, ErrorCodes, type Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';

/** A request that comes at the wrong time is renamed to this one, whose handler answers with the error. */
const refused = 'replylint/refused';

/**
 * The order of a session: `initialize` once and first, nothing but `exit` after `shutdown`. The library would serve
 * anything at any time.
 */
export function lifeCycle(): MessageStrategy {
  let state: 'new' | 'running' | 'over' = 'new';
  return {
    handleMessage(message, next) {
      const { method, id } = message as Message & { method?: string; id?: number | string };
      const isRequest = method !== undefined && id !== undefined;
      const code = isRequest ? errorFor(method) : null;
      if (code !== null) return next({ ...message, method: refused, params: [code, method] } as Message);
      // Notifications cannot be refused, only left alone; answers to our own requests have no method.
      if (!isRequest && method !== undefined && method !== 'exit' && state !== 'running') return;
      if (method === 'initialize') state = 'running';
      if (method === 'shutdown') state = 'over';
      return next(message);
    },
  };

  function errorFor(method: string): number | null {
    if (state === 'new') return method === 'initialize' ? null : ErrorCodes.ServerNotInitialized;
    if (state === 'over' || method === 'initialize') return ErrorCodes.InvalidRequest;
    return null;
  }
}

export function answerRefused(connection: Connection): void {
  connection.onRequest(refused, (code: number, method: string) => {
    const why =
      code === ErrorCodes.ServerNotInitialized
        ? 'initialize must come first'
        : 'out of turn in the life cycle of a session';
    return new ResponseError(code, `${method}: ${why}`);
  });
}
