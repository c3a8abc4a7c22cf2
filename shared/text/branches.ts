import type { Span } from '../span';
import type { Branch, DialectId, Placeholder } from './text';

/**
 * The arms of every conditional, inner ones too, in order of their start. Unbalanced tags are forgiven: an end without a
 * beginning counts for nothing, a beginning without an end reaches to the end of the text.
 */
export function branchesOf(placeholders: readonly Placeholder[], textEnd: number): Branch[] {
  const open: Open[] = [];
  const finished = new Set<Open>();
  const close = (group: Open, end: number) => {
    if (group.loop) return;
    if (group.start >= 0) group.arms.push({ start: group.start, end });
    finished.add(group);
  };
  let groups = 0;
  let closed: Open | null = null;
  for (const tag of placeholders) {
    switch (tag.control) {
      case 'if': {
        const group: Open = {
          group: groups++,
          name: tag.name,
          dialect: tag.dialect,
          arms: [],
          start: tag.end,
          loop: false,
          ended: false,
        };
        // `{% case x %}` prints nothing before its first `{% when %}`.
        if (/^case\b/.test(tag.name)) group.start = -1;
        open.push(group);
        break;
      }
      case 'loop':
        open.push({
          group: -1,
          name: tag.name,
          dialect: tag.dialect,
          arms: [],
          start: tag.end,
          loop: true,
          ended: false,
        });
        break;
      case 'else-if':
      case 'else': {
        const current = open[open.length - 1];
        // GLPI puts its `##ELSEx##` behind `##ENDIFx##`.
        if (tag.dialect === 'glpi' && closed !== null && closed.name === tag.name && current?.name !== tag.name) {
          closed.start = tag.end;
          closed.ended = tag.control === 'else';
          open.push(closed);
          closed = null;
          break;
        }
        if (!current || current.loop) break;
        if (current.start >= 0) current.arms.push({ start: current.start, end: tag.start });
        current.start = tag.end;
        if (tag.control === 'else') current.ended = true;
        break;
      }
      case 'end':
      case 'end-loop': {
        const current = open.pop();
        if (!current) break;
        close(current, tag.start);
        closed = current.loop ? null : current;
        break;
      }
      default:
    }
  }
  while (open.length > 0) close(open.pop()!, textEnd);
  const branches: Branch[] = [];
  for (const group of finished) {
    // Without an `else` the text may also say nothing: an empty last arm.
    const arms = group.ended ? group.arms.length : group.arms.length + 1;
    group.arms.forEach((span, arm) => {
      branches.push({ start: span.start, end: span.end, group: group.group, arm, arms });
    });
  }
  return branches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A conditional (or loop, which only has to be closed) while its end is looked for. */
interface Open {
  readonly group: number;
  readonly name: string;
  readonly dialect: DialectId;
  readonly arms: Span[];
  /** Where the current arm begins; -1 before the first one. */
  start: number;
  readonly loop: boolean;
  /** Has an `else`. */
  ended: boolean;
}
