import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { type OpenDocuments, openDocuments } from '../server/documents';
import { linesOf } from '../server/lines';
import { type PositionEncoding, placesIn } from '../server/places';
import { defaultConfig } from '../shared/config';
import { createLintCache, lint } from '../shared/lint';

const full = process.env.REPLYLINT_FULL === '1';
const uri = 'file:///a.reply.md';

/** An edit as a client may send it: anywhere, in or out of the text, either way round, or the whole text. */
interface Edit {
  readonly range: { readonly start: Place; readonly end: Place } | null;
  readonly text: string;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

const pieces = [
  'Здравствуйте!',
  'Ваша заявка в работе, ожидайте.',
  'Мы ответим в ближайшее время.',
  'Your request is being processed, please wait.',
  'Unfortunately, there is nothing we can do. ',
  'Отдел сетей заменил кабель.',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '- ',
  '> ',
  '| a | b |\n| --- | --- |\n',
  '```\n',
  '---\nkind: reply\n---\n',
  '<!-- replylint-disable-next-line -->\n',
  '{{ticket.id}}',
  '{% if x %}',
  '{% endif %}',
  '[срок]',
  '🙂',
  '👩‍👩‍👧',
  '\ud83d',
  '\ude42',
  'ё',
  'e\u0301',
  '\u2028',
  '\0',
  ' ',
  'a',
  '**',
  '',
];
const piece = fc.constantFrom(...pieces);
const written = fc.array(piece, { maxLength: 3 }).map((all) => all.join(''));
const coordinate = fc.oneof(
  { weight: 8, arbitrary: fc.nat(12) },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 400 }) },
);
const place = fc.record({ line: coordinate, character: fc.oneof(coordinate, fc.nat(60)) });
const edit: fc.Arbitrary<Edit> = fc.record({
  range: fc.option(fc.record({ start: place, end: place }), { freq: 30 }),
  text: written,
});

/** The same, told as plainly as can be: a list of lines with their ends. */
function modelled(text: string, { range, text: typed }: Edit, encoding: PositionEncoding): string {
  if (!range) return typed;
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (lines.length === 0 || /[\r\n]$/.test(lines.at(-1)!)) lines.push('');
  const offsetOf = ({ line, character }: Place): number => {
    if (line < 0) return 0;
    if (line >= lines.length) return text.length;
    const content = lines[line]!.replace(/\r\n$|\n$|\r$/, '');
    const start = lines.slice(0, line).join('').length;
    if (encoding === 'utf-16') return start + Math.max(0, Math.min(character, content.length));
    let units = 0;
    let offset = 0;
    for (const one of content) {
      units += encoding === 'utf-32' ? 1 : Buffer.byteLength(one);
      if (units > character) break;
      offset += one.length;
    }
    return start + offset;
  };
  const [from, to] = [offsetOf(range.start), offsetOf(range.end)];
  return text.slice(0, Math.min(from, to)) + typed + text.slice(Math.max(from, to));
}

describe('editing', () => {
  const inEditor = createLintCache({ keepDocuments: true });
  const fromScratch = createLintCache();
  const check = (text: string, cache: typeof inEditor) =>
    lint({ path: 'a.reply.md', text, format: 'markdown' }, defaultConfig, { today: '2026-11-25' }, cache).flatMap(
      ({ findings, template }) => [
        ...template.source.notices.map(({ span, message }) => ({ span, message })),
        ...findings.map(({ rule, span, message, severity, fingerprint }) => ({
          rule,
          span,
          message,
          severity,
          fingerprint,
        })),
      ],
    );

  /** Scripts of edits, until there were enough of both. */
  it('gives the text that a model gives, and the findings that a fresh start gives', () => {
    const wanted = full ? { edits: 200_000, scripts: 5_000 } : { edits: 20_000, scripts: 500 };
    const counted = { edits: 0, scripts: 0 };
    const length = wanted.edits / wanted.scripts;
    fc.assert(
      fc.property(
        written,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: length * 0.8, maxLength: length * 1.6 }),
        fc.constantFrom<PositionEncoding>('utf-8', 'utf-16', 'utf-32'),
        (start, script, encoding) => {
          const documents: OpenDocuments = openDocuments(encoding);
          documents.open(uri, 'markdown', 1, start);
          let model = start;
          counted.scripts++;
          script.forEach((changes, index) => {
            counted.edits += changes.length;
            documents.change(
              uri,
              index + 2,
              changes.map(({ range, text }) => (range ? { range, text } : { text })),
            );
            model = changes.reduce((text, one) => modelled(text, one, encoding), model);
            // Texts grow for as long as a script goes on: a fresh start keeps them short enough to be checked often.
            if (model.length > 1500) {
              model = '';
              documents.change(uri, index + 2, [{ text: '' }]);
            }
            const document = documents.get(uri)!;
            strictEqual(document.text, model);
            if (index % 4 === 0 || index === script.length - 1)
              deepStrictEqual(check(document.text, inEditor), check(model, fromScratch));
          });
        },
      ),
      { numRuns: wanted.scripts, seed: 3 },
    );
    ok(counted.edits >= wanted.edits && counted.scripts >= wanted.scripts, JSON.stringify(counted));
  }).timeout(full ? 3_000_000 : 300_000);

  it('has for every offset a position that leads back to it, or to the nearest one', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom<PositionEncoding>('utf-8', 'utf-16', 'utf-32'),
        (all, encoding) => {
          const text = all.join('');
          const places = placesIn(text, encoding);
          const lines = linesOf(text);
          for (let offset = 0; offset <= text.length; offset++) {
            const position = places.positionAt(offset);
            const back = places.offsetAt(position);
            const { end } = lines.spanOf(position.line);
            const isInside =
              /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
            if (offset > end) strictEqual(back, end, 'within a line end');
            else if (isInside && encoding !== 'utf-16') strictEqual(back, offset - 1, 'within a character');
            else strictEqual(back, offset);
          }
        },
      ),
      { numRuns: full ? 5_000 : 500, seed: 5 },
    );
  });
});
