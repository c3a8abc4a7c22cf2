import { setKind } from '../../repair/front-matter';
import { toOneClient } from '../../repair/one-client';
import type { Rule } from '../../rule';

/** What has hit one client is told to that client, face to face; the public has no part in it. */
export const rule: Rule = {
  id: 'incident-single',
  title: { ru: 'Единичный случай в публичном оповещении', en: 'An incident of one client in a public notice' },
  category: 'incident',
  severity: 'error',
  kinds: ['incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    const { scope, valueSpans, span } = template.frontMatter;
    if (scope !== 'single') return;
    yield {
      span: valueSpans.get('scope') ?? span,
      message: {
        ru: 'Сбой коснулся одного клиента (`scope: single`): напишите ему лично, в общем оповещении этому не место.',
        en: 'The incident concerns one client (`scope: single`): write to that client in person; it does not belong in a public notice.',
      },
      // The file becomes a reply; where a config gives the kind, the file says so itself.
      fixes: () => toOneClient(template, setKind(template, 'reply', title)),
    };
  },
};

const title = {
  ru: 'Сделать ответом этому клиенту (`kind: reply`)',
  en: 'Make it a reply to this client (`kind: reply`)',
};
