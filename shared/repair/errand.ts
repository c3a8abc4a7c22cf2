/** What a reader who is sent away was to fetch there, to ask there or to hand in there: we do it for him. */
import { inflections, languages } from '../languages';
import { Grammar } from '../languages/grammar';
import type { Language } from '../languages/language';
import type { Template } from '../template';
import type { Mark } from '../text/phrases/mark';
import type { Block } from '../text/text';
import type { SentenceName } from './say';
import { sentenceSpan, withCapital } from './seam';

/** What we do with the thing, and the thing as it may open a sentence of ours. */
export interface Errand {
  readonly says: SentenceName;
  readonly thing: string;
}

/** "Заявку на аренду направьте в управление", "request the certificate from the archive"; null where nothing is named. */
export function errandOf({ text }: Template, block: Block, { sentence }: Mark): Errand | null {
  if (block.language === 'und') return null;
  const { start, end } = sentenceSpan(block, sentence);
  const said = text.slice(start, end);
  // What hangs on a condition, or is told besides, is more than the errand.
  if (/[[\]{}<>*_:;—–]|(?<!\p{L})(?:если|if|when|когда)(?!\p{L})/iu.test(said)) return null;
  const fetched = block.language === 'ru' ? fetchedOf(said) : null;
  if (fetched) return { says: 'weFetch', thing: fetched };
  const asked = block.language === 'ru' ? askedFor.exec(said)?.[1] : undefined;
  if (asked && isThing(asked, 'ru')) return { says: 'weFindOut', thing: withCapital(asked) };
  const deed = block.language === 'en' ? deedOfTheirs.exec(said)?.[1] : undefined;
  if (deed) return { says: 'weWill', thing: deed };
  for (const { says, words, things } of errands[block.language]) {
    for (const pattern of words) {
      const thing = pattern.exec(said)?.[1];
      if (thing && (things?.test(thing) ?? true) && isThing(thing, block.language)) {
        const bare = thing.replace(/^сво\p{L}+\s+/iu, '');
        return { says, thing: block.language === 'ru' ? withCapital(bare) : bare };
      }
    }
  }
  return null;
}

/** "За справкой о стаже обратитесь в кадры": "справку о стаже", which we fetch. */
function fetchedOf(said: string): string | null {
  const [, word, rest = ''] = fetchedFor.exec(said) ?? [];
  const { analyse } = languages.ru;
  const isPaper =
    word && papers.test(word) && !analyse(word.toLowerCase()).some(({ grammar }) => grammar & Grammar.plural);
  const lemma = isPaper && analyse(word.toLowerCase()).find(({ grammar }) => grammar & Grammar.noun)?.lemma;
  const noun = lemma && inflections.ru.noun(lemma, 'accusative', 'singular');
  return noun ? withCapital(noun) + rest : null;
}

/** "Чтобы узнать день доставки, позвоните перевозчику." */
const askedFor = /^(?:чтобы|если хотите|если вы хотите) (?:у?знать|уточнить|выяснить) ([^,.!?]{4,60}), /iu;

const fetchedFor =
  /^за (\p{L}{4,})((?: (?!вам |просим |просьба |нужно |надо |необходимо |следует |лучше |можно )[\p{L}-]+){0,6}?),? (?:(?:вам|просим|просьба|нужно|надо|необходимо|следует|лучше|можно|пожалуйста),? ){0,3}(?:обра|съезд|сход|зайд|подойд|подъ|напиш|позвон|ид|сто)\p{L}*(?!\p{L})/iu;

/** "Head over to the accounts office and they'll | reprint the receipt for you |." */
const deedOfTheirs =
  /(?:,? and|;|–) (?:they|he|she)(?:['’]ll| will) (?!be |have |get |help |see |know |take |tell |let |look |ask |need |do |try |want )(\p{L}+ [^,.:;!?]{4,70})[.!]$/iu;

/** A noun with what belongs to it: no pronoun, no adverb and no preposition opens it. */
function isThing(thing: string, language: Language): boolean {
  const [first = '', ...rest] = thing.toLowerCase().replaceAll('ё', 'е').split(/\s+/);
  const { analyse } = languages[language];
  const can = (word: string, bits: number) => analyse(word).some(({ grammar }) => (grammar & bits) === bits);
  const isNoun = (word: string) => can(word, Grammar.noun);
  if (opensOtherwise.test(first) || ![first, ...rest].some(isNoun)) return false;
  const isAccusative = (word: string) => can(word, Grammar.accusative);
  return languages[language].wordOrder !== 'free' || isAccusative(first) || /^(?:сво|ваш)/.test(first);
}

const opensOtherwise =
  /^(?:это|эт\p{L}+|его|её|ее|их|вс[её]|вы|мы|я|там|тут|здесь|также|ещё|еще|лучше|сами?|об?|по|за|в|с|к|у|на|для|it|this|that|them|these|those|us|me|you|help|advice)$/u;

const papers =
  /(?:дубликат|пропуск|выписк|копи[яюе]|талон|счёт|сч[её]т|акт(?!\p{L})|чек|договор|заяв|запрос|жалоб|обращени|претензи|анкет|документ|бумаг|справк|письм|вопрос|форм|ходатайств|отзыв|показани|request|application|form|claim|complaint|question|enquir|inquir|letter|document|paper|certificate|reading)/iu;

interface Words {
  readonly says: SentenceName;
  readonly words: readonly RegExp[];
  /** What it must be, where not everything will do. */
  readonly things?: RegExp;
}

/** Said first, "certificate: request it there", or behind its verb. */
function russian(verbs: string): RegExp[] {
  const please = '(?:,?\\s+пожалуйста,?)?';
  return [
    new RegExp(
      `^([^,.!?]{4,70}?)${please}\\s+(?:(?:вам\\s+)?(?:нужно|надо|следует|необходимо|можно|лучше|просим|просьба)\\s+)?(?:${verbs})(?!\\p{L})`,
      'iu',
    ),
    new RegExp(`(?:${verbs})${please}\\s+([^,.!?]{4,70}?)${please}\\s+(?:в|во|у|к|ко|на|через)\\s`, 'iu'),
  ];
}

function english(verbs: string, to: string): RegExp[] {
  return [new RegExp(`\\b(?:${verbs})\\s+((?:the|your|a|an|any)\\s[^,.!?]{3,60}?)\\s+(?:${to})\\s`, 'i')];
}

const errands: Readonly<Record<Language, readonly Words[]>> = {
  ru: [
    { says: 'weFetch', words: russian('запрос(?:ите|ить)|спросите|затребуйте|закаж(?:ите)|заказать|истребуйте') },
    { says: 'weFindOut', words: russian('уточн(?:ите|яйте|ить|ять)|узна(?:йте|ть)|выясн(?:ите|ить)') },
    {
      says: 'wePassOn',
      words: russian(
        'направ(?:ьте|ляйте|ить|лять)|пода(?:йте|вайте|ть|вать)|отправ(?:ьте|ляйте|ить)|переда(?:йте|ть)|адресуйте|сдайте|пришлите',
      ),
      things: papers,
    },
  ],
  en: [
    { says: 'weFetch', words: english('request|ask for|order|obtain', 'from|at|with|through') },
    {
      says: 'weFetch',
      words: [
        /\b(?:contact|write to|call|ring|e-?mail|ask)\s[^,!?]{3,60}?\sfor\s((?:the|your|a|an)\s[^,.!?]{3,40})[.!]*$/i,
      ],
      things: /quot|offer|price|estimate|cop(?:y|ies)|certificate|list|form|document|statement|invoice|receipt/i,
    },
    {
      says: 'wePassOn',
      words: english('send|submit|forward|address|direct|hand in|hand|file', 'to|with|at'),
      things: papers,
    },
  ],
};
