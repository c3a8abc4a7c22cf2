import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { resolveConfig } from '../shared/config-resolve';
import { rules } from '../shared/rules';
import { check, configOf, edited } from './check';

const house = {
  phraseRules: {
    'acme/no-free-shipping': {
      language: 'ru',
      phrases: ['бесплатный доставка', 'доставить даром'],
      message: 'О цене доставки пишет только отдел продаж.',
      replacement: 'доставка за наш счёт',
      severity: 'warning',
    },
  },
};

describe('rules of the house', () => {
  it('are told like ours, in every form of their words', () => {
    const text = 'Мы предлагаем бесплатную доставку.';
    const { findings } = check(text, { config: configOf(house) });
    deepStrictEqual(
      findings.map(({ rule, severity, span }) => [rule, severity, text.slice(span.start, span.end)]),
      [['acme/no-free-shipping', 'warning', 'бесплатную доставку']],
    );
    strictEqual(findings[0]?.message.ru, 'О цене доставки пишет только отдел продаж.');
    strictEqual(edited(text, findings[0]!.fixes()[0]!.edits), 'Мы предлагаем доставка за наш счёт.');
  });

  it('leave alone what is denied, asked or made a condition, and say nothing of other texts', () => {
    const config = configOf(house);
    for (const text of [
      'Это не бесплатная доставка.',
      'Нужна ли вам бесплатная доставка?',
      'Доставка стоит 300 рублей.',
    ])
      deepStrictEqual(
        check(text, { config }).findings.filter(({ rule }) => rule.includes('/')),
        [],
        text,
      );
  });

  it('can be switched off and allowed like ours', () => {
    const text = '<!-- replylint-disable-next-line acme/no-free-shipping -->\nМы предлагаем бесплатную доставку.';
    deepStrictEqual(check(text, { config: configOf(house) }).findings, []);
    const off = configOf({ ...house, rules: { 'acme/no-free-shipping': 'off' } });
    deepStrictEqual(check('Мы предлагаем бесплатную доставку.', { config: off }).findings, []);
  });

  it('work on but for a phrase that cannot be read, which is told with its place', () => {
    const { config, problems } = resolveConfig(
      {
        phraseRules: {
          'acme/a': { language: 'en', phrases: ['(free shipping', 'free delivery', '@nothing here'], message: 'No.' },
        },
      },
      rules,
    );
    deepStrictEqual(
      problems.map(({ path }) => path.join('.')),
      ['phraseRules.acme/a.phrases.0', 'phraseRules.acme/a.phrases.2'],
    );
    for (const { message } of problems) {
      match(message.ru, /^Фраза «/);
      match(message.en, /^The phrase "/);
    }
    strictEqual(check('We offer free delivery.', { config }).findings[0]?.rule, 'acme/a');
  });
});

describe('the words that a config allows', () => {
  it('are never reported, whatever rule would', () => {
    const text = 'Ответим вам скоро, а справку пришлём в кратчайшие сроки.';
    const found = (allow: string[]) =>
      check(text, { config: configOf({ allow }) })
        .findings.filter(({ rule }) => rule === 'vague-deadline')
        .map(({ span }) => text.slice(span.start, span.end));
    deepStrictEqual(found([]), ['скоро', 'в кратчайшие сроки']);
    deepStrictEqual(found(['кратчайшие сроки']), ['скоро']);
  });
});
