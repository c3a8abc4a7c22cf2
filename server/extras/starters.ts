import { type Config, defaultConfig } from '../../shared/config';
import type { StarterParams, StartersParams, StartersResult, StarterText } from '../../shared/protocol';
import { expandSnippet, snippets } from '../../shared/snippets';
import type { DialectId } from '../../shared/text/text';
import { dialects } from '../features/words';
import type { Session } from '../session';

/** Texts to begin with, and the dialect that a folder uses. */
export function starters(session: Session, { uri }: StartersParams): StartersResult {
  const { locale } = session.settings;
  const { dialect } = configAt(session, uri).placeholders;
  return {
    starters: snippets.map(({ id, prefix, front, title, description }) => ({
      id,
      prefix,
      kind: front.kind,
      title: title[locale],
      description: description[locale],
    })),
    dialects: Object.entries(dialects).map(([id, title]) => ({ id, title: title[locale] })),
    dialect: dialect === 'auto' ? null : dialect,
  };
}

/** One of them as a snippet, with the fields that the config knows. */
export function starter(session: Session, { id, language, dialect, uri }: StarterParams): StarterText {
  const snippet = snippets.find((one) => one.id === id);
  if (!snippet) return { snippet: '' };
  const { placeholders, criticalData } = configAt(session, uri);
  // Fields of another helpdesk would stay blank in this one.
  const known = placeholders.dialect === dialect ? placeholders.known : new Map();
  const isKnown = Object.hasOwn(dialects, dialect);
  return {
    snippet: expandSnippet(snippet, language, {
      placeholders: { ...placeholders, dialect: isKnown ? (dialect as DialectId) : 'auto', known },
      criticalData,
      form: 'snippet',
    }),
  };
}

/** The config of a file that would lie in this folder. */
function configAt({ host, library }: Session, uri: string | null): Config {
  const path = uri === null ? null : host.pathOf(uri);
  if (path === null) return defaultConfig;
  const settings = library.settingsFor(`${path}/new.md`);
  return settings.configFor('new.md');
}
