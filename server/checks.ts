import { type Config, defaultConfig } from '../shared/config';
import { createLintCache, type LintCache, lint, type RuleFailures, type TemplateResult } from '../shared/lint';
import type { Localized } from '../shared/localized';
import { type ConfigFileProblem, type Settings as ConfigSettings, checkConfigText, isConfigFile } from './config-files';
import type { OpenDocument, OpenDocuments } from './documents';
import type { Host } from './host';
import type { Library } from './library';
import { binary, tooLarge } from './limits';
import { declaresKind } from './workspace';

/** What is known of a text. */
export type Checked = CheckedTemplate | CheckedConfig | Unchecked;

export interface CheckedTemplate {
  readonly is: 'template';
  readonly config: Config;
  /** Null where no config can be: an unsaved text. */
  readonly settings: ConfigSettings | null;
  readonly results: readonly TemplateResult[];
}

export interface CheckedConfig {
  readonly is: 'config';
  readonly problems: readonly ConfigFileProblem[];
}

/** No template; or one that cannot be checked, with what there is to say about that. */
export interface Unchecked {
  readonly is: 'other' | 'refused';
  readonly why?: Localized;
}

/** A text wherever it comes from: typed, or read from a file. */
export interface Text {
  readonly uri: string;
  readonly path: string | null;
  readonly text: string;
  readonly languageId: string;
  /** Somebody wants it checked, whatever the config says of it. */
  readonly asTemplate?: boolean;
}

/** The checking of documents: as late and as seldom as may be, and always of the text that is there now. */
export interface Checks {
  /** What is remembered from one check to the next, for whoever checks a text of its own making. */
  readonly cache: LintCache;
  /** What is known of an open document as it stands now; it is checked if need be. */
  now(document: OpenDocument): Checked;
  /** The same once the client has nothing more to say for a moment; null where the document was closed meanwhile. */
  settled(uri: string): Promise<{ readonly document: OpenDocument; readonly checked: Checked } | null>;
  /** Checks a text that is not open, and keeps nothing of it. */
  once(text: Text): Checked;
  /** Whether somebody is waiting for a document: other work should make way. */
  readonly busy: boolean;
  /** Whether the first check of an open document has begun. */
  readonly begun: boolean;
  forget(uri: string): void;
  /** From now on this document is a template, whatever the config says of it. */
  treatAsTemplate(uri: string): void;
  /** Configs or folders have changed: everything is to be checked anew. */
  invalidate(): void;
}

export interface ChecksOptions {
  readonly host: Host;
  readonly documents: OpenDocuments;
  readonly library: Library;
  /** How many messages were read so far. */
  readonly seen: () => number;
  readonly log: (message: string) => void;
  readonly crashedOn: readonly string[];
  /** Told before and after a text that was not checked before. */
  readonly checking: (uri: string | null) => void;
}

export function createChecks({ host, documents, library, seen, log, crashedOn, checking }: ChecksOptions): Checks {
  const cache = createLintCache({ keepDocuments: true });
  const known = new Map<string, { readonly document: OpenDocument; readonly day: string; readonly checked: Checked }>();
  const failures = new Map<string, Map<string, unknown>>();
  /** Texts that the engine could not take, or that an earlier process died of; told once, left alone while they stay so. */
  const refused = new Map<string, { text: string | null; why: Localized }>(
    crashedOn.map((uri) => [uri, { text: null, why: messages.crashed }]),
  );
  const waiting = new Map<string, { readonly since: number; readonly done: Promise<Settled> }>();
  const costs = new Map<string, number>();
  /** When a document was last asked about: whether somebody types faster than it can be checked. */
  const asked = new Map<string, number>();
  const byHand = new Set<string>();
  let begun = false;

  type Settled = Awaited<ReturnType<Checks['settled']>>;

  function now(document: OpenDocument): Checked {
    const day = host.today();
    const last = known.get(document.uri);
    if (last?.document === document && last.day === day) return last.checked;
    const start = host.clock();
    checking(document.uri);
    const checked = contained({ ...document, uri: document.uri, path: host.pathOf(document.uri) }, day);
    checking(null);
    known.set(document.uri, { document, day, checked });
    // The first check reads phrases and has nothing to build upon: it says little of the next one.
    if (last) costs.set(document.uri, host.clock() - start);
    return checked;
  }

  /** A text that breaks the engine costs its own findings and nothing else. */
  function contained(text: Text, day: string): Checked {
    const before = refused.get(text.uri);
    if (before) {
      before.text ??= text.text;
      if (before.text === text.text) return { is: 'refused', why: before.why };
      refused.delete(text.uri);
    }
    try {
      return check(text, day);
    } catch (error) {
      log(`${text.uri}: ${(error as Error)?.stack ?? error}`);
      refused.set(text.uri, { text: text.text, why: messages.failed });
      return { is: 'refused', why: messages.failed };
    }
  }

  function check({ uri, path, text, languageId, asTemplate }: Text, day: string): Checked {
    if (path !== null && isConfigFile(path)) {
      return { is: 'config', problems: checkConfigText(path, text, library.source) };
    }
    const settings = path === null ? null : library.settingsFor(path);
    const isTemplate = path !== null && settings ? library.isTemplate(path, text, settings) : declaresKind(text);
    if (!isTemplate && asTemplate !== true && !byHand.has(uri)) return { is: 'other' };
    if (settings && text.length > settings.maxFileSize) return { is: 'refused', why: tooLarge(settings.maxFileSize) };
    if (text.includes('\0')) return { is: 'refused', why: binary };
    const document = library.documentOf(path, text, languageId);
    const config = settings?.configFor(document.path) ?? defaultConfig;
    const results = lint(document, config, { today: day, failures: failuresOf(uri) }, cache);
    return { is: 'template', config, settings, results };
  }

  function failuresOf(uri: string): RuleFailures {
    return {
      has: (rule) => failures.get(uri)?.has(rule) === true,
      add(rule, error) {
        log(`${uri}: the rule ${rule} failed and is left out here: ${(error as Error)?.stack ?? error}`);
        failures.set(uri, (failures.get(uri) ?? new Map()).set(rule, error));
      },
    };
  }

  /** Once no message came in two turns, and a text that changes faster than it can be checked was left alone for a while. */
  async function settle(uri: string): Promise<Settled> {
    const start = host.clock();
    const since = start - (asked.get(uri) ?? Number.NEGATIVE_INFINITY);
    asked.set(uri, start);
    for (let last = -1; seen() !== last && host.clock() - start < longestBurst; ) {
      last = seen();
      await turn(host);
      await turn(host);
    }
    const cost = costs.get(uri) ?? 0;
    if (cost > costly && since < cost) {
      for (let version: number | undefined; host.clock() - start < longestWait; ) {
        version = documents.get(uri)?.version;
        await pause(host, Math.min(2 * cost, longestPause));
        if (documents.get(uri)?.version === version) break;
      }
    }
    waiting.delete(uri);
    const document = documents.get(uri);
    return document ? { document, checked: now(document) } : null;
  }

  return {
    cache,
    now,
    settled(uri) {
      begun = true;
      const pending = waiting.get(uri);
      if (pending) return pending.done;
      const done = settle(uri);
      waiting.set(uri, { since: host.clock(), done });
      return done;
    },
    once(text) {
      const checked = contained(text, host.today());
      if (documents.get(text.uri) === undefined) {
        cache.forget(library.documentOf(text.path, '', text.languageId).path);
        failures.delete(text.uri);
      }
      return checked;
    },
    get busy() {
      return waiting.size > 0;
    },
    get begun() {
      return begun;
    },
    forget(uri) {
      const path = host.pathOf(uri);
      cache.forget(library.documentOf(path, '', '').path);
      known.delete(uri);
      byHand.delete(uri);
      failures.delete(uri);
      costs.delete(uri);
      asked.delete(uri);
    },
    treatAsTemplate(uri) {
      byHand.add(uri);
      known.delete(uri);
    },
    invalidate: () => known.clear(),
  };
}

/**
 * In milliseconds: how long messages may pour in before a check is due all the same; from when on a check is felt while one
 * types, how long such a text is left alone then, and how long at most.
 */
const longestBurst = 50;
const costly = 15;
const longestPause = 300;
const longestWait = 1000;

/** What has already arrived from the client is read meanwhile. */
export function turn(host: Host): Promise<void> {
  return new Promise((resolve) => host.defer(resolve));
}

export function pause(host: Host, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void host.later(resolve, milliseconds));
}

const messages = {
  failed: {
    ru: 'Этот текст проверить не удалось: в replylint ошибка. Она записана в журнал сервера; проверка возобновится, когда текст изменится.',
    en: 'This text could not be checked: replylint has a fault, which the log of the server tells. It will be checked again once it changes.',
  },
  crashed: {
    ru: 'На этом тексте сервер в прошлый раз остановился, поэтому сейчас текст не проверяется. Измените его, и проверка возобновится.',
    en: 'The server stopped at this text last time, so it is not checked for now. Change it, and it will be checked again.',
  },
};
