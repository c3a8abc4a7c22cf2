import { fill, type Locale, type Localized } from '../../shared/localized';
import type { FieldsResult } from '../../shared/protocol';
import { escaped, type Html, html } from '../pages/html';
import { type PageSurroundings, page } from '../pages/shell';
import { readTree, type Way, waysThrough } from './branches';
import { fillFor, type Piece } from './fill';
import { sampleClients } from './samples';

/** The text as three clients get it, once for every branch. Null: it is no template. */
export function previewPage(name: string, template: FieldsResult | null, surroundings: PageSurroundings): string {
  const { locale } = surroundings;
  if (!template)
    return page(texts.title[locale], styles, html`<h1>${name}</h1><p>${texts.noTemplate[locale]}</p>`, surroundings);
  const language: Locale = template.languages[0] === 'ru' ? 'ru' : template.languages[0] === 'en' ? 'en' : locale;
  const ways = waysThrough(readTree(template.fields, template.bodyStart, template.text.length));
  const body = html`<header><h1>${name}</h1>
<p class="quiet">${fill(texts.dialect, { dialect: template.dialect ?? texts.noDialect[locale] })[locale]}</p>
<p class="legend"><span class="value">${texts.value[locale]}</span> <span class="empty">▢</span> ${texts.empty[locale]} <span class="slot">[…]</span> ${texts.slot[locale]}</p>
</header>
<main>${ways.map((way) => section(way, template, language, locale))}</main>`;
  return page(texts.title[locale], styles, body, surroundings);
}

function section(way: Way, template: FieldsResult, language: Locale, locale: Locale): Html {
  const condition = way.title.map(
    ({ condition: text, holds }, index) =>
      html`${index > 0 && html`, `}${(holds ? texts.when : texts.unless)[locale]} <code>${text}</code>`,
  );
  return html`<section>
${way.title.length > 0 && html`<h2>${condition}</h2>`}
<div class="clients">${sampleClients.map((client) => {
    const pieces = fillFor(client, template, way.choices, language);
    const empty = pieces.filter(({ is }) => is === 'empty').length;
    return html`<article class="client" aria-label="${client.title[locale]}"><h3>${client.title[locale]}${
      empty > 0 && html` <span class="badge">${fill(texts.emptyCount, { number: String(empty) })[locale]}</span>`
    }</h3>
<div class="letter" lang="${language}">${letter(pieces, locale)}</div></article>`;
  })}</div></section>`;
}

/** The pieces as a letter: comments are not sent, and of Markdown what everybody knows is shown as it will look. */
function letter(pieces: readonly Piece[], locale: Locale): Html {
  const marks: Html[] = [];
  // Characters of private use hold the places of the pieces while the text around them becomes HTML.
  const text = pieces
    .map((piece) => {
      if (piece.is === 'text') return piece.text.replace(/[\uE000-\uE001]/g, '');
      marks.push(marked(piece, locale));
      return `\uE000${marks.length - 1}\uE001`;
    })
    .join('')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  const inline = (one: string) =>
    escaped(one)
      .replace(/\*\*([^*\n]{1,2000})\*\*/g, '<strong>$1</strong>')
      .replace(/(^|[\s(])\*([^*\s][^*\n]{0,2000})\*(?=[\s).,;:!?]|$)/g, '$1<em>$2</em>')
      .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{1,600}\)/g, '<u>$1</u>')
      .replace(/\uE000(\d+)\uE001/g, (_, index: string) => marks[Number(index)]?.html ?? '');
  return {
    html: blocks
      .map((block) => {
        const heading = /^#{1,6}\s+(.*)$/.exec(block);
        if (heading) return `<p><strong>${inline(heading[1]!)}</strong></p>`;
        return `<p>${inline(block.replace(/^([ \t]*)[-*+] /gm, '$1• ')).replaceAll('\n', '<br>')}</p>`;
      })
      .join('\n'),
  };
}

function marked({ is, text, written = '' }: Piece, locale: Locale): Html {
  if (is === 'empty')
    return html`<span class="empty" title="${written}">▢<span class="hidden"> (${texts.empty[locale]}: ${written})</span></span>`;
  return html`<span class="${is}" title="${written}">${text}</span>`;
}

const texts = {
  title: { ru: 'Как это увидит клиент', en: 'As the client sees it' },
  noTemplate: {
    ru: 'Этот текст не шаблон. Добавьте в шапку «kind:» или вызовите команду «Проверить этот файл».',
    en: 'This text is no template. Add "kind:" to its front matter, or use the command "Check This File".',
  },
  dialect: { ru: 'Подстановки: {dialect}', en: 'Fields: {dialect}' },
  noDialect: { ru: 'нет', en: 'none' },
  value: { ru: 'подставлено', en: 'filled in' },
  empty: { ru: 'останется пусто', en: 'stays empty' },
  slot: { ru: 'впишет сотрудник', en: 'for a person to write' },
  when: { ru: 'если', en: 'if' },
  unless: { ru: 'если не', en: 'if not' },
  emptyCount: { ru: 'пусто: {number}', en: 'empty: {number}' },
} as const satisfies Record<string, Localized>;

const styles = `
.clients { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0.9rem; align-items: start; }
.client { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.client h3 { padding: 0.35rem 0.75rem; background: var(--raised); border-bottom: 1px solid var(--line); }
.letter { padding: 0.4rem 0.9rem 0.7rem; overflow-wrap: anywhere; }
.letter p { margin: 0.6rem 0; }
.value { background: var(--added); border-radius: 2px; color: var(--text); }
.empty { color: var(--error); font-weight: 700; outline: 1px dashed currentcolor; padding: 0 0.15em; }
.slot { border-bottom: 2px dotted var(--warning); }
.badge { font-weight: 400; font-size: 0.92em; color: var(--error); border: 1px solid currentcolor; border-radius: 0.7em; padding: 0 0.5em; }
.legend { color: var(--quiet); }
code { font-family: var(--vscode-editor-font-family, monospace); font-size: 0.95em; overflow-wrap: anywhere; }
`;
