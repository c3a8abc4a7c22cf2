import { Liquid } from 'liquidjs';
import type { Locale } from '../../shared/localized';
import type { FieldsResult, TemplateField } from '../../shared/protocol';
import { type Choices, type Node, readTree } from './branches';
import type { SampleClient } from './samples';

/** A piece of a text as a client gets it. */
export interface Piece {
  readonly is: 'text' | 'value' | 'empty' | 'slot';
  readonly text: string;
  /** For all but plain text: what stands in the template. */
  readonly written?: string;
}

/** The text as the helpdesk would send it to this client. */
export function fillFor(client: SampleClient, template: FieldsResult, choices: Choices, language: Locale): Piece[] {
  const { text, bodyStart, fields } = template;
  const liquid = makeLiquid();
  const pieces: Piece[] = [];
  walk(readTree(fields, bodyStart, text.length));
  return pieces;

  function walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node.is === 'text') pieces.push({ is: 'text', text: text.slice(node.start, node.end) });
      else if (node.is === 'field') pieces.push(filled(node.field));
      else {
        const wanted = choices.get(node.number) ?? 0;
        walk(node.arms[byData(node.arms[0]?.condition ?? null, wanted, node.arms.length)]?.nodes ?? []);
      }
    }
  }

  /** Where a branch asks for the name itself, a client without one gets the other. */
  function byData(condition: string | null, wanted: number, arms: number): number {
    const asked =
      condition === null ? null : /^([\w.]+)(?:\s*!=\s*(?:blank|empty|nil|null|''|""))?$/.exec(condition.trim());
    const name = asked && fields.find((one) => one.name.split('|')[0]?.trim() === asked[1] && one.meaning === 'name');
    if (!name || wanted !== 0) return wanted;
    return client.valueOf('name', language) === '' ? Math.min(1, arms) : 0;
  }

  function filled(field: TemplateField): Piece {
    const written = text.slice(field.start, field.end);
    if (field.slot) return { is: 'slot', text: written, written };
    const known = client.valueOf(field.meaning, language);
    // What we have no sample for is there, whatever it is: only its name can be shown.
    const value = known ?? field.name.split(/[|,]/)[0]!.trim();
    const result = field.dialect === 'liquid' ? byLiquid(liquid, field.name, value) : bySyntax(field, written, value);
    return result.trim() === '' ? { is: 'empty', text: '', written } : { is: 'value', text: result, written };
  }
}

function makeLiquid(): Liquid {
  const liquid = new Liquid({
    strictFilters: false,
    strictVariables: false,
    parseLimit: 1e5,
    renderLimit: 200,
    memoryLimit: 1e6,
  });
  // Intercom's own.
  liquid.registerFilter('fallback', (value: unknown, instead: unknown) =>
    value === '' || value === undefined ? instead : value,
  );
  return liquid;
}

/** One field with its filters. Chatwoot's `a || 'b'` is no Liquid, and is read by hand. */
function byLiquid(liquid: Liquid, name: string, value: string): string {
  const or = /^([^|]+)\|\|\s*(?:'([^']*)'|"([^"]*)")\s*$/.exec(name);
  if (or) return value === '' ? (or[2] ?? or[3] ?? '') : value;
  const path = /^\s*([\w-]+(?:\.[\w-]+)*)/.exec(name)?.[1]?.split('.');
  if (!path) return value;
  const scope = path.reduceRight<unknown>((inside, key) => ({ [key]: inside }), value) as object;
  try {
    return String(liquid.parseAndRenderSync(`{{ ${name} }}`, scope));
  } catch {
    return value;
  }
}

function bySyntax({ dialect, fallback }: TemplateField, written: string, value: string): string {
  if (value !== '' || !fallback) return value;
  return dialect === 'freescout' ? (/,\s*fallback=([^%}]*)/.exec(written)?.[1] ?? '') : '';
}
