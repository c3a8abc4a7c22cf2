import { isNamed, isPlaced, isTimed, passedOn } from '../../charge';
import type { Fact } from '../../facts/facts';
import type { Fix } from '../../finding';
import type { Localized } from '../../localized';
import { offer } from '../../repair/lacking';
import { type SentenceName, sayAll } from '../../repair/say';
import { insertAfterSentence, insertSentence } from '../../repair/seam';
import type { Rule } from '../../rule';
import { overlaps } from '../../span';
import type { Reading, Template } from '../../template';
import { brief, laterOf, marksIn, type Place, withRest } from '../../where';

/** What a hand-over does not say. */
interface Missing {
  readonly who: boolean;
  readonly when: boolean;
  readonly care: boolean;
}

/** "We have passed it on" is where the client loses sight of it: who has it, when the answer comes, and that we see to it. */
export const rule: Rule = {
  id: 'incomplete-handover',
  title: {
    ru: 'Вопрос передали, но не сказали, кому и к какому сроку',
    en: 'Passed on without saying to whom and when the answer comes',
  },
  category: 'responsibility',
  severity: 'warning',
  kinds: ['reply', 'status-update'],
  sources: ['0.3', '1.3'],
  since: '0.1.0',

  *check(template) {
    for (const reading of template.readings) {
      const { escalations } = reading.facts;
      // What is matched late is not asked for without need.
      if (!reading.facts.handovers.length || escalations.length) continue;
      const others = reading.marks('incomplete-handover/other');
      const handovers = reading.facts.handovers.filter(
        (one) => !marksIn(others, one).some((mark) => overlaps(mark, one)),
      );
      const told = passedOn(reading, handovers);
      if (!told) continue;
      const missing: Missing = {
        who: !isNamed(template, reading, handovers) && !isPlaced(reading, handovers),
        when: !isTimed(reading, told),
        care: !reading.marks('charge/care').length,
      };
      if (!missing.who && !missing.when && !missing.care) continue;
      yield {
        span: brief(template, withRest(template.blocks[told.block], told)),
        message: messageFor(missing),
        ...(missing.when ? {} : { level: missing.who ? 'info' : 'hint' }),
        fixes: () => fixes(template, reading, told, missing),
      };
    }
  },
};

const parts: Readonly<Record<keyof Missing, Localized>> = {
  who: { ru: 'кто этим теперь занимается', en: 'who has it now' },
  when: { ru: 'когда придёт ответ', en: 'when the answer comes' },
  care: { ru: 'что вы за этим проследите', en: 'that you will see to it' },
};

function messageFor(missing: Missing): Localized {
  const told = (['who', 'when', 'care'] as const).filter((part) => missing[part]).map((part) => parts[part]);
  return {
    ru: `Вопрос передан, но читатель не знает главного. Допишите: ${told.map(({ ru }) => ru).join(', ')}.`,
    en: `It is passed on, and the reader is left to wonder; add: ${told.map(({ en }) => en).join(', ')}.`,
  };
}

/** The missing parts right behind the hand-over. */
function fixes(template: Template, reading: Reading, told: Fact, { who, when, care }: Missing): Fix[] {
  const names: SentenceName[] = [
    // The text says already that it is passed on: only who answers and when is new.
    ...(who && when ? [care ? ('handoverWhoWhenAndCare' as const) : ('handoverWhoWhen' as const)] : []),
    ...(who && !when ? [care ? ('handoverWhoAndCare' as const) : ('handoverWho' as const)] : []),
    ...(when && !who ? [care ? ('handoverWhenAndCare' as const) : ('handoverWhen' as const)] : []),
    ...(care && !when && !who ? (['handoverCare'] as const) : []),
  ];
  const says = sayAll(template, reading, names);
  // What we will see to in time stands behind the words that name the time.
  const dated = care && !when ? reading.facts.deadlines.find((one) => one.type !== 'vague') : undefined;
  const place = laterOf<Place>(told, dated ?? null) ?? told;
  const block = template.blocks[place.block];
  const edits =
    (block && insertAfterSentence(template, block, place.sentence, says)) ||
    insertSentence(template, reading.members, says);
  return offer({ ru: 'Дописать, чего не хватает', en: 'Add what is missing' }, 'fill-in', edits);
}
