/** Names of fields as helpdesks have them, and what a mistyped one was meant to be. */

import type { Config } from '../config';
import { editDistance } from '../did-you-mean';
import { recently } from '../recently';
import { withoutFilter } from './placeholder-meaning';
import type { Placeholder } from './text';

/**
 * The name with its mistyped words put right: `ticket.nubmer` -> `ticket.number`; null where every word of it is known, or
 * far from all that are. A word counts as mistyped when one slip parts it from a word of fields and it is no word itself.
 */
export const nearestField = recently((name: string): string | null => {
  const plain = withoutFilter(name);
  if (plain.length > 120 || /["'(<>\s]/.test(plain) || !/^[A-Za-z_$][\w.$-]*$/.test(plain)) return null;
  let changed = false;
  const right = plain.replace(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g, (word) => {
    const near = nearestWord(word.toLowerCase());
    if (near === null) return word;
    changed = true;
    return likeCase(near, word);
  });
  return changed ? right + name.slice(name.indexOf(plain) + plain.length) : null;
});

function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function nearestWord(word: string): string | null {
  if (word.length < 4 || isKnown(word)) return null;
  let best: string | null = null;
  for (const candidate of fieldWords) {
    if (
      candidate.length < 4 ||
      Math.abs(candidate.length - word.length) > 1 ||
      (candidate[0] !== word[0] && candidate.at(-1) !== word.at(-1))
    )
      continue;
    if (editDistance(word, candidate, 1) > 1) continue;
    // A short word is near many: only swapped neighbours count.
    if (candidate.length < 5 && !isSwapped(word, candidate)) continue;
    if (best !== null && best !== candidate) {
      // "ticket" and "tickets" are one word.
      if (`${best}s` === candidate) continue;
      if (best !== `${candidate}s`) return null;
    }
    best = candidate;
  }
  return best;
}

function isSwapped(word: string, candidate: string): boolean {
  return word.length === candidate.length && [...word].sort().join() === [...candidate].sort().join();
}

function isKnown(word: string): boolean {
  if (fieldWords.has(word) || otherWords.has(word)) return true;
  const singular = word.replace(/(?:es|s)$/, '');
  return (
    singular !== word && (fieldWords.has(singular) || fieldWords.has(word.slice(0, -1)) || otherWords.has(singular))
  );
}

/** What fields are called in the helpdesks that we know. */
const fieldWords: ReadonlySet<string> = new Set(
  (
    'ticket tickets request requester customer client contact user agent assignee owner staff name firstname lastname fullname realname ' +
    'first last full middle number status state priority subject title description category group department organization organisation company ' +
    'email phone mobile address city country language locale created updated closed resolved opened escalation deadline date time link ' +
    'current recipient submitter conversation mailbox signature message comment comments article body account brand service config product ' +
    'order invoice payment amount amount delivery tracking password login username role team queue type source channel satisfaction rating ' +
    'issue incident problem solution specialist engineer manager eta reply responsible visitor employee tenant guest student patient subscriber ' +
    'project summary key reporter executive customfield dynamicfield inbox'
  ).split(' '),
);

/** Words that stand near one of those and mean something else. */
const otherWords: ReadonlySet<string> = new Set(
  (
    'used uses using ours owned power tower game same fame tame lame dame names naming lease least lasts list lost firstly form from fare ' +
    'rate gate late dates data dated update updates create creates creator creation close closer closing opener opening resolve resolver open ' +
    'older border ordered orders contract contracts content contents context contacts costumer costumers customers custom customs clients clinic ' +
    'cline state stated states estate stage stages status statuses statue title titles titled tile link links like line linked lint live limit ' +
    'agents agency agenda urgent stuff stuffs staffs stiff assigned assigner assign assignees assignment tickets ticker tickers wicket picket requests requested ' +
    'requesters require required subjects subjective project projected object phones phonetic prone email emails mailed email1 email2 body bodies ' +
    'groups grouped grouping teams team term terms tear steam roles rule rules rote rose type types typed typo tape time times timed tile ' +
    'price prices prize service services serviced servicing device devices source sources sourced course courses force brand brands brandt branch ' +
    'grand board account accounts accounting accounted amounts amounted address addresses addressed dress company companies companion organizations ' +
    'city cities cite country countries county counter language languages locales local location locations password passwords passport logins ' +
    'login logon logic logins user users userid username usernames message messages messaging massage passage comment comments commented commerce ' +
    'article articles particle invoices invoiced voice payments payment payer paid pay deliveries delivered deliver tracking tracked track queue ' +
    'queues channels channel rating ratings rated reply replies replied rely issue issues issued tissue incident incidents accident incidence ' +
    'problem problems solutions solution engineers engineering engineered managers managed manage guests guess quest students student patients ' +
    'patience tenants tenancy visitors visits summary summaries key keys reporters reports report reported export keyed mobile mobiles mobility middle ' +
    'priorities prior category categories descriptions prescription inscription subscription description departments department apartment apartments ' +
    'recipients recipient reception signatures signature conversations conversion conversation mailboxes mailbox mail main male mall products ' +
    'production product produce deadline deadlines headline date datetime dateline timeline pass past post host cost roster text test next ' +
    'owner owners lower slower shower number numbers numbered lumber member members member ember lumen chamber amber author authors team1 ' +
    'manger manage manages group1 closed closet closes resolved dissolved involved create created cheated treated heated rated dated ' +
    'estimated expected expected lasted listed fasted frist'
  )
    .split(' ')
    .filter((word) => word !== 'frist' && word !== 'costumer' && word !== 'costumers' && word !== 'manger'),
);

/** What a placeholder was meant to be: a name of the config, a closing tag, or a field of a helpdesk; null where it is fine. */
export function nearestKnown(one: Placeholder, { known }: Config['placeholders']): string | null {
  const { name, control, dialect } = one;
  const plain = withoutFilter(name);
  if (known.has(name) || known.has(plain)) return null;
  const near = [...known.keys()].find((key) => key.length >= 5 && key !== plain && editDistance(plain, key, 1) === 1);
  if (near !== undefined && !control) return name.replace(plain, near);
  return control || dialect === 'rt' ? null : nearestField(name);
}
