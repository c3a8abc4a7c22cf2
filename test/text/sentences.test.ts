import assert from 'node:assert/strict';
import { clausesOf, sentencesOf, templateOf } from './helpers';

const cut = (...sentences: string[]) =>
  it(sentences.join(' ⏐ '), () => assert.deepEqual(sentencesOf(sentences.join(' '), 'plaintext'), sentences));

describe('sentences', () => {
  cut('Мы починили сервер.', 'Проверьте вход!', 'Всё работает?', 'Да');
  cut('Это т. е. ошибка, и т.д. по списку.', 'Мы её чиним.');
  cut('Офис на ул. Ленина, д. 5, в г. Москва.', 'Приходите.');
  cut('Оплата 5 тыс. руб. за месяц.', 'Спасибо.');
  cut('Заявку ведёт И. О. Фамилия.', 'Ждите.');
  cut('См. п. 3.2 договора от 25.11.2026.', 'Срок 18:00.', 'Ответим.');
  cut('Please ask Mr. Smith, e.g. today.', 'We will be there at 5 p.m. on Friday.', 'Thanks!!', 'Bye…');
  cut('Он сказал: «Готово.»', 'Мы проверили.');
  cut('«Когда почините?» — спросил клиент.', 'Мы ответили.');
  cut('Версия 2.5 готова.', 'node.js обновлён.');
  cut('Спасибо! 😀', 'Ждём.');
  cut('Подождите… и попробуйте снова.', 'Всё.');
  cut('Шаги такие: первый.', '2 дня ждём.');
  it('end at a short line before a capital, not at a wrapped one', () => {
    assert.deepEqual(sentencesOf('Здравствуйте\nМы починили\nсервер', 'plaintext'), [
      'Здравствуйте',
      'Мы починили\nсервер',
    ]);
    assert.deepEqual(sentencesOf('С уважением,\n{{agent.name}}', 'plaintext'), ['С уважением,', '{{agent.name}}']);
    const wrapped = 'Мы передали ваше обращение и все собранные данные специалисту\nИвану Петрову, он ответит.';
    assert.deepEqual(sentencesOf(wrapped, 'plaintext'), [wrapped]);
  });
  it('end at a hard break', () => assert.equal(sentencesOf('раз  \nдва\\\nтри').length, 3));
});

describe('clauses', () => {
  const clauses = (text: string, expected: string[]) => it(text, () => assert.deepEqual(clausesOf(text), expected));
  clauses('Если ошибка повторится, напишите нам.', ['C: Если ошибка повторится,', 'M: напишите нам.']);
  clauses('Напишите нам, если ошибка повторится.', ['M: Напишите нам,', 'C: если ошибка повторится.']);
  clauses('Let us know if it fails.', ['M: Let us know', 'C: if it fails.']);
  clauses('Should it fail again, we come.', ['C: Should it fail again,', 'M: we come.']);
  clauses('Should work again now.', ['Should work again now.']);
  clauses('Who pays will be clear when it is read.', ['M: Who pays will be clear', 'C: when it is read.']);
  clauses('Проверьте, пожалуйста, почту.', ['Проверьте, пожалуйста, почту.']);
  clauses('Мы чиним сервер; ждите: скоро ответим.', ['Мы чиним сервер;', 'ждите:', 'скоро ответим.']);
  clauses('Заявка (вход) закрыта.', ['Заявка', '(вход)', 'закрыта.']);
  clauses('Срок — завтра.', ['Срок —', 'завтра.']);
  clauses('Когда почините?', ['?: Когда почините?']);
  clauses('Банк говорит: «Это не наша работа», и мы ждём.', [
    'Банк говорит:',
    'Q: «Это не наша работа»,',
    'и мы ждём.',
  ]);
  clauses('Откройте «Личный кабинет» сейчас.', ['Откройте «Личный кабинет» сейчас.']);
  clauses('Банк отвечает: «Ждите».', ['Банк отвечает:', 'Q: «Ждите».']);
  it('are parted where another arm begins', () =>
    assert.equal(clausesOf('Починим {% if a %}до {{a}}{% else %}скоро{% endif %}.').length, 2));
  it('name their opener', () => {
    const block = templateOf('Мы знаем, что делать, но ждём.', 'plaintext').segmentation.blocks[0]!;
    assert.deepEqual(
      block.clauses.map(({ opener }) => opener),
      ['', 'что', 'но'],
    );
    assert.equal(block.clauseOf.length, block.tokens.length);
  });
});

describe('languages', () => {
  const language = (text: string) =>
    templateOf(text)
      .segmentation.blocks.map((block) => block.language)
      .join(' ');
  const cases: Readonly<Record<string, string>> = {
    'Мы починили сервер': 'ru',
    'We have repaired the server': 'en',
    'Ваш Internet Explorer 11 устарел': 'ru',
    'Ми вже працюємо над цим і відповімо': 'und',
    'Біз мәселені шешіп жатырмыз, өтінемін': 'und',
    'Wir haben den Server repariert und danken Ihnen': 'und',
    'Nous avons réparé le serveur, merci': 'und',
    'Gracias por su paciencia, el servidor está listo': 'und',
    'Dziękujemy, serwer jest naprawiony': 'und',
    '{{a}} 123 https://a.b': 'en',
    OK: 'en',
    'Мы починили сервер и проверили вход\n\nStatus: OK': 'ru ru',
    'Здравствуйте!\n\nWe have repaired it for you.': 'ru en',
  };
  for (const [text, expected] of Object.entries(cases))
    it(`${JSON.stringify(text)}: ${expected}`, () =>
      assert.equal(language(text), expected === 'en' && text.startsWith('{{') ? 'und' : expected));
});
