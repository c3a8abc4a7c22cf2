import { deepStrictEqual, match } from 'node:assert';
import * as yaml from 'yaml';
import { configText } from '../../client/config-text';
import { parseConfigText } from '../../shared/config-text';

const answers = {
  team: ['Поддержка «Протоки»', 'Support: us'],
  departments: ['Billing', 'no', '- dash', '#hash'],
  escalation: ['senior engineer'],
  dialect: 'liquid',
  known: { 'ticket.ticket_field_360': 'deadline', 'a b"c': 'name' },
  templates: ['replies/**/*.md', '*.txt'],
};

describe('the text of a new config', () => {
  it('says what was answered, whatever it is', () => {
    const { value, problems } = parseConfigText(configText(answers, 'en'), yaml);
    deepStrictEqual(problems, []);
    deepStrictEqual(JSON.parse(JSON.stringify(value)), {
      version: 1,
      root: true,
      templates: answers.templates,
      team: answers.team,
      departments: answers.departments,
      escalation: answers.escalation,
      placeholders: { dialect: 'liquid', known: answers.known },
    });
  });

  it('leaves out what nobody has said', () => {
    const text = configText(
      { team: [], departments: [], escalation: [], dialect: null, known: {}, templates: [] },
      'ru',
    );
    deepStrictEqual(text, 'version: 1\nroot: true\n');
    match(configText(answers, 'ru'), /# Как называется команда/);
  });
});
