import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { readTree, waysThrough } from '../../client/preview/branches';
import { fillFor } from '../../client/preview/fill';
import { previewPage } from '../../client/preview/page';
import { sampleClients } from '../../client/preview/samples';
import { defaultConfig } from '../../shared/config';
import type { FieldsResult } from '../../shared/protocol';
import { readFrontMatter } from '../../shared/text/front-matter';
import { scanPlaceholders } from '../../shared/text/placeholders';
import type { DialectId } from '../../shared/text/text';

/** What the server would tell of a text. */
function fieldsOf(text: string, dialect: DialectId | 'auto' = 'auto'): FieldsResult {
  const { bodyStart } = readFrontMatter(text);
  const { placeholders } = scanPlaceholders(text, bodyStart, { ...defaultConfig.placeholders, dialect });
  return {
    text,
    bodyStart,
    dialect: dialect === 'auto' ? null : dialect,
    languages: ['en'],
    fields: placeholders,
  };
}

const [all, nameless, long] = sampleClients;
const sent = (client: typeof all, text: string, dialect?: DialectId) =>
  fillFor(client!, fieldsOf(text, dialect), new Map(), 'en')
    .map(({ is, text: piece }) => (is === 'empty' ? '▢' : piece))
    .join('');

describe('the preview', () => {
  it('fills the fields of every dialect', () => {
    const ways: readonly (readonly [DialectId, string])[] = [
      ['liquid', 'Hello {{ticket.requester.first_name}}, {{ticket.id}}'],
      ['zammad', 'Hello #{ticket.customer.firstname}, #{ticket.number}'],
      ['osticket', 'Hello %{ticket.name.first}, %{ticket.number}'],
      ['otrs', 'Hello <OTRS_CUSTOMER_DATA_UserFirstname>, <OTRS_TICKET_TicketNumber>'],
      ['freescout', 'Hello {%customer.firstName%}, {%conversation.number%}'],
    ];
    for (const [dialect, text] of ways) {
      strictEqual(sent(all, text, dialect), 'Hello Anna, 48211', dialect);
      strictEqual(sent(nameless, text, dialect), 'Hello ▢, 48211', dialect);
      match(sent(long, text, dialect), /Featherstonehaugh/);
    }
  });

  it('has the filters and fallbacks of the helpdesk', () => {
    strictEqual(sent(nameless, 'Hello {{ first_name | fallback: "there" }}', 'liquid'), 'Hello there');
    strictEqual(sent(all, 'Hello {{ ticket.requester.first_name | upcase }}', 'liquid'), 'Hello ANNA');
    strictEqual(sent(nameless, "Hello {{ contact.first_name || 'there' }}", 'liquid'), 'Hello there');
    strictEqual(sent(nameless, 'Hello {%customer.firstName,fallback=there%}', 'freescout'), 'Hello there');
  });

  it('leaves slots for a person', () => {
    const pieces = fillFor(all!, fieldsOf('We will answer by [deadline: 18:00 25.11].'), new Map(), 'en');
    deepStrictEqual(
      pieces.filter(({ is }) => is === 'slot').map(({ text }) => text),
      ['[deadline: 18:00 25.11]'],
    );
  });

  it('goes every way through the branches', () => {
    const text = 'A {% if x == 1 %}one{% elsif x == 2 %}two{% else %}other{% endif %} {% if y %}why{% endif %} end';
    const template = fieldsOf(text, 'liquid');
    const ways = waysThrough(readTree(template.fields, 0, text.length));
    deepStrictEqual(
      ways.map(({ choices }) =>
        fillFor(all!, template, choices, 'en')
          .map((piece) => piece.text)
          .join('')
          .replace(/\s+/g, ' '),
      ),
      ['A one why end', 'A two why end', 'A other why end', 'A one why end', 'A one end'],
    );
    deepStrictEqual(ways[2]?.title, [
      { condition: 'x == 1', holds: false },
      { condition: 'x == 2', holds: false },
    ]);
  });

  it('goes inside of branches, and survives tags that fit nowhere', () => {
    const nested = '{% if a %}{% if b %}ab{% else %}a{% endif %}{% else %}none{% endif %}';
    strictEqual(waysThrough(readTree(fieldsOf(nested, 'liquid').fields, 0, nested.length)).length, 4);
    for (const text of ['{% endif %} x', '{% else %} x', '{% if a %} x', '{% if a %}{% else %}{% else %}'])
      ok(waysThrough(readTree(fieldsOf(text, 'liquid').fields, 0, text.length)).length > 0);
  });

  it('shows a client without a name the branch for them', () => {
    const text =
      '{% if ticket.requester.first_name != blank %}Hello {{ticket.requester.first_name}},{% else %}Hello,{% endif %}';
    strictEqual(sent(nameless, text, 'liquid'), 'Hello,');
    strictEqual(sent(all, text, 'liquid'), 'Hello Anna,');
  });

  it('does not hang on templates that are made to', () => {
    const start = performance.now();
    sent(all, `{{ a ${'| append: "x" '.repeat(20)} }} {{ x | replace: "a", "b" }} {{ ${'('.repeat(200)} }}`, 'liquid');
    ok(performance.now() - start < 2000);
  });

  it('is a page that shows text as text', () => {
    const text =
      '---\nkind: reply\n---\n\n**Hello** {{ticket.requester.first_name}} <img src=x onerror=alert(1)>\n\n<!-- internal -->\n\n- one\n';
    const page = previewPage('a<b.md', fieldsOf(text, 'liquid'), { locale: 'en', nonce: 'n' });
    ok(!page.includes('<img'));
    ok(!page.includes('internal'));
    match(page, /<strong>Hello<\/strong>/);
    match(page, /a&lt;b\.md/);
    match(previewPage('a.md', null, { locale: 'ru', nonce: 'n' }), /не шаблон/);
  });
});
