/** The page's own script: filters, the list, and what is said to the editor. Everything it shows comes from the page. */
import type { ReviewedFinding, TextPiece } from '../../shared/protocol';
import type { ReviewModel } from './model';

interface PageData {
  readonly model: ReviewModel;
  readonly canAct: boolean;
  readonly locale: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<string, string>>;
}

interface Filters {
  text: string;
  rule: string;
  severity: string;
  folder: string;
  kind: string;
  proposal: boolean;
}

interface State {
  filters: Filters;
  scroll: number;
  left: string[];
}

/** The editor around the page; a page that stands alone has none. */
interface Host {
  postMessage(message: unknown): void;
  getState(): State | undefined;
  setState(state: State): void;
}
declare const acquireVsCodeApi: undefined | (() => Host);

interface Row {
  readonly template: number;
  readonly finding: ReviewedFinding;
  readonly key: string;
}

const none: Filters = { text: '', rule: '', severity: '', folder: '', kind: '', proposal: false };
const step = 100;

run();

function run(): void {
  const data = JSON.parse(document.getElementById('model')?.textContent ?? 'null') as PageData;
  const host = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null;
  const { model, texts } = data;
  const before = host?.getState();
  const filters: Filters = { ...none, ...before?.filters };
  const left = new Set(before?.left ?? []);
  const selected = new Set<string>();
  const chosenFix = new Map<string, number>();
  let shown = step;

  const rows: readonly Row[] = model.templates.flatMap((template, index) =>
    template.findings.map((finding) => ({ template: index, finding, key: `${template.uri}#${finding.fingerprint}` })),
  );
  const list = document.getElementById('list');
  const status = document.getElementById('shown');

  const t = (name: string, values: Readonly<Record<string, string | number>> = {}) =>
    (texts[name] ?? name).replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

  function keep(): void {
    host?.setState({ filters, scroll: window.scrollY, left: [...left] });
  }

  function matches({ template, finding }: Row): boolean {
    const { path, folder, kind } = model.templates[template]!;
    if (filters.rule && finding.rule !== filters.rule) return false;
    if (filters.severity && finding.severity !== filters.severity) return false;
    if (filters.folder && folder !== (filters.folder === '.' ? '' : filters.folder)) return false;
    if (filters.kind && kind !== filters.kind) return false;
    if (filters.proposal && finding.fixes.length === 0) return false;
    const words = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return true;
    const text = `${path} ${finding.rule} ${finding.message} ${plain(finding.excerpt)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }

  function render(): void {
    if (!list || !status) return;
    const found = rows.filter(matches);
    const visible = found.slice(0, shown);
    list.replaceChildren();
    let article: HTMLElement | null = null;
    let last = -1;
    for (const row of visible) {
      if (row.template !== last || !article) {
        last = row.template;
        article = templateBox(row.template);
        list.append(article);
      }
      article.append(findingBox(row));
    }
    if (found.length > visible.length) {
      const more = button(t('more', { number: Math.min(step, found.length - visible.length) }), () => {
        shown += step;
        render();
        list.querySelectorAll<HTMLElement>('.finding')[visible.length]?.querySelector('button')?.focus();
      });
      more.classList.add('more');
      list.append(more);
    }
    if (found.length === 0) list.append(element('p', {}, t('nothing')));
    status.textContent = t('shown', { shown: found.length, all: rows.length });
    showChoice();
    showFilters();
  }

  function templateBox(index: number): HTMLElement {
    const { path, kind } = model.templates[index]!;
    const heading = element('h3');
    heading.append(
      data.canAct ? button(path, () => open(index), 'plain') : document.createTextNode(path),
      element('span', { class: 'quiet' }, ` · ${data.kinds[kind] ?? kind}`),
    );
    const box = element('article', { class: 'template' });
    box.append(heading);
    return box;
  }

  function findingBox(row: Row): HTMLElement {
    const { finding, key } = row;
    const box = element('div', { class: left.has(key) ? 'finding left' : 'finding' });
    const canRepair = data.canAct && finding.fixes.length > 0 && !left.has(key);
    if (canRepair) {
      const pick = element('input', {
        type: 'checkbox',
        class: 'pick',
        'aria-label': t('select', { message: finding.message }),
      });
      pick.checked = selected.has(key);
      pick.addEventListener('change', () => {
        if (pick.checked) selected.add(key);
        else selected.delete(key);
        showChoice();
      });
      box.append(pick);
    }
    const head = element('div', { class: 'head' });
    const line = t('line', { line: finding.range.start.line + 1 });
    const title = model.rules[finding.rule]?.title ?? finding.rule;
    head.append(
      element('span', { class: `badge ${finding.severity}` }, data.severities[finding.severity] ?? finding.severity),
    );
    if (data.canAct) {
      const place = button(line, () => open(row.template, finding), 'plain');
      place.setAttribute('aria-label', t('open', { place: `${model.templates[row.template]!.path}, ${line}` }));
      head.append(
        place,
        button(title, () => host?.postMessage({ type: 'rule', rule: finding.rule }), 'plain'),
      );
    } else head.append(element('span', {}, line), element('span', { class: 'quiet' }, title));
    box.append(head, element('p', {}, finding.message), excerpt(finding));
    if (left.has(key)) {
      const note = element('p', { class: 'quiet' }, `${t('left')} `);
      note.append(button(t('undo'), () => again(key, false)));
      box.append(note);
    } else if (finding.fixes.length > 0) box.append(proposal(row));
    return box;
  }

  function proposal(row: Row): HTMLElement {
    const { finding, key } = row;
    const box = element('details');
    const index = chosenFix.get(key) ?? 0;
    const fix = finding.fixes[index]!;
    box.open = true;
    box.append(element('summary', {}, `${t('proposal')}: ${fix.title} (${t(fix.grade)})`));
    const sides = element('div', { class: 'sides' });
    sides.append(side(t('present'), fix.present, 'del'), side(t('proposed'), fix.proposed, 'ins'));
    box.append(sides);
    const acts = element('div', { class: 'acts' });
    if (finding.fixes.length > 1) {
      const choice = element('select', { 'aria-label': t('proposal') });
      finding.fixes.forEach((one, at) => {
        const option = element('option', { value: String(at) }, `${one.title} (${t(one.grade)})`);
        choice.append(option);
      });
      choice.value = String(index);
      choice.addEventListener('change', () => {
        chosenFix.set(key, Number(choice.value));
        render();
      });
      acts.append(choice);
    }
    if (data.canAct) {
      acts.append(
        button(t('accept'), () => accept([row]), 'first'),
        button(t('leave'), () => again(key, true)),
      );
    }
    box.append(acts);
    return box;
  }

  function again(key: string, isLeft: boolean): void {
    if (isLeft) left.add(key);
    else left.delete(key);
    selected.delete(key);
    keep();
    render();
  }

  function accept(wanted: readonly Row[]): void {
    keep();
    host?.postMessage({
      type: 'accept',
      repairs: wanted.map(({ template, finding, key }) => ({
        uri: model.templates[template]!.uri,
        fingerprint: finding.fingerprint,
        fix: chosenFix.get(key) ?? 0,
      })),
    });
  }

  function open(template: number, finding?: ReviewedFinding): void {
    const its = model.templates[template]!;
    host?.postMessage({ type: 'open', uri: its.uri, range: (finding ?? its.findings[0])?.range });
  }

  function showChoice(): void {
    const act = document.querySelector<HTMLButtonElement>('[data-do="accept-selected"]');
    if (!act) return;
    act.textContent = t('acceptSelected', { number: selected.size });
    act.disabled = selected.size === 0;
  }

  function showFilters(): void {
    for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]')) {
      const name = control.dataset.filter as keyof Filters;
      const value = filters[name];
      if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
      else if (control.value !== value) control.value = value;
    }
    for (const one of document.querySelectorAll<HTMLElement>('[data-by]')) {
      const id = one.dataset.id === '' ? '.' : (one.dataset.id ?? '');
      one.setAttribute('aria-pressed', String(filters[one.dataset.by as 'rule'] === id));
    }
  }

  function changed(): void {
    shown = step;
    keep();
    render();
  }

  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]')) {
    control.addEventListener('input', () => {
      const name = control.dataset.filter as keyof Filters;
      Object.assign(filters, {
        [name]: control instanceof HTMLInputElement && control.type === 'checkbox' ? control.checked : control.value,
      });
      changed();
    });
  }
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('form')?.addEventListener('reset', (event) => {
    event.preventDefault();
    Object.assign(filters, none);
    changed();
  });
  document.addEventListener('click', (event) => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-by], [data-open], [data-do]');
    if (!target) return;
    const { by, id, open: index, do: act } = target.dataset;
    if (by !== undefined) {
      const value = id === '' ? '.' : (id ?? '');
      const key = by as 'rule' | 'folder' | 'kind' | 'severity';
      filters[key] = filters[key] === value ? '' : value;
      changed();
      document.getElementById('all')?.scrollIntoView();
    } else if (index !== undefined) open(Number(index));
    else if (act === 'refresh') {
      keep();
      host?.postMessage({ type: 'refresh' });
    } else if (act === 'accept-selected') accept(rows.filter(({ key }) => selected.has(key)));
    else {
      const found = rows.filter((row) => matches(row) && row.finding.fixes.length > 0 && !left.has(row.key));
      selected.clear();
      if (act === 'select-safe')
        for (const { finding, key } of found)
          if (finding.fixes[chosenFix.get(key) ?? 0]?.grade === 'safe') selected.add(key);
      if (act === 'select-shown') for (const { key } of found) selected.add(key);
      render();
    }
  });
  window.addEventListener('scroll', () => keep(), { passive: true });

  render();
  if (before) window.scrollTo(0, before.scroll);

  function excerpt({ excerpt: pieces, severity }: ReviewedFinding): HTMLElement {
    const box = element('p', { class: 'excerpt' });
    for (const { text, changed: isMarked } of pieces)
      box.append(isMarked ? element('mark', { class: severity }, text) : document.createTextNode(text));
    return box;
  }

  function side(title: string, pieces: readonly TextPiece[], changedAs: 'ins' | 'del'): HTMLElement {
    const box = element('div');
    box.append(element('h4', {}, title));
    for (const { text, changed: isChanged } of pieces)
      box.append(isChanged ? element(changedAs, {}, text) : document.createTextNode(text));
    if (plain(pieces).trim() === '') box.append(element('em', { class: 'quiet' }, t('goesAway')));
    return box;
  }
}

function plain(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.textContent = text;
  return made;
}

function button(label: string, act: () => void, kind = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(kind ? { class: kind } : {}) }, label);
  made.addEventListener('click', act);
  return made;
}
