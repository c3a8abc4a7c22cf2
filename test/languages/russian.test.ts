import assert from 'node:assert/strict';
import { inflections, languages } from '../../shared/languages';
import { grammarAliases } from '../../shared/languages/grammar';

const { analyse, knows } = languages.ru;
const bitsOf = (aliases: string) => aliases.split('.').reduce((sum, alias) => sum | grammarAliases[alias]!, 0);
const reads = (word: string, lemma: string, aliases: string) =>
  analyse(word).some((reading) => reading.lemma === lemma && (reading.grammar & bitsOf(aliases)) === bitsOf(aliases));
const can = (word: string, aliases: string) =>
  analyse(word).some(({ grammar }) => (grammar & bitsOf(aliases)) === bitsOf(aliases));

describe('the Russian lexicon', () => {
  const forms: readonly [word: string, lemma: string, aliases: string][] = [
    ['перезапустили', 'перезапустить', 'verb.past.pl.perf'],
    ['перезапустите', 'перезапустить', 'verb.imp.pl.p2'],
    ['перезапустим', 'перезапустить', 'verb.fut.p1.pl'],
    ['перезапускаем', 'перезапускать', 'verb.pres.p1.pl.impf'],
    ['перезапущен', 'перезапустить', 'short.sg.m.perf'],
    ['заменена', 'заменить', 'short.sg.f'],
    ['устранены', 'устранить', 'short.pl'],
    ['устраненных', 'устранить', 'ptcp.pl.gen'],
    ['проверив', 'проверить', 'gerund.perf'],
    ['проверить', 'проверить', 'inf'],
    ['загружается', 'загружаться', 'verb.pres.p3.sg.refl'],
    ['эскалировали', 'эскалировать', 'verb.past.pl'],
    ['задеплоим', 'задеплоить', 'verb.fut.p1.pl'],
    ['пофиксили', 'пофиксить', 'verb.past.pl'],
    ['упал', 'упасть', 'verb.past.m'],
    ['лег', 'лечь', 'verb.past.m'],
    ['можем', 'мочь', 'verb.pres.p1.pl'],
    ['шел', 'идти', 'verb.past.m'],
    ['стали', 'стать', 'verb.past.pl'],
    ['стали', 'сталь', 'noun.sg.gen'],
    ['дня', 'день', 'noun.sg.gen'],
    ['лет', 'год', 'noun.pl.gen'],
    ['суток', 'сутки', 'noun.pl.gen'],
    ['месяца', 'месяц', 'noun.sg.gen'],
    ['людей', 'люди', 'noun.pl.gen'],
    ['вина', 'вина', 'noun.sg.nom'],
    ['вина', 'вино', 'noun.sg.gen'],
    ['матери', 'мать', 'noun.sg.gen'],
    ['вам', 'вы', 'noun.p2.dat'],
    ['нами', 'мы', 'noun.p1.ins'],
    ['нашего', 'наш', 'adj.gen'],
    ['которую', 'который', 'adj.f.acc'],
    ['должны', 'должен', 'adj.pl'],
    ['готов', 'готовый', 'adj.sg.m'],
    ['первого', 'первый', 'adj.sg.gen'],
    ['двух', 'два', 'adj.gen'],
    ['ближайшее', 'ближайший', 'adj.sg.n'],
    ['тикетов', 'тикет', 'noun.pl.gen'],
    ['сервером', 'сервер', 'noun.sg.ins'],
    ['завтра', 'завтра', 'other'],
    ['обо', 'обо', 'other'],
    ['поподробнее', 'подробный', 'adj'],
  ];
  for (const [word, lemma, aliases] of forms)
    it(`${word}: ${lemma} ${aliases}`, () => assert.ok(reads(word, lemma, aliases), JSON.stringify(analyse(word))));

  it('tells what was done from what is asked for', () => {
    assert.ok(!can('перезапустили', 'imp'));
    assert.ok(!can('перезапустите', 'past'));
    assert.ok(!can('проверьте', 'past'));
    assert.ok(!can('устранивший', 'past'), 'tense belongs to finite verbs');
  });

  it('leaves out what a word is hardly ever', () => {
    for (const word of ['при', 'для', 'три', 'день', 'мой', 'уже', 'после']) assert.ok(!can(word, 'verb'), word);
    assert.ok(!can('пароли', 'past'));
    assert.ok(!can('к', 'noun'));
  });

  it('knows dictionary forms only', () => {
    for (const lemma of ['проверить', 'сбой', 'должен', 'люди', 'эскалировать', 'не']) assert.ok(knows(lemma), lemma);
    for (const form of ['проверили', 'сбоя', 'абвгд', '']) assert.ok(!knows(form), form);
  });

  it('answers for any word', () => {
    for (const word of [
      '',
      'vpn',
      '-',
      'ка',
      'абвгд',
      'ё',
      'онлайн-чатом',
      'слово-слово-слово',
      'x'.repeat(5000),
      'а'.repeat(5000),
    ])
      assert.ok(analyse(word).length > 0, word.slice(0, 20));
  });
});

describe('Russian inflection', () => {
  const { verbForWe, noun, adjective } = inflections.ru;
  const forWe: Readonly<Record<string, string | null>> = {
    проверил: 'проверили',
    проверила: 'проверили',
    проверило: 'проверили',
    Проверил: 'Проверили',
    пересчитывает: 'пересчитываем',
    закончит: 'закончим',
    должен: 'должны',
    должна: 'должны',
    готов: 'готовы',
    готова: 'готовы',
    может: 'можем',
    хочет: 'хотим',
    ведёт: 'ведём',
    идет: 'идем',
    свяжется: 'свяжемся',
    разбирается: 'разбираемся',
    связался: 'связались',
    работают: 'работаем',
    будет: 'будем',
    виноват: 'виноваты',
    устраняет: 'устраняем',
    даст: 'дадим',
    проверим: 'проверим',
    проверили: 'проверили',
    смонтировал: 'смонтировали',
    перевыпускает: 'перевыпускаем',
    занимается: 'занимаемся',
    пароль: null,
    канал: null,
    срочно: null,
  };
  for (const [word, expected] of Object.entries(forWe))
    it(`${word} -> ${expected}`, () => assert.equal(verbForWe(word), expected));

  it('declines nouns and adjectives', () => {
    assert.equal(noun('отдел', 'genitive', 'singular'), 'отдела');
    assert.equal(noun('Служба', 'instrumental', 'singular'), 'Службой');
    assert.equal(noun('час', 'genitive', 'plural'), 'часов');
    assert.equal(noun('день', 'genitive', 'singular'), 'дня');
    assert.equal(noun('неделя', 'accusative', 'singular'), 'неделю');
    assert.equal(noun('ключевед', 'genitive', 'singular'), null);
    assert.equal(adjective('технический', 'genitive', 'singular', 'masculine'), 'технического');
    assert.equal(adjective('наш', 'nominative', 'plural', 'feminine'), 'наши');
    assert.equal(adjective('рабочий', 'accusative', 'singular', 'masculine'), 'рабочий');
  });
});
