import { isUnderstood, passedOn } from '../../charge';
import { offer } from '../../repair/lacking';
import { say } from '../../repair/say';
import { insertAfterSentence, insertBeforeSentence, insertSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { brief, sentenceTextOf, withRest } from '../../where';

/** Passed up unread: whoever gets it begins anew, and the client sees that nobody has understood the problem. */
export const rule: Rule = {
  id: 'blind-escalation',
  title: { ru: 'Эскалация без сути проблемы', en: 'An escalation that does not say what the problem is' },
  category: 'responsibility',
  severity: 'info',
  kinds: ['reply', 'status-update'],
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const told = passedOn(reading, reading.facts.escalations);
      if (!told || isUnderstood(template, reading, told)) continue;
      yield {
        span: brief(template, withRest(template.blocks[told.block], told)),
        message: {
          ru: 'Заявка передана выше, а в чём проблема, не сказано: назовите её суть и то, что уже проверили.',
          en: 'It is passed up without a word on the problem: say what it is and what you have checked.',
        },
        fixes: () => {
          // First the problem, then who has it: what follows the escalation ("Expect his call") goes on from it.
          const summary = say(template, reading, 'summary');
          const block = template.blocks[told.block];
          const edits =
            (block &&
              !isHeaded.test(sentenceTextOf(template, told)) &&
              insertBeforeSentence(template, block, told.sentence, summary)) ||
            (block && insertAfterSentence(template, block, told.sentence, summary)) ||
            insertSentence(template, reading.members, summary);
          return offer({ ru: 'Вписать суть проблемы', en: 'Insert what the problem is' }, 'fill-in', edits);
        },
      };
    }
  },
};

/** "Update on request 7: it has been escalated": nothing is told before what the message is about. */
const isHeaded =
  /^(?:\p{Lu}\p{Ll}+,\s\p{Ll}|(?:an? |short |brief |latest )*(?:updates?|status|news|note)|новост\p{L}+|статус)(?!\p{L})[^.!?:]{0,40}:/iu;
