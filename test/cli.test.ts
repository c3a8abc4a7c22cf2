import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, replylint } from './world';

const bad = 'Здравствуйте!\n\nВаша заявка в работе, ожидайте.\n';
const good = 'Здравствуйте! Спасибо за отзыв.\n';
const paths = (out: string): string[] => JSON.parse(out).files.map((file: { path: string }) => file.path);

describe('check', () => {
  it('tells clean from faulty by its exit code', () =>
    inFolder({ 'bad.reply.md': bad, 'good.reply.md': good }, (folder) => {
      strictEqual(replylint(folder, ['check', 'good.reply.md']).code, 0);
      strictEqual(replylint(folder, ['check']).code, 1);
      strictEqual(replylint(folder, ['check', '--fail-on', 'never']).code, 0);
    }));

  it('writes the JSON of the contract', () =>
    inFolder({ 'bad.reply.md': bad, 'good.reply.md': good }, (folder) => {
      const report = JSON.parse(replylint(folder, ['check', '--format', 'json']).out);
      deepStrictEqual(Object.keys(report), ['version', 'tool', 'toolVersion', 'files', 'summary']);
      deepStrictEqual(report.files[1], {
        path: 'good.reply.md',
        templates: [{ id: null, pointer: null, kind: 'reply', language: ['ru'], state: 'neutral', findings: [] }],
      });
      const [finding] = report.files[0].templates[0].findings;
      deepStrictEqual(Object.keys(finding), [
        ...['rule', 'severity', 'message', 'part', 'start', 'end', 'range', 'url', 'source', 'fingerprint', 'fixes'],
      ]);
      strictEqual(finding.rule, 'empty-status');
      match(bad.slice(finding.start, finding.end), /заявка в работе/);
      strictEqual(finding.range.start.line, 2);
      deepStrictEqual(Object.keys(finding.fixes[0]), ['title', 'grade', 'edits']);
      deepStrictEqual(report.summary, {
        ...{ files: 2, templates: 2, clean: 1, errors: report.summary.errors, warnings: 0, infos: 0, hints: 0 },
      });
    }));

  it('writes empty JSON that is JSON', () =>
    inFolder({}, (folder) => {
      deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json', '--allow-empty']).out), []);
    }));

  it('counts offsets without the BOM and reads UTF-16', () =>
    inFolder({ 'a.reply.md': `\uFEFF${bad}`, 'b.reply.md': Buffer.from(`\uFEFF${bad}`, 'utf16le') }, (folder) => {
      const { files } = JSON.parse(replylint(folder, ['check', '--format', 'json']).out);
      deepStrictEqual(files[0].templates[0].findings, files[1].templates[0].findings);
      strictEqual(files[0].templates[0].findings[0].start, bad.indexOf('заявка'));
    }));

  it('gives files in path order, each once, however they are named', () =>
    inFolder({ 'b/x.reply.md': good, 'b.reply.md': good, 'a/y.reply.md': good, 'a-b.reply.md': good }, (folder) => {
      const all = ['a-b.reply.md', 'a/y.reply.md', 'b.reply.md', 'b/x.reply.md'];
      deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json']).out), all);
      const named = ['b', 'b/x.reply.md', '.', '**/*.reply.md'];
      deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json', ...named]).out), all);
      deepStrictEqual(paths(replylint(join(folder, 'a'), ['check', '--format', 'json', '../b']).out), [
        '../b/x.reply.md',
      ]);
    }));

  it('takes for templates what says so, and never another README', () =>
    inFolder(
      {
        'README.md': bad,
        'kind.md': `---\nkind: reply\n---\n${bad}`,
        'other.md': '---\ntitle: x\n---\n',
        'note.txt': `---\r\nkind: "status-update"\r\n---\r\n${bad}`,
        'node_modules/a.reply.md': bad,
      },
      (folder) => {
        deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json']).out), ['kind.md', 'note.txt']);
        deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json', 'README.md']).out), ['README.md']);
      },
    ));

  it('follows templates and ignore of the nearest config', () =>
    inFolder(
      {
        '.replylint.yaml': 'templates: ["**/*.md"]\nignore: [drafts/, "*.old.md"]\n',
        'a.md': good,
        'a.old.md': good,
        'drafts/b.md': good,
        'sub/c.md': good,
        'sub/d.txt': good,
        'own/.replylint.json': '{ "templates": ["*.txt"] }',
        'own/e.md': good,
        'own/f.txt': good,
      },
      (folder) => {
        const expected = ['a.md', 'own/f.txt', 'sub/c.md'];
        deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json']).out), expected);
        deepStrictEqual(paths(replylint(join(folder, 'sub'), ['check', '--format', 'json']).out), ['c.md']);
        const explicit = replylint(folder, ['check', '--format', 'json', 'drafts/b.md']);
        deepStrictEqual(paths(explicit.out), ['drafts/b.md']);
      },
    ));

  it('is not led astray by symlinks', () =>
    inFolder({ 'in/a.reply.md': good, 'other/b.reply.md': good }, (folder) => {
      symlinkSync('..', join(folder, 'in/up'));
      symlinkSync('.', join(folder, 'in/self'));
      symlinkSync('../other', join(folder, 'in/side'));
      symlinkSync('/', join(folder, 'in/root'));
      symlinkSync('nowhere', join(folder, 'in/broken'));
      const found = paths(replylint(folder, ['check', '--format', 'json', 'in']).out);
      deepStrictEqual(found, ['in/a.reply.md', 'in/side/b.reply.md']);
    }));

  it('says what is wrong with a file and checks the others', () =>
    inFolder(
      {
        'binary.reply.md': Buffer.from('a\0b'),
        'cp1251.reply.md': Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
        'good.reply.md': good,
        'large.reply.md': 'a '.repeat(600_000),
      },
      (folder) => {
        const { code, out, err } = replylint(folder, ['check', '--format', 'json', '.', 'absent.md', '*.nothing']);
        strictEqual(code, 2);
        deepStrictEqual(paths(out), ['good.reply.md']);
        for (const said of [
          'binary.reply.md: The file is binary',
          'Windows-1251',
          'larger than 1 MB',
          'absent.md: There is no such file',
          '*.nothing: This glob matches nothing',
        ]) {
          ok(err.includes(said), said);
        }
      },
    ));

  it('takes nothing checked for a mistake', () =>
    inFolder({ 'README.md': good }, (folder) => {
      const { code, err } = replylint(folder, ['check']);
      strictEqual(code, 2);
      match(err, /Checked 0 files/);
      strictEqual(replylint(folder, ['check', '--allow-empty']).code, 0);
    }));

  it('reads a batch from standard input: a text a line, each by the config of its path', () =>
    inFolder({ 'quiet/.replylint.yaml': 'rules: { empty-status: off }\n' }, (folder) => {
      const text = 'Здравствуйте!\n\nВаша заявка в работе, ожидайте.\n';
      const lines = [
        { path: 'a.md', text },
        { path: 'quiet/b.md', text },
        { path: 'c.md', text, kind: 'internal-note' },
        { path: 'd.md' },
        { path: 'e.md', text, kind: 'sonnet' },
      ].map((one) => JSON.stringify(one));
      const input = `${[...lines, 'no JSON', ''].join('\n')}\n`;
      const { code, out, err } = replylint(
        folder,
        ['check', '--format', 'ndjson', '--stdin-format', 'ndjson', '--locale', 'en'],
        input,
      );
      const files = out.trim().split('\n');
      deepStrictEqual(
        files.map((line) => {
          const { path, templates } = JSON.parse(line);
          return [path, templates[0].kind, templates[0].findings.map((one: { rule: string }) => one.rule)];
        }),
        [
          ['a.md', 'reply', ['empty-status']],
          ['quiet/b.md', 'reply', []],
          ['c.md', 'internal-note', []],
        ],
      );
      match(err, /<stdin>:4: This line lacks/);
      match(err, /<stdin>:5: There is no such "kind"/);
      match(err, /<stdin>:6: This line is no JSON/);
      strictEqual(code, 2);
    }));

  it('reads standard input, by the config of its name', () =>
    inFolder({ '.replylint.yaml': 'kinds: { "notes/**": internal-note }\n' }, (folder) => {
      const plain = JSON.parse(replylint(folder, ['check', '-', '--format', 'json'], bad).out);
      strictEqual(plain.files[0].path, '<stdin>');
      strictEqual(plain.files[0].templates[0].findings[0].rule, 'empty-status');
      const named = JSON.parse(
        replylint(folder, ['check', '-', '--stdin-filename', 'notes/a.md', '--format', 'json'], bad).out,
      );
      strictEqual(named.files[0].path, 'notes/a.md');
      strictEqual(named.files[0].templates[0].kind, 'internal-note');
      const told = JSON.parse(
        replylint(folder, ['check', '-', '--kind', 'incident-notice', '--format', 'json'], bad).out,
      );
      strictEqual(told.files[0].templates[0].kind, 'incident-notice');
    }));

  it('tells only what was asked for', () =>
    inFolder({ 'a.reply.md': bad, 'b.reply.md': `---\nkind: internal-note\n---\n${good}` }, (folder) => {
      const rule = JSON.parse(replylint(folder, ['check', '--format', 'json', '--rule', 'vague-deadline']).out);
      strictEqual(rule.summary.clean, 2);
      deepStrictEqual(paths(replylint(folder, ['check', '--format', 'json', '--kind', 'internal-note']).out), [
        'b.reply.md',
      ]);
    }));

  it('shows a person the line, the words and the repair', () =>
    inFolder({ 'a.reply.md': `${bad}\n\u001B[31m%s %d\n` }, (folder) => {
      const { out } = replylint(folder, ['check', '--locale', 'ru']);
      match(out, /^a\.reply\.md {2}ответ · русский · проблема не решена$/m);
      match(out, /^ +3 │ Ваша заявка в работе, ожидайте\.$/m);
      match(out, /^ +│ +‾+$/m);
      match(out, /^ +→ \S/m);
      match(out, /Найдено 1 замечание в 1 шаблоне: 1 ошибка\./);
      ok(!out.includes('\u001B'), 'no escape sequence without colour, of ours or of the text');
      ok(replylint(folder, ['check', '--color']).out.includes('\u001B[31m'), 'colour when asked');
    }));

  it('underlines wide characters where they stand', () =>
    inFolder({ 'a.reply.md': `Да!\t你好 👩‍👩‍👧 Ваша заявка в работе, ожидайте.\n` }, (folder) => {
      const lines = replylint(folder, ['check']).out.split('\n');
      const at = lines.findIndex((line) => line.includes('你好'));
      // "Да!", a tab to the next stop or of four columns, two wide characters, a space, an emoji of two columns, " Ваша ".
      match(lines[at + 1] ?? '', /^ +│ {17,20}‾/);
    }));

  it('clips a long line around the words', () =>
    inFolder(
      {
        'a.reply.md': `${'Здравствуйте и ещё раз здравствуйте. '.repeat(40)}Ваша заявка в работе, ожидайте. ${'До свидания. '.repeat(60)}`,
      },
      (folder) => {
        const lines = replylint(folder, ['check']).out.split('\n');
        ok(
          lines.every((line) => line.length <= 101),
          'no line is wider than the terminal',
        );
        match(lines.find((line) => line.includes('│ …')) ?? '', /Ваша заявка в работе, ожидайте\..*…$/);
      },
    ));

  it('writes a finding a line for other programs', () =>
    inFolder({ 'a.reply.md': bad }, (folder) => {
      match(replylint(folder, ['check', '--format', 'unix']).out, /^a\.reply\.md:3:6: .+ \[error\/empty-status\]\n/);
      const lines = replylint(folder, ['check', '--format', 'ndjson']).out.trimEnd().split('\n');
      strictEqual(JSON.parse(lines[0] ?? '').path, 'a.reply.md');
      strictEqual(lines.length, 1);
    }));
});

describe('the command line', () => {
  const wrong: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
    [['chek'], /no command "chek".*Did you mean "check"/],
    [['check', '--fial-on', 'never'], /no option --fial-on.*Did you mean "--fail-on"/],
    [['check', '--format'], /--format <format>/],
    [['check', '--format', '--quiet'], /wants a value/],
    [['check', '--format=xml'], /"xml" does not fit.*pretty, json/],
    [['check', '--quiet=yes'], /takes no value/],
    [['check', '--rule', 'vague-deadlin'], /no rule "vague-deadlin".*Did you mean "vague-deadline"/],
    [['check', '--now', '2026-02-31'], /"2026-02-31" is no date/],
    [['check', '--config', 'absent.yaml'], /absent\.yaml/],
    [['explain'], /Name a rule/],
    [['explain', 'vague-deadlin'], /Did you mean "vague-deadline"/],
  ];
  for (const [argv, said] of wrong) {
    it(`says what is wrong with: ${argv.join(' ')}`, () =>
      inFolder({ 'a.reply.md': good }, (folder) => {
        const { code, err, out } = replylint(folder, argv);
        strictEqual(code, 2);
        match(err, said);
        strictEqual(out, '');
      }));
  }

  it('has help in both languages', () => {
    match(replylint('.', ['--help']).out, /Commands\n {2}check/);
    match(replylint('.', ['help', 'check', '--locale', 'ru']).out, /Параметры\n[\s\S]*--fail-on/);
    strictEqual(replylint('.', ['check', '--help']).out, replylint('.', ['help', 'check']).out);
    match(replylint('.', ['--version']).out, /^replylint \d/);
    strictEqual(replylint('.', []).code, 2);
  });

  it('lists and explains the rules', () => {
    match(replylint('.', ['rules']).out, /empty-status/);
    ok(JSON.parse(replylint('.', ['rules', '--format', 'json']).out).rules.length > 0);
    const page = replylint('.', ['explain', 'empty-status', '--locale', 'ru']).out;
    match(page, /^empty-status$/m);
    ok(!page.includes('<!--'));
  });

  it('shows what it understood', () =>
    inFolder(
      { 'a.reply.md': 'Доступ пока не работает. Мы перезапустили сервер и восстановим доступ до 18:00.\n' },
      (folder) => {
        const { files } = JSON.parse(replylint(folder, ['facts', '.', '--format', 'json']).out);
        const [template] = files[0].templates;
        strictEqual(template.state, 'open');
        strictEqual(template.facts.deadlines[0].type, 'absolute');
        deepStrictEqual(Object.keys(template.facts), [
          ...['steps', 'deadlines', 'handovers', 'escalations', 'apologies', 'mentions', 'questions', 'causes'],
          ...['contact', 'ticket', 'greeting', 'dataStatement', 'scope', 'prevention'],
        ]);
        match(replylint(folder, ['facts', '.', '--locale', 'ru']).out, /сроки +«до 18:00»/);
      },
    ));
});

describe('dist/cli.js', () => {
  const cli = join(process.cwd(), 'dist/cli.js');

  it('works as a process, exit code and all', () =>
    inFolder({ 'a.reply.md': bad }, (folder) => {
      const ran = spawnSync(process.execPath, [cli, 'check', '--format', 'json'], { cwd: folder, encoding: 'utf8' });
      strictEqual(ran.status, 1);
      strictEqual(ran.stderr, '');
      deepStrictEqual(paths(ran.stdout), ['a.reply.md']);
    }));

  it('is quiet when its reader has gone', () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.reply.md`, bad.repeat(3)])),
      (folder) => {
        const shell = `"${process.execPath}" "${cli}" check --format json | head -c 100 > /dev/null`;
        const ran = spawnSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' });
        strictEqual(ran.stderr, '');
      },
    ));
});
