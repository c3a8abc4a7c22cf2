import { between, type Piece, read } from './engine';
import { snippetTable } from './snippets';

/** The tables of rules and of snippets in README.md, between their markers. */
export const readmeTable: Piece = (engine) => {
  const { root, rules } = engine;
  const rows = rules.map((rule) => {
    const link = `[\`${rule.id}\`](shared/rules/${rule.id}/en.md)`;
    return `| ${link} | ${rule.severity} | ${cell(rule.title.en)} | ${hasFixes(root, rule.id) ? 'yes' : 'no'} |`;
  });
  const table = ['| rule | severity | what it finds | fixes |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const text = between(read(root, 'README.md'), 'rules', table);
  return [
    {
      path: 'README.md',
      text: between(
        text,
        'snippets',
        snippetTable(engine, (one) => one.en),
      ),
    },
  ];
};

/** A problem's fixes are composed when somebody asks, so the rule's source is where it shows that there are any. */
function hasFixes(root: string, id: string): boolean {
  return /\bfix(?:es)?\b/.test(read(root, `shared/rules/${id}/rule.ts`).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
