import assert from 'node:assert/strict';
import { inflections, languages } from '../../shared/languages';
import { grammarAliases } from '../../shared/languages/grammar';

const { analyse } = languages.en;
const bitsOf = (aliases: string) => aliases.split('.').reduce((sum, alias) => sum | grammarAliases[alias]!, 0);

describe('English words', () => {
  const forms: readonly [word: string, lemma: string, aliases: string][] = [
    ['stopped', 'stop', 'verb.past'],
    ['tries', 'try', 'verb.pres.p3.sg'],
    ['replaced', 'replace', 'verb.past'],
    ['replaced', 'replace', 'ptcp'],
    ['caching', 'cache', 'gerund'],
    ['escalating', 'escalate', 'gerund'],
    ['planned', 'plan', 'ptcp'],
    ['hoped', 'hope', 'verb.past'],
    ['used', 'use', 'verb.past'],
    ['refunded', 'refund', 'verb.past'],
    ['processes', 'process', 'noun.pl'],
    ['caches', 'cache', 'noun.pl'],
    ['universities', 'university', 'noun.pl'],
    ['analyses', 'analysis', 'noun.pl'],
    ['sent', 'send', 'verb.past'],
    ['written', 'write', 'ptcp'],
    ['wrote', 'write', 'verb.past'],
    ['reset', 'reset', 'verb.past'],
    ['agreed', 'agree', 'verb.past'],
    ["'re", 'be', 'verb.pres'],
    ["'m", 'be', 'verb.pres.p1.sg'],
    ["'s", 'be', 'verb.pres.p3'],
    ["'ve", 'have', 'verb'],
    ["'ll", 'will', 'verb.fut'],
    ['had', 'have', 'verb.past'],
    ['been', 'be', 'ptcp'],
    ['we', 'we', 'p1.pl'],
    ['check', 'check', 'verb.imp'],
    ['check', 'check', 'noun.sg'],
    ['update', 'update', 'inf'],
    ['quickly', 'quickly', 'other'],
    ['running', 'run', 'gerund'],
    ['cancelled', 'cancel', 'ptcp'],
    ['labelled', 'label', 'ptcp'],
    ['fixes', 'fix', 'verb.p3'],
    ['goes', 'go', 'verb.p3'],
  ];
  for (const [word, lemma, aliases] of forms)
    it(`${word}: ${lemma} ${aliases}`, () => {
      const bits = bitsOf(aliases);
      assert.ok(
        analyse(word).some((reading) => reading.lemma === lemma && (reading.grammar & bits) === bits),
        JSON.stringify(analyse(word)),
      );
    });

  it('joins no two words by their stem', () => {
    const lemmas = (word: string) => new Set(analyse(word).map(({ lemma }) => lemma));
    for (const [a, b] of [
      ['universe', 'universities'],
      ['news', 'new'],
      ['status', 'state'],
      ['hoped', 'hop'],
      ['during', 'dure'],
      ['thing', 'the'],
      ['need', 'ne'],
    ] as const)
      for (const lemma of lemmas(b)) assert.ok(!lemmas(a).has(lemma), `${a}, ${b}: ${lemma}`);
  });

  it('answers for any word', () => {
    for (const word of ['', 's', "'s", 'ing', 'ed', 'es', 'сбой', 'x'.repeat(5000), '-'])
      assert.ok(analyse(word).length > 0, word.slice(0, 9));
  });
});

describe('English inflection', () => {
  const { verbForWe, noun } = inflections.en;
  const forWe: Readonly<Record<string, string | null>> = {
    has: 'have',
    Has: 'Have',
    is: 'are',
    was: 'were',
    does: 'do',
    checks: 'check',
    replaces: 'replace',
    tries: 'try',
    fixes: 'fix',
    processes: 'process',
    checked: 'checked',
    will: 'will',
    sent: 'sent',
    have: 'have',
    "isn't": "aren't",
    goes: 'go',
    the: null,
  };
  for (const [word, expected] of Object.entries(forWe))
    it(`${word} -> ${expected}`, () => assert.equal(verbForWe(word), expected));

  it('makes plurals', () => {
    for (const [one, many] of [
      ['day', 'days'],
      ['policy', 'policies'],
      ['box', 'boxes'],
      ['person', 'people'],
      ['analysis', 'analyses'],
    ] as const)
      assert.equal(noun(one, 'nominative', 'plural'), many);
  });
});
