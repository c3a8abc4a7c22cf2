/** Placeholders that are filled in as they are kept, where the sentence wants another form. */
import type { Edit } from '../finding';
import { fieldManners } from '../languages';
import { ofEachKept } from '../remembered';
import type { Span } from '../span';
import type { Block, KeptWords, Placeholder, Segmentation, Token } from '../text/text';
import type { Fact } from './facts';

export interface Clumsy {
  readonly span: Span;
  readonly why: 'gender' | 'case' | 'fallback';
  readonly edit: Edit | null;
}

/** All of them, in text order. `greetings`: the sentences that greet. */
export function clumsyPlaceholders(text: string, segmentation: Segmentation, greetings: readonly Fact[]): Clumsy[] {
  const found: Clumsy[] = [];
  const { blocks, placeholders } = segmentation;
  // Who asks for the sex of the client has thought of it.
  const asks = placeholders.some((one) => one.control && /gender|sex|\bпол\b|salut|title|male/i.test(one.name));
  const usesFallback = placeholders.find((one) => one.fallback);
  blocks.forEach((block, number) => {
    if (block.quotation) return;
    const persons = block.passages.flatMap(({ words, token }) => personsIn(words).map((index) => index + token));
    for (const index of persons) {
      const placeholder = block.tokens[index]!.placeholder!;
      const clumsy =
        (asks ? null : genderOf(text, block, index)) ??
        caseOf(text, block, index) ??
        fallbackOf(
          text,
          block,
          index,
          placeholder,
          usesFallback,
          greetings.some((one) => one.block === number && one.sentence === block.sentenceOf[index]),
        );
      if (clumsy) found.push(clumsy);
    }
  });
  return found;
}

/** The tokens that stand for somebody's name as it is kept. */
const personsIn = ofEachKept(({ tokens }: KeptWords) =>
  tokens.flatMap(({ placeholder }, index) =>
    placeholder && isPerson(placeholder) && !isInflected(placeholder) ? [index] : [],
  ),
);

function isPerson({ meaning, slot }: Placeholder): boolean {
  return !slot && (meaning === 'name' || meaning === 'person' || meaning === 'agent');
}

/** Kept in a case of its own: `contact.name_instrumental`. */
function isInflected({ name }: Placeholder): boolean {
  return /genit|dativ|accus|instr|prepos|_(?:gen|dat|acc|ins)\b|родит|дат[._]|дательн|винит|творит|предл|падеж/i.test(
    name,
  );
}

const spanOf = (block: Block, from: Token, to: Token): Span => ({
  start: block.start + from.start,
  end: block.start + to.end,
});

/** "Уважаемый {{name}}", "Dear Mr {{last_name}}". */
function genderOf(text: string, block: Block, index: number): Clumsy | null {
  const token = block.tokens[index]!;
  const from = Math.max(0, token.start - 40);
  const before = text.slice(block.start + from, block.start + token.start);
  // A greeting of three words tells no language.
  const [title] = Object.values(fieldManners).flatMap((one) => one.titleBefore(before) ?? []);
  if (!title) return null;
  const span = { start: block.start + from + title.index, end: block.start + token.end };
  const name = text.slice(block.start + token.start, span.end);
  return { span, why: 'gender', edit: { ...span, text: title.greeting + name } };
}

/** "к {{agent.name}}", "специалисту {{agent.name}}". */
function caseOf(text: string, block: Block, index: number): Clumsy | null {
  const token = block.tokens[index]!;
  const before = block.tokens[index - 1];
  if (before?.kind !== 'word' || block.sentenceOf[index - 1] !== block.sentenceOf[index] || block.language === 'und')
    return null;
  const name = text.slice(block.start + token.start, block.start + token.end);
  const span = spanOf(block, before, token);
  const manners = fieldManners[block.language];
  const preposition = text.slice(span.start, block.start + before.end);
  const who = manners.governed(preposition, token.placeholder!.meaning === 'name' ? 'client' : 'specialist');
  if (who !== null) return { span, why: 'case', edit: { ...span, text: `${who} (${name})` } };
  if (!manners.isObliqueRole(before.norm)) return null;
  const exact = { start: block.start + token.start, end: block.start + token.end };
  return { span, why: 'case', edit: { ...exact, text: `(${name})` } };
}

function fallbackOf(
  text: string,
  block: Block,
  index: number,
  placeholder: Placeholder,
  usesFallback: Placeholder | undefined,
  greets: boolean,
): Clumsy | null {
  if (!greets || placeholder.fallback || placeholder.meaning !== 'name' || block.language === 'und') return null;
  // Who runs a firm is known by name.
  if (/(?:^|[._])executive(?:[._]|$)/i.test(placeholder.name)) return null;
  const token = block.tokens[index]!;
  const span = { start: block.start + token.start, end: block.start + token.end };
  const written = text.slice(span.start, span.end);
  const word = fieldManners[block.language].nameless;
  if (placeholder.dialect === 'freescout')
    return { span, why: 'fallback', edit: { ...span, text: written.replace(/%\}$/, `,fallback=${word}%}`) } };
  // Only where the helpdesk is known to have one: the text uses it, or the field is Intercom's.
  const form = usesFallback
    ? /\|\|/.test(usesFallback.name)
      ? ` || '${word}'`
      : /\|\s?default/.test(usesFallback.name)
        ? ` | default: "${word}"`
        : ` | fallback: "${word}"`
    : null;
  const own =
    form ??
    (/^(?:first_name|last_name|name|user\.first_name)$/.test(placeholder.name) && placeholder.dialect === 'liquid'
      ? ` | fallback: "${word}"`
      : null);
  if (own === null || placeholder.dialect !== (usesFallback?.dialect ?? placeholder.dialect)) return null;
  const inner = /\s\}\}$/.test(written) ? '' : ' ';
  return {
    span,
    why: 'fallback',
    edit: { ...span, text: written.replace(/\s?\}\}$/, `${own}${inner === '' ? ' ' : ''}}}`) },
  };
}
