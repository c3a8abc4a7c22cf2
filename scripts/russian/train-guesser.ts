/**
 * `node scripts/run.mjs scripts/russian/train-guesser.ts [--measure]`: writes the guesser's data, or measures it on a
 * tenth of the dictionary's lemmas that is kept out of the training. Takes a minute; run it when tags or sizes change.
 */
import { writeFileSync } from 'node:fs';
import { Grammar } from '../../shared/languages/grammar';
import { createGuesser } from '../../shared/languages/ru/guesser';
import { guesserFile } from './files';
import { examples, trainGuesser } from './guesser';
import { openCorpora } from './opencorpora';

/** How much (in words) an ending must tell more than the shorter one: sets the size of the data. */
const leastGain = 9;

const dictionary = openCorpora();
function measure(): void {
  const isHeld = (lemma: string) => hash(lemma) % 10 === 0;
  const { data } = trainGuesser(examples(dictionary, isHeld), leastGain * 0.9);
  const guess = createGuesser(data);
  const rows = Object.entries(kinds).map(([name, bits]) => ({ name, bits, right: 0, wrong: 0, missed: 0 }));
  let forms = 0;
  let overlapping = 0;
  let exact = 0;
  for (const { form, readings } of examples(dictionary, (lemma) => !isHeld(lemma))) {
    const guessed = guess(form).map(({ grammar }) => grammar & ~Grammar.guessed);
    forms++;
    const gold = [...readings];
    const covers = (grammar: number) => guessed.some((bits) => (bits & grammar) === grammar);
    if (gold.some(covers)) overlapping++;
    if (gold.every(covers) && guessed.length <= gold.length) exact++;
    for (const row of rows) {
      const isGold = gold.some((bits) => (bits & row.bits) === row.bits);
      const isGuessed = guessed.some((bits) => (bits & row.bits) === row.bits);
      if (isGold && isGuessed) row.right++;
      else if (isGold) row.missed++;
      else if (isGuessed) row.wrong++;
    }
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`${forms} forms of held-out lemmas, ${Buffer.byteLength(data)} bytes of data`);
  console.log(`a right reading ${percent(overlapping, forms)}, all readings and no other ${percent(exact, forms)}`);
  for (const { name, right, wrong, missed } of rows)
    console.log(
      `${name.padEnd(22)} precision ${percent(right, right + wrong)}  recall ${percent(right, right + missed)}  (${right + missed} forms)`,
    );
}

const kinds = {
  'past plural': Grammar.verb | Grammar.past | Grammar.plural,
  'past masculine': Grammar.verb | Grammar.past | Grammar.masculine,
  'past feminine': Grammar.verb | Grammar.past | Grammar.feminine,
  'past neuter': Grammar.verb | Grammar.past | Grammar.neuter,
  'first plural': Grammar.verb | Grammar.first | Grammar.plural,
  'first plural future': Grammar.verb | Grammar.first | Grammar.plural | Grammar.future,
  'first plural present': Grammar.verb | Grammar.first | Grammar.plural | Grammar.present,
  'third singular': Grammar.verb | Grammar.third | Grammar.singular,
  'third plural': Grammar.verb | Grammar.third | Grammar.plural,
  'imperative plural': Grammar.verb | Grammar.imperative | Grammar.plural,
  infinitive: Grammar.infinitive,
  'short participle': Grammar.shortParticiple,
  participle: Grammar.participle,
  gerund: Grammar.gerund,
  noun: Grammar.noun,
  adjective: Grammar.adjective,
  perfective: Grammar.perfective,
  imperfective: Grammar.imperfective,
};

function hash(text: string): number {
  let value = 7;
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 31) + text.charCodeAt(index)) >>> 0;
  return value >>> 4;
}

if (process.argv.includes('--measure')) measure();
else {
  const { data, endings } = trainGuesser(
    examples(dictionary, () => false),
    leastGain,
  );
  const { path, text } = guesserFile(data);
  writeFileSync(path, text);
  console.log(`${path}: ${endings.size} endings, ${Buffer.byteLength(data)} bytes`);
}
