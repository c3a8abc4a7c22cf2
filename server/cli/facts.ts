import type { Fact, Facts } from '../../shared/facts/facts';
import type { Localized } from '../../shared/localized';
import type { Span } from '../../shared/span';
import type { Template } from '../../shared/template';
import { type CheckedFile, check } from './checking';
import type { Command, Speaking } from './command';
import { reading } from './common-options';
import { allOf, firstOf, languagesOf, stateOf } from './facts-of';
import { complainAboutNotices } from './report/report';
import { kindNames, languageNames, stateNames } from './texts';

export const factsCommand: Command = {
  name: 'facts',
  usage: { ru: '[пути…]', en: '[paths…]' },
  summary: {
    ru: 'что программа поняла из текста: состояние, шаги, сроки…',
    en: 'what was understood of a text: state, steps, deadlines…',
  },
  options: [
    {
      name: 'format',
      value: 'format',
      values: ['pretty', 'json'],
      text: { ru: 'вид вывода: pretty, json', en: 'form of the output: pretty, json' },
    },
    ...reading,
  ],
  examples: ['replylint facts reply.md', 'replylint facts templates --format json'],
  run(given, world, speaking) {
    const checking = check(given, world, speaking);
    if ('problem' in checking) {
      speaking.complain(checking.problem);
      return 2;
    }
    const asJson = given.value('format') === 'json';
    let files = 0;
    if (asJson) world.out.write('{"version":1,"files":[');
    for (const file of checking.files) {
      if (asJson) world.out.write(`${files === 0 ? '\n' : ',\n'}${JSON.stringify(fileAsJson(file))}`);
      else
        world.out.write(
          `${files === 0 ? '' : '\n'}${file.results.map(({ template }) => showTemplate(file, template, speaking)).join('\n')}`,
        );
      complainAboutNotices(file, speaking.complain);
      files++;
    }
    if (asJson) world.out.write(`${files === 0 ? '' : '\n'}]}\n`);
    world.out.flush();
    if (files === 0 && !given.has('allow-empty') && !checking.failed()) {
      speaking.complain(messages.empty);
      return 2;
    }
    return checking.failed() ? 2 : 0;
  },
};

function fileAsJson(file: CheckedFile) {
  return { path: file.path, templates: file.results.map(({ template }) => templateAsJson(template)) };
}

function templateAsJson(template: Template) {
  const spans = (facts: readonly Span[]) => facts.map(spanOf);
  const single = (fact: Fact | null) => (fact === null ? null : spanOf(fact));
  return {
    id: template.source.id,
    pointer: template.source.pointer,
    kind: template.kind,
    language: languagesOf(template),
    state: stateOf(template),
    facts: {
      steps: spans(allOf(template, 'steps')),
      deadlines: allOf(template, 'deadlines').map((deadline) => ({ type: deadline.type, ...spanOf(deadline) })),
      handovers: spans(allOf(template, 'handovers')),
      escalations: spans(allOf(template, 'escalations')),
      apologies: allOf(template, 'apologies').map((apology) => ({ type: apology.type, ...spanOf(apology) })),
      mentions: spans(allOf(template, 'mentions')),
      questions: spans(allOf(template, 'questions')),
      causes: spans(allOf(template, 'causes')),
      contact: single(firstOf(template, 'contact')),
      ticket: single(firstOf(template, 'ticket')),
      greeting: single(firstOf(template, 'greeting')),
      dataStatement: single(firstOf(template, 'dataStatement')),
      scope: single(firstOf(template, 'scope')),
      prevention: single(firstOf(template, 'prevention')),
    },
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function showTemplate(file: CheckedFile, template: Template, { locale, style }: Speaking): string {
  const words = ({ start, end }: Span) => {
    const text = file.text
      .slice(start, Math.min(end, start + 120))
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    const whole = end - start > 120 ? `${text}…` : text;
    return locale === 'ru' ? `«${whole}»` : `"${whole}"`;
  };
  const place = (fact: Span) => style.faint(`${file.lines().positionAt(fact.start).line + 1}`.padStart(4));
  const names = Object.values(labels).map((label) => label[locale].length);
  const width = Math.max(...names) + 2;
  const label = (name: keyof typeof labels) => `  ${labels[name][locale].padEnd(width)}`;
  const lines = [
    style.strong(style.underlined([file.path, template.source.pointer].filter((part) => part !== null).join(' › '))),
  ];
  const evidence = firstOf(template, 'stateEvidence');
  lines.push(`${label('kind')}${kindNames[template.kind][locale]}`);
  lines.push(
    `${label('language')}${
      languagesOf(template)
        .map((language) => languageNames[language][locale])
        .join(', ') || '—'
    }`,
  );
  lines.push(
    `${label('state')}${style.strong(stateNames[stateOf(template)][locale])}${evidence ? `  ${words(evidence)}` : ''}`,
  );
  const missing: string[] = [];
  const rows = (name: keyof typeof labels, facts: readonly (Span & { readonly note?: string | undefined })[]) => {
    if (facts.length === 0) missing.push(labels[name][locale]);
    for (const [index, fact] of facts.entries()) {
      lines.push(
        `${index === 0 ? label(name) : ' '.repeat(width + 2)}${words(fact)}${fact.note ? style.info(`  ${fact.note}`) : ''}${place(fact)}`,
      );
    }
  };
  const noted = <One extends Span>(facts: readonly One[], note: (fact: One) => Localized | undefined) =>
    facts.map((fact) => ({ start: fact.start, end: fact.end, note: note(fact)?.[locale] }));
  rows(
    'steps',
    noted(allOf(template, 'steps'), (step) => aspects[step.aspect]),
  );
  rows(
    'deadlines',
    noted(allOf(template, 'deadlines'), (deadline) => deadlineTypes[deadline.type]),
  );
  rows(
    'apologies',
    noted(allOf(template, 'apologies'), (apology) => apologyTypes[apology.type]),
  );
  for (const name of ['handovers', 'escalations', 'mentions', 'questions', 'causes'] as const)
    rows(name, allOf(template, name).map(spanOf));
  for (const name of ['contact', 'ticket', 'greeting', 'dataStatement', 'scope', 'prevention'] as const) {
    const fact = firstOf(template, name);
    rows(name, fact === null ? [] : [spanOf(fact)]);
  }
  if (missing.length > 0) lines.push(style.faint(`${label('missing')}${missing.join(', ')}`));
  return `${lines.join('\n')}\n`;
}

const labels = {
  kind: { ru: 'вид', en: 'kind' },
  language: { ru: 'язык', en: 'language' },
  state: { ru: 'состояние', en: 'state' },
  steps: { ru: 'шаги', en: 'steps' },
  deadlines: { ru: 'сроки', en: 'deadlines' },
  apologies: { ru: 'извинения', en: 'apologies' },
  handovers: { ru: 'передача', en: 'hand-over' },
  escalations: { ru: 'эскалация', en: 'escalation' },
  mentions: { ru: 'упоминания', en: 'mentions' },
  questions: { ru: 'вопросы', en: 'questions' },
  causes: { ru: 'причина', en: 'cause' },
  contact: { ru: 'контакт', en: 'contact' },
  ticket: { ru: 'номер заявки', en: 'ticket number' },
  greeting: { ru: 'приветствие', en: 'greeting' },
  dataStatement: { ru: 'что с данными', en: 'data statement' },
  scope: { ru: 'у кого и где', en: 'scope' },
  prevention: { ru: 'чтобы не повторилось', en: 'prevention' },
  missing: { ru: 'не нашлось', en: 'not found' },
} satisfies Record<string, Localized>;

const aspects: Readonly<Record<Facts['steps'][number]['aspect'], Localized>> = {
  done: { ru: 'сделано', en: 'done' },
  'under-way': { ru: 'делается', en: 'under way' },
  handover: { ru: 'передача', en: 'hand-over' },
  escalation: { ru: 'эскалация', en: 'escalation' },
  slot: { ru: 'место для шага', en: 'a slot for it' },
};

const deadlineTypes: Readonly<Record<Facts['deadlines'][number]['type'], Localized>> = {
  absolute: { ru: 'точный', en: 'absolute' },
  relative: { ru: 'через сколько', en: 'relative' },
  placeholder: { ru: 'подстановка', en: 'placeholder' },
  vague: { ru: 'расплывчатый', en: 'vague' },
};

const apologyTypes: Readonly<Record<Facts['apologies'][number]['type'], Localized>> = {
  specific: { ru: 'за что — сказано', en: 'specific' },
  vague: { ru: 'за что — не сказано', en: 'vague' },
};

const messages = {
  empty: {
    ru: 'Шаблонов не нашлось. Укажите файлы явно: replylint facts reply.md',
    en: 'No templates were found. Name the files: replylint facts reply.md',
  },
};
