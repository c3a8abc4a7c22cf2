import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert';
import { rewriteTargets } from '../shared/rewrite/rewrite';
import { cases, examples } from './case-files';
import { check, rewritten } from './check';

const open = `---
title: Нет интернета
kind: reply
---

Здравствуйте, {{ticket.requester.first_name}}!

По заявке №1482: интернет у вас пока не работает. Мы перезапустили узел, сейчас меняем кабель, потому что прежний монтажник
заболел. Восстановим до 18:00 25.11. Извините за то, что вы вчера не могли работать.

С уважением,
Анна
`;

const resolved = `Hello {{customer.name}},

Yesterday the charts did not open. We rolled release 4.2.1 back and rebuilt the cache, and everything works again.
We are sorry that you could not hand in the report.

Kind regards,
Ann
`;

describe('a text turned into another kind', () => {
  it('says what it said, without reasons, and leaves slots for the rest', () => {
    strictEqual(
      rewritten(open, 'status-update'),
      `---
kind: status-update
status: open
title: Нет интернета
---

Здравствуйте, {{ticket.requester.first_name}}!

Заявка №1482: интернет у вас пока не работает. Неполадка пока остаётся, мы её устраняем.

Мы уже сделали: перезапустили узел. Сейчас делаем: меняем кабель. Работу восстановим до 18:00 25.11.

Извините за то, что вы вчера не могли работать. Следующее сообщение пришлём до [срок сообщения: 18:00 25.11].

С уважением,
Анна
`,
    );
  });

  it('tells an executive nothing technical, and asks whom to contact while the fault is there', () => {
    const intake = rewritten(open, 'executive-report') ?? '';
    match(intake, /^phase: intake$/m);
    doesNotMatch(intake, /узел|кабель/);
    const report = rewritten(resolved, 'executive-report') ?? '';
    doesNotMatch(report, /phase:|cache|4\.2\.1/);
  });

  it('keeps the original in a comment on request', () => {
    const text = rewritten(open, 'incident-notice', {}, true) ?? '';
    match(text, /<!--\nВнутренняя заметка: прежний текст\n\nЗдравствуйте[^>]*прежний монтажник/);
    deepStrictEqual(check(text).findings.filter(isGrave), []);
  });

  for (const target of rewriteTargets)
    it(`${target}: no case and no example gets a finding`, () => {
      const faults: string[] = [];
      const texts = [
        ...cases().map(({ id, ...rest }) => ({ name: id, ...rest })),
        ...examples().map(({ path, ...rest }) => ({ name: path, ...rest })),
      ];
      for (const { name, text, options } of texts) {
        const once = rewritten(text, target, options);
        if (once === null) continue;
        // A field that was misspelt stays so: it is reported there as here.
        const before = new Set(check(text, options).findings.map(({ rule }) => rule));
        for (const one of check(once, options).findings.filter(isGrave)) {
          if (before.has(one.rule) && (one.rule === 'unknown-placeholder' || one.rule === 'servile-tone')) continue;
          faults.push(
            `${name}: ${one.rule} ${one.part ?? ''} ${JSON.stringify(once.slice(one.span.start, one.span.end))}`,
          );
        }
      }
      deepStrictEqual(faults, []);
    });
});

/** Slots are there for a person to fill. */
function isGrave({ severity, rule }: { readonly severity: string; readonly rule: string }): boolean {
  return (severity === 'error' || severity === 'warning') && rule !== 'unfilled-slot';
}
