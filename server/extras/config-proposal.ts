import type { ConfigProposal, ConfigProposalParams } from '../../shared/protocol';
import { meaningOf } from '../../shared/text/placeholder-meaning';
import { dialectOf } from '../../shared/text/placeholders';
import type { PlaceholderMeaning } from '../../shared/text/text';
import { isInside } from '../config-files';
import { dialects as dialectNames, meanings } from '../features/words';
import type { Session } from '../session';

/**
 * What a config of a folder could say, from the templates that are there. A text counts as one by its front matter, its name
 * or its placeholders: before there is a config, nothing else tells.
 */
export function proposeConfig(session: Session, { uri }: ConfigProposalParams): ConfigProposal {
  const { host, library, checks, settings } = session;
  const folder = host.pathOf(uri);
  const dialects = new Map<string, number>();
  const unknown = new Map<string, number>();
  const folders = new Map<string, number>();
  let files = 0;
  for (const candidate of library.find()) {
    if (folder !== null && !isInside(candidate.absolute, folder)) continue;
    if (files >= most) break;
    const read = host.files.read(candidate.absolute, candidate.settings.maxFileSize);
    if (!('text' in read)) continue;
    const checked = checks.once({
      uri: host.uriOf(candidate.absolute),
      path: candidate.absolute,
      text: read.text,
      languageId: '',
      asTemplate: true,
    });
    const template = checked.is === 'template' ? checked.results[0]?.template : undefined;
    if (!template) continue;
    const placeholders = template.source.segmentation.placeholders.filter(({ slot }) => !slot);
    const isTemplate = placeholders.length > 0 || library.isTemplate(candidate.absolute, read.text, candidate.settings);
    if (!isTemplate) continue;
    files++;
    const cut = candidate.path.indexOf('/');
    const place = `${cut < 0 ? '' : `${candidate.path.slice(0, cut)}/**/`}*${/\.[a-z]+$/i.exec(candidate.path)?.[0] ?? ''}`;
    folders.set(place, (folders.get(place) ?? 0) + 1);
    const dialect = dialectOf(placeholders, 'auto');
    if (dialect !== null) dialects.set(dialect, (dialects.get(dialect) ?? 0) + 1);
    for (const { name, control } of placeholders) {
      const meaning: PlaceholderMeaning = meaningOf(name, template.config.placeholders.known);
      if (!control && meaning === 'unknown') unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
  }
  const byCount = <Key>(map: Map<Key, number>) => [...map].sort((a, b) => b[1] - a[1]);
  return {
    dialect: byCount(dialects)[0]?.[0] ?? null,
    templates: byCount(folders).map(([glob]) => glob),
    files,
    unknown: byCount(unknown)
      .slice(0, 12)
      .map(([name, count]) => ({ name, count })),
    meanings: Object.entries(meanings)
      .filter(([id]) => id !== 'unknown' && id !== 'inside')
      .map(([id, title]) => ({ id, title: title[settings.locale] })),
    dialects: Object.entries(dialectNames).map(([id, title]) => ({ id, title: title[settings.locale] })),
  };
}

/** More files would tell nothing new. */
const most = 2000;
