import type { Fact } from '../../shared/facts/facts';
import type { Localized } from '../../shared/localized';
import type { Span } from '../../shared/span';
import type { Template } from '../../shared/template';
import { allOf, firstOf } from '../cli/facts-of';

/** A part of a reply, as an outline shows it. */
export interface Part {
  readonly name: Localized;
  /** The sentence that it stands in, and the words themselves. */
  readonly span: Span;
  readonly words: Span;
}

/** The parts of a reply in text order: greeting, problem, steps, deadline, apology, hand-over, closing. */
export function partsOf(template: Template): Part[] {
  const part = (name: Localized, facts: readonly (Fact | null)[]): Part[] =>
    facts.flatMap((fact) => (fact ? [{ name, span: sentenceOf(template, fact), words: fact }] : []));
  const handed = [...allOf(template, 'handovers'), ...allOf(template, 'escalations')];
  const isHanded = (one: Span) => handed.some(({ start, end }) => start === one.start && end === one.end);
  const parts = [
    ...part(names.greeting, [firstOf(template, 'greeting')]),
    ...part(names.problem, [firstOf(template, 'stateEvidence')]),
    ...part(
      names.step,
      allOf(template, 'steps').filter((step) => !isHanded(step)),
    ),
    ...part(names.deadline, allOf(template, 'deadlines')),
    ...part(names.apology, allOf(template, 'apologies')),
    ...part(names.handover, allOf(template, 'handovers')),
    ...part(names.escalation, allOf(template, 'escalations')),
  ];
  return [...parts, ...closingOf(template, parts)].sort(
    (a, b) => a.words.start - b.words.start || a.words.end - b.words.end,
  );
}

/** The last block, if it is short and says nothing of the matter: "С уважением, …". */
function closingOf({ blocks }: Template, parts: readonly Part[]): Part[] {
  const last = blocks.at(-1);
  if (blocks.length < 2 || !last || last.quotation || last.tokens.length > longestClosing) return [];
  if (parts.some(({ words }) => words.end > last.start)) return [];
  const span = { start: last.start, end: last.end };
  return [{ name: names.closing, span, words: span }];
}

const longestClosing = 14;

function sentenceOf({ blocks }: Template, fact: Fact): Span {
  const block = blocks[fact.block];
  const sentence = block?.sentences[fact.sentence];
  if (!block || !sentence) return fact;
  return {
    start: Math.min(fact.start, block.start + (block.tokens[sentence.first]?.start ?? 0)),
    end: Math.max(fact.end, block.start + (block.tokens[sentence.last]?.end ?? 0)),
  };
}

const names = {
  greeting: { ru: 'Приветствие', en: 'Greeting' },
  problem: { ru: 'Проблема', en: 'Problem' },
  step: { ru: 'Шаг', en: 'Step' },
  deadline: { ru: 'Срок', en: 'Deadline' },
  apology: { ru: 'Извинение', en: 'Apology' },
  handover: { ru: 'Передача', en: 'Hand-over' },
  escalation: { ru: 'Эскалация', en: 'Escalation' },
  closing: { ru: 'Завершение', en: 'Closing' },
} satisfies Record<string, Localized>;
