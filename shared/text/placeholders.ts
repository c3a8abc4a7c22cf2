import type { Config } from '../config';
import type { Span } from '../span';
import { meaningOf } from './placeholder-meaning';
import type { Control, DialectId, Placeholder } from './text';

/**
 * Every placeholder, control tag and slot from `from` on, in text order and without overlaps, and the dialect that the
 * file is written in: the config's, else the one that at least four of five placeholders have, else null.
 *
 * One pass over the characters; a pattern runs only where a character may open it, and every pattern is bounded, so a
 * text without placeholders costs one look per character and a hostile one stays linear.
 */
export function scanPlaceholders(
  text: string,
  from: number,
  settings: Config['placeholders'],
): { placeholders: Placeholder[]; dialect: DialectId | null } {
  const scan = new Scan(text, settings);
  for (const form of settings.custom) scan.custom.push(...form.find(text, from));
  if (settings.custom.length > 1) scan.custom.sort((a, b) => a.start - b.start || b.end - a.end);
  const found = scan.run(from);
  settleDialects(found, settings.dialect);
  return { placeholders: found, dialect: dialectOf(found, settings.dialect) };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Found = Mutable<Placeholder>;

/** What a recogniser says about the characters at a place; null: nothing of mine. */
interface Hit {
  readonly end: number;
  readonly dialect: DialectId;
  readonly name: string;
  readonly control?: Control | undefined;
  readonly slot?: true | undefined;
  readonly fallback?: true | undefined;
}

/** The state of one pass: it lives as long as the call. */
class Scan {
  readonly custom: (Span & { readonly name: string })[] = [];
  private readonly meanings = new Map<string, Placeholder['meaning']>();
  private definitions: ReadonlySet<string> | null = null;
  private readonly closed = new Map<string, boolean>();
  private velocity = false;
  private unclosedComment = false;

  constructor(
    readonly text: string,
    readonly settings: Config['placeholders'],
  ) {}

  run(from: number): Found[] {
    const { text } = this;
    const found: Found[] = [];
    let nextCustom = 0;
    let at = from;
    while (at < text.length) {
      const own = this.custom[nextCustom];
      if (own && own.start <= at) {
        nextCustom++;
        if (own.start === at && own.end > at) {
          const dialect = this.settings.dialect === 'auto' ? 'braces' : this.settings.dialect;
          found.push(this.make(at, { end: own.end, dialect, name: own.name }));
          at = own.end;
        }
        continue;
      }
      const stop = own ? own.start : text.length;
      at = nextTrigger(text, at, stop);
      if (at >= stop) continue;
      const hit = this.at(at);
      if (hit === null) at++;
      else {
        found.push(this.make(at, hit));
        at = hit.end;
      }
    }
    return found;
  }

  private make(start: number, hit: Hit): Found {
    // What a name means hangs on nothing else that the file says.
    const key = hit.dialect === 'zammad' || hit.dialect === 'letters' ? `${hit.dialect} ${hit.name}` : hit.name;
    let meaning = this.meanings.get(key);
    if (meaning === undefined) {
      meaning =
        hit.dialect === 'letters'
          ? /[:./-]/.test(hit.name)
            ? 'deadline'
            : 'unknown'
          : meaningOf(hit.name, this.settings.known);
      // In Zammad's modules `user` is the agent who writes; the client is `ticket.customer`.
      if (hit.dialect === 'zammad' && meaning === 'name' && hit.name.startsWith('user.')) meaning = 'agent';
      this.meanings.set(key, meaning);
    }
    const placeholder: Found = { start, end: hit.end, dialect: hit.dialect, name: hit.name, meaning };
    if (hit.control) placeholder.control = hit.control;
    if (hit.slot) placeholder.slot = true;
    if (hit.fallback) placeholder.fallback = true;
    return placeholder;
  }

  private at(at: number): Hit | null {
    switch (this.text.charCodeAt(at)) {
      case 0x7b: // {
        return this.brace(at);
      case 0x5b: // [
        return this.bracket(at);
      case 0x3c: // <
        return this.angle(at);
      case 0x26: // &
        return this.text.startsWith('&lt;', at) ? this.otrs(at) : null;
      case 0x25: // %
        return this.percent(at);
      case 0x23: // #
        return this.hash(at);
      case 0x24: // $
        return this.dollar(at);
      case 0x5f: // _
        return this.underscores(at);
      default:
        // Doubled letters only come here: this is what keeps ordinary words cheap.
        return this.letters(at);
    }
  }

  private match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }

  private brace(at: number): Hit | null {
    const { text } = this;
    const next = text[at + 1];
    if (next === '{') {
      const triple = text[at + 2] === '{';
      const match = triple ? this.match(patterns.triple, at) : this.match(patterns.double, at);
      if (!match) return null;
      return doubleBraces(at + match[0].length, match[1]!.trim());
    }
    if (next === '%') {
      const compact = this.match(patterns.compact, at);
      if (compact && !controlWord.test(compact[1]!))
        return {
          end: at + compact[0].length,
          dialect:
            /^ticket\.[a-z]+[A-Z]/.test(compact[1]!) || this.settings.dialect === 'uvdesk' ? 'uvdesk' : 'freescout',
          name: compact[1]!,
          fallback: compact[2] !== undefined ? true : undefined,
        };
      const tag = this.match(patterns.tag, at);
      if (!tag) return null;
      const end = at + tag[0].length;
      const inside = tag[1]!.trim();
      const hit = liquidTag(end, inside);
      if (inside === 'comment' && !this.unclosedComment) {
        // What stands in a comment is not sent.
        const close = this.match(patterns.endComment, end);
        if (close) return { ...hit, end: close.index + close[0].length };
        this.unclosedComment = true;
      }
      return hit;
    }
    if (next === '!' && text[at + 2] === '!') {
      const match = this.match(patterns.faveo, at);
      return match && { end: at + match[0].length, dialect: 'faveo', name: match[1]!.trim() };
    }
    if (next === '$' || (next === ' ' && text[at + 2] === '$')) {
      const match = this.match(patterns.rt, at);
      if (match) return { end: at + match[0].length, dialect: 'rt', name: match[1]!.trim() };
    }
    // A single brace beside another one is half of a broken `{{name}}`: the rules report it as it stands.
    if (text[at - 1] === '{') return null;
    const match = this.match(patterns.single, at);
    if (!match || text[at + match[0].length] === '}') return null;
    return { end: at + match[0].length, dialect: 'braces', name: match[1]! };
  }

  private bracket(at: number): Hit | null {
    const { text } = this;
    const before = text[at - 1];
    if (before === '!' || before === '\\' || before === ']') return null;
    const match = this.match(patterns.bracket, at);
    if (!match) return null;
    const end = at + match[0].length;
    const after = text[end];
    if (after === '(' || after === '[' || after === ':') return null;
    const name = match[1]!.trim();
    if (!isSlotText(name, this.settings.known) || this.isDefined(name)) return null;
    return { end, dialect: 'brackets', name, slot: true };
  }

  /** Whether the text defines a link of this name (`[name]: https://…`), so that `[name]` is a link. */
  private isDefined(name: string): boolean {
    if (this.definitions === null) {
      const all = new Set<string>();
      if (this.text.includes(']:'))
        for (const found of this.text.matchAll(patterns.definition)) all.add(found[1]!.toLowerCase());
      this.definitions = all;
    }
    return this.definitions.has(name.toLowerCase());
  }

  private angle(at: number): Hit | null {
    const { text } = this;
    if (text.startsWith('<OTRS_', at)) return this.otrs(at);
    if (text[at + 1] === '#' || (text[at + 1] === '/' && text[at + 2] === '#')) {
      const match = this.match(patterns.freemarker, at);
      return match && freemarkerTag(at + match[0].length, match[1]!);
    }
    const match = this.match(patterns.angle, at);
    if (!match) return null;
    const name = match[1]!.trim();
    const word = /^[\p{L}\p{N}_-]+/u.exec(name)?.[0] ?? '';
    if (htmlNames.has(word.toLowerCase())) {
      // `<time>` may be a slot or an element; an element is closed somewhere.
      const maybe = word === name && slotLikeElements.has(name.toLowerCase());
      if (!maybe || this.isClosed(name)) return null;
    }
    return { end: at + match[0].length, dialect: 'angle', name, slot: true };
  }

  private isClosed(element: string): boolean {
    let closed = this.closed.get(element);
    if (closed === undefined) {
      closed = this.text.includes(`</${element}`);
      this.closed.set(element, closed);
    }
    return closed;
  }

  private otrs(at: number): Hit | null {
    const match = this.match(patterns.otrs, at);
    return match && { end: at + match[0].length, dialect: 'otrs', name: match[1]! };
  }

  private percent(at: number): Hit | null {
    const { text } = this;
    const next = text[at + 1];
    if (next === '{' || (next === '7' && /[bB]/.test(text[at + 2] ?? ''))) {
      const match = this.match(patterns.osticket, at);
      if (!match) return null;
      const name = match[1]!.trim();
      return { end: at + match[0].length, dialect: /^[A-Z][A-Z0-9_]*$/.test(name) ? 'gitlab' : 'osticket', name };
    }
    if (next === '%') {
      // Editors of osTicket write `%%7Bticket.number%7D`.
      const match = this.match(patterns.osticketEncoded, at);
      return match && { end: at + match[0].length, dialect: 'osticket', name: match[1]!.trim() };
    }
    if (isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '%') return null;
    const match = this.match(patterns.percent, at);
    // `%D0%BF` is a byte of an encoded address.
    if (match && !/^[0-9A-Fa-f]{2}$/.test(match[1]!))
      return { end: at + match[0].length, dialect: 'percent', name: match[1]! };
    const old = this.match(patterns.oldOsticket, at);
    return old && { end: at + old[0].length, dialect: 'osticket', name: old[1]! };
  }

  private hash(at: number): Hit | null {
    const { text } = this;
    const next = text[at + 1];
    if (next === '{') {
      const match = this.match(patterns.zammad, at);
      return (
        match && { end: at + match[0].length, dialect: 'zammad', name: match[1]!.replace(/<[^<>]{0,80}>/g, '').trim() }
      );
    }
    if (next === '#') {
      const match = this.match(patterns.glpi, at);
      return match && glpiTag(at + match[0].length, match[1]!);
    }
    if (next !== undefined && next >= 'A' && next <= 'Z') {
      const match = this.match(patterns.bitrix, at);
      return match && { end: at + match[0].length, dialect: 'bitrix', name: match[1]! };
    }
    if (next === 'i' || next === 'e' || next === 'f' || next === 's') {
      const match = this.match(patterns.velocity, at);
      if (!match) return null;
      const word = match[1]!;
      // A bare `#end` is a hashtag unless something was opened.
      if (word === 'if' || word === 'foreach') this.velocity = true;
      if (!this.velocity && word !== 'set') return null;
      const control = velocityControls[word];
      return { end: at + match[0].length, dialect: 'velocity', name: (match[2] ?? word).trim(), control };
    }
    return null;
  }

  private dollar(at: number): Hit | null {
    const match = this.match(patterns.dollar, at);
    if (!match) return null;
    const quiet = match[0][1] === '!';
    return {
      end: at + match[0].length,
      dialect: quiet ? 'velocity' : 'dollar',
      name: match[1]!.trim(),
      fallback: quiet ? true : undefined,
    };
  }

  /** `____` to be filled in; a line of nothing else is a rule across the page, `__bold__` a mark. */
  private underscores(at: number): Hit | null {
    const { text } = this;
    if (text[at - 1] === '_' || text[at + 1] !== '_') return null;
    const clock = this.match(patterns.blankClock, at);
    if (clock) return { end: at + clock[0].length, dialect: 'letters', name: clock[0], slot: true };
    if (text[at + 2] !== '_') return null;
    let end = at + 3;
    while (text[end] === '_') end++;
    if (isWordCharacter(text.charCodeAt(end)) || isWordCharacter(text.charCodeAt(at - 1))) return null;
    let before = at - 1;
    while (text[before] === ' ' || text[before] === '\t') before--;
    let after = end;
    while (text[after] === ' ' || text[after] === '\t' || text[after] === '\r') after++;
    const alone = (before < 0 || text[before] === '\n') && (after >= text.length || text[after] === '\n');
    return alone ? null : { end, dialect: 'letters', name: text.slice(at, end), slot: true };
  }

  /** `ЧЧ:ММ ДД.ММ.ГГГГ`, `HH:MM`, `XX:XX`, `XXX`. */
  private letters(at: number): Hit | null {
    const { text } = this;
    if (isWordCharacter(text.charCodeAt(at - 1))) return null;
    const match = this.match(patterns.moment, at) ?? this.match(patterns.crosses, at);
    if (!match) return null;
    const end = at + match[0].length;
    if (isWordCharacter(text.charCodeAt(end))) return null;
    return { end, dialect: 'letters', name: match[0], slot: true };
  }
}

/** 1: may open a placeholder; 2: a letter of which two in a row may be a pattern ("ЧЧ:ММ"). */
const triggers: Uint8Array = makeTriggers();

function nextTrigger(text: string, at: number, stop: number): number {
  for (; at < stop; at++) {
    const code = text.charCodeAt(at);
    const trigger = code < triggers.length ? triggers[code] : 0;
    if (trigger === 1 || (trigger === 2 && foldCase(code) === foldCase(text.charCodeAt(at + 1)))) break;
  }
  return at;
}

function makeTriggers(): Uint8Array {
  const table = new Uint8Array(0x450);
  for (const character of '{[<&%#$_') table[character.charCodeAt(0)] = 1;
  for (const letter of 'ЧчДдГгHhDdYyXХ') table[letter.charCodeAt(0)] = 2;
  return table;
}

// The patterns of the specification, each proved linear by `recheck`; sticky, so that none looks further than its place.
const patterns = {
  double: /\{\{([^{}]{0,300})\}\}/uy,
  triple: /\{\{\{([^{}]{0,300})\}\}\}/uy,
  tag: /\{%-?([^%{}]{0,300}?)-?%\}/uy,
  endComment: /\{%-?\s?endcomment\s?-?%\}/gu,
  compact: /\{%([A-Za-z.]{1,80})(,fallback=[^}%]{0,200})?%\}/uy,
  zammad: /#\{([^{}]{1,200})\}/uy,
  osticket: /%(?:\{|%?7[Bb])([^{}%]{1,200})(?:\}|%7[Dd])/uy,
  osticketEncoded: /%%7[Bb]([^{}%]{1,200})%7[Dd]/uy,
  oldOsticket: /%(ticket|name|staff|subject|assignee|url|email|dept)(?![\p{L}\p{N}_%])/uy,
  otrs: /(?:<|&lt;)(OTRS_[A-Za-z0-9_]{1,120}(?:\[[0-9]{1,4}\])?)(?:>|&gt;)/uy,
  glpi: /##([A-Za-z]{1,60}(?:\.[A-Za-z_]{1,60}){0,4}(?:=[^#\n]{0,80})?)##/uy,
  faveo: /\{!!([^{}]{1,120})!!\}/uy,
  rt: /\{\s?(\$[A-Z][A-Za-z]{1,40}(?:->[A-Za-z]{1,40}(?:\(\))?){1,5})\s?\}/uy,
  bitrix: /#([A-Z][A-Z0-9_]{1,60})#/uy,
  dollar: /\$!?\{([^{}\n]{1,200})\}/uy,
  velocity: /#(if|elseif|else|end|foreach|set)(?![\p{L}\p{N}_])(?: ?\(([^()\n]{0,200})\))?/uy,
  freemarker: /<(\/?#[a-z]{2,12}(?: [^<>\n]{0,120})?)\/?>/uy,
  single: /\{([\p{L}_][\p{L}\p{N}_.]{0,60})\}/uy,
  percent: /%([\p{L}_][\p{L}\p{N}_.]{1,60})%/uy,
  bracket: /\[([^[\]\n]{1,80})\]/uy,
  angle: /<([\p{L}_][^<>\n=/@"':]{0,60})>/uy,
  definition: /^ {0,3}\[([^[\]\n]{1,80})\]:/gmu,
  blankClock: /__:__|__[./-]__(?:[./-]_{2,4})?/uy,
  crosses: /[XХ]{3,12}/uy,
  moment:
    /(?:[Чч]{2}:[Мм]{2}|[Дд]{2}[./][Мм]{2}(?:[./][Гг]{2,4})?|[Гг]{4}-[Мм]{2}-[Дд]{2}|[Hh]{2}:[Mm]{2}|[Dd]{2}[./][Mm]{2}(?:[./][Yy]{2,4})?|[Yy]{4}-[Mm]{2}-[Dd]{2}|[XХ]{2}[:.][XХ]{2}(?:\.[XХ]{2,4})?)(?:,? (?:[Чч]{2}:[Мм]{2}|[Дд]{2}[./][Мм]{2}(?:[./][Гг]{2,4})?|[Hh]{2}:[Mm]{2}|[Dd]{2}[./][Mm]{2}(?:[./][Yy]{2,4})?|[Yy]{4}-[Mm]{2}-[Dd]{2}|[XХ]{2}[:.][XХ]{2}(?:\.[XХ]{2,4})?)){0,1}/uy,
} as const;

const controlWord =
  /^(?:else|endif|endfor|endunless|endcase|endcomment|endraw|comment|raw|endcapture|endset|break|continue)$/;

/** `{{…}}`: a value, or control flow of Handlebars and Mustache. */
function doubleBraces(end: number, inside: string): Hit {
  const sign = inside[0];
  const dialect = 'liquid';
  if (sign === '!') return { end, dialect: 'handlebars', name: inside, control: 'silent' };
  if (sign === '#' || sign === '^') {
    const name = inside.slice(1).trim();
    if (name === '') return { end, dialect: 'handlebars', name, control: 'else' };
    return { end, dialect: 'handlebars', name, control: /^(?:each|with)\b/.test(name) ? 'loop' : 'if' };
  }
  if (sign === '/') {
    const name = inside.slice(1).trim();
    return { end, dialect: 'handlebars', name, control: /^(?:each|with)\b/.test(name) ? 'end-loop' : 'end' };
  }
  if (inside === 'else') return { end, dialect: 'handlebars', name: inside, control: 'else' };
  if (inside.startsWith('else if ')) return { end, dialect: 'handlebars', name: inside.slice(5), control: 'else-if' };
  const fallback = /\|\s?(?:fallback|default)\b|\|\||\sor\s/.test(inside) ? true : undefined;
  return { end, dialect, name: inside, fallback };
}

const liquidControls: Readonly<Record<string, Control>> = {
  __proto__: null as never,
  if: 'if',
  unless: 'if',
  case: 'if',
  ifchanged: 'if',
  elsif: 'else-if',
  elif: 'else-if',
  elseif: 'else-if',
  when: 'else-if',
  else: 'else',
  endif: 'end',
  endunless: 'end',
  endcase: 'end',
  endifchanged: 'end',
  for: 'loop',
  tablerow: 'loop',
  endfor: 'end-loop',
  endtablerow: 'end-loop',
  assign: 'silent',
  set: 'silent',
  endset: 'silent',
  capture: 'silent',
  endcapture: 'silent',
  comment: 'silent',
  endcomment: 'silent',
  raw: 'silent',
  endraw: 'silent',
  break: 'silent',
  continue: 'silent',
  increment: 'silent',
  decrement: 'silent',
  import: 'silent',
  from: 'silent',
  block: 'silent',
  endblock: 'silent',
  extends: 'silent',
};

function liquidTag(end: number, inside: string): Hit {
  const word = /^[a-z]+/.exec(inside)?.[0] ?? '';
  const jinja = word === 'elif' || word === 'set' || word === 'block' || word === 'extends' || word === 'import';
  const control = liquidControls[word];
  const name = control === 'if' && word === 'if' ? inside.slice(2).trim() : inside;
  return { end, dialect: jinja ? 'jinja' : 'liquid', name, control };
}

function glpiTag(end: number, inside: string): Hit {
  const match = /^(ENDIF|ENDELSE|ENDFOREACH|IF|ELSE|FOREACH)(.*)$/.exec(inside);
  if (!match) return { end, dialect: 'glpi', name: inside };
  const control = glpiControls[match[1]!]!;
  return { end, dialect: 'glpi', name: match[2]!, control };
}

const glpiControls: Readonly<Record<string, Control>> = {
  __proto__: null as never,
  IF: 'if',
  ELSE: 'else',
  ENDIF: 'end',
  ENDELSE: 'end',
  FOREACH: 'loop',
  ENDFOREACH: 'end-loop',
};

const velocityControls: Readonly<Record<string, Control>> = {
  __proto__: null as never,
  if: 'if',
  elseif: 'else-if',
  else: 'else',
  end: 'end',
  foreach: 'loop',
  set: 'silent',
};

function freemarkerTag(end: number, inside: string): Hit {
  const closing = inside[0] === '/';
  const body = inside.slice(closing ? 2 : 1);
  const word = /^[a-z]+/.exec(body)?.[0] ?? '';
  const name = body.slice(word.length).trim() || body;
  const control: Control =
    word === 'if'
      ? closing
        ? 'end'
        : 'if'
      : word === 'list'
        ? closing
          ? 'end-loop'
          : 'loop'
        : word === 'elseif'
          ? 'else-if'
          : word === 'else'
            ? 'else'
            : 'silent';
  return { end, dialect: 'dollar', name, control };
}

/**
 * `{{x}}` is written alike in Liquid, Handlebars and Jinja, `${x}` alike in Velocity and others: tags that only one of
 * them has (or the config) tell which the file means.
 */
function settleDialects(found: readonly Found[], wanted: DialectId | 'auto'): void {
  let braces: DialectId = wanted === 'handlebars' || wanted === 'jinja' ? wanted : 'liquid';
  let dollars: DialectId = wanted === 'velocity' ? wanted : 'dollar';
  for (const one of found) {
    if (wanted === 'auto' && (one.dialect === 'handlebars' || one.dialect === 'jinja')) braces = one.dialect;
    if (wanted === 'auto' && one.dialect === 'velocity') dollars = one.dialect;
  }
  for (const one of found) {
    if (one.dialect === 'liquid') one.dialect = braces;
    else if (one.dialect === 'dollar') one.dialect = dollars;
    else if (one.dialect === 'freescout' && wanted === 'uvdesk') one.dialect = 'uvdesk';
    else if (one.dialect === 'osticket' && wanted === 'gitlab') one.dialect = 'gitlab';
    else if (one.dialect === 'gitlab' && wanted === 'osticket') one.dialect = 'osticket';
  }
}

/** The dialect that a file is written in: the config's, else the one that at least four of five placeholders have. */
export function dialectOf(found: readonly Placeholder[], wanted: DialectId | 'auto'): DialectId | null {
  if (wanted !== 'auto') return wanted;
  const share = (of: readonly Placeholder[]): DialectId | null => {
    const counts = new Map<DialectId, number>();
    for (const one of of) counts.set(one.dialect, (counts.get(one.dialect) ?? 0) + 1);
    for (const [dialect, count] of counts) if (count * 5 >= of.length * 4) return dialect;
    return null;
  };
  const fields = found.filter((one) => !one.slot);
  // Slots are a dialect only where nothing else is written.
  return share(fields.length > 0 ? fields : found.filter((one) => one.dialect !== 'letters'));
}

/** Whether what stands in brackets asks somebody to fill it in, rather than being said. */
function isSlotText(name: string, known: Config['placeholders']['known']): boolean {
  if (!/\p{L}{2}|^[A-ZА-Я]$/u.test(name) || name.startsWith('^')) return false;
  if (known.has(name)) return true;
  const lower = name.toLowerCase();
  if (saidInBrackets.has(lower)) return false;
  if (/^[\p{Lu}\p{N}_\s.-]+$/u.test(name)) return true;
  // A host name or a stage of a log is said, not asked for.
  if (/^[a-z\d-]+(?:\.[a-z\d-]+)+(?: |$)/.test(name) || /(?:message|cluster)$|^(?:update|open|clos|edit)/.test(lower))
    return false;
  if (/^\p{Ll}/u.test(name) || /…|\.\.\.|__/.test(name)) return true;
  if (/^(?:Указ|Встав|Впи|Ввест|Введ|Insert|Enter|Add|Your|Fill)/.test(name)) return true;
  const meaning = meaningOf(name, known);
  return meaning !== 'unknown' && meaning !== 'text';
}

/** Said in brackets, not asked for. */
const saidInBrackets: ReadonlySet<string> = new Set([
  'x',
  'х',
  'sic',
  'utc',
  'gmt',
  'msk',
  'мск',
  'решено',
  'resolved',
  'solved',
  'update',
  'updated',
  'обновлено',
  'важно',
  'important',
  'срочно',
  'urgent',
  'external',
  'info',
  'note',
  'warning',
  'investigating',
  'identified',
  'monitoring',
  'completed',
  'scheduled',
  'closed',
  'открыто',
  'закрыто',
  'внимание',
  'new',
  'ok',
  'faq',
  'spam',
  'test',
]);

const htmlNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head ' +
    'header hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup ' +
    'option output p param picture pre progress q s samp script section select slot small source span strike strong style sub ' +
    'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);
const slotLikeElements: ReadonlySet<string> = new Set([
  'time',
  'title',
  'address',
  'data',
  'link',
  'object',
  'label',
  'summary',
  'progress',
  'details',
]);

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    (code >= 0x400 && code <= 0x52f) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

function foldCase(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)) return code + 0x20;
  return code;
}
