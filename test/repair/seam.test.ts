import { strictEqual } from 'node:assert';
import type { Edit } from '../../shared/finding';
import {
  deleteClause,
  deleteSentence,
  deleteSpan,
  insertAfterSentence,
  insertSentence,
  replaceSpan,
} from '../../shared/repair/seam';
import type { Template } from '../../shared/template';
import type { TextFormat } from '../../shared/text/text';
import { check, edited } from '../check';

describe('a seam', () => {
  describe('of words that are replaced', () => {
    replaces('Мы ответим ⟦в ближайшее время⟧.', 'до 18:00', 'Мы ответим до 18:00.');
    replaces('⟦В ближайшее время⟧ мы ответим.', 'до 18:00', 'До 18:00 мы ответим.');
    replaces('Сайт лежит, ⟦скоро починим⟧.', 'Починим до 18:00.', 'Сайт лежит, починим до 18:00.');
    replaces('⟦Скоро починим⟧!', 'Починим до 18:00.', 'Починим до 18:00!');
    replaces('⟦Скоро починим.⟧ Ждите.', 'починим до 18:00', 'Починим до 18:00. Ждите.');
    replaces('Ответим **⟦скоро⟧**.', 'до 18:00', 'Ответим до 18:00.');
    replaces('Ответим **⟦скоро⟧ и точно** нам.', 'до 18:00', 'Ответим **до 18:00 и точно** нам.');
    replaces('Ответим **точно ⟦и** скоро⟧.', 'до 18:00', 'Ответим точно до 18:00.');
    replaces('⟦Скоро починим⟧, ждите.', 'Починим до 18:00.', null);
    replaces('Ответим {{ticket.id}} ⟦скоро {{eta}}⟧.', 'до 18:00', null);
    replaces('Ответим ⟦скоро {{eta}}⟧.', 'до {{eta}}', 'Ответим до {{eta}}.');
    replaces('Ответим ⟦скоро {% if vip %}вам{% endif %}⟧.', 'до 18:00', null);
    replaces('Ответим ⟦скоро в `чате`⟧.', 'до 18:00', null);
    replaces('Пишите ⟦в [отдел](https://a.b) или⟧ нам.', 'только', 'Пишите только нам.');
    replaces('Пишите ⟦в [отдел⟧ сетей](https://a.b).', 'нам', null);
    replaces('It is down because ⟦our vendor is ill⟧.', 'We are on it.', 'It is down because we are on it.');
    replaces('And ⟦soon⟧ we write.', 'I', 'And I we write.');
  });

  describe('of words that go', () => {
    deletes('⟦К сожалению⟧, связи пока нет.', 'Связи пока нет.');
    deletes('Связи пока нет, ⟦это не наша вина⟧.', 'Связи пока нет.');
    deletes('Связи пока нет, ⟦но это не наша вина⟧.', 'Связи пока нет.');
    deletes('Это ⟦всего лишь⟧ сбой.', 'Это сбой.');
    deletes('⟦Это не наша вина⟧, но мы заменим плату.', 'Мы заменим плату.');
    deletes('Связь, ⟦к счастью⟧, уже восстановили.', 'Связь уже восстановили.');
    deletes('Мы чиним. ⟦Это не наша вина⟧. Ждите до 18:00.', 'Мы чиним. Ждите до 18:00.');
    deletes('Мы чиним. **⟦Это не наша вина⟧.** Ждите.', 'Мы чиним. Ждите.');
    deletes('**⟦Это не наша вина⟧. Мы** чиним.', '**Мы** чиним.');
    deletes('По заявке 123 ⟦новостей пока нет⟧.', null);
    deletes('It stands still ⟦because the contractor ordered⟧ the wrong motor.', null);
    deletes('It is down, ⟦but it is not our fault⟧.', 'It is down.');
    deletes('⟦It was our vendor⟧ who had changed the settings.', null);
    deletes('⟦the vendor damaged it⟧, and we have ordered a new one.', 'we have ordered a new one.');
    deletes('⟦Unfortunately⟧, it is down.', 'It is down.');
  });

  it('joins what stood around a clause', () => {
    strictEqual(withoutClause('Сайт закрыт, потому что сервер занят, но мы чиним.', 1), 'Сайт закрыт, но мы чиним.');
    strictEqual(withoutClause('Мы чиним сайт, потому что он упал.', 1), 'Мы чиним сайт.');
    strictEqual(withoutClause('Мы чиним сайт.', 0), null);
  });

  it('takes an emptied paragraph or item along', () => {
    const go = (text: string, block: number, format?: TextFormat) =>
      run(text, (template) => deleteSentence(template, template.blocks[block]!, 0), format);
    strictEqual(go('Раз.\n\nДва.\n\nТри.\n', 1), 'Раз.\n\nТри.\n');
    strictEqual(go('Раз.\n\nДва.\n', 1), 'Раз.\n');
    strictEqual(go('Раз.\n\nДва.\n', 0), 'Два.\n');
    strictEqual(go('- раз;\n- два;\n- три.\n', 1), '- раз;\n- три.\n');
    strictEqual(go('Раз.\r\n\r\nДва.\r\n\r\nТри.', 1), 'Раз.\r\n\r\nТри.');
    strictEqual(go('---\nkind: reply\n---\nРаз.\n\nДва.\n', 0), '---\nkind: reply\n---\nДва.\n');
    strictEqual(go('> Раз.\n\nДва.\n', 0), null);
    strictEqual(go('{% if vip %}Раз.{% endif %}\n\nДва.\n', 0), null);
  });

  it('puts a sentence where one can stand', () => {
    const put = (text: string, block = 0, sentence = 0, format?: TextFormat) =>
      run(
        text,
        (template) => insertAfterSentence(template, template.blocks[block]!, sentence, 'Решим до 18:00.'),
        format,
      );
    strictEqual(put('Сайт закрыт. Ждите.'), 'Сайт закрыт. Решим до 18:00. Ждите.');
    strictEqual(put('**Сайт закрыт.** Ждите.'), '**Сайт закрыт.** Решим до 18:00. Ждите.');
    strictEqual(put('Сайт закрыт'), 'Сайт закрыт. Решим до 18:00.');
    strictEqual(put('# Сайт закрыт\n\nЖдите.'), '# Сайт закрыт\n\nРешим до 18:00.\n\nЖдите.');
    strictEqual(
      put('Мы сделали:\n\n- раз;\n- два.\n\nЖдите.'),
      'Мы сделали:\n\n- раз;\n- два.\n\nРешим до 18:00.\n\nЖдите.',
    );
    strictEqual(put('- раз;\n- два.\n\nЖдите.', 0), '- раз;\n- два.\n\nРешим до 18:00.\n\nЖдите.');
    strictEqual(
      put('{% if a %}Сайт закрыт.{% endif %}\n\nЖдите.'),
      '{% if a %}Сайт закрыт. Решим до 18:00.{% endif %}\n\nЖдите.',
    );
    strictEqual(put('| Сайт | закрыт |\n|---|---|\n| а | б |'), null);
    strictEqual(put('Сайт закрыт.\r\nЖдите.'), 'Сайт закрыт. Решим до 18:00.\r\nЖдите.');
  });

  it('puts a sentence before the signature', () => {
    const text = 'Здравствуйте, {{name}}!\n\nСайт пока закрыт.\n\n{{agent.name}}\nслужба поддержки\n';
    strictEqual(
      run(text, (template) => insertSentence(template, template.readings[0]!.members, 'Решим до 18:00.')),
      'Здравствуйте, {{name}}!\n\nСайт пока закрыт. Решим до 18:00.\n\n{{agent.name}}\nслужба поддержки\n',
    );
  });
});

function run(
  text: string,
  work: (template: Template) => Edit[] | null,
  format: TextFormat = 'markdown',
): string | null {
  const edits = work(check(text, { format }).template);
  return edits && edited(text, edits);
}

function spanOf(marked: string) {
  return { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
}

function replaces(marked: string, put: string, wanted: string | null): void {
  it(`${marked} + ${put}`, () => {
    strictEqual(
      run(marked.replace(/[⟦⟧]/g, ''), (template) => replaceSpan(template, spanOf(marked), put)),
      wanted,
    );
  });
}

function deletes(marked: string, wanted: string | null): void {
  it(marked, () => {
    strictEqual(
      run(marked.replace(/[⟦⟧]/g, ''), (template) => deleteSpan(template, spanOf(marked))),
      wanted,
    );
  });
}

function withoutClause(text: string, clause: number): string | null {
  return run(text, (template) => deleteClause(template, template.blocks[0]!, clause));
}
