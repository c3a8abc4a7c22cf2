import { between, type Piece, read } from './engine';

/** The table of rules in README.md, between its markers. */
export const readmeTable: Piece = ({ root, rules }) => {
  const rows = rules.map((rule) => {
    const link = `[\`${rule.id}\`](shared/rules/${rule.id}/en.md)`;
    return `| ${link} | ${rule.severity} | ${cell(rule.title.en)} | ${hasFixes(root, rule.id) ? 'yes' : 'no'} |`;
  });
  const table = ['| rule | severity | what it finds | fixes |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return [{ path: 'README.md', text: between(read(root, 'README.md'), 'rules', table) }];
};

/** A problem's fixes are composed when somebody asks, so the rule's source is where it shows that there are any. */
function hasFixes(root: string, id: string): boolean {
  return /\bfix(?:es)?\b/.test(read(root, `shared/rules/${id}/rule.ts`).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
