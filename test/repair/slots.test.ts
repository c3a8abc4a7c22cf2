import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { wordings } from '../../shared/languages';
import { slotMeanings } from '../../shared/languages/sentences';
import { nextLevel, say } from '../../shared/repair/say';
import { isOwnSlot, slot } from '../../shared/repair/slots';
import { check, configOf } from '../check';

describe('a slot of a repair', () => {
  const slotIn = (text: string, meaning: (typeof slotMeanings)[number], config?: unknown) => {
    const { template } = check(text, { config: configOf(config) });
    return slot(template, template.readings[0]!, meaning);
  };

  it('is a field where the config maps its meaning to one', () => {
    const known = {
      placeholders: { dialect: 'liquid', known: { 'ticket.ticket_field_360': 'deadline', eta: 'next_update' } },
    };
    strictEqual(slotIn('Сайт закрыт.', 'deadline', known), '{{ticket.ticket_field_360}}');
    strictEqual(slotIn('The site is down.', 'next_update', known), '{{eta}}');
    strictEqual(slotIn('Сайт закрыт.', 'done', known), '[что сделано]');
    const other = { placeholders: { dialect: 'osticket', known: { 'ticket.eta': 'deadline' } } };
    strictEqual(slotIn('Сайт закрыт.', 'deadline', other), '%{ticket.eta}');
  });

  it('is a field that every helpdesk of the dialect has', () => {
    strictEqual(slotIn('Здравствуйте, #{ticket.customer.firstname}!', 'number'), '#{ticket.number}');
    strictEqual(slotIn('Здравствуйте, {{ticket.requester.first_name}}!', 'number'), '{{ticket.id}}');
    strictEqual(slotIn('Hello {{contact.first_name}}, thank you.', 'number'), '{{conversation.id}}');
    strictEqual(slotIn('Здравствуйте, %{ticket.name.first}!', 'number'), '%{ticket.number}');
    strictEqual(slotIn('Здравствуйте, <OTRS_CUSTOMER_DATA_UserFirstname>!', 'number'), '<OTRS_TICKET_TicketNumber>');
  });

  it('is what the text has already', () => {
    strictEqual(slotIn('Заявка {{case_number}} принята, {{order_number}} тоже.', 'number'), '{{case_number}}');
  });

  it('stays visible where nobody knows the field', () => {
    strictEqual(slotIn('Здравствуйте, {{ticket.requester.first_name}}!', 'deadline'), '[срок: 18:00 25.11]');
    strictEqual(slotIn('Hello {{ticket.requester.first_name}}, thank you.', 'deadline'), '[deadline: 18:00 25.11]');
    strictEqual(slotIn('Здравствуйте, {{name}}!', 'number'), '[номер заявки]');
    strictEqual(slotIn('Здравствуйте!', 'number'), '[номер заявки]');
  });

  it('is read back as what it stands for', () => {
    for (const [language, { slots }] of Object.entries(wordings))
      for (const meaning of slotMeanings) {
        const text =
          language === 'ru'
            ? `Вот что известно: [${slots[meaning]}] и всё.`
            : `This is known: [${slots[meaning]}] and no more.`;
        const [placeholder, ...others] = check(text).template.source.segmentation.placeholders;
        ok(placeholder && others.length === 0, `${slots[meaning]} is no slot`);
        ok(isOwnSlot(placeholder.name));
        const wanted = {
          deadline: 'deadline',
          next_update: 'deadline',
          done: 'step',
          specialist: 'person',
          number: 'number',
          inconvenience: 'apology-cause',
        };
        if (meaning in wanted) strictEqual(placeholder.meaning, wanted[meaning as keyof typeof wanted]);
      }
  });
});

describe('a sentence of a repair', () => {
  const said = (text: string, name: Parameters<typeof say>[2], config?: unknown) => {
    const { template } = check(text, { config: configOf(config) });
    return say(template, template.readings[0]!, name, { object: 'X', thing: 'X', aim: 'X', topic: 'X' });
  };

  it('has all its slots', () => {
    for (const [language, { sentences }] of Object.entries(wordings)) {
      const text = language === 'ru' ? 'Сайт пока закрыт.' : 'The site is still down.';
      for (const name of Object.keys(sentences) as (keyof typeof sentences)[]) {
        // A time that the text names, with its preposition, is given by whoever asks.
        const sentence = said(text, name).replace(/\{(?:when|from|till)\}/g, '18:00');
        ok(!/[{}]/.test(sentence), sentence);
        // A bracket before a parenthesis, or before a colon at the beginning of a line, would be Markdown's.
        ok(!/^\[[^\]]*\]:|\][([]/m.test(sentence), sentence);
      }
    }
  });

  it('addresses the reader as the text does', () => {
    strictEqual(
      said('Вы писали нам. Мы ответили Вам, что Ваш сайт закрыт.', 'handoverWhen'),
      'Ответ Вы получите до [срок: 18:00 25.11].',
    );
    strictEqual(said('Сайт закрыт.', 'handoverWhen', { address: 'ты' }), 'Ответ ты получишь до [срок: 18:00 25.11].');
  });

  it('names the next level of the ladder', () => {
    const level = (text: string, escalation?: readonly string[]) => {
      const { template } = check(text, { config: configOf(escalation && { escalation }) });
      return nextLevel(template, template.readings[0]!);
    };
    strictEqual(level('Сайт закрыт.', ['дежурный', 'старший инженер', 'директор']), 'старший инженер');
    strictEqual(
      level('Сайт закрыт, старший инженер проверил.', ['дежурный', 'старший инженер', 'директор']),
      'директор',
    );
    strictEqual(level('The site is down.', ['agent', 'senior engineer']), 'our senior engineer');
    strictEqual(
      level('The site is down.', ['дежурный', 'старший инженер']),
      '[name and role of the senior specialist]',
    );
    strictEqual(level('Сайт закрыт.'), '[имя и должность старшего специалиста]');
  });

  it('names the data that the product holds', () => {
    deepStrictEqual(
      [
        said('Сайт закрыт.', 'incidentData', { product: { criticalData: ['payment', 'personal'] } }).split(' [')[0],
        said('The site is down.', 'incidentData', { product: { criticalData: ['payment', 'personal'] } }).split(
          ' data',
        )[0],
      ],
      ['Платёжные и персональные данные', 'Your payment and personal'],
    );
  });
});
