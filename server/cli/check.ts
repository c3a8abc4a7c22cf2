import { didYouMean } from '../../shared/did-you-mean';
import { fill } from '../../shared/localized';
import { rules } from '../../shared/rules';
import type { Arguments } from './arguments';
import { withGuess } from './arguments';
import { check } from './checking';
import type { Command, Speaking } from './command';
import { reading } from './common-options';
import { json, ndjson } from './report/json';
import { pretty } from './report/pretty';
import { type FailOn, failLevels, failsAt, type MakeReport, type Summary } from './report/report';
import { unix } from './report/unix';
import type { ExitCode, World } from './world';

const formats: Readonly<Record<string, MakeReport>> = { pretty, json, ndjson, unix };

export const checkCommand: Command = {
  name: 'check',
  usage: { ru: '[пути…]', en: '[paths…]' },
  summary: {
    ru: 'проверить шаблоны: файлы, папки, маски или - (стандартный ввод)',
    en: 'check templates: files, folders, globs, or - (standard input)',
  },
  options: [
    {
      name: 'format',
      value: 'format',
      values: Object.keys(formats),
      text: { ru: 'вид вывода: pretty, json, ndjson, unix', en: 'form of the output: pretty, json, ndjson, unix' },
    },
    {
      name: 'rule',
      value: 'rule',
      repeatable: true,
      text: { ru: 'только замечания этого правила; можно несколько раз', en: 'only findings of this rule; repeatable' },
    },
    {
      name: 'fail-on',
      value: 'severity',
      values: failLevels,
      text: {
        ru: 'с какой важности код выхода 1: error (по умолчанию), warning, info, hint, never',
        en: 'exit code 1 from this severity on: error (default), warning, info, hint, never',
      },
    },
    {
      name: 'quiet',
      short: 'q',
      text: {
        ru: 'только то, из-за чего проверка не проходит, без итога',
        en: 'only what makes the check fail, and no summary',
      },
    },
    ...reading,
  ],
  examples: [
    'replylint check',
    'replylint check templates "**/*.reply.md" --fail-on warning',
    'replylint check - --stdin-filename reply.md < reply.md',
  ],
  run,
};

function run(given: Arguments, world: World, speaking: Speaking): ExitCode {
  const only = given.values('rule');
  const unknown = only.find((id) => !id.includes('/') && !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    const guessed = withGuess(
      fill(messages.rule, { id: unknown }),
      didYouMean(
        unknown,
        rules.map((rule) => rule.id),
      ),
    );
    speaking.complain(guessed.problem);
    return 2;
  }
  const checking = check(given, world, speaking);
  if ('problem' in checking) {
    speaking.complain(checking.problem);
    return 2;
  }
  const failOn = (given.value('fail-on') ?? 'error') as FailOn;
  const quiet = given.has('quiet');
  const report = formats[given.value('format') ?? 'pretty']!({
    write: world.out.write,
    complain: speaking.complain,
    locale: speaking.locale,
    style: speaking.style,
    width: Math.max(40, Math.min(world.out.columns, 120)),
    quiet,
  });
  const summary: Summary = { files: 0, templates: 0, clean: 0, errors: 0, warnings: 0, infos: 0, hints: 0 };
  let fails = false;
  let broken = false;
  report.begin();
  for (const file of checking.files) {
    const results = file.results.map(({ template, findings }) => ({
      template,
      findings: findings.filter(
        ({ rule, severity }) => (only.length === 0 || only.includes(rule)) && (!quiet || failsAt(severity, failOn)),
      ),
    }));
    summary.files++;
    for (const { template, findings } of results) {
      summary.templates++;
      if (findings.length === 0) summary.clean++;
      for (const { severity } of findings) {
        summary[`${severity}s`]++;
        fails ||= failsAt(severity, failOn);
      }
      broken ||= template.source.notices.some((notice) => notice.severity === 'error');
    }
    report.file({ ...file, results });
  }
  report.end(summary);
  world.out.flush();
  if (summary.files === 0 && !given.has('allow-empty') && !checking.failed()) {
    speaking.complain(messages.empty);
    return 2;
  }
  if (checking.failed() || broken) return 2;
  return fails ? 1 : 0;
}

const messages = {
  rule: {
    ru: '--rule: правила «{id}» нет. Список покажет replylint rules.',
    en: '--rule: there is no rule "{id}". replylint rules lists them.',
  },
  empty: {
    ru: 'Проверено 0 файлов: шаблонов не нашлось. Шаблон — это файл *.reply.md или *.reply.txt, файл с видом (kind:) в шапке или то, что указано в конфиге (templates). Укажите файлы явно или добавьте --allow-empty.',
    en: 'Checked 0 files: no templates were found. A template is a *.reply.md or *.reply.txt file, a file with a kind: in its front matter, or what the config names in templates. Name the files, or add --allow-empty.',
  },
};
