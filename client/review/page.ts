import { fill, type Locale } from '../../shared/localized';
import { kindNames, severityNames } from '../../shared/words';
import { embedded, type Html, html } from '../pages/html';
import { type PageSurroundings, page } from '../pages/shell';
import { bar, ring, trend } from './charts';
import { type Group, type ReviewModel, severities, shareOf } from './model';
import { styles } from './styles';
import { type TextName, texts } from './texts';

/** What happened since the page was last shown, to be said aloud. */
export interface ReviewNotice {
  readonly repaired: number;
  readonly notRepaired: number;
}

export interface ReviewPageOptions extends PageSurroundings {
  /** Whether repairs can be applied and places opened: not in a page that stands alone. */
  readonly canAct: boolean;
  readonly notice?: ReviewNotice;
}

/** The whole review as a page. The list of findings is made by its script, from the model that stands in the page. */
export function reviewPage(model: ReviewModel, options: ReviewPageOptions): string {
  const { locale, canAct, notice } = options;
  const t = (name: TextName, values: Readonly<Record<string, string | number>> = {}) => say(name, locale, values);
  const { totals } = model;
  const body = html`
<header>
<h1>${t('title')}</h1>
<p class="quiet">${t('reading', { date: dateIn(model.date, locale) })}${canAct && html` <button type="button" data-do="refresh">${t('refresh')}</button>`}</p>
<p role="status" aria-live="polite" class="notice">${notice && said(notice, locale)}</p>
</header>
<main>
${
  totals.templates === 0
    ? html`<p>${t('empty')}</p>`
    : html`
<section aria-labelledby="health"><h2 id="health">${t('health')}</h2>
<div class="health">
${ring(shareOf(totals), `${Math.floor(shareOf(totals) * 100)}% ${t('cleanShare')}`)}
<dl class="figures">
<div><dt>${t('templates')}</dt><dd>${totals.templates}</dd></div>
<div><dt>${t('clean')}</dt><dd>${totals.clean}</dd></div>
<div><dt>${t('findings')}</dt><dd>${totals.findings}</dd></div>
</dl>
<div class="over-time">${history(model, locale)}</div>
</div>
</section>
<div class="charts">
${chart('rule', t('byRule'), model.byRule, locale, (id) => model.rules[id]?.title ?? id)}
<div>
${chart('severity', t('bySeverity'), model.bySeverity, locale, (id) => severityNames[id as keyof typeof severityNames][locale])}
${chart('kind', t('byKind'), model.byKind, locale, (id) => kindNames[id as keyof typeof kindNames]?.[locale] ?? id)}
</div>
${chart('folder', t('byFolder'), model.byFolder, locale, (id) => id || t('rootFolder'))}
</div>
${firstTen(model, locale)}
${totals.findings === 0 ? html`<p>${t('allClean')}</p>` : findings(model, locale, canAct)}`
}
${unread(model, locale)}
</main>
${embedded('model', { model, canAct, locale, texts: localTexts(locale), kinds: kindNamesIn(locale), severities: severityNamesIn(locale) })}`;
  return page(t('title'), styles, body, options);
}

/** An ISO date as people write it. */
function dateIn(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-');
  if (locale === 'ru') return `${day}.${month}.${year}`;
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return `${Number(day)} ${names[Number(month) - 1] ?? month} ${year}`;
}

/** A text of the review in a language. */
export function say(name: TextName, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  const strings = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  return fill(texts[name], strings)[locale];
}

function said({ repaired, notRepaired }: ReviewNotice, locale: Locale): string {
  return (
    (repaired > 0 ? say('repaired', locale, { number: repaired }) : '') +
    (notRepaired > 0 ? say('notRepaired', locale, { number: notRepaired }) : '')
  );
}

function history({ history: past, totals, date }: ReviewModel, locale: Locale): Html {
  const before = past.filter((one) => one.date !== date).at(-1);
  if (!before) return html`<p class="quiet">${say('firstTime', locale)}</p>`;
  const difference = totals.findings - before.findings;
  const change =
    difference === 0
      ? say('same', locale)
      : say(difference < 0 ? 'better' : 'worse', locale, { number: Math.abs(difference) });
  const points = [...past.filter((one) => one.date !== date), { date, ...totals }];
  const shares = points.map((one) => `${dateIn(one.date, locale)}: ${Math.floor(shareOf(one) * 100)}%`).join('; ');
  return html`<h3>${say('trend', locale)}</h3>
${trend(points, `${say('trend', locale)}: ${shares}`)}
<p>${say('since', locale, { date: dateIn(before.date, locale) })} <strong>${change}</strong></p>`;
}

/** Bars that filter the list below. */
function chart(
  by: 'rule' | 'folder' | 'kind' | 'severity',
  title: string,
  groups: readonly Group[],
  locale: Locale,
  nameOf: (id: string) => string,
): Html {
  const most = Math.max(...groups.map(({ findings }) => findings), 0);
  return html`<section aria-labelledby="by-${by}"><h2 id="by-${by}">${title}</h2>
<ul class="bars">${groups.slice(0, mostBars).map(
    ({ id, findings, templates, clean }) => html`
<li><button type="button" class="plain" data-by="${by}" data-id="${id}" aria-pressed="false">${nameOf(id)}</button>
<span class="number">${findings}</span>${bar(findings, most, by === 'severity' ? id : '')}
${(by === 'folder' || by === 'kind') && html`<span class="quiet small">${say('ofTemplates', locale, { clean, templates })}</span>`}</li>`,
  )}</ul>${groups.length > mostBars && html`<p class="quiet small">${say('others', locale, { number: groups.length - mostBars })}</p>`}</section>`;
}

/** More would only be looked at one by one: the filters have all. */
const mostBars = 12;

function firstTen({ first, templates }: ReviewModel, locale: Locale): Html | null {
  if (first.length === 0) return null;
  return html`<section aria-labelledby="first"><h2 id="first">${say('first', locale)}</h2>
<ol class="ten">${first.map((index) => {
    const { path, findings } = templates[index]!;
    const counts = severities
      .map((severity) => ({ severity, number: findings.filter((one) => one.severity === severity).length }))
      .filter(({ number }) => number > 0);
    return html`
<li><button type="button" class="plain" data-open="${index}">${path}</button>
${counts.map(({ severity, number }) => html` <span class="badge ${severity}">${severityNames[severity][locale]}: ${number}</span>`)}</li>`;
  })}</ol></section>`;
}

function findings(model: ReviewModel, locale: Locale, canAct: boolean): Html {
  const t = (name: TextName) => say(name, locale);
  const choice = (by: string, label: string, any: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${label} <select data-filter="${by}"><option value="">${any}</option>${options.map(
      ([id, name]) => html`<option value="${id === '' ? '.' : id}">${name}</option>`,
    )}</select></label>`;
  return html`<section aria-labelledby="all"><h2 id="all">${t('all')}</h2>
<form class="filters" role="search" aria-label="${t('filters')}">
<label class="search"><span class="hidden">${t('search')}</span><input type="search" data-filter="text" placeholder="${t('search')}"></label>
${choice(
  'rule',
  t('rule'),
  t('any'),
  model.byRule.map(({ id }) => [id, model.rules[id]?.title ?? id] as const),
)}
${choice(
  'severity',
  t('severity'),
  t('anyFolder'),
  model.bySeverity.map(({ id }) => [id, severityNames[id as keyof typeof severityNames][locale]] as const),
)}
${choice(
  'folder',
  t('folder'),
  t('anyFolder'),
  model.byFolder.filter((one) => one.findings > 0).map(({ id }) => [id, id || t('rootFolder')] as const),
)}
${choice(
  'kind',
  t('kind'),
  t('anyKind'),
  model.byKind
    .filter((one) => one.findings > 0)
    .map(({ id }) => [id, kindNames[id as keyof typeof kindNames]?.[locale] ?? id] as const),
)}
<label><input type="checkbox" data-filter="proposal"> ${t('withProposal')}</label>
<button type="reset">${t('reset')}</button>
</form>
${
  canAct &&
  html`<div class="many" role="group" aria-label="${t('proposal')}">
<button type="button" data-do="select-safe">${t('selectSafe')}</button>
<button type="button" data-do="select-shown">${t('selectShown')}</button>
<button type="button" data-do="select-none">${t('selectNone')}</button>
<button type="button" class="first" data-do="accept-selected" disabled></button>
</div>`
}
<p id="shown" role="status" aria-live="polite" class="quiet"></p>
<div id="list"></div>
</section>`;
}

function unread({ unread: files }: ReviewModel, locale: Locale): Html | null {
  if (files.length === 0) return null;
  return html`<section aria-labelledby="unread"><h2 id="unread">${say('unread', locale)}</h2>
<ul>${files.map(({ path, why }) => html`<li><strong>${path}</strong>: ${why}</li>`)}</ul></section>`;
}

function localTexts(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[locale]]));
}

function kindNamesIn(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(kindNames).map(([id, name]) => [id, name[locale]]));
}

function severityNamesIn(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(severityNames).map(([id, name]) => [id, name[locale]]));
}
