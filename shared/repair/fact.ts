/** The clause of an English sentence that tells what is the matter, freed of the reason or the culprit beside it. */
import { withCapital } from './seam';

const subject = String.raw`(?!(?:they|this|that|it['’]s (?:not|only))\b)(?:(?:your|the|my|our|some|all|both|several|nobody|no one|we|i|you|it|there|one|half|most|none)\b)`;
const openers = `(?:due to|owing to|because(?: of)?|given|with|on account of|thanks to|as(?! soon)|since|through|as a result of|for lack of|in view of|seeing that)`;
const because = String.raw`(?:because|since (?=(?:we|the|our|they|half|some|it)\b)|as (?=(?:we|our|the|half|two|some|most|all|they|he|she)\b)|due to|owing to|thanks to|on account of|as a result of)`;
const therefore = `(?:(?:and )?so|therefore|thus|hence|which is why|(?:and )?(?:that['’]s|that is|this is) (?:the reason )?why|(?:and )?for (?:that|this) reason|(?:and )?as a result)`;

/** Each with what it tells as its only group. */
const shapes: readonly RegExp[] = [
  // "The reason the lift still stands is that we have no panel".
  /^(?:the|one|another) (?:\p{L}+ )?reason (?:why |that |for )?((?:the|your|our|you|we|it)\b.+?) (?:is|was) (?:that|because|an?|the|our|due|down)\b/iu,
  // "The backlog means that your order has not been traced yet".
  /\bmeans? (?:that )?((?:the|your|our|you|we|it)\b.+)$/iu,
  // "The builders cut the cable, that's why you are still waiting".
  new RegExp(String.raw`(?:,|;| –| -)\s${therefore},? (${subject}.+)$`, 'iu'),
  // "With half the team on leave, nobody has got to your tap yet".
  new RegExp(String.raw`^(?:(?:unfortunately|sadly|regrettably|sorry),? )?${openers} .+?,\s(${subject}.+)$`, 'iu'),
  // "Owing to the holiday your card has still not been unblocked".
  /^(?:(?:unfortunately|sadly|regrettably|sorry),? )?(?:due to|owing to|because of|given|with|on account of|as a result of|in view of) [^,]{3,80}? ((?:we|i|your|nobody|no one) [^,]+)$/iu,
  // "The fence isn't up yet because …".
  new RegExp(String.raw`^((?!(?:they|this|that)\b)[^;:]{8,}?),? ${because}`, 'iu'),
  // "We cannot pay yet: it's the insurer".
  /^((?:the|your|our|we|i|you) [^;:]*(?:n['’]t|not|still|yet)\b[^;:]*): /iu,
];

/** "Our move has held up the refund, and | the wrong amount is still showing |". */
const added = /,? and ((?:the|your) .+)$/iu;

const delayed = /^the delay ((?:in|with|to|of|on) [^,;:]+?) (?:is|was) (?:down|due|caused|because|a|the)\b/iu;

/** "A backlog has held up | the repair of your intercom |", "what has kept us from | mending the lift | is a lack of …". */
const holdsUp =
  /\b(?:has|have) (?:held up|delayed|slowed down|put back|pushed back) ((?:the|your) [^,;:]+?)(?: (?:because|since|as|by|for) .*)?$|^what (?:has kept|kept|is keeping|keeps) (?:us|me) from (\p{L}+ing (?:the|your) [^,;:]+?) is\b/iu;

const tells =
  /(?:\b(?:is|are|am|was|were|has|have|had|can|could|will|would|do|does|did|cannot|went|came|got|lost|stopped|arrived|fails?|shows?|stops?|drops?|jams?|leaks?|flickers?|freezes|crashes|refuses)\b|n['’]t\b|['’](?:s|re|ve|m)\b|\b\p{L}{2,}ed\b)/iu;

const matters =
  /(?:\b(?:not|still|yet|late|later|longer|delay\p{L}*|cannot|waiting|stuck|down|missing|nobody|none|no one|wrong|closed|off|out of|broken|fails?|stops?|drops?|jams?|leaks?|flickers?|freezes|crashes|refuses|up in the air|pieces|behind)\b|n['’]t\b)/iu;

/**
 * `said`: a sentence without its greeting; `gone`: whoever or whatever must not stay in what is left. The fact as a sentence
 * with its point, or null where it cannot be told apart.
 */
export function factBeside(said: string, gone: string): string | null {
  const plain = said
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/[?[\]*_`<>|]/.test(plain) || said.includes('\n')) return null;
  const held = delayed.exec(plain)?.[1];
  if (held) return `There is a delay ${held}.`;
  const kept = holdsUp.exec(plain);
  if (kept) return `There is a delay ${kept[1] ? `with ${kept[1]}` : `in ${kept[2]}`}.`;
  // "… we've fallen behind, and | your sofa hasn't been picked up |": how busy we are is no fact of the reader's.
  const isBehind = behind.test(plain);
  for (const shape of isBehind ? [added, ...shapes] : [...shapes, added]) {
    const found = shape.exec(plain)?.[1]?.trim();
    if (!found) continue;
    const fact = withSubject(found, plain);
    const isOurs = shape !== added || isBehind || !gone.includes(found) || gone.length + 3 > said.length;
    if (!fact || !isOurs || !tells.test(fact) || !matters.test(fact) || fact.split(' ').length < 3) continue;
    if (inReason.test(fact) || behind.test(fact)) continue;
    return `${withCapital(fact)}.`;
  }
  return null;
}

const behind =
  /\bwe(?:['’]re| are|['’]ve| have)? (?:now |currently |a (?:bit|little) )?(?:(?:running|fallen|falling|lagging) )?behind\b/iu;

/** A reason that is left in the fact. */
const inReason = /(?:^|\s)(?:because|due to|owing to|on account of|hence)\s/iu;

/** "The error is hard to reproduce, which is why | it hasn't been fixed": the error hasn't. */
function withSubject(fact: string, said: string): string | null {
  const pronoun = /^it(?=['’\s])/iu.exec(fact);
  if (!pronoun || said.startsWith(fact)) return fact;
  const named =
    /^((?:the|your|this) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:is|was|has|isn['’]t|wasn['’]t|needs|turned|proved)\b/iu.exec(
      said,
    )?.[1];
  return named ? named + fact.slice(2) : null;
}
