import type { AddressForm } from '../../facts/address-forms';
import type { Edit, Fix } from '../../finding';
import { namings } from '../../languages';
import { addressAs } from '../../repair/address';
import { type Call, familiarCalls } from '../../repair/calls';
import { offer, together } from '../../repair/lacking';
import { deleteSpan, replaceSpan } from '../../repair/seam';
import { slot } from '../../repair/slots';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import { greetings } from './phrases';

/** A client is no mate: "вы", the full name, a plain greeting. */
export const rule: Rule = {
  id: 'familiar-address',
  title: { ru: 'Фамильярность: «ты», «Леночка», «приветик»', en: 'Too close to the reader: "mate", "hey guys"' },
  category: 'tone',
  severity: 'warning',
  kinds: 'outgoing',
  sources: ['3'],
  since: '0.1.0',

  *check(template) {
    if (template.config.address === 'ты') return;
    for (const reading of template.readings) {
      const forms = reading.addressForms();
      // Beside "вы" the "ты" is a mixture: another rule's.
      const mixed = forms.some(({ closeness }) => closeness === 'polite');
      const familiar = mixed ? [] : forms;
      const calls = familiarCalls(template, reading);
      const [first] = [...familiar, ...calls].sort((a, b) => a.start - b.start);
      if (!first) continue;
      const words = template.text.slice(first.start, first.end).replace(/\s+/g, ' ');
      yield {
        span: { start: first.start, end: first.end },
        message: {
          ru: `«${words}» звучит фамильярно: обращайтесь на «вы» и по полному имени.`,
          en: `"${words}" is too familiar: address the reader politely, by name.`,
        },
        fixes: () => fixes(template, reading, familiar, calls),
      };
    }
  },
};

/** Every form and every call at once: with the full name where there is one, else with the name's field. */
function fixes(template: Template, reading: Reading, forms: readonly AddressForm[], calls: readonly Call[]): Fix[] {
  const address = template.config.address === 'Вы' ? 'Вы' : 'вы';
  const polite = forms.length ? addressAs(template, reading, forms, address) : [];
  const edits = together(polite, ...calls.map((call) => politeCall(template, reading, call)));
  const leavesSlot = edits?.some(({ text }) => /[[{<%#]/.test(text)) ?? false;
  return offer({ ru: 'Обратиться вежливо', en: 'Address politely' }, leavesSlot ? 'fill-in' : 'suggestion', edits);
}

function politeCall(template: Template, reading: Reading, call: Call): Edit[] | null {
  const block = template.blocks[call.block]!;
  if (call.what === 'greeting') {
    // "What's up, dude?": a greeting asks nothing.
    const asks = template.text[call.end] === '?' ? [{ start: call.end, end: call.end + 1, text: '!' }] : [];
    return together(replaceSpan(template, call, greetings[reading.language]), asks);
  }
  if (call.what === 'guys') return deleteSpan(template, call);
  const { first } = block.sentences[block.sentenceOf[call.first]!]!;
  const full = call.first === call.last ? namings[reading.language].fullName(block.tokens[call.first]!.norm) : null;
  if (full) return [{ start: call.start, end: call.end, text: full }];
  // "Hi mate,": it stands for the name; elsewhere nothing is lost without it.
  const greeting = reading.facts.greeting;
  const greets = greeting?.block === call.block && greeting.sentence === block.sentenceOf[call.first];
  const comma = block.tokens[call.first - 1];
  // "Peterson," in a line of its own is all the greeting there is.
  const isAll = call.first === first && !block.tokens.slice(call.last + 1).some(({ kind }) => kind === 'word');
  // "Hey buddy!": a name does not go with it.
  const hey = /(?<!\p{L})hey\s$/iu.exec(template.text.slice(Math.max(0, call.start - 5), call.start))?.[0].length ?? 0;
  const start = hey ? call.start - hey : call.start;
  const named = slot(template, reading, 'name');
  if (greets || isAll) return replaceSpan(template, { start, end: call.end }, hey ? `Hello ${named}` : named);
  if (call.first === first || comma?.norm !== ',') return deleteSpan(template, call);
  return [{ start: block.start + comma.start, end: call.end, text: '' }];
}
