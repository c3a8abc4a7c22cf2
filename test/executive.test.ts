import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { check, configOf, edited } from './check';

const report = (body: string, front = '') => `---\nkind: executive-report\n${front}---\n\n${body}\n`;

/** What a text is reported for, by rule and part; hints and information left out. */
function faults(text: string): string[] {
  return check(text)
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, part }) => (part ? `${rule}/${part}` : rule));
}

describe('a report to an executive', () => {
  const sufficient = [
    'Борис Андреевич, добрый день. Мы поговорили с Зинаидой Львовной, нашли и устранили неисправность. Больше на третьем этаже свет не гаснет. Также мы попросили Зинаиду Львовну, если это повторится, обратиться в техподдержку.',
    'Добрый день, Ирина Тимуровна! Связались с Антоном Павловичем, нашли и устранили неполадку. Больше в восточном крыле нет перебоев с отоплением. Антона Павловича мы проинструктировали, в случае повторения он обратится в поддержку.',
    'Good afternoon, Mr Okafor. We contacted Ms Lind, found the fault and removed it. There are no more problems with the heating on the third floor. In addition, we have asked Ms Lind to turn to the support desk should it happen again.',
  ];
  for (const text of sufficient)
    it(`has nothing to be said against it: ${text.slice(0, 40)}...`, () => deepStrictEqual(faults(report(text)), []));

  const intakes = [
    'Борис Андреевич, подскажите, пожалуйста, с кем лучше поговорить, чтобы узнать причину отключений.',
    'Хорошо, Борис Андреевич. Мы свяжемся с Зинаидой Львовной и после ремонта вернёмся с отчётом.',
    'Mr Okafor, could you please tell us whom we had best contact about the cause of the cold? We will come back with a report after the repair.',
  ];
  for (const text of intakes)
    it(`may begin by asking whom to contact: ${text.slice(0, 40)}...`, () =>
      deepStrictEqual(faults(report(text, 'phase: intake\n')), []));

  it('is bad where it tells of parts and leaves the rest to the reader', () => {
    const text =
      'Мы заменили все лампы «Заря» на третьем этаже на модель Л-40, но пока света будет меньше, чем раньше, потому что для новых ламп нужно большее напряжение.\n\nМы можем вернуть старые лампы и поменять провода, Борис Андреевич.';
    const found = faults(report(text));
    for (const one of [
      'executive-technical-detail',
      'executive-open-tail',
      'executive-missing-part/greeting',
      'executive-missing-part/contact',
      'executive-missing-part/prevention',
    ])
      ok(found.includes(one), `${one} in ${found.join(', ')}`);
    ok(!found.includes('why-unsolved'), 'one fault, one finding');
    strictEqual(found.filter((one) => one === 'executive-open-tail').length, 2);
  });

  it('gets a missing part in its place, with the name that it has', () => {
    const of = (body: string, part: string) => {
      const text = report(body);
      const finding = check(text).findings.find((one) => one.part === part);
      const [fix] = finding?.fixes() ?? [];
      return fix
        ? edited(text, fix.edits)
            .replace(/^---[\s\S]*?---\s*/, '')
            .trim()
        : null;
    };
    strictEqual(
      of(
        'Борис Андреевич, добрый день. Свет починили. Больше нигде на этаже не темно. Зинаида Львовна знает, куда звонить.',
        'contact',
      ),
      'Борис Андреевич, добрый день. Мы связались с Зинаидой Львовной. Свет починили. Больше нигде на этаже не темно. Зинаида Львовна знает, куда звонить.',
    );
    strictEqual(
      of(
        'Борис Андреевич, добрый день. С Глебом Ильичом мы починили свет. Больше нигде на этаже не темно.',
        'prevention',
      ),
      'Борис Андреевич, добрый день. С Глебом Ильичом мы починили свет. Больше нигде на этаже не темно. Глеб Ильич знает, что при повторении нужно сразу обратиться в поддержку.',
    );
  });

  it('may use the words that are everyday in the house', () => {
    const text = report('Сервер отчётов снова отвечает всем отделам.');
    const rules = (raw: unknown) => check(text, { config: configOf(raw) }).findings.map(({ rule }) => rule);
    ok(rules({}).includes('executive-technical-detail'));
    ok(!rules({ everyday: ['сервер'] }).includes('executive-technical-detail'));
  });
});

describe('a reply to an executive', () => {
  const config = configOf({ executives: ['Борис Андреевич Крылов'] });

  it('gets a hint to make it a report, and the kind in its front matter', () => {
    const text = 'Добрый день, Борис Андреевич! Свет на этаже починили.\n';
    const hints = check(text, { config }).findings.filter(({ rule }) => rule === 'executive-missing-part');
    deepStrictEqual(
      hints.map(({ severity }) => severity),
      ['hint'],
    );
    const [fix] = hints[0]!.fixes();
    ok(edited(text, fix!.edits).startsWith('---\nkind: executive-report\n---\n\nДобрый'));
  });

  it('has none where somebody else is greeted', () => {
    const { findings } = check('Добрый день, Борис Семёнович! Свет на этаже починили.\n', { config });
    deepStrictEqual(
      findings.filter(({ rule }) => rule.startsWith('executive')),
      [],
    );
  });
});
