import { isPlannedWork } from '../../facts/course';
import { type Notice, readNotice } from '../../facts/notice';
import type { Place } from '../../facts/places';
import type { Edit, Problem } from '../../finding';
import { offer } from '../../repair/lacking';
import { type SentenceName, say } from '../../repair/say';
import { insertAfterSentence, insertSentence, replaceSpan } from '../../repair/seam';
import { slot } from '../../repair/slots';
import { earliest } from '../../repair/when';
import type { Rule } from '../../rule';
import type { Reading, Template } from '../../template';
import { laterOf, necessaryAt, repliesOf, wordsOf } from '../../where';
import { type Part, parts } from './phrases';

/** A notice answers five questions; each that stays open brings a thousand calls. */
export const rule: Rule = {
  id: 'incident-missing-part',
  title: { ru: 'В оповещении о сбое не хватает части', en: 'A part of the incident notice is missing' },
  category: 'incident',
  severity: 'warning',
  kinds: ['incident-notice'],
  sources: ['4'],
  since: '0.1.0',

  *check(template) {
    for (const reading of noticesOf(template)) {
      const notice = readNotice(reading, reading.facts);
      for (const part of missing(template, reading, notice)) yield problem(template, reading, notice, part);
    }
  },
};

/** In a bilingual notice a language that says nothing of an incident (a signature, a name) is no notice of its own. */
function noticesOf(template: Template): readonly Reading[] {
  // Planned work is no incident, whatever the kind says.
  const isPlanned = ({ facts, members, marks }: Reading) =>
    isPlannedWork({ blocks: template.blocks, members, marks }, facts.state) ||
    (!marks('notice/found').length &&
      marks('state/planned').some(({ block }) => facts.state === 'neutral' || block <= (members[1] ?? block)));
  const notices = repliesOf(template).filter((reading) => !isPlanned(reading));
  const speaks = ({ facts, marks }: Reading) =>
    facts.stateEvidence !== null || marks('notice/found').length + marks('state/trouble').length > 0;
  return notices.some(speaks) ? notices.filter(speaks) : notices;
}

function missing(template: Template, { facts, marks }: Reading, notice: Notice): Part[] {
  const { criticalData } = template.config;
  const wantsData = criticalData !== null && criticalData !== 'none';
  // As long as nobody has filled in how things stand, nobody knows what else is due.
  const isOpen = (template.frontMatter.status === 'open' || notice.isOpen) && !marks('notice/state-slot').length;
  return [
    ...(notice.moment ? [] : ['found-when' as const]),
    ...(notice.affected ? [] : ['affected' as const]),
    ...(wantsData && !facts.dataStatement && !marks('incident-missing-part/data').length
      ? ['data-statement' as const]
      : []),
    ...(notice.tellsState ? [] : ['state' as const]),
    ...(isOpen && !facts.apologies.length ? ['apology' as const] : []),
  ];
}

function problem(template: Template, reading: Reading, notice: Notice, part: Part): Problem {
  const { stateEvidence } = reading.facts;
  // What becomes a letter to one client needs no part of a notice.
  const isLetter = template.frontMatter.scope === 'single';
  const at =
    part === 'apology' || part === 'found-when' ? (stateEvidence ?? notice.found) : (notice.found ?? stateEvidence);
  return {
    span: necessaryAt(template, reading, at),
    message: parts[part].message,
    part,
    fixes: () => offer(parts[part].title, 'fill-in', isLetter ? null : repairs[part](template, reading, notice)),
  };
}

type Repair = (template: Template, reading: Reading, notice: Notice) => Edit[] | null;

const repairs: Readonly<Record<Part, Repair>> = {
  'found-when': (template, reading, notice) =>
    dated(template, reading, notice) ??
    after(template, reading, earliest(notice.found, notice.affected, reading.facts.stateEvidence), 'incidentFoundAt'),
  affected: (template, reading, notice) =>
    named(template, reading, notice) ?? after(template, reading, notice.found, 'incidentAffected'),
  'data-statement': (template, reading, notice) =>
    after(template, reading, laterOf(notice.affected, notice.found), 'incidentData'),
  state: (template, reading, notice) =>
    after(template, reading, laterOf(notice.found, notice.affected), 'incidentState'),
  apology: (template, reading) => insertSentence(template, reading.members, say(template, reading, 'apology')),
};

/** A sentence behind the one that it belongs to, else behind what tells the state, else at the end. */
function after(template: Template, reading: Reading, place: Place | null, name: SentenceName): Edit[] | null {
  const at = place ?? reading.facts.stateEvidence;
  const block = at && template.blocks[at.block];
  const text = say(template, reading, name);
  const there = at && block && insertAfterSentence(template, block, at.sentence, text);
  return there || insertSentence(template, reading.members, text);
}

/** "We found a fault" -> "On [date and time] we found a fault": where the find opens its sentence. */
function dated(template: Template, reading: Reading, { found }: Notice): Edit[] | null {
  const block = found ? template.blocks[found.block] : undefined;
  const first = found ? block?.sentences[found.sentence]?.first : undefined;
  const opening = block && reading.marks('incident-missing-part/finder').find((mark) => mark.first === first);
  if (!opening || opening.block !== found?.block) return null;
  const words = template.text.slice(opening.start, opening.end);
  const small = words.slice(0, 1).toLowerCase() + words.slice(1);
  return replaceSpan(template, opening, `${say(template, reading, 'incidentFoundWhen')} ${small}`);
}

/** "We found a fault." -> "We found a fault: [what does not work, and for whom].": where the sentence ends in the trouble. */
function named(template: Template, reading: Reading, { found }: Notice): Edit[] | null {
  const block = found ? template.blocks[found.block] : undefined;
  const sentence = found ? block?.sentences[found.sentence] : undefined;
  if (!block || !sentence) return null;
  const { end } = wordsOf(block, sentence.first, sentence.last);
  const endsInTrouble = reading.marks('incident-missing-part/trouble').some((mark) => mark.end === end);
  return endsInTrouble ? [{ start: end, end, text: `: ${slot(template, reading, 'affected')}` }] : null;
}
