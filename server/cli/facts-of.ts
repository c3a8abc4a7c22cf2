import type { Fact, Facts, State } from '../../shared/facts/facts';
import type { Language } from '../../shared/languages/language';
import type { Span } from '../../shared/span';
import type { Template } from '../../shared/template';

/** Languages of the template in the order of their first words, each once. */
export function languagesOf(template: Template): Language[] {
  const first = (members: readonly number[]) => members[0] ?? 0;
  const readings = [...template.readings].sort((a, b) => first(a.members) - first(b.members));
  return [...new Set(readings.map((reading) => reading.language))];
}

/** Of several readings: open if one says so, else resolved if one says so. */
export function stateOf(template: Template): State {
  const states = new Set(template.readings.map((reading) => reading.facts.state));
  return states.has('open') ? 'open' : states.has('resolved') ? 'resolved' : 'neutral';
}

type ListName = { [Name in keyof Facts]: Facts[Name] extends readonly Fact[] ? Name : never }[keyof Facts];
type SingleName = { [Name in keyof Facts]: Facts[Name] extends Fact | null ? Name : never }[keyof Facts];

/** A fact of all readings together, in text order, each place once: the arms of an `{% if %}` share what stands around them. */
export function allOf<Name extends ListName>(template: Template, name: Name): Facts[Name] {
  const byPlace = new Map<string, Span>();
  for (const { facts } of template.readings) {
    for (const fact of facts[name]) {
      const key = `${fact.start}-${fact.end}`;
      if (!byPlace.has(key)) byPlace.set(key, fact);
    }
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end) as unknown as Facts[Name];
}

/** The first place in the text where any reading has it. */
export function firstOf(template: Template, name: SingleName): Fact | null {
  const found = template.readings.flatMap(({ facts }) => facts[name] ?? []);
  return found.reduce<Fact | null>((first, fact) => (first === null || fact.start < first.start ? fact : first), null);
}
