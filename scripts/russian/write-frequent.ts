/**
 * `node scripts/run.mjs scripts/russian/write-frequent.ts`: writes `scripts/lexicon-frequent.txt`, the general words of
 * the lexicon, chosen by how many of their forms OpenCorpora's corpus attests (CC BY-SA 3.0, like the dictionary).
 * Words of a single attested form are left to the guesser.
 */
import { writeFileSync } from 'node:fs';
import { baseFiles, isLeftOut, readBaseList } from '../lexicon';
import { openCorpora } from './opencorpora';
import { normalise } from './tags';

const dictionary = openCorpora();
const attested = new Map<string, number>();
for (const [word, tags] of dictionary.attested()) {
  const [tag] = [...tags].reduce((top, candidate) => (candidate[1] > top[1] ? candidate : top));
  const parse = dictionary.parses(word).find((candidate) => candidate.tag === tag);
  if (!parse || isLeftOut(tag)) continue;
  const first = dictionary.paradigm(parse.lexeme.paradigm)[0]!.tag;
  if (isLeftOut(first) || /Infr|Slng|Fixd/.test(first) || !/^(NOUN|ADJF|INFN|ADVB)/.test(first)) continue;
  const lemma = `${normalise(parse.lexeme.lemma)}:${first.split(/[ ,]/)[0]}`;
  attested.set(lemma, (attested.get(lemma) ?? 0) + 1);
}

const base = readBaseList(baseFiles.slice(0, 1));
const known = new Set([...base.lemmas, ...base.analogies.keys()]);
const chosen = [...attested]
  .filter(([key, count]) => {
    const [lemma = ''] = key.split(':');
    return /^(?!наи)[а-я]{3,}$/.test(lemma) && !known.has(lemma) && !base.omitted.has(key) && count >= 2;
  })
  .map(([key]) => key)
  .sort();
const lines = [
  '# General words, by OpenCorpora. Written by scripts/russian/write-frequent.ts; the part of speech is the commonest.',
];
for (let at = 0; at < chosen.length; at += 12) lines.push(chosen.slice(at, at + 12).join(' '));
writeFileSync('scripts/lexicon-frequent.txt', `${lines.join('\n')}\n`);
console.log(`${chosen.length} words`);
