/** Who speaks in a text: one person of himself, "we", or now the one and now the other. */
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Words } from '../languages/sentences';
import type { Reading, Template } from '../template';

export type Voice = 'alone' | 'we' | 'both';

/** Read from the pronouns of the first person and, where the verb alone tells who speaks, from the verbs. */
export function voiceOf({ blocks, text }: Template, { language, members }: Reading): Voice {
  const { self } = wordings[language].turning;
  const { analyse, wordOrder } = languages[language];
  const told = members
    .map((number) => blocks[number]!)
    .filter(({ kind, quotation }) => kind !== 'heading' && !quotation);
  const speaks = (number: number) =>
    wordOrder === 'free' &&
    told.some(({ tokens }) =>
      tokens.some(({ kind, norm }) => {
        if (kind !== 'word') return false;
        const readings = analyse(norm);
        const wanted = Grammar.verb | Grammar.first | number;
        return readings.length > 0 && readings.every(({ grammar }) => (grammar & wanted) === wanted);
      }),
    );
  const words = told.map(({ start, end }) => text.slice(start, end)).join('\n');
  const isAlone = self.test(words) || speaks(Grammar.singular);
  const isWe = ours.test(words) || speaks(Grammar.plural);
  if (isAlone) return isWe ? 'both' : 'alone';
  return 'we';
}

const ours = /(?<!\p{L})(?:we|us|our|мы|нас|нам|нами|наш\p{L}{0,3})(?!\p{L})/iu;

/** Sentences of ours in the voice of the text; what stood in it before stays as it was. */
export function inVoice(before: string, after: string, voice: Voice, { language }: Reading): string {
  if (voice === 'we') return after;
  const { alone, both } = wordings[language].turning;
  const words: Words = voice === 'alone' ? alone : both;
  return words.reduce((text, [from, to]) => (before.includes(from) ? text : text.replaceAll(from, to)), after);
}
