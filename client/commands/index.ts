import { commands, Disposable } from 'vscode';
import type { Surroundings } from '../extension';
import { commandIds } from '../names';

/** Every command of the palette. */
export function registerCommands(surroundings: Surroundings): Disposable {
  const { server, log } = surroundings;
  const handlers: Partial<Record<keyof typeof commandIds, (...args: readonly unknown[]) => unknown>> = {
    showLog: () => log.show(),
    restart: () => server.restart(),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([name, handler]) =>
      commands.registerCommand(commandIds[name as keyof typeof commandIds], handler),
    ),
  );
}
