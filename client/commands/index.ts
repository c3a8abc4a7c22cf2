import { commands, Disposable } from 'vscode';
import type { Surroundings } from '../extension';
import { commandIds } from '../names';
import { checkFile } from './check-file';
import { convert, type Target } from './convert';
import { createConfig } from './create-config';
import { newTemplate } from './new-template';
import { openRule, rulePages } from './open-rule';

type Handler = (...args: readonly unknown[]) => unknown;

/** Every command of the palette. Arguments are for key bindings: what they tell is not asked for. */
export function registerCommands(surroundings: Surroundings): Disposable {
  const { server, log, review, preview } = surroundings;
  const to =
    (target: Target): Handler =>
    () =>
      convert(target);
  const handlers: Readonly<Record<keyof typeof commandIds, Handler>> = {
    newTemplate: (wanted) => newTemplate(surroundings, wanted),
    checkFile: (uri) => checkFile(surroundings, uri),
    review: () => review.show(),
    preview: () => preview.show(),
    convert: () => convert(null),
    convertToStatusUpdate: to('status-update'),
    convertToExecutiveReport: to('executive-report'),
    convertToIncidentNotice: to('incident-notice'),
    convertToKeyClientLetter: to('key-client-letter'),
    createConfig: (answers) => createConfig(surroundings, answers),
    openRule: (rule) => openRule(surroundings, rule),
    showLog: () => log.show(),
    restart: () => server.restart(),
  };
  return Disposable.from(
    rulePages(surroundings),
    ...Object.entries(handlers).map(([name, handler]) =>
      commands.registerCommand(commandIds[name as keyof typeof commandIds], handler),
    ),
  );
}
