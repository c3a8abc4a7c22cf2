import { readSecrets, type Secret } from '../../facts/secrets';
import type { Fix, Problem } from '../../finding';
import { fieldManners } from '../../languages';
import type { SlotMeaning } from '../../languages/sentences';
import { fill } from '../../localized';
import { offer } from '../../repair/lacking';
import { led } from '../../repair/led';
import { slot } from '../../repair/slots';
import type { Rule } from '../../rule';
import type { Template } from '../../template';
import { blockOf } from '../../where';
import { said } from './phrases';

/** What goes to one client may be read by everybody tomorrow. */
export const rule: Rule = {
  id: 'confidential',
  title: { ru: 'В тексте то, что нельзя публиковать', en: 'Holds what must not be published' },
  category: 'confidentiality',
  severity: 'error',
  kinds: 'all',
  sources: ['4', '0.4', '1.4'],
  since: '0.1.0',

  *check(template) {
    const { source, config, text, kind } = template;
    const secrets = readSecrets({ text, segmentation: source.segmentation, config });
    let own = 0;
    for (const secret of secrets) {
      // Colleagues may read addresses and names, but no passwords.
      if (kind === 'internal-note' && !['password', 'token', 'card'].includes(secret.kind)) continue;
      if (secret.kind === 'own-mail' && own++ > 0) continue;
      yield problem(template, secret);
    }
  },
};

function problem(template: Template, { span, kind }: Secret): Problem {
  const what = template.text.slice(span.start, span.end);
  // A secret is not repeated in reports that others read.
  const shown = kind === 'password' || kind === 'token' ? '' : what;
  return {
    span,
    message: fill(said[kind], { what: shown }),
    ...(kind === 'company' ? { level: 'warning' } : kind === 'own-mail' ? { level: 'hint' } : {}),
    fixes: () => fixes(template, span, kind),
  };
}

const instead: Readonly<Partial<Record<Secret['kind'], SlotMeaning>>> = {
  password: 'secret',
  token: 'secret',
  card: 'client_data',
  document: 'client_data',
  phone: 'client_data',
  'client-mail': 'client_data',
  address: 'public_name',
  host: 'public_name',
  link: 'public_link',
};

function fixes(template: Template, span: Secret['span'], kind: Secret['kind']): Fix[] {
  if (kind === 'own-mail') return [];
  const block = blockOf(template, span);
  const own = block?.language ?? 'und';
  const language = own === 'und' ? (template.readings[0]?.language ?? 'en') : own;
  if (kind === 'company') {
    const before = /(\p{L}+)\s+$/u.exec(template.text.slice(Math.max(0, span.start - 20), span.start))?.[1] ?? '';
    const text = fieldManners[language].anotherClient(before);
    return offer(
      { ru: 'Не называть компанию', en: 'Leave the company unnamed' },
      'suggestion',
      block ? [{ ...span, text }, ...fieldManners[language].ofOne(template.text, span.end)] : null,
    );
  }
  // A number to ring is no field of the client's.
  const rung = /(?:личн|мобильн|звон|набер|private|mobile|cell|ring|call)/iu.test(
    template.text.slice(Math.max(0, span.start - 60), span.start),
  );
  const meaning = kind === 'phone' && rung ? 'public_phone' : instead[kind];
  if (!meaning) return [];
  // "The copy is at …": an address gives way to an address.
  const isAt =
    /(?:адрес(?:\s+\p{L}+){0,3}\s*[–—:-]|(?:введите|наберите|откройте|укажите) адрес|к адресу|address(?:\s+\w+){0,3} is|по адресу|по ссылке|на странице|at|under|visit|open)\s*:?\s*$/iu.test(
      template.text.slice(Math.max(0, span.start - 20), span.start),
    );
  const title = { ru: 'Заменить подстановкой или местом для неё', en: 'Put a placeholder or a blank for it' };
  // "panel-2.firm.corp (10.20.4.17)": the same place once more.
  const isTwin = meaning === 'public_name' && /\S\.\S+ \($/.test(template.text.slice(0, span.start).slice(-60));
  if (isTwin && template.text[span.end] === ')')
    return offer(title, 'suggestion', [{ start: span.start - 2, end: span.end + 1, text: '' }]);
  const isLink = isAt || /^https?:/i.test(template.text.slice(span.start, span.end));
  const put = slot(template, { language }, isLink && meaning === 'public_name' ? 'public_link' : meaning);
  return offer(title, 'fill-in', [led(template.text, span, meaning, put)]);
}
