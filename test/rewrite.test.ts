import { deepStrictEqual, doesNotMatch, match, strictEqual } from 'node:assert';
import { type RewriteTarget, rewriteTargets } from '../shared/rewrite/rewrite';
import { cases, examples } from './case-files';
import { check, rewritten } from './check';

const open = `---
title: Нет интернета
kind: reply
---

Здравствуйте, {{ticket.requester.first_name}}!

По заявке №1482: интернет у вас пока не работает, потому что прежний монтажник заболел. Мы перезапустили узел, сейчас меняем
кабель. Восстановим до 18:00 25.11. Извините за то, что вы вчера не могли работать.

С уважением,
Анна
`;

const resolved = `Hello {{customer.name}},

Yesterday the charts did not open. We rolled release 4.2.1 back and rebuilt the cache, and everything works again.
We are sorry that you could not hand in the report.

Kind regards,
Ann
`;

const incident = `---
kind: incident-notice
status: open
---

# Card payments

Dear customers,

At 10:20 on 24.11.2026 we found a fault: card payments on the website fail for some customers. No card data are affected.

Our engineers are moving payments to a second provider. Payments will work in full again by 15:00 on 24.11.2026. Until
then you can pay by bank transfer.

We are sorry that you cannot pay by card. The next message will be posted here by 12:30 on 24.11.2026.
`;

const lifts = `Dear Mr Harris,

Last night the lifts in your building stood still for two hours. We spoke with Ms Palmer, replaced the broken drive and both
lifts run again. No other lift on the site is affected. From now on we test the drives every Monday.

Anna Reed, Facilities
`;

const clinic = `Здравствуйте, {{customer.name}}!

Вчера с 10:00 до 12:30 не открывался сайт записи к врачу. Мы увеличили объём памяти, сайт снова работает. Чтобы это не
повторилось, мы каждую ночь проверяем нагрузку. Приносим извинения за то, что вы не смогли записаться.

Регистратура
`;

const parcel = `Hello {{customer.name}},

Request 5512: your parcel has not arrived yet. We have packed the same order anew, and it will be at your door by {{eta}}.

We are sorry that you waited for it in vain.

{{agent.name}}
`;

const planned = `Уважаемые клиенты!

Плановые работы: {{period}}. Мы обновляем панель управления. В это время в панель нельзя будет войти.
`;

const bilingual = `Здравствуйте!

По заявке {{ticket.id}}: интернет у вас пока не работает, меняем кабель. Связь вернётся до {{eta}}.

Hello!

Request {{ticket.id}}: your internet does not work yet, we are replacing the cable. The connection will be back by {{eta}}.
`;

const trams = `---
kind: incident-notice
---

Уважаемые пассажиры!

Катастрофа: 22 января в 06:15 мы обнаружили, что в трамваях не принимаются к оплате карты. Аппараты перенастраиваем, приём карт
вернём не позднее 18:00 23 января. До этого часа кондукторы берут наличные. Извините, что оплатить проезд картой нельзя.

Трамвайное управление
`;

const archive = `---
kind: incident-notice
---

Dear readers,

On 20 January at 11:30 we found that the archive does not open. We have closed it and are rebuilding it, and it opens again on
24 January at 09:00. We apologise to every reader who needed it. The next update will be posted here at 09:00 on 22 January.

The Review
`;

const found = `Hello {{guest.name}},

your umbrella turned up after you had left; it was behind the piano. We hope to welcome you back soon!

The front desk
`;

/** Text, target, and the body that it becomes; null: not offered. */
const table: readonly (readonly [string, string, RewriteTarget, string | null])[] = [
  [
    'a status update keeps every sentence, without the reason',
    open,
    'status-update',
    `Здравствуйте, {{ticket.requester.first_name}}!

По заявке №1482: интернет у вас пока не работает. Мы перезапустили узел, сейчас меняем
кабель. Восстановим до 18:00 25.11. Извините за то, что вы вчера не могли работать. Следующее сообщение пришлём до [срок сообщения: 18:00 25.11].

С уважением,
Анна`,
  ],
  [
    'both languages are completed',
    bilingual,
    'status-update',
    `Здравствуйте!

По заявке {{ticket.id}}: интернет у вас пока не работает, меняем кабель. Связь вернётся до {{eta}}. Следующее сообщение пришлём до [срок сообщения: 18:00 25.11].

Hello!

Request {{ticket.id}}: your internet does not work yet, we are replacing the cable. The connection will be back by {{eta}}. Our next message will reach you by [next update: 18:00 25.11].`,
  ],
  [
    'a late parcel keeps its words',
    parcel,
    'status-update',
    `Hello {{customer.name}},

Request 5512: your parcel has not arrived yet. We have packed the same order anew, and it will be at your door by {{eta}}.

We are sorry that you waited for it in vain. Our next message will reach you by [next update: 18:00 25.11].

{{agent.name}}`,
  ],
  [
    'an intake says what the matter is',
    open,
    'executive-report',
    `[имя и отчество], добрый день!

Интернет у вас пока не работает. Восстановим до 18:00 25.11. Когда всё будет готово, пришлём вам короткий отчёт.

С уважением,
Анна`,
  ],
  [
    'a report keeps contact, scope and prevention',
    lifts,
    'executive-report',
    `Good morning, Mr Harris.

Last night the lifts in your building stood still for two hours. We spoke with Ms Palmer, replaced the broken drive and both lifts run again. No other lift on the site is affected. From now on we test the drives every Monday.

Anna Reed, Facilities`,
  ],
  [
    'what a report lacks is a slot as a whole',
    clinic,
    'executive-report',
    `[имя и отчество], добрый день!

Вчера с 10:00 до 12:30 не открывался сайт записи к врачу. [с кем связались: мы связались с Анной Петровной]. Мы увеличили объём памяти, сайт снова работает. [где неполадки больше нет: на седьмом этаже её нет]. Чтобы это не повторилось, мы каждую ночь проверяем нагрузку.

Регистратура`,
  ],
  [
    'a notice tells all but the name',
    clinic,
    'incident-notice',
    `Здравствуйте!

Вчера с 10:00 до 12:30 не открывался сайт записи к врачу.

Мы увеличили объём памяти, сайт снова работает. Чтобы это не повторилось, мы каждую ночь проверяем нагрузку.

Сбой устранён [дата и время, когда устранён сбой].

Приносим извинения за то, что вы не смогли записаться.

Регистратура`,
  ],
  [
    'a letter to a key client is the notice, to him',
    incident,
    'key-client-letter',
    `Dear [name of the contact person],

At 10:20 on 24.11.2026 we found a fault: card payments on the website fail for some customers.

No card data are affected.

Our engineers are moving payments to a second provider. Payments will work in full again by 15:00 on 24.11.2026. Until then you can pay by bank transfer.

We are sorry that you cannot pay by card. Our next message will reach you by 12:30 on 24.11.2026.`,
  ],
  [
    'an intake keeps the time, and cries no alarm',
    trams,
    'executive-report',
    `[имя и отчество], добрый день!

22 января в 06:15 мы обнаружили, что в трамваях не принимаются к оплате карты. Аппараты перенастраиваем, приём карт вернём не позднее 18:00 23 января. До этого часа кондукторы берут наличные. С кем нам лучше связаться, чтобы больше не отвлекать вас? Когда всё будет готово, пришлём вам короткий отчёт.

Трамвайное управление`,
  ],
  [
    'what opens again on a day to come is open, and a letter is not posted',
    archive,
    'key-client-letter',
    `Dear [name of the contact person],

On 20 January at 11:30 we found that the archive does not open.

We have closed it and are rebuilding it, and it opens again on 24 January at 09:00. The next update will be sent to you at 09:00 on 22 January.

We apologise to every reader who needed it.

The Review`,
  ],
  ...rewriteTargets.map((target) => ['good news are no trouble', found, target, null] as const),
  ['one client is no matter of the public', open, 'incident-notice', null],
  ['a parcel is no outage', parcel, 'incident-notice', null],
  ['a parcel is no outage for a key client', parcel, 'key-client-letter', null],
  ['a notice is a notice', incident, 'incident-notice', null],
  ['what is over needs no deadline', clinic, 'status-update', null],
  ...rewriteTargets.map((target) => ['planned work is no fault', planned, target, null] as const),
  ['two languages make two reports', bilingual, 'executive-report', null],
];

/** How a text is turned: what it must say then, and what it must not. */
const mechanisms: readonly (readonly [string, RewriteTarget, string, RegExp, RegExp?])[] = [
  [
    'one person goes on speaking of himself',
    'status-update',
    'Турникет у вашей проходной пока заедает. Я смазал ось и жду новую пружину, поставлю её завтра к 9:00.\n',
    /Следующее сообщение пришлю до/,
    /пришлём/,
  ],
  [
    'where both speak, neither is put in',
    'status-update',
    'The gate at dock 2 still jams. I have oiled the rail, and we are fitting a new roller by 17:00 today.\n',
    /The next message will reach you/,
  ],
  [
    'a notice is signed by the house, not by the person',
    'incident-notice',
    'Dear members,\n\nthe sauna is out of order. We are changing the heater and it will be back on Friday at 10:00.\n\nKind regards,\nTess Marlow, Riverside Gym\n',
    /\n\nRiverside Gym\n$/,
    /Marlow/,
  ],
  [
    'nobody is called a customer who may be a tenant',
    'incident-notice',
    'Здравствуйте, {{resident.name}}!\n\nДомофон в первом подъезде не работает. Меняем плату, включим завтра к 12:00.\n',
    /\n\nЗдравствуйте!\n/,
    /клиенты/,
  ],
  [
    'what leads up to a reason goes with it',
    'status-update',
    'Здравствуйте, {{name}}!\n\nПо заявке 77: эскалатор пока стоит: наладчик у нас один, и тот в отпуске. Пустим его в пятницу к 8:00.\n',
    /эскалатор пока стоит\./,
    /наладчик/,
  ],
  [
    'an apology stays behind what is done',
    'status-update',
    'Здравствуйте!\n\nПо заявке 78: сканер на складе пока не читает коды. Извините, что приходится вводить их руками.\n',
    /Мы уже сделали: [^.]+\.[\s\S]*Извините, что приходится/,
  ],
  [
    'the number stands last, and nothing before the greeting',
    'status-update',
    "Hi {{name}}, your locker still doesn't open. We are changing its lock by 15:00 today.\n",
    /^---[\s\S]*---\n\nHi \{\{name\}\}/,
  ],
  [
    'a crowd is not greeted in a letter to one',
    'key-client-letter',
    'To our visitors\n\nOn 3 May at 10:10 we found that the ticket machines did not print. They work in full again since 11:00.\n',
    /\n\nDear \[name of the contact person\],/,
    /To our visitors/,
  ],
  [
    'but where they live is not lost',
    'key-client-letter',
    'Dear residents of Birch Court,\n\nOn 3 May at 10:10 we found that the lifts of tower 2 stood still. They work in full again since 11:00.\n',
    /Birch Court|^$/,
  ],
  [
    'the words of a status page go',
    'key-client-letter',
    'Investigating - Uploads of photos fail. We have moved them to a second storage. The next update comes at 14:30 on 3 May.\n',
    /\n\nUploads of photos fail/,
    /Investigating/,
  ],
  [
    'an executive is called by the name that the text has',
    'executive-report',
    'Здравствуйте, Пётр Ильич!\n\nКондиционер в переговорной не холодит. Новый поставим завтра к 10:00.\n',
    /Пётр Ильич, добрый день!/,
  ],
  [
    'a report names no part and nobody who works at it',
    'executive-report',
    'Dear {{name}},\n\ntoday at 09:15 we found that the escalators in the east hall do not run. Our technicians are replacing a worn bearing, and the escalators will be back within two hours. The lifts are not concerned.\n',
    /The lifts are not concerned\. The escalators will be back within two hours\./,
    /technicians|bearing/,
  ],
  [
    'a report keeps what goes on, and guesses nothing',
    'executive-report',
    'Здравствуйте, Олег Маркович!\n\nСайт столовой пока не открывается. Скорее всего, виновата замена часов. Касса и гараж работают как обычно. Сайт заработает к 16:00 25.11.\n',
    /Касса и гараж работают как обычно/,
    /Скорее всего/,
  ],
  [
    'a report is not addressed to citizens',
    'executive-report',
    'Извещаем жителей посёлка о том, что 3 мая в 09:20 обнаружен сбой: не открывается портал субсидий. Портал откроется к 18:00 3 мая.\n',
    /добрый день!\n\n3 мая в 09:20 обнаружен сбой/,
    /Извещаем|жителей/,
  ],
  [
    'a report has the farewell of no trade',
    'executive-report',
    'Hi {{name}},\n\nyour ski pass is still missing. The new pass will be in your account by 18:00 on 3 May.\n\nStay stoked,\nLiv, Snowline passes\n',
    /\n\nLiv, Snowline passes\n$/,
    /stoked/,
  ],
  [
    'who signs for an office signs',
    'status-update',
    'Dear {{name}},\n\nyour permit has not been printed yet. We have checked your papers, and it will be printed by 15:00 on 3 May.\n\nFor the Harbour Master\n',
    /For the Harbour Master\n$/,
  ],
  [
    'no result is checked that was not spoken of',
    'executive-report',
    'Здравствуйте, {{name}}!\n\nТурникет всё ещё не узнаёт ваш пропуск. Мы записали его заново. Загляните через недельку и расскажите, пускает ли.\n',
    /Следующее сообщение пришлём до/,
    /проверим результат/,
  ],
  [
    'the time stands behind the work',
    'status-update',
    'Здравствуйте!\n\nПо заявке 79: лифт пока стоит, потому что завод задержал деталь. Мы уже меняем лебёдку.\n',
    /меняем лебёдку\. Решим вопрос до/,
  ],
  [
    'what an apology is for is told',
    'status-update',
    'Dear {{name}},\n\nyour car still has not arrived. We have called the ferry and write to you by 17:00 on 3 May.\n\nFor the evening on the quay we most humbly crave your pardon.\n',
    /We apologise for the evening on the quay\./,
    /what we apologise for/,
  ],
  [
    'the number stands at the top of what opens small',
    'status-update',
    'Dear {{name}},\n\nthree of your lamps do not light. We are changing their sockets by 15:00 today.\n',
    /This is about request [^\n]+\n\nThree of your lamps/,
  ],
  [
    'the number stands behind who writes',
    'status-update',
    '{{name}}, добрый день!\n\nЭто Вера, мы говорили вчера. Ваш пропуск пока не открывает ворота. Меняем его, новый будет завтра к 9:00.\n',
    /мы говорили вчера\. Новости по заявке/,
  ],
  [
    'when the fix comes is said once',
    'key-client-letter',
    'Dear customers,\n\nthe calendar in the app shows every Monday twice. We have compared three phones. It will be corrected in the next release of the app.\n',
    /We will solve this by|^$/,
    /next release/,
  ],
  [
    'a letter to one is not to all',
    'key-client-letter',
    'Уважаемые клиенты!\n\n3 мая в 09:20 мы обнаружили, что личный кабинет не открывается. Восстанавливаем вход, кабинет откроется к 18:00 3 мая. Извините, что вы не можете войти.\n',
    /./,
    /scope: mass/,
  ],
  [
    'a report keeps what reassures',
    'executive-report',
    'Бронирование переговорных пока не открывается. Оно заработает до 18:00 25.11. Прежние брони сохранятся.\n',
    /Прежние брони сохранятся/,
  ],
];

/** Texts that cannot be turned well. */
const refused: readonly (readonly [string, RewriteTarget, string])[] = [
  [
    'an idea is passed on',
    'executive-report',
    'Здравствуйте! Тёмная тема пока не поддерживается. Идея отличная, передали её дизайнерам.\n',
  ],
  [
    'a look at the roof is no end',
    'executive-report',
    'На складе протекает крыша, это вторая течь. Кровельщик Иванов осмотрит её в четверг в 10:00.\n',
  ],
  [
    'the time of a range would be cut',
    'executive-report',
    'The garage door does not close. Our fitter ordered a new spring. It will be fitted on Friday between 12:00 and 14:00.\n',
  ],
  [
    'nobody was told of a fault',
    'incident-notice',
    'Dear parents,\n\nthe concert begins at six, not at five. The new programme is on its way to you.\n',
  ],
  [
    'what it was is told in slang',
    'key-client-letter',
    'Уважаемые клиенты!\n\nСегодня в 09:20 мы обнаружили, что сайт лёг вместе с кабинетом. Поднимем его к 18:00 25.11.\n',
  ],
  [
    'where it is stands in the greeting alone',
    'key-client-letter',
    'Уважаемые жители третьего корпуса!\n\nЛифт пока не работает. Меняем трос, пустим кабину 2 декабря к 19:00.\n',
  ],
  [
    'who has it now is no matter',
    'executive-report',
    'Hello {{name}},\n\nthank you for the photos. I have escalated it to our senior fitters, and they take it over from me.\n',
  ],
  [
    'one landline',
    'incident-notice',
    'Hello {{name}},\n\nthe cable is being replaced. Your phone will carry calls again by {{eta}}.\n\n{{agent.name}}\n',
  ],
];

describe('a text turned into another kind', () => {
  for (const [name, text, target, wanted] of table)
    it(`${target}: ${name}`, () => {
      const turned = rewritten(text, target);
      strictEqual(turned?.replace(/^---\n[\s\S]*?\n---\n/, '').trim() ?? null, wanted);
    });

  it('says in its keys what it is', () => {
    match(
      rewritten(open, 'status-update') ?? '',
      /^---\nkind: status-update\nstatus: open\ntitle: Нет интернета\n---\n/,
    );
    match(rewritten(open, 'executive-report') ?? '', /^phase: intake$/m);
  });

  it('tells an executive nothing technical', () => {
    doesNotMatch(rewritten(open, 'executive-report') ?? '', /узел|кабель/);
    const report = rewritten(resolved, 'executive-report') ?? '';
    match(report, /the charts did not open/);
    doesNotMatch(report, /phase:|cache|4\.2\.1/);
  });

  it('keeps the original in a comment on request', () => {
    const text = rewritten(clinic, 'incident-notice', {}, true) ?? '';
    match(text, /<!--\nВнутренняя заметка: прежний текст\n\nЗдравствуйте[^>]*Регистратура/);
    deepStrictEqual(check(text).findings.filter(isGrave), []);
  });

  for (const [name, target, text, wanted, unwanted] of mechanisms)
    it(`${target}: ${name}`, () => {
      const turned =
        rewritten(
          `---\nkind: ${target === 'key-client-letter' ? 'incident-notice\nscope: mass' : 'status-update'}\n---\n${text}`,
          target,
        ) ?? '';
      match(turned, wanted);
      if (unwanted) doesNotMatch(turned, unwanted);
    });

  for (const [name, target, text] of refused)
    it(`${target}: nothing is offered: ${name}`, () => {
      strictEqual(rewritten(`---\nkind: status-update\n---\n${text}`, target), null);
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
