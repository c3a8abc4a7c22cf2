/** What a sentence was about is named in the sentence of ours that takes its place. */
import type { Edit, Fix } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { overlaps, type Span } from '../span';
import type { Template } from '../template';
import { blockOf } from '../where';
import { bodyAfter } from './body-after';

/** A fix whose sentences name the thing that nothing else in the text names any more. Only English has no cases to turn. */
export function aboutIt(template: Template, finding: Span, fix: Fix): Fix {
  const at = fix.edits.findIndex(({ text }) => ways.some(({ says }) => says.test(text.trimStart())));
  const put = fix.edits[at];
  const way = put && ways.find(({ says }) => says.test(put.text.trimStart()));
  if (!way) return forPronoun(template, finding, fix);
  if (blockOf(template, put)?.language !== 'en') return fix;
  const rest = told(template, fix.edits).toLowerCase();
  if (!way.isQuestion && tellsSomething(told(template, fix.edits, put.start))) return fix;
  const isTold = (words: string) => {
    const head = words.split(' ').at(-1)!.toLowerCase();
    return head.length < 3 || rest.includes(head.replace(/(?<=...)(?:ies|es|s|y)$/, ''));
  };
  const all = fix.edits.flatMap((edit) => (way.isQuestion ? questionsIn : thingsIn)(template, edit, finding));
  const named = all
    .filter(
      ({ words, weight }) => !isTold(words) && (!way.isTrouble || troubles.test(words)) && (!way.isSure || weight > 3),
    )
    .sort((a, b) => b.weight - a.weight)[0];
  if (!named) return fix;
  const lead = put.text.length - put.text.trimStart().length;
  const about = put.text.trimStart().replace(way.says, (said) => {
    const [first = '', ...more] = way.about(named.words);
    return (/^\p{Lu}/u.test(said) ? first.toUpperCase() : first.toLowerCase()) + more.join('');
  });
  const text = put.text.slice(0, lead) + about;
  return { ...fix, edits: fix.edits.map((edit, index) => (index === at ? { ...edit, text } : edit)) };
}

/** "The error you see is trivial. We correct | it | tonight": where its noun goes with the sentence before, it stands there. */
function forPronoun(template: Template, finding: Span, fix: Fix): Fix {
  const [gone, more] = fix.edits;
  const block = gone && blockOf(template, gone);
  if (!gone || more || gone.text !== '' || block?.language !== 'en') return fix;
  const behind = template.text.slice(gone.end, block.end);
  const found = /^\s*(?:[\p{L}'’-]+ ){0,5}?(it|they|them)(?=[\s.,]|['’](?:s|ll|re|ve))/iu.exec(behind);
  const before = told(template, fix.edits, gone.start);
  if (
    !found ||
    /^\s*(?:it['’]s|it is|it will be|(?:\p{L}+ ){0,5}(?:your|the|an?|this) )/iu.test(found[0]) ||
    tellsSomething(before)
  )
    return fix;
  const rest = told(template, fix.edits).toLowerCase();
  const named = thingsIn(template, gone, finding)
    .filter(({ words }) => !rest.includes(words.split(' ').at(-1)!.toLowerCase()))
    .sort((a, b) => b.weight - a.weight)[0];
  const pronoun = found[1]!;
  if (!named || /^it$/i.test(pronoun) === /[^s]s$/.test(named.words.split(/ (?:of|to|on|in|with|for) /)[0]!))
    return fix;
  const end = gone.end + found[0].length;
  const [first = '', ...others] = named.words;
  const text = (/^\p{Lu}/u.test(pronoun) ? first.toUpperCase() : first) + others.join('');
  return { ...fix, edits: [gone, { start: end - pronoun.length, end, text }] };
}

/** Whether words say more than a greeting and thanks: then it is known what the next ones are about. */
function tellsSomething(words: string): boolean {
  return words.split(/(?<=[.!?:])\s|\n/).some((one) => one.trim().split(/\s+/).length > 3 && !polite.test(one.trim()));
}

const polite =
  /^(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|thank|thanks|many thanks|sorry|(?:we|i)(?:['’]re| are|['’]m| am)(?: \w+)? sorry|(?:we|i) (?:\w+ )?apologi|apologies|please accept)\b/i;

const troubles =
  /\b(?:damage|damaged|loss|lost|missing|broken|flood\w*|wrong|faulty?|errors?|failure|delay|leak\w*|outage|scratch\w*|stain|double|false|breakage|theft|noise)\b/i;

interface Way {
  readonly says: RegExp;
  readonly about: (thing: string) => string;
  readonly isQuestion?: boolean;
  /** Only a trouble may stand there. */
  readonly isTrouble?: boolean;
  /** Only what is surely the reader's matter. */
  readonly isSure?: boolean;
}

/** Our sentences, and how each of them names what it is about. */
const ways: readonly Way[] = [
  { says: /^what we have done so far(?=:)/i, about: (thing) => `what we have done so far about ${thing}` },
  { says: /^what we have done(?=:)/i, about: (thing) => `what we have done about ${thing}` },
  { says: /^we will solve this(?= by)/i, about: (thing) => `we will solve the problem with ${thing}` },
  {
    says: /^we are now looking for the cause(?= and)/i,
    about: (thing) => `we are now looking for the cause of ${troubles.test(thing) ? '' : 'the problem with '}${thing}`,
  },
  { says: /^this is what we see(?=:)/i, about: (thing) => `about ${thing}, this is what we see` },
  {
    says: /(?<=^this is what we do )to keep everything reliable(?=:)/i,
    about: (thing) => `for ${thing}`,
  },
  { says: /^to keep it(?= from happening again)/i, about: (thing) => `to keep ${thing}`, isTrouble: true },
  {
    says: /(?<=^on request (?:\[request number\]|[^\s[]+) \()\[the problem in a few words\]/i,
    about: (thing) => thing,
    isSure: true,
  },
  {
    says: /^we will see to this ourselves/i,
    about: (thing) => `we will see to your question about ${thing} ourselves`,
    isQuestion: true,
  },
  { says: /^your question(?= is now with)/i, about: (thing) => `your question about ${thing}`, isQuestion: true },
];

/** The body up to an offset as the edits leave it, without slots. */
function told(template: Template, edits: readonly Edit[], until?: number): string {
  const bare = edits.map((edit) => ({ ...edit, text: edit.text.replace(/\[[^\]]*\]/g, '') }));
  return bodyAfter(template, bare, until);
}

interface Thing {
  readonly words: string;
  readonly weight: number;
}

const opens = /\b(your|the|an?) (?=\p{L})/giu;

/** "Your claim for | the damaged parcel |": what has an article or an owner, in what goes. */
function thingsIn({ text }: Template, edit: Edit, finding: Span): Thing[] {
  const gone = text.slice(edit.start, edit.end);
  if (!/\s\S+\s/.test(gone) || /[[\]{}<>`*_]/.test(gone)) return [];
  const isWhole = finding.end - finding.start > (edit.end - edit.start) * 0.6;
  const things: Thing[] = [];
  for (const found of gone.matchAll(opens)) {
    const start = found.index;
    const words = nounPhrase(gone.slice(start));
    const head = words.split(' ').at(-1)!.toLowerCase();
    if (words.split(' ').length < 2 || vague.test(head)) continue;
    const own = /^your$/i.test(found[1]!);
    const span = { start: edit.start + start, end: edit.start + start + words.length };
    const before = gone.slice(0, start);
    const isTopic = /^(?:regarding|concerning|as for|about)\s$/i.test(before);
    // "The late fee is entirely your own fault".
    const isSubject =
      before === '' && /^ (?:is|are|was|were|must|has nothing|have nothing)\b/.test(gone.slice(words.length));
    const isObject = isTopic || isSubject || aimed.test(before);
    if (!isWhole && !own && overlaps(span, finding) && !isObject) continue;
    const name = words.replace(/^(?:an?|the) /i, 'the ').replace(/^your /i, 'your ');
    // What only may be had from the reason is no matter of the reader's.
    if (!own && !isObject) continue;
    things.push({
      words: name,
      weight: (own || / your /.test(words) ? 4 : 0) + (isTopic ? 6 : isObject ? 3 : 0) + (troubles.test(words) ? 2 : 0),
    });
  }
  return things;
}

/** "Street lamps do not fall within our remit", "we do not deal with customs papers": what was asked about. */
function questionsIn({ text }: Template, edit: Edit): Thing[] {
  const gone = text.slice(edit.start, edit.end);
  if (/[[\]{}<>`*_]/.test(gone)) return [];
  return gone.split(/[,;:—–.!]\s|[.!]$/).flatMap((one) => {
    const found = [...asked].flatMap((shape) => shape.exec(one.trim())?.[1] ?? []);
    const [subject] = found.map((words) => words.replace(ofQuestions, '').replace(asQuestions, ''));
    if (!subject || !/^[\p{L}'’-]+(?: [\p{L}'’-]+){0,8}$/u.test(subject) || notAsked.test(subject)) return [];
    const small = /^\p{Lu}\p{Ll}+(?: |$)/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
    return [{ words: small.replace(/^an? /i, 'the '), weight: 1 }];
  });
}

const asked: readonly RegExp[] = [
  /\b(?:deal(?:s|ing)? with|handles?|look(?:s|ing)? (?:after|through)|(?:say|tell|know|ask|do) (?:you )?(?:anything |nothing )?about|to do with|responsible for|take care of|in charge of|(?:don['’]t|doesn['’]t|not) do) ((?:the |your )?(?!(?:it|this|that|them|these|those)\b)[\p{L}'’-]+(?: (?!(?:in|on|at|here|myself|ourselves|any)\b)[\p{L}'’-]+){0,3})/iu,
  /\bwith an? ([\p{L}-]+(?: [\p{L}-]+)?) (?:question|query|enquiry)\b/iu,
  /^(?:(?:and|but|unfortunately|sorry|sadly|i['’]m afraid) )*([^?]{4,70}?) (?:is|are|isn['’]t|aren['’]t|do(?:es)?(?: not|n['’]t)|lies?|falls?) /iu,
];

/** "Questions about your pension", "salary questions". */
const ofQuestions = /^(?:any |all )?(?:questions?|queries|enquiries|matters) (?:about|on|regarding|concerning|of) /iu;
const asQuestions = / (?:questions?|queries|enquiries)$/iu;

const notAsked =
  /^(?:i|i['’]\p{L}+|we|we['’]\p{L}+|you|you['’]\p{L}+|it|it['’]s|this|that|that['’]s|there|they|these|those|he|she|our|my|as|if|nobody|no one|somebody|what|which|where|who|how|when|any|all|questions?|complaints?|bookings|here|there|anything|something|one|your best|best)(?:\s|$)|\b(?:i|we|you|our|my)\b|\b(?:is|are|has|have|do|does)\b/iu;

const aimed =
  /\b(?:about|with|for|of|on|to|at|in|do(?:ing)?|fix(?:ing)?|repair(?:ing)?|correct(?:ing)?|assess(?:ing)?|process(?:ing)?|handle|manage)\s$/i;

/** Nouns that name nothing by themselves. */
const vague =
  /^(?:things?|facts?|reasons?|causes?|moments?|times?|cases?|matter|problems?|situations?|delays?|way|days?|weeks?|months?|years?|morning|afternoon|evening|night|end|side|part|fault|mistakes?|errors?|blame|rest|team|lot|bit|run-up|backlog|workload|lack|number|staff|hands?|office|company|provider|supplier|vendor|contractor|department|colleagues?|client|customer|patience|understanding|message|letter|e-?mail|call|questions?|requests?|enquir(?:y|ies)|complaints?|quer(?:y|ies)|ticket|place|area|person|right|wrong|first|same|best|other|others|ball|word|point|next|last|hour|minute|weekend|holiday|season|rules?|terms|tone|child|doubt|excuse|apolog(?:y|ies)|responsibility|line of work|logs?|records?|system|updates?|releases?|versions?|patch|firmware|negligence|carelessness|careless|improper|frustration|anger|disappointment|concerns?|feelings?|annoyance|attention|wrongly|own)$/i;

/** As many words as belong to the noun behind an article, and what hangs on it with "of" or "to". */
function nounPhrase(words: string): string {
  const said = words.split(/(?<=[\p{L}\p{N}%$€£])(?=[^\p{L}\p{N}%$€£'’ -])/u)[0]!.split(' ');
  const { analyse } = languages.en;
  let end = 1;
  while (end < said.length && end < 6) {
    const word = said[end]!.toLowerCase();
    const readings = analyse(word);
    const nounal = Grammar.noun | Grammar.adjective;
    const isNoun = readings.some(({ grammar }) => grammar & nounal);
    const next = said[end + 1];
    const isLike = /(?:ed|ing|en)$/.test(word) && next !== undefined && !joins.test(next) && end === 1;
    if (!/^[\p{L}\p{N}$€£][\p{L}\p{N}.'’-]*$/u.test(word) || joins.test(word) || (!isNoun && !isLike)) break;
    // "The folder | arrived |": a verb behind a noun.
    if (
      end > 1 &&
      /(?:ed|ing)$/.test(word) &&
      !/(?:bed|speed|feed|building|parking|ceiling|heating|meeting|handling|reading|setting|lighting|setting|booking|washing|training|wedding|evening|morning)s?$/.test(
        word,
      )
    )
      break;
    end++;
  }
  while (end > 1 && loose.test(said[end - 1]!)) end--;
  const head = said.slice(0, end).join(' ');
  const hangs = /^(?:of|to)$/.test(said[end] ?? '') && /^(?:your|the)$/.test(said[end + 1] ?? '');
  if (end > 1 && (hangs || (/^(?:on|in|with|for)$/.test(said[end] ?? '') && said[end + 1] === 'your'))) {
    const more = nounPhrase(said.slice(end + 1).join(' '));
    if (more.includes(' ')) return `${head} ${said[end]} ${more}`;
  }
  return head;
}

const joins =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|and|or|but|so|that|which|who|whose|where|when|why|how|if|as|than|of|to|in|on|at|by|for|from|with|without|about|into|onto|over|under|after|before|since|until|till|through|between|behind|below|above|against|during|near|not|no|never|still|yet|already|also|just|only|now|then|again|soon|today|tomorrow|yesterday|here|there|lies?|falls?|belongs?|once|twice|because|due|it|he|she|we|you|they|i|me|us|them|him|her|its|their|our|my|your|the|an?|this|these|those|went|came|got|gets?|goes|comes|broke|keeps?|says?|said|took|made|needs?|works|fails?|seems?|stays?|remains?)$/i;

/** What no noun phrase ends in. */
const loose = /^(?:really|very|too|quite|all|both|same|whole|entire|own|new|old|next|last|first)$/i;
