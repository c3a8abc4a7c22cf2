import assert from 'node:assert/strict';
import { defaultConfig } from '../../shared/config';
import { readCustomPlaceholder } from '../../shared/text/custom-placeholders';
import { meaningOf } from '../../shared/text/placeholder-meaning';
import { scanPlaceholders } from '../../shared/text/placeholders';
import type { DialectId, PlaceholderMeaning } from '../../shared/text/text';

const scan = (text: string) => scanPlaceholders(text, 0, defaultConfig.placeholders);
const written = (text: string) => scan(text).placeholders.map(({ start, end }) => text.slice(start, end));

describe('placeholders', () => {
  const dialects: readonly (readonly [string, DialectId, string])[] = [
    ['{{ticket.requester.first_name}}', 'liquid', 'ticket.requester.first_name'],
    ['{{first_name | fallback: "there"}}', 'liquid', 'first_name | fallback: "there"'],
    ["{{ contact.first_name || 'there' }}", 'liquid', "contact.first_name || 'there'"],
    ['{{{name}}}', 'liquid', 'name'],
    ['{%customer.firstName,fallback=there%}', 'freescout', 'customer.firstName'],
    ['{%ticket.customerName%}', 'uvdesk', 'ticket.customerName'],
    ['#{ticket.title}', 'zammad', 'ticket.title'],
    ["#{t('open')}", 'zammad', "t('open')"],
    ['%{ticket.name.first}', 'osticket', 'ticket.name.first'],
    ['%%7Bticket.number%7D', 'osticket', 'ticket.number'],
    ['%ticket', 'osticket', 'ticket'],
    ['%{ISSUE_ID}', 'gitlab', 'ISSUE_ID'],
    ['<OTRS_TICKET_TicketNumber>', 'otrs', 'OTRS_TICKET_TicketNumber'],
    ['&lt;OTRS_CUSTOMER_SUBJECT[20]&gt;', 'otrs', 'OTRS_CUSTOMER_SUBJECT[20]'],
    ['##ticket.title##', 'glpi', 'ticket.title'],
    ['##lang.ticket.title##', 'glpi', 'lang.ticket.title'],
    ['{!! $ticket_number !!}', 'faveo', '$ticket_number'],
    ['{$Ticket->Subject}', 'rt', '$Ticket->Subject'],
    ['$' + '{issue.key}', 'dollar', 'issue.key'],
    ['$!{issue.summary}', 'velocity', 'issue.summary'],
    ['#OWNER_USER_NAME#', 'bitrix', 'OWNER_USER_NAME'],
    ['%NAME%', 'percent', 'NAME'],
    ['{client_name}', 'braces', 'client_name'],
    ['[ИМЯ]', 'brackets', 'ИМЯ'],
    ['[указать срок]', 'brackets', 'указать срок'],
    ['<ETA>', 'angle', 'ETA'],
    ['<указать дату>', 'angle', 'указать дату'],
  ];
  for (const [text, dialect, name] of dialects)
    it(`reads ${text}`, () => {
      const found = scan(`Начало ${text}, конец`);
      assert.equal(found.placeholders.length, 1);
      assert.equal(found.placeholders[0]!.dialect, dialect);
      assert.equal(found.placeholders[0]!.name, name);
      assert.equal(found.placeholders[0]!.start, 7);
      assert.equal(found.placeholders[0]!.end, 7 + text.length);
      assert.equal(found.dialect, dialect);
    });

  it('takes letters that stand for digits as one slot', () => {
    assert.deepEqual(written('до ЧЧ:ММ ДД.ММ.ГГГГ или HH:MM DD.MM.YYYY, XX:XX, ____ и XXX'), [
      'ЧЧ:ММ ДД.ММ.ГГГГ',
      'HH:MM DD.MM.YYYY',
      'XX:XX',
      '____',
      'XXX',
    ]);
    assert.equal(scan('до ЧЧ:ММ').placeholders[0]!.meaning, 'deadline');
    assert.equal(scan('до ЧЧ:ММ').placeholders[0]!.slot, true);
    assert.equal(scan('до ЧЧ:ММ').dialect, null);
  });

  const none = [
    '[text](https://a.b)',
    '[x] done',
    '- [ ] task',
    '[^1]',
    '![alt](x.png)',
    '[ref][id]',
    'line <br> break',
    '<b>bold</b>',
    '<https://a.b>',
    '<a@b.com>',
    '100 % скидки и 50 % бонусов',
    '50%скидка%',
    'https://a.b/%D0%BF%D1%80',
    'a < b and c > d',
    '[Решено] Тема',
    '[1]',
    '# Heading #',
    '__bold__',
    '\n____\n',
    'MIXXXED',
    '{{name}',
    '{name}}',
    '[the docs]\n\n[the docs]: https://a.b',
    'ddd',
    'Haha hhh',
  ];
  for (const text of none) it(`finds none in ${JSON.stringify(text)}`, () => assert.deepEqual(written(text), []));

  it('reads control flow', () => {
    const controls = (text: string) =>
      scan(text)
        .placeholders.map((one) => one.control ?? '-')
        .join(' ');
    assert.equal(
      controls('{% if a %}{{x}}{% elsif b %}{%- else -%}{% endif %}{% for a in b %}{% endfor %}{% assign a = 1 %}'),
      'if - else-if else end loop end-loop silent',
    );
    assert.equal(
      controls('{{#if a}}{{x}}{{else if b}}{{else}}{{/if}}{{#each a}}{{/each}}{{! c }}'),
      'if - else-if else end loop end-loop silent',
    );
    assert.equal(
      controls(
        '##IFticket.x## ##ticket.x## ##ENDIFticket.x## ##ELSEticket.x## ##ENDELSEticket.x## ##FOREACHtasks## ##ENDFOREACHtasks##',
      ),
      'if - end else end loop end-loop',
    );
    assert.equal(controls('#if ($a) $!{b} #elseif ($c) #else d #end'), 'if - else-if else end');
    assert.equal(controls('это #end и #else'), '');
    assert.equal(controls('<#if a>x<#else>y</#if><#list a as b></#list>'), 'if else end loop end-loop');
    assert.deepEqual(written('a {% comment %} скоро {% endcomment %} b'), ['{% comment %} скоро {% endcomment %}']);
  });

  it('tells the dialect of a file', () => {
    assert.equal(scan('{{a}} {{b}} {{c}} {{d}} %{e}').dialect, 'liquid');
    assert.equal(scan('{{a}} %{e}').dialect, null);
    assert.equal(scan('{{#if a}}{{b}}{{/if}}').dialect, 'handlebars');
    assert.equal(scan('{{b}}{% if a %}{% elif b %}{% endif %} {{c}} {{d}} {{e}}').placeholders[0]!.dialect, 'jinja');
    assert.equal(scan('[ИМЯ] {{a}}').dialect, 'liquid');
    assert.equal(scan('просто текст').dialect, null);
  });

  describe('of the house', () => {
    const found = (pattern: string, text: string) => {
      const form = readCustomPlaceholder(pattern);
      assert.ok('find' in form, pattern);
      return scanPlaceholders(text, 0, { ...defaultConfig.placeholders, custom: [form] }).placeholders;
    };

    it('are found where the text holds them', () =>
      assert.deepEqual(
        found('@@(\\w+)@@', 'до @@eta@@, 😀 {{name}} и @@город').map(({ start, end, name, meaning }) => [
          start,
          end,
          name,
          meaning,
        ]),
        [
          [3, 10, 'eta', 'deadline'],
          [15, 23, 'name', 'name'],
        ],
      ));

    it('are named by the group "name", else by the first, else by what they are made of', () => {
      assert.equal(found('<<(x:)?(?P<name>\\w+)>>', '<<x:eta>>')[0]!.name, 'eta');
      assert.equal(found('<<(\\w+)>>', '<<eta>>')[0]!.name, 'eta');
      assert.equal(found('<<\\w+>>', '<<eta>>')[0]!.name, 'eta');
    });

    it('may be asked for by a pattern that takes nothing', () => assert.deepEqual(found('@*', 'до завтра'), []));

    it('tells of a pattern that cannot be read', () => {
      assert.match((readCustomPlaceholder('a(') as { wrong: string }).wrong, /missing closing/);
      assert.match((readCustomPlaceholder('(?=a)') as { wrong: string }).wrong, /unsupported/);
    });
  });
});

describe('meanings of placeholders', () => {
  const cases: Readonly<Record<string, PlaceholderMeaning>> = {
    'ticket.requester.first_name': 'name',
    customerName: 'name',
    ФИО: 'name',
    'имя клиента': 'name',
    'ticket.name.first': 'name',
    OTRS_CUSTOMER_DATA_UserFirstname: 'name',
    'executive.name_patronymic': 'name',
    'executive.title_and_name': 'name',
    'contact.name': 'name',
    'first_name | fallback: "there"': 'name',
    'current_user.name': 'agent',
    'agent.name': 'agent',
    OTRS_OWNER_UserFirstname: 'agent',
    'ticket.assignee.name': 'agent',
    'specialist.name': 'person',
    'specialist.role': 'person',
    'имя специалиста': 'person',
    next_level: 'person',
    исполнитель: 'person',
    eta: 'deadline',
    ETA: 'deadline',
    next_update: 'deadline',
    reply_by: 'deadline',
    'ticket.escalation_at': 'deadline',
    'указать срок': 'deadline',
    'срок: 18:00 25.11': 'deadline',
    'дата решения': 'deadline',
    когда: 'deadline',
    found_at: 'date',
    resolved_at: 'date',
    'ticket.created_at': 'date',
    release_date: 'date',
    old_eta: 'date',
    'ticket.id': 'number',
    OTRS_TICKET_TicketNumber: 'number',
    'номер заявки': 'number',
    заявка: 'number',
    'conversation.number': 'number',
    'ticket.url': 'link',
    'recipient.ticket_link': 'link',
    'ссылка на статью': 'link',
    problem: 'problem',
    'ticket.title': 'problem',
    OTRS_CUSTOMER_SUBJECT: 'problem',
    тема: 'problem',
    affected: 'problem',
    done: 'step',
    doing: 'step',
    checked: 'step',
    checking: 'step',
    'what has been done': 'step',
    'что сделано': 'step',
    inconvenience: 'apology-cause',
    'за что извиняемся': 'apology-cause',
    'department.name': 'department',
    отдел: 'department',
    телефон: 'contact',
    'agent.email': 'contact',
    note: 'inside',
    comments: 'inside',
    'ticket.thread.complete': 'inside',
    'ticket.staff_link': 'inside',
    OTRS_AGENT_BODY: 'inside',
    NOTE_TEXT: 'text',
    workaround: 'text',
    data_state: 'text',
    'ticket.ticket_field_360': 'unknown',
    foo: 'unknown',
  };
  for (const [name, meaning] of Object.entries(cases))
    it(`${name}: ${meaning}`, () => assert.equal(meaningOf(name, new Map()), meaning));

  it('knows nothing of what objects inherit', () => assert.equal(meaningOf('constructor', new Map()), 'unknown'));

  it('believes the config', () =>
    assert.equal(meaningOf('cf_1 | upcase', new Map([['cf_1', 'deadline']])), 'deadline'));
});
