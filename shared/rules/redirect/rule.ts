import { fill } from '../../localized';
import { isAtDoor } from '../../meant-otherwise';
import { goOurselves } from '../../repair/redirected';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import type { Mark } from '../../text/phrases/mark';
import { anyIn, marksIn, repliesOf, sameSentence, sentenceTextOf, wholeWords } from '../../where';
import { generic, unit } from './phrases';

/** The client has written to us: we walk, he waits. */
export const rule: Rule = {
  id: 'redirect',
  title: { ru: 'Клиента отсылают к другим', en: 'Sends the client to somebody else' },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['0.3', '1.3', '3'],
  since: '0.1.0',
  tells: ['named', 'away', 'asked', 'address'],
  over: [{ rule: 'other-department', scope: 'sentence' }],

  *check(template) {
    for (const reading of repliesOf(template)) {
      const named = reading.marks('redirect/named').filter((mark) => isOther(template, mark));
      const sends = [...['away', 'asked', 'address'].flatMap((one) => reading.marks(`redirect/${one}`)), ...named].sort(
        (a, b) => a.start - b.start,
      );
      let told: Mark | undefined;
      for (const mark of sends) {
        if (told && sameSentence(told, mark)) continue;
        if (isOurs(template, reading, mark) || isTheirs(template, mark)) continue;
        const own = isClients(reading, mark);
        if (own && (isPrepared(reading, mark) || isAdvised(template, reading, mark))) continue;
        told = mark;
        const { start, end } = mark.captures.who ?? mark;
        const who = template.text.slice(start, end).replace(/\s+/g, ' ');
        yield {
          span: wholeWords(template.text, mark),
          message: fill(own ? onlyClient : weGo, { who }),
          ...(own ? { level: 'info' as const } : {}),
          fixes: () => goOurselves(template, reading, mark, own),
        };
      }
    }
  },
};

const weGo = {
  ru: 'Читателя отсылают дальше («{who}»): узнайте ответ сами и напишите, когда пришлёте его.',
  en: 'The reader is sent on ("{who}"): get the answer yourselves, and say when you will send it.',
};
const onlyClient = {
  ru: 'Туда («{who}») может обратиться только сам читатель: подскажите, что там сказать и что делать при отказе.',
  en: 'Only the reader can turn there ("{who}"): say what to tell them, and what to do if they refuse.',
};

/** A channel of our own, a contact that may be given, somebody who knows already. */
function isOurs(template: Template, reading: Reading, mark: Mark): boolean {
  if (anyIn(reading.marks('redirect/ours'), mark)) return true;
  const who = mark.captures.who ?? mark;
  // "Go to **Profile → Security**": a page, not a unit.
  if (/[→›▸]|\s>\s|go to [*_`"“]/iu.test(template.text.slice(mark.start, who.end + 5))) return true;
  if (
    ['config/team', 'config/public', 'config/allow'].some((concept) =>
      reading.marks(concept).some((one) => overlaps(one, who)),
    )
  )
    return true;
  if (reading.facts.state === 'neutral' && isAtDoor(template, mark, who)) return true;
  const sentence = sentenceTextOf(template, mark);
  const { publicContacts } = template.config;
  if (publicContacts.some((one) => sentence.includes(one))) return true;
  if (mark.concept !== 'redirect/address') return false;
  const address = template.text.slice(who.start, who.end);
  // A mailbox is one of ours for letters, unless it is a unit's or the client is to run after his own request.
  return !(
    unit.test(address) ||
    (address.includes('@') && !generic.test(address) && anyIn(reading.marks('redirect/chase'), mark))
  );
}

/** "Ask your doctor at the next visit": whom else, where nothing is the matter. */
function isAdvised({ text }: Template, { facts }: Reading, { captures, start, end }: Mark): boolean {
  const who = captures.who ?? { start, end };
  return (
    facts.state === 'neutral' && /\b(?:doctor|gp|physician|pharmacist|vet)\b/i.test(text.slice(who.start, who.end))
  );
}

/** "The driver will ring twice and then phone the neighbour": who will do it is somebody else. */
function isTheirs(template: Template, mark: Mark): boolean {
  const { start, end } = mark;
  if (!/^(?:and|or|then)\b/i.test(template.text.slice(start, end))) return false;
  const block = template.blocks[mark.block];
  return (
    block !== undefined &&
    /\b(?!you\b|please\b)[a-z]+(?:\s(?:also|then|first))?(?:\s(?:will|shall|would|is going to|are going to)|'ll|’ll)\s[^.,;:!?]{1,50}$/i.test(
      template.text.slice(Math.max(block.start, start - 80), start),
    )
  );
}

/** A name in quotation marks that stands nowhere else: our own is in the signature or the greeting. */
function isOther({ text }: Template, mark: Mark): boolean {
  const { start, end } = mark.captures.who ?? mark;
  const name = /[«"„“]([^«»"„“”]+)/.exec(text.slice(start, end))?.[1];
  return name !== undefined && text.split(name).length === 2;
}

function isClients(reading: Reading, mark: Mark): boolean {
  const who = mark.captures.who ?? mark;
  return marksIn(reading.marks('redirect/client'), mark).some((one) => overlaps(one, who));
}

function isPrepared(reading: Reading, mark: Mark): boolean {
  const prepared = reading.marks('redirect/prepared');
  // What follows from it may stand between.
  return anyIn(prepared, mark) || prepared.some((one) => one.block === mark.block && one.sentence > mark.sentence);
}
