import { isNamed, isTimed, isUnderstood, passedOn } from '../../charge';
import type { Fact } from '../../facts/facts';
import type { Fix } from '../../finding';
import type { Localized } from '../../localized';
import { offer } from '../../repair/lacking';
import { type SentenceName, say, sayAll } from '../../repair/say';
import { insertAfterSentence, insertSentence, replaceSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import { brief, withRest } from '../../where';

/** What an escalation does not say. */
interface Missing {
  readonly number: boolean;
  readonly who: boolean;
  readonly when: boolean;
}

/** The client of an escalated matter needs a number to refer to, a person who knows of it, and the time of the next message. */
export const rule: Rule = {
  id: 'incomplete-escalation',
  title: {
    ru: 'Эскалация без номера, имени или срока',
    en: 'An escalation without number, name or time',
  },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const { escalations, handovers, ticket } = reading.facts;
      const told = passedOn(reading, escalations);
      if (!told) continue;
      const missing: Missing = {
        number: !ticket && template.config.ticketNumber !== 'subject',
        who: !isNamed(template, reading, [...escalations, ...handovers]),
        when: !isTimed(reading, told),
      };
      if (!missing.number && !missing.who && !missing.when) continue;
      yield {
        span: brief(template, withRest(template.blocks[told.block], told)),
        message: messageFor(missing),
        fixes: () => fixes(template, reading, told, missing),
      };
    }
  },
};

const parts: Readonly<Record<keyof Missing, Localized>> = {
  number: { ru: 'номер заявки', en: 'the number of the request' },
  who: { ru: 'кто её теперь ведёт', en: 'who has it now' },
  when: { ru: 'когда придёт следующее сообщение', en: 'when the next message comes' },
};

function messageFor(missing: Missing): Localized {
  const told = (['number', 'who', 'when'] as const).filter((part) => missing[part]).map((part) => parts[part]);
  return {
    ru: `Заявка ушла выше, а читателю не за что держаться. Допишите: ${told.map(({ ru }) => ru).join(', ')}.`,
    en: `The request has gone up, and the reader has nothing to hold on to; add: ${told.map(({ en }) => en).join(', ')}.`,
  };
}

/** The missing parts right behind the escalation. */
function fixes(template: Template, reading: Reading, told: Fact, { number, who, when }: Missing): Fix[] {
  const block = template.blocks[told.block];
  // Nothing but "escalated": all of it is told anew, with what the problem is.
  const anew =
    block && number && who && when && !isUnderstood(template, reading, told) && !reading.facts.stateEvidence
      ? replaceSentence(template, block, told.sentence, say(template, reading, 'escalationComplete'))
      : null;
  if (anew)
    return offer(
      { ru: 'Написать, у кого заявка и что дальше', en: 'Say who has it and what comes next' },
      'fill-in',
      anew,
    );
  const names: SentenceName[] = [
    ...(number ? (['escalationNumber'] as const) : []),
    ...(who ? (['escalationWho'] as const) : []),
    ...(when ? (['nextMessage'] as const) : []),
  ];
  const says = sayAll(template, reading, names);
  const edits =
    (block && insertAfterSentence(template, block, told.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return offer({ ru: 'Дописать, чего не хватает', en: 'Add what is missing' }, 'fill-in', edits);
}
