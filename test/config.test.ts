import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import * as yaml from 'yaml';
import { type ConfigFileProblem, loadSettings } from '../server/config-files';
import { nodeFiles } from '../server/node-files';
import { applyFixes, combineFixes } from '../shared/apply-fixes';
import { defaultConfig } from '../shared/config';
import { configByPath, mergeConfig, readConfig, resolveConfig } from '../shared/config-resolve';
import { configSchema } from '../shared/config-schema';
import { parseConfigText } from '../shared/config-text';
import { rules } from '../shared/rules';
import { inFolder } from './world';

const known = [
  { id: 'excuse', title: { ru: 'x', en: 'x' } },
  {
    id: 'vague-deadline',
    title: { ru: 'x', en: 'x' },
    options: { most: { type: 'number' as const, default: 3, description: { ru: 'x', en: 'x' } } },
  },
];

/** Problems as `path: message`, from YAML. */
function problemsOf(text: string): string[] {
  const { value } = parseConfigText(text, yaml);
  return resolveConfig(value, known).problems.map(({ path, message }) => `${path.join('.')}: ${message.en}`);
}

const whole = `
version: 1
root: true
extends: [./base.yaml]
language: ru
templates: ["**/*.md"]
ignore: [drafts]
kinds: { "notes/**": internal-note }
preset: strict
team: [Поддержка, саппорт]
departments: [Сети, { name: Биллинг, aliases: [биллинг], agreed: { by: И. О. Фамилия, until: 2027-01-01 } }]
agreed: [Бухгалтерия]
escalation: [старший инженер, { role: ИТ-директор, contact: "доб. 1" }]
executives: [Иван Петрович]
public: [касса]
address: Вы
ticketNumber: subject
audience: internal
product: { criticalData: [payment, "медицинские снимки"] }
glossary: { деплой: обновление }
allow: тикет
internalDomains: [intra.example.com]
publicContacts: [help@example.com]
placeholders: { dialect: zendesk, known: { cf_417: deadline, __proto__: name }, custom: ["<<[a-z]+>>"] }
rules: { excuse: off, vague-deadline: [error, { most: 5 }], acme/no-free-shipping: hint }
phraseRules:
  acme/no-free-shipping: { language: ru, phrases: [бесплатная доставка], message: Доставка платная }
limits: { maxFileSize: 2 MB }
overrides:
  - { files: legacy/**, preset: lead, rules: { excuse: hint } }
`;

describe('a config', () => {
  it('may say everything that the specification lists', () => {
    const { value, problems: written } = parseConfigText(whole, yaml);
    deepStrictEqual(written, []);
    const { config, problems } = resolveConfig(value, known);
    deepStrictEqual(problems, []);
    deepStrictEqual(config.language, ['ru']);
    deepStrictEqual(config.kinds, [{ glob: 'notes/**', kind: 'internal-note' }]);
    deepStrictEqual(config.departments[1], {
      name: 'Биллинг',
      aliases: ['биллинг'],
      agreed: { by: 'И. О. Фамилия', until: '2027-01-01' },
    });
    deepStrictEqual(config.escalation, [{ role: 'старший инженер' }, { role: 'ИТ-директор', contact: 'доб. 1' }]);
    deepStrictEqual(config.allow, ['тикет']);
    strictEqual(config.placeholders.dialect, 'liquid');
    deepStrictEqual(
      [...config.placeholders.known],
      [
        ['cf_417', 'deadline'],
        ['__proto__', 'name'],
      ],
    );
    deepStrictEqual(config.rules.get('vague-deadline'), { severity: 'error', options: { most: 5 } });
    strictEqual(config.rules.get('excuse')?.severity, 'off');
    strictEqual(config.phraseRules[0]?.severity, 'warning');
    strictEqual(Object.getPrototypeOf(config), Object.prototype);
  });

  it('is the default when it says nothing', () => {
    for (const nothing of [undefined, null, {}, { rules: null, team: null }]) {
      deepStrictEqual(resolveConfig(nothing, known), { config: defaultConfig, problems: [] });
    }
  });

  const wrong: readonly (readonly [text: string, said: RegExp])[] = [
    ['templat: x', /^templat: The key "templat" is unknown here\. Did you mean "templates"\?/],
    ['qwerty: x', /^qwerty: .*Possible keys: version, root/],
    ['preset: stric', /^preset: "stric" does not fit here\. Did you mean "strict"/],
    ['preset: 5', /^preset: "5" does not fit here\. Possible: lead/],
    ['rules: { excuze: error }', /^rules\.excuze: There is no rule "excuze"\. Did you mean "excuse"/],
    ['rules: { excuse: warn }', /^rules\.excuse: .*Did you mean "warning"/],
    ['rules: { excuse: [error, { most: 1 }] }', /^rules\.excuse\.1\.most: .*no options/],
    ['rules: { vague-deadline: [error, { mots: 1 }] }', /^rules\.vague-deadline\.1\.mots: .*Did you mean "most"/],
    ['rules: { vague-deadline: [error, { most: many }] }', /^rules\.vague-deadline\.1\.most: Put a number/],
    ['rules: [excuse]', /^rules: Put pairs/],
    ['departments: [{ aliases: [x] }]', /^departments\.0: A key is missing: name/],
    ['departments: [{ name: x, agreed: { until: tomorrow } }]', /^departments\.0\.agreed\.until: Write the date/],
    ['team: 42', /^team: Put a text here\. Quote the value: "42"/],
    ['root: yes', /^root: Write true or false/],
    ['version: 2', /^version: Only version 1/],
    ['limits: { maxFileSize: huge }', /^limits\.maxFileSize: Write the size/],
    ['placeholders: { dialect: zendes }', /^placeholders\.dialect: .*Did you mean "zendesk"/],
    ['overrides: [{ preset: lead }]', /^overrides\.0: A key is missing: files/],
    ['overrides: [{ files: x, root: true }]', /^overrides\.0\.root: The key "root" is unknown here/],
    ['phraseRules: { mine: { language: ru, phrases: x, message: y } }', /^phraseRules\.mine: .*acme\/no-free-shipping/],
    ['__proto__: { polluted: true }', /^__proto__: The key "__proto__" is unknown/],
    ['[1, 2]', /^: Put pairs/],
  ];
  for (const [text, said] of wrong) {
    it(`tells: ${text}`, () => {
      const problems = problemsOf(`${text}\n`);
      strictEqual(problems.length, 1, problems.join('\n'));
      match(problems[0]!, said);
      strictEqual(({} as { polluted?: boolean }).polluted, undefined);
    });
  }

  it('tells of a placeholder form that cannot be read, and where', () => {
    const problems = problemsOf('placeholders: { custom: ["@@a@@", "<<[a-z+>>"] }');
    strictEqual(problems.length, 1, problems.join('\n'));
    match(problems[0]!, /^placeholders\.custom\.1: .*cannot be read \(.*missing closing/);
  });

  it('keeps what is right beside what is wrong', () => {
    const { config } = resolveConfig(
      { preset: 'strict', nonsense: 1, allow: ['a', 5], rules: { excuse: 'hint', nope: 'off' } },
      known,
    );
    strictEqual(config.preset, 'strict');
    deepStrictEqual(config.allow, ['a']);
    deepStrictEqual([...config.rules.keys()], ['excuse']);
  });

  it('builds upon another: tables by key, names together, choices instead', () => {
    const read = (raw: unknown) => readConfig(raw, known).layer;
    const base = read({
      team: ['A', 'a'],
      allow: ['x'],
      glossary: { a: '1', b: '2' },
      rules: { excuse: 'off' },
      departments: ['N', 'M'],
      placeholders: { dialect: 'glpi', known: { a: 'name' } },
    });
    const over = read({
      team: 'B',
      allow: ['y', 'x'],
      glossary: { b: '3' },
      departments: [{ name: 'N', aliases: ['n'] }],
      placeholders: { known: { b: 'number' } },
    });
    const config = configByPath(mergeConfig(base, over))('any.md');
    deepStrictEqual(config.team, ['B']);
    deepStrictEqual(config.allow, ['x', 'y']);
    deepStrictEqual(config.glossary, [
      { word: 'a', plain: '1' },
      { word: 'b', plain: '3' },
    ]);
    deepStrictEqual(config.departments, [
      { name: 'N', aliases: ['n'] },
      { name: 'M', aliases: [] },
    ]);
    strictEqual(config.placeholders.dialect, 'glpi');
    deepStrictEqual([...config.placeholders.known.keys()], ['a', 'b']);
    strictEqual(config.rules.get('excuse')?.severity, 'off');
  });

  it('has overrides by path, one object for all files that share them', () => {
    const { layer } = readConfig(
      {
        preset: 'strict',
        rules: { excuse: 'off' },
        overrides: [{ files: ['old/**', '*.txt'], preset: 'lead', rules: { 'vague-deadline': 'hint' } }],
      },
      known,
    );
    const configFor = configByPath(layer);
    strictEqual(configFor('a.md').preset, 'strict');
    strictEqual(configFor('old/x/a.md').preset, 'lead');
    deepStrictEqual([...configFor('sub/a.txt').rules.keys()], ['excuse', 'vague-deadline']);
    strictEqual(configFor('old/b.md'), configFor('a.txt'));
    strictEqual(configFor('c.md'), configFor('a.md'));
  });

  it('has a JSON schema that accepts and refuses what the reader does', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema(known));
    ok(validate(parseConfigText(whole, yaml).value), JSON.stringify(validate.errors));
    for (const [text] of wrong.filter(([text]) => !text.startsWith('__proto__'))) {
      ok(!validate(parseConfigText(text, yaml).value), text);
    }
    ok(new Ajv({ strict: false }).compile(configSchema(rules)));
  });
});

describe("a config's text", () => {
  it('knows where everything stands', () => {
    const text = 'rules:\n  excuse: [warn, {}]\nteam:\n  - a\n  - 7\n';
    const { spanOf } = parseConfigText(text, yaml);
    const words = (path: (string | number)[], at: 'key' | 'value') =>
      text.slice(spanOf(path, at).start, spanOf(path, at).end);
    strictEqual(words(['rules', 'excuse'], 'key'), 'excuse');
    strictEqual(words(['rules', 'excuse', 0], 'value'), 'warn');
    strictEqual(words(['team', 1], 'value'), '7');
    strictEqual(words(['team', 9], 'value').trim(), '- a\n  - 7');
  });

  it('reads JSON, tabs and all', () => {
    const { value, problems } = parseConfigText('{\n\t"team": ["\\u0430"],\n\t"root": true\n}\n', yaml);
    deepStrictEqual(problems, []);
    deepStrictEqual(value, { team: ['а'], root: true });
  });

  const broken: readonly (readonly [name: string, text: string, said: RegExp])[] = [
    ['a tab', 'team:\n\t- a\n', /tab/],
    ['a key twice', 'team: a\nteam: b\n', /stands above already/],
    ['a quote left open', 'team: "a\n', /missing/],
    ['brackets without end', '['.repeat(1000), /nested too deeply/],
    ['dashes without end', `${'- '.repeat(1000)}a`, /nested too deeply/],
    [
      'indents without end',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /nested too deeply/,
    ],
    [
      'a billion laughs',
      `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}*${'abcdefgh'[index]}]`).join('\n')}\n`,
      /aliases/,
    ],
    ['too much', `team: ${'a'.repeat(70_000)}`, /larger than 64 KB/],
  ];
  for (const [name, text, said] of broken) {
    it(`does not fall over ${name}`, () => {
      const { problems } = parseConfigText(text, yaml);
      ok(
        problems.some(({ message }) => said.test(message.en)),
        JSON.stringify(problems),
      );
      for (const { span } of problems) ok(span.start <= span.end && span.end <= text.length);
    });
  }
});

describe('extends', () => {
  const load = (folder: string, name = '.replylint.yaml') =>
    loadSettings(join(folder, name), { files: nodeFiles(), rules: known, yaml: () => yaml });
  const said = (problems: readonly ConfigFileProblem[]) => problems.map(({ message }) => message.en).join('\n');

  it('merges what it names, the last above the first', () =>
    inFolder(
      {
        '.replylint.yaml': 'root: true\nextends: [base/one.yaml, ./base/two]\nallow: [c]\n',
        'base/one.yaml': 'preset: lead\nallow: [a]\nextends: ../three.json\n',
        'base/two.yml': 'preset: strict\nallow: [b]\n',
        'three.json': '{ "team": "T", "preset": "all" }',
      },
      (folder) => {
        const settings = load(folder);
        strictEqual(said(settings.problems), '');
        const config = settings.configFor('a.md');
        strictEqual(config.preset, 'strict');
        deepStrictEqual(config.allow, ['a', 'b', 'c']);
        deepStrictEqual(config.team, ['T']);
        strictEqual(settings.files.length, 4);
      },
    ));

  it('says what it cannot follow, and where', () =>
    inFolder(
      {
        'outside.yaml': 'preset: all\n',
        'project/.replylint.yaml':
          'root: true\nextends:\n  - absent\n  - ../outside.yaml\n  - /etc/hosts\n  - ./loop.yaml\n  - ./link.yaml\nteam: T\n',
        'project/loop.yaml': 'extends: ./.replylint.yaml\n',
      },
      (folder) => {
        symlinkSync('../outside.yaml', join(folder, 'project/link.yaml'));
        const settings = load(folder, 'project/.replylint.yaml');
        strictEqual(settings.problems.length, 5, said(settings.problems));
        for (const words of [
          'no config "absent"',
          '"../outside.yaml" lies outside',
          '"/etc/hosts" is absolute',
          'leads back here',
          '"./link.yaml" lies outside',
        ]) {
          ok(said(settings.problems).includes(words), words);
        }
        const absent = settings.problems[0]!;
        strictEqual(absent.text.slice(absent.span.start, absent.span.end), 'absent');
        strictEqual(settings.configFor('a.md').preset, 'recommended');
        deepStrictEqual(settings.configFor('a.md').team, ['T']);
      },
    ));
});

describe('fixes', () => {
  const edit = (start: number, end: number, text: string) => ({ start, end, text });

  it('are applied together or not at all', () => {
    strictEqual(applyFixes('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(6, 6, '!')]), 'AbcdEf!');
    strictEqual(applyFixes('abcdef', [edit(1, 1, 'x'), edit(1, 2, 'B')]), 'axBcdef');
    strictEqual(applyFixes('abcdef', [edit(0, 3, ''), edit(2, 4, '')]), null);
    strictEqual(applyFixes('abcdef', [edit(5, 9, '')]), null);
  });

  it('that meet are left for the next round', () => {
    const fix = (...edits: ReturnType<typeof edit>[]) => ({ title: { ru: '', en: '' }, grade: 'safe' as const, edits });
    const [one, two, three] = [fix(edit(0, 2, 'x'), edit(8, 9, 'y')), fix(edit(1, 3, 'z')), fix(edit(3, 4, 'w'))];
    deepStrictEqual(combineFixes([one, two, three]), {
      edits: [edit(0, 2, 'x'), edit(3, 4, 'w'), edit(8, 9, 'y')],
      left: [two],
    });
  });
});
