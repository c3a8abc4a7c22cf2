import type { TemplateField } from '../../shared/protocol';

/** The body as a tree: text and fields, and choices between branches. */
export type Node =
  | { readonly is: 'text'; readonly start: number; readonly end: number }
  | { readonly is: 'field'; readonly field: TemplateField }
  | { readonly is: 'choice'; readonly number: number; readonly arms: readonly Arm[] };

export interface Arm {
  /** As it is written; null: otherwise. */
  readonly condition: string | null;
  readonly nodes: readonly Node[];
}

/** Which arm of every choice is shown; what is not named shows its first. */
export type Choices = ReadonlyMap<number, number>;

type MutableArm = { condition: string | null; nodes: Node[] };

/** Reads the tree. A tag that fits nowhere is left out: half-typed texts are shown, too. */
export function readTree(fields: readonly TemplateField[], start: number, end: number): readonly Node[] {
  const root: Node[] = [];
  const open: { arms: MutableArm[]; number: number }[] = [];
  const here = () => open.at(-1)?.arms.at(-1)?.nodes ?? root;
  let count = 0;
  let at = start;
  for (const field of fields) {
    if (field.start < at || field.end > end) continue;
    if (field.start > at) here().push({ is: 'text', start: at, end: field.start });
    at = field.end;
    switch (field.control) {
      case undefined:
        here().push({ is: 'field', field });
        break;
      case 'if': {
        const arms: MutableArm[] = [{ condition: field.name, nodes: [] }];
        const number = count++;
        here().push({ is: 'choice', number, arms });
        open.push({ arms, number });
        break;
      }
      case 'else-if':
      case 'else': {
        const condition = field.control === 'else' ? null : field.name.replace(/^\s*(?:elsif|elseif|elif)\s+/, '');
        const inside = open.at(-1);
        if (inside) inside.arms.push({ condition, nodes: [] });
        else {
          // GLPI closes the first branch before the other begins.
          const last = here()
            .filter((node) => node.is === 'choice')
            .at(-1);
          if (last?.is !== 'choice') break;
          const arms = last.arms as MutableArm[];
          arms.push({ condition: null, nodes: [] });
          open.push({ arms, number: last.number });
        }
        break;
      }
      case 'end':
        open.pop();
        break;
      default:
        // What a loop holds is shown once; what is set or noted shows nothing.
        break;
    }
  }
  if (end > at) here().push({ is: 'text', start: at, end });
  return root;
}

/** One way through the text for every branch, each named by what it depends on; the first is the one without a name. */
export interface Way {
  readonly title: readonly { readonly condition: string; readonly holds: boolean }[];
  readonly choices: Choices;
}

const most = 16;

/** Every branch at least once. */
export function waysThrough(nodes: readonly Node[]): readonly Way[] {
  const ways: Way[] = [];
  visit(nodes, [], new Map());
  return ways.length === 0 ? [{ title: [], choices: new Map() }] : ways.slice(0, most);

  function visit(within: readonly Node[], title: Way['title'], choices: Choices): void {
    for (const node of within) {
      if (node.is !== 'choice') continue;
      const arms = node.arms.some(({ condition }) => condition === null)
        ? node.arms
        : [...node.arms, { condition: null, nodes: [] }];
      arms.forEach((arm, index) => {
        const before = node.arms.slice(0, index).flatMap(({ condition }) => condition ?? []);
        const own =
          arm.condition === null
            ? before.map((condition) => ({ condition, holds: false }))
            : [{ condition: arm.condition, holds: true }];
        const its = [...title, ...own];
        const chosen = new Map([...choices, [node.number, index]]);
        ways.push({ title: its, choices: chosen });
        visit(arm.nodes, its, chosen);
      });
    }
  }
}
