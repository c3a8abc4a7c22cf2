/** What must not be published, wherever it stands: in prose, in code, in an address. Patterns, no phrases. */
import type { Config } from '../config';
import { madeOf, remembered } from '../remembered';
import { type Span, TakenSpans } from '../span';
import { lineStart } from '../text/lines';
import { inPart, type Piece } from '../text/pieces';
import type { Segmentation } from '../text/text';

export type SecretKind =
  | 'password'
  | 'token'
  | 'card'
  | 'document'
  | 'address'
  | 'host'
  | 'link'
  | 'phone'
  | 'client-mail'
  | 'own-mail'
  | 'company';

export interface Secret {
  readonly span: Span;
  readonly kind: SecretKind;
}

export interface SecretSource {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly config: Config;
}

/** In text order and without overlaps: of two on one place the graver, that is the one looked for first. */
export function readSecrets(source: SecretSource): Secret[] {
  const { segmentation, config } = source;
  const likely = segmentation.pieces.map((piece) =>
    remembered(madeOf(piece.said, candidatesOf, underConfig), config, () => candidatesOf(piece, config)),
  );
  const namesCompany = segmentation.pieces.some(mayHoldCompany);
  if (!namesCompany && likely.every(({ length }) => length === 0)) return [];
  const found: Secret[] = [];
  const taken = new TakenSpans([
    ...segmentation.regions.filter(({ kind }) => kind === 'comment' || kind === 'front-matter'),
    ...segmentation.placeholders,
  ]);
  const add: Add = (kind, start, end) => {
    const span = { start, end };
    if (end <= start || taken.overlaps(span)) return;
    taken.add(span);
    found.push({ span, kind });
  };
  segmentation.pieces.forEach(({ start }, index) => {
    for (const { kind, span } of likely[index]!) add(kind, start + span.start, start + span.end);
  });
  if (namesCompany) companies(source, add);
  return found.sort((a, b) => a.span.start - b.span.start);
}

const none: readonly Secret[] = [];

/** Weak: a config that is read anew must not be kept by a text that stays. */
const underConfig = () => new WeakMap<Config, readonly Secret[]>();

/** What looks like a secret in a piece of text, the gravest first; offsets from its beginning. */
function candidatesOf(piece: Piece, config: Config): readonly Secret[] {
  // The forms are dear; most texts hold nothing that any of them begins with.
  if (!mayHold.anything(piece)) return none;
  const { text } = piece.said;
  const found: Secret[] = [];
  const add: Add = (kind, start, end) => found.push({ span: { start, end }, kind });
  if (mayHold.token(piece)) tokens(text, add);
  if (mayHold.passwordWord(piece) && mayHoldPassword.test(text)) passwords(text, add);
  if (mayHold.number(piece)) numbers(text, add);
  if (mayHold.link(piece)) links(text, config, add);
  if (mayHold.mail(piece)) mails(text, config, add);
  if (mayHold.page(piece)) pages(text, config, add);
  if (mayHold.machine(piece)) machines(text, add);
  if (mayHold.address(piece)) addresses(text, config, add);
  if (mayHold.telephone(piece)) phones(text, config, add);
  return found;
}

const mayHoldToken =
  /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|[srp]k_live_|sk_test_|sk-|xox[abprs]-|shpat_|npm_|dop_v1_|SG\.|hf_|whsec_|AIza|eyJ|-----BEGIN|:AA|[Bb]earer |[?&][A-Za-z_]{3,13}=|:\/\/[^\s/@]{1,120}@/;
const mayHoldPassword =
  /(?:парол|пин|код доступа|кодовое слово|ключ|токен|логин|pass|\bpin\b|pwd|key|secret|token|login|credential|access code)[^\n]{0,90}[\d!@#$%^&+=~?"'«“`*_]/i;
const mayHoldNumber = /\d{4}[ \u00a0-]\d{4}|\d{15}|паспорт|сери[яию]|passport|\d{3}-\d{3}-\d{3}|ssn|social security/i;
const mayHoldMachine =
  /(?:srv|svr|vm|esxi?|dc|sql|db|app|web|node|k8s|fs|nas|prod|stage|mail|vpn|proxy|gw|ldap|dev)-[a-z][a-z0-9-]{0,30}\d|\\\\[a-z0-9]/i;
const mayHoldCompany = inPart(
  /(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ТОО|НКО|АНО|ФГУП|МУП|ГУП|ИП)(?:\s|$)|\b(?:Ltd|LLC|LLP|GmbH|Inc|PLC|plc|Corp|SARL|Oy|AG|Limited)\b|S\.A\.|B\.V\./,
);

/** What is asked of each part of a piece before anything is looked for in the whole. */
const hints = {
  token: mayHoldToken,
  passwordWord:
    /парол|пин|код доступа|кодовое слово|ключ|токен|логин|pass|pin|pwd|key|secret|token|login|credential|access code/i,
  number: mayHoldNumber,
  link: /:\/\//,
  mail: /@/,
  // The name of a field has a dot, too.
  page: /[a-z0-9]\.[a-z]{2}(?!(?<=[{#%$]\{\s?[\w.-]{1,80})[\w.-]*\s?\})/i,
  machine: mayHoldMachine,
  address: /\d\.\d|f[cd][0-9a-f]{2}:/i,
  telephone: /\d{3}/,
};
const mayHold = {
  anything: inPart({ test: (text) => Object.values(hints).some((hint) => hint.test(text)) }),
  token: inPart(hints.token),
  passwordWord: inPart(hints.passwordWord),
  number: inPart(hints.number),
  link: inPart(hints.link),
  mail: inPart(hints.mail),
  page: inPart(hints.page),
  machine: inPart(hints.machine),
  address: inPart(hints.address),
  telephone: inPart(hints.telephone),
};

type Add = (kind: SecretKind, start: number, end: number) => void;

// Credentials.

const tokenForms: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,20}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|sk_live_|sk_test_|rk_live_|pk_live_|sk-ant-|sk-|xox[abprs]-|shpat_|npm_|dop_v1_|SG\.|hf_|whsec_)[A-Za-z0-9_-]{10,200}/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{20,60}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{4,2000}(?:\.[A-Za-z0-9_-]{4,2000})?/g,
  /-----BEGIN [A-Z ]{0,30}(?:PRIVATE KEY|CERTIFICATE)-----/g,
  /(?<![0-9])\d{8,10}:AA[A-Za-z0-9_-]{30,40}/g,
  /(?<=[Bb]earer )[A-Za-z0-9._~+/-]{12,400}=*/g,
  /(?<=[?&](?:token|access_token|api_?key|apikey|key|secret|auth|password|pwd|sig|signature|code)=)[A-Za-z0-9._~%-]{8,300}/gi,
  // Name and password in an address.
  /(?<=[a-z]{2,10}:\/\/)[^\s/:@{}<>]{1,60}:[^\s/:@{}<>]{1,60}(?=@[a-z0-9])/gi,
];

function tokens(text: string, add: Add): void {
  for (const form of tokenForms)
    for (const match of text.matchAll(form)) {
      if (/^(?:x+|\*+|your[\w-]*)$/i.test(match[0])) continue;
      // A path or a number of an order has no letters and digits mixed.
      add('token', match.index, match.index + match[0].length);
    }
}

const passwordWord =
  '(?:парол[ьяюе]м?(?:[-/ ]+(?:для|от|к|на|доступа|входа)(?: [\\p{L}-]+){1,4})?(?: (?:wi-?fi|wlan|вай-?фай|администратора|пользователя|учётной записи|учетной записи))?(?: (?:прежний|старый|новый|временный|общий|единый|один|тот|же|самый|другой|стандартный|остался|осталась|остаётся|остается|действует|сменился|изменился|сменили|поменяли|обновили|меняли|менялся|не|мы|вам|для|у|на|всех|прошлый|сейчас|пока|теперь|уже|по-прежнему|известен|простой|запасной|гостевой|таков|вот)){0,4}|пин-?код(?: (?:от|для|к) \\p{L}+)?|pin-?код|пин|код доступа|кодовое слово|секретный ключ|ключ доступа|ключ api|api-ключ|токен(?: доступа)?|логин\\s?[/и]\\s?пароль|' +
  '(?:temporary |initial |new |default |admin |wi-?fi |your |one-time )?password(?: (?:for|to) (?:\\p{L}+ ?){1,5})?|passphrase|passcode|pass|pwd|pin(?: code| (?:for|to) \\p{L}+ \\p{L}+)?|api[ _-]?key|access[ _-]?key|secret(?:[ _-]key)?|access[ _-]?token|client[ _-]secret|auth[ _-]token|token|access code|credentials|login\\s?(?:/|and)\\s?password)';
const passwordForm = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<what>${passwordWord})(?<is>\\s?(?::|=|—|–| -|\\s(?:is|was|будет|такой|теперь|now|has been set to|set to|is now))\\s{0,2}:?\\s?|\\s(?=[^\\s,.;]{0,40}\\d))(?<quote>[«"“'\`*_]{0,3})(?<value>[^\\s«»"“”'\`*<>{}\\[\\]]{3,80})`,
  'dgiu',
);

function passwords(text: string, add: Add): void {
  for (const match of text.matchAll(passwordForm)) {
    const { what = '', is = '', quote = '' } = match.groups ?? {};
    const [start, stop] = match.indices!.groups!.value!;
    let end = stop;
    while (end > start && /[.,;:?)…]/.test(text[end - 1]!)) end--;
    // "Zima2026!." may end in a mark of its own, "Zima2026!" before a new sentence hardly.
    if (
      text[end - 1] === '!' &&
      end === stop &&
      /^\s?$/.test(text.charAt(end)) &&
      !/^\s+\p{Ll}/u.test(text.slice(end, end + 4))
    )
      end--;
    const value = text.slice(start, end);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (/(?:например|пример\p{L}*|вида|типа|such as|e\.g\.|example|like)[\s:,«"“(]*$/iu.test(before)) continue;
    // "login / password: anna / Zima2026"
    const second = /^\s?\/\s?([^\s,;]{4,60})/.exec(text.slice(end, end + 80));
    if (/логин|login|credentials/i.test(what) && second) {
      const from = end + second[0].length - second[1]!.length;
      add('password', from, from + second[1]!.replace(/[.!?]$/, '').length);
    } else if (
      isSecretValue(value, {
        quoted: quote !== '',
        separated: /[:=—–]/.test(is),
        isPin: /пин|pin|код|code/i.test(what),
      })
    )
      add('password', start, end);
  }
}

/** A value, not words about it: "пароль: придёт в SMS", "password: at least 8 characters". */
function isSecretValue(
  value: string,
  { quoted, separated, isPin }: { readonly quoted: boolean; readonly separated: boolean; readonly isPin: boolean },
): boolean {
  if (
    /^[*•●xXхХ_.…-]+$/.test(value) ||
    /^(?:wpa\d?|wep|aes|utf-?8|https?:.*|\d{1,2}|\d{1,2}[-–]\d{1,2}|\d+-\p{L}+|\d{1,2}:\d{2})$/iu.test(value)
  )
    return false;
  const digit = /\d/.test(value);
  const letter = /\p{L}/u.test(value);
  if (!letter) return isPin ? separated && /^\d{4,8}$/.test(value) : digit && value.length >= 6 && separated;
  if (/^[а-яё-]+$/iu.test(value)) return quoted && separated && value.length >= 4 && !isPin;
  if (value.length < 5) return false;
  if (digit) return !/^\d+(?:st|nd|rd|th|мин|час|дн|симв|знак)/iu.test(value);
  const special = /[!@#$%^&*+=~?_]/.test(value);
  // "qwerty" in a Russian text, "Summer" in quotation marks.
  return separated && (special || /[a-z][A-Z]/.test(value) || quoted);
}

// Numbers of people.

function numbers(text: string, add: Add): void {
  for (const match of text.matchAll(
    /(?<![\d.,+-])(?:\d{4}[ \u00a0-]){3}\d{1,7}(?![\d-])|(?<![\d.,+\-/_=\p{L}])\d{15,19}(?![\d\p{L}_])/gu,
  )) {
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 15 || digits.length > 19 || !/^(?:2|3[47]|4|5|6)/.test(digits)) continue;
    const near = text.slice(Math.max(0, match.index - 60), match.index);
    const isTold = /(?:карт\p{L}{0,3}|card)(?!\p{L})[^.!?\n]{0,40}$/iu.test(near);
    const isOther =
      /(?:договор|заказ|счет|счёт|трек|накладн|имей|imei|серийн|s\/n|serial|order|account|contract|tracking|invoice)[^.!?\n]{0,30}$/iu.test(
        near,
      );
    const grouped = /\D/.test(match[0]);
    if (isTold || (!isOther && grouped && passesLuhn(digits))) {
      if (!testCards.has(digits)) add('card', match.index, match.index + match[0].length);
    }
  }
  for (const pattern of documents)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!.value!;
      add('document', start, end);
    }
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    let digit = Number(digits[digits.length - 1 - index]);
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

const testCards: ReadonlySet<string> = new Set([
  '4111111111111111',
  '4242424242424242',
  '5555555555554444',
  '4000000000000002',
]);

const documents: readonly RegExp[] = [
  /(?<!\p{L})паспорт\p{L}{0,2}(?:[^.!?\n\d]{0,40})(?<value>\d{2}\s?\d{2}(?:[\s,№N-]|номер){0,8}\d{6})(?!\d)/dgiu,
  /(?<!\p{L})сери[яию]\s(?<value>\d{2}\s?\d{2},?\s(?:№|номер)\s?\d{6})(?!\d)/dgiu,
  /(?<!\p{L})passport(?: number| no\.?| #)?(?:[:\s-]| is){1,4}(?<value>[A-Z]{0,2}\d{6,9})(?![\p{L}\d])/dgiu,
  /(?<![\d-])(?<value>\d{3}-\d{3}-\d{3}[ -]\d{2})(?![\d-])/dgu,
  /(?:ssn|social security(?: number)?)[^.!?\n\d]{0,20}(?<value>\d{3}-\d{2}-\d{4})(?!\d)/dgiu,
];

// Addresses.

/** The words of a text that hold a dot between Latin letters, each cut to what an address may have. Linear in the text. */
function* dottedWords(text: string): Generator<Span> {
  const dot = /[a-z0-9]\.[a-z]{2}/gi;
  for (let match = dot.exec(text); match; match = dot.exec(text)) {
    let [start, end] = [match.index, dot.lastIndex];
    const [first, last] = [Math.max(0, start - longestHost), Math.min(text.length, end + longestAddress)];
    while (start > first && !endsAddress.test(text[start - 1]!)) start--;
    while (end < last && !endsAddress.test(text[end]!)) end++;
    yield { start, end };
    dot.lastIndex = end;
  }
}

const endsAddress = /[\s<>"'«»“”`{}|\\^)\]]/;
/** UTF-16 units. A host name has at most 253 characters (RFC 1035); of a path we underline no more than the rest. */
const longestHost = 253;
const longestAddress = 500;

/** Mail addresses, looked for only around an "@": most texts hold none. Linear in the text. */
function* mailsOf(text: string): Generator<{ readonly mail: string; readonly start: number }> {
  const host = /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start <= longestMailName && inMailName.test(text[start - 1]!)) start--;
    if (start === at || at - start > longestMailName || /[@/]/.test(text.charAt(start - 1))) continue;
    host.lastIndex = at;
    const match = host.exec(text);
    if (!match) continue;
    yield { mail: text.slice(start, at) + match[0], start };
    at = host.lastIndex - 1;
  }
}

const inMailName = /[\p{L}\p{N}._%+-]/u;
/** RFC 5321, 4.5.3.1.1. */
const longestMailName = 64;

/** Who may know a host: everybody, or our own house. */
function hostsOf(config: Config) {
  const internal = config.internalDomains.map((one) => one.toLowerCase().replace(/^[*@.]+/, ''));
  return {
    isPublic: (one: string) => isPublicContact(config, one),
    isInternal: (host: string) => internal.some((one) => host === one || host.endsWith(`.${one}`)),
  };
}

/** Looked for before whatever stands in them: what is underlined is all of a link. */
function links(text: string, config: Config, add: Add): void {
  const { isPublic, isInternal } = hostsOf(config);
  for (const match of text.matchAll(/(?:https?|ftp|smb|ssh|rdp|file):\/\/[^\s<>"'«»“”`{}|\\^)\]]{3,500}/giu)) {
    const url = match[0].replace(/[.,;:!?*_]+$/, '');
    const host = /^[a-z]+:\/\/(?:[^/@\s]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
    if (isPublic(url) || isPublic(host)) continue;
    const end = match.index + url.length;
    if (isInternal(host) || isInnerLink(host, url)) add('link', match.index, end);
    else if (isInnerHost(host)) add('host', match.index, end);
    else if (isPrivate(host)) add('address', match.index, end);
  }
}

function mails(text: string, config: Config, add: Add): void {
  const { isPublic, isInternal } = hostsOf(config);
  for (const { mail: written, start } of mailsOf(text)) {
    const mail = written.toLowerCase();
    const [local = '', host = ''] = mail.split('@');
    if (isReserved(host) || isPublic(mail) || isPublic(host)) continue;
    const end = start + written.length;
    if (isInternal(host) || isInnerHost(host)) add('host', start, end);
    else if (freeMail.has(host)) {
      if (!roleMail.test(local)) add('client-mail', start, end);
    } else if (isOfClient(text, start) && !roleMail.test(local)) add('client-mail', start, end);
    else add('own-mail', start, end);
  }
}

function pages(text: string, config: Config, add: Add): void {
  const { isPublic, isInternal } = hostsOf(config);
  const named = (said: string, at: number) => {
    const written = said.replace(/[.,;:!?*_]+$/, '');
    const host = written.split('/')[0]!.toLowerCase();
    if (isPublic(host)) return;
    const end = at + written.length;
    if (isInternal(host)) add('host', at, end);
    else if (isInnerHost(host) && !isFileName(text, at)) add('host', at, end);
    else if (isInnerLink(host, `https://${written}`)) add('link', at, end);
  };
  // Word by word: few hold a dot between letters, and the form is dear.
  for (const word of dottedWords(text))
    for (const match of text
      .slice(word.start, word.end)
      .matchAll(
        /(?<![\p{L}\p{N}.@/_-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])(?:\/[^\s<>"'«»“”`{}|\\^)\]]{0,200})?/giu,
      ))
      named(match[0], word.start + match.index);
}

function machines(text: string, add: Add): void {
  // A name of a machine without a domain; a share.
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}._@/\\-])(?:srv|svr|vm|esxi?|dc|sql|db|app|web|node|k8s|fs|nas|prod|stage|mail|vpn|proxy|gw|ldap|dev)-[a-z][a-z0-9-]{1,30}\d{1,3}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}\\])\\\\[a-z0-9][a-z0-9.-]{1,60}(?:\\[^\s<>"'«»“”`]{1,100})?/giu,
  ))
    if (!isReserved(match[0])) add('host', match.index, match.index + match[0].replace(/[.,;:!?]+$/, '').length);
}

/** Of a network. */
function addresses(text: string, config: Config, add: Add): void {
  for (const match of !/\d\.\d/.test(text)
    ? []
    : text.matchAll(/(?<![\d.\p{L}_-])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d{2,5})?(?![\d.]*\d|[\p{L}_])/gu)) {
    const address = match[0].split(/[/:]/)[0]!;
    if (!isPrivate(address) || isPublicContact(config, address)) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (
      /(?<!\p{L})(?:верси\p{L}|верс\.|version|ver\.?|v\.?|сборк\p{L}|build|firmware|прошивк\p{L}|релиз\p{L}?|release|обновлени\p{L}|update|патч\p{L}?|patch|драйвер\p{L}?|driver|пункт\p{L}?|п\.|section|§)\s*(?:№\s?)?[«"“(]?$/iu.test(
        before,
      ) ||
      isVersion(text.slice(Math.max(0, match.index - 160), match.index))
    )
      continue;
    add('address', match.index, match.index + match[0].length);
  }
  for (const match of !/f[cd][0-9a-f]{2}:/i.test(text)
    ? []
    : text.matchAll(/(?<![\p{L}\p{N}:])f[cd][0-9a-f]{2}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu))
    add('address', match.index, match.index + match[0].length);
}

/** Private, and not the address that every home router has. */
function isPrivate(host: string): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255) || homeRouters.has(host)) return false;
  const [first, second] = parts;
  return first === 10 || (first === 192 && second === 168) || (first === 172 && second! >= 16 && second! <= 31);
}

const homeRouters: ReadonlySet<string> = new Set(['192.168.0.1', '192.168.1.1', '192.168.100.1', '10.0.0.1']);

function isInnerHost(host: string): boolean {
  if (!/\.(?:local|corp|lan|internal|intranet|intra|localdomain|priv|private)$/.test(host)) return false;
  // What stands in the reader's own home.
  return !/(?:^|\.)(?:router|printer|homeassistant|raspberrypi|octopi|keenetic|my|modem|tv|nas|camera|hub|speaker|mac|macbook|iphone|ipad)[\w-]*\.local$/.test(
    host,
  );
}

/** `docker-compose.local` and the like behind "файл". */
function isFileName(text: string, at: number): boolean {
  return /(?:файл\p{L}{0,3}|file|\/)\s?[«"“`]?$/iu.test(text.slice(Math.max(0, at - 12), at));
}

function isInnerLink(host: string, url: string): boolean {
  const path = url.slice(url.indexOf(host) + host.length);
  if (/^(?:issues|bugs|bugzilla|tracker\.debian|forge)\./.test(host)) return false;
  if (
    /^(?:jira|confluence|redmine|youtrack|mattermost|rocketchat|zulip|grafana|kibana|zabbix|sentry|prometheus|jenkins|teamcity|bitbucket|gitlab|gitea|phabricator|intranet|wiki-internal|admin|backoffice|crm|netbox|vault|argocd|rancher|portainer|phpmyadmin|pgadmin|staging|stage|dev)\./.test(
      host,
    ) &&
    !/^gitlab\.com|\.(?:org|io)$/.test(host)
  )
    return true;
  if (/\.(?:atlassian\.net|youtrack\.cloud|myjetbrains\.com|slack\.com|grafana\.net|sentry\.io)$/.test(host))
    return (
      /\/(?:browse|wiki|issue|issues|archives|jira|youtrack|d|organizations|servicedesk\/agent|agiles)\b/.test(path) &&
      !/\/servicedesk\/customer/.test(path)
    );
  if (
    /^(?:app\.asana\.com|trello\.com|linear\.app|app\.clickup\.com|tracker\.yandex\.ru|teams\.microsoft\.com|chat\.google\.com|app\.slack\.com|miro\.com|www\.notion\.so|app\.datadoghq\.com)$/.test(
      host,
    )
  )
    return path.length > 4;
  if (/^(?:t\.me|telegram\.me)$/.test(host)) return /^\/(?:\+|joinchat|c\/\d)/.test(path);
  if (/\.(?:zendesk|freshdesk)\.com$/.test(host)) return /^\/(?:agent|a)\//.test(path);
  if (/\.bitrix24\.[a-z]+$/.test(host)) return /^\/(?:company|workgroups|crm|online)\b/.test(path);
  return (
    (/\/browse\/[A-Z][A-Z0-9]{1,9}-\d+/.test(path) && !/\.(?:org|io)$/.test(host)) || /\/scp\/tickets\.php/.test(path)
  );
}

function isReserved(host: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|org|net|ru)|example|test|invalid|localhost)$/.test(host);
}

const freeMail: ReadonlySet<string> = new Set(
  'gmail.com mail.ru yandex.ru ya.ru bk.ru inbox.ru list.ru rambler.ru yahoo.com outlook.com hotmail.com live.com icloud.com me.com proton.me protonmail.com gmx.de gmx.net aol.com internet.ru vk.com yandex.com googlemail.com hotmail.co.uk yahoo.co.uk'.split(
    ' ',
  ),
);
const roleMail =
  /(?:^|[._+-])(?:support|help|helpdesk|info|sales|office|hello|contact|contacts|service|care|billing|orders?|zakaz|shop|admin|noreply|no-reply|mail|post|team|press|hr|job|jobs|feedback|claims?|returns?|booking|reception|podderzhka|sklad|buh|privacy|legal|security|abuse|accounts?|accounting|books|desk|partners?|clients?|media|pr|it|dpo|data|news|hi|ask|mailbox)(?:$|[._+\d-])/;

/** "На ваш адрес …", "почта клиента …": what follows is his. */
function isOfClient(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    /(?:ваш\p{L}{0,3}|your) (?:\p{L}+ )?(?:адрес\p{L}{0,2}|почт\p{L}{1,2}|ящик\p{L}{0,2}|e-?mail|email|mail|address|mailbox|inbox|account)[\s:—–(]*$/iu.test(
      before,
    ) ||
    /(?:клиент\p{L}{0,3}|абонент\p{L}{0,3}|заявител\p{L}{1,3}|заказчик\p{L}{0,3}|покупател\p{L}{1,3}|client(?:'s)?|customer(?:'s)?)(?: (?:address|mailbox|email))?[\s:—–(]*$/iu.test(
      before,
    )
  );
}

function isPublicContact(config: Config, one: string): boolean {
  const wanted = one.toLowerCase();
  const digits = one.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');
  return [...config.publicContacts, ...config.allow].some((contact) => {
    const known = contact
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|@)/, '')
      .replace(/\/$/, '');
    if (wanted === known || wanted.endsWith(`@${known}`) || wanted.replace(/^https?:\/\//, '').startsWith(known))
      return true;
    const itsDigits = contact.replace(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');
    return itsDigits.length >= 7 && !/\p{L}/u.test(contact) && digits === itsDigits;
  });
}

// Telephones.

function phones(text: string, config: Config, add: Add): void {
  const ru =
    /(?<![\d+\p{L}])(?:\+7|8|7)[\s\u00a0(-]{0,3}9\d{2}[\s\u00a0)-]{0,3}\d{3}[\s\u00a0-]?\d{2}[\s\u00a0-]?\d{2}(?!\d)/gu;
  const uk = /(?<![\d+\p{L}])(?:\+44[\s\u00a0]?(?:\(0\))?7|07)\d{3}[\s\u00a0-]?\d{3}[\s\u00a0-]?\d{3}(?!\d)/gu;
  const any =
    /(?<![\d+\p{L}.,-])(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)[\s-]?|\d{2,4}[\s-])\d{3}[\s-]?\d{2,4}(?:[\s-]?\d{2})?(?![\d.-])/gu;
  for (const [pattern, mustBeTold, hint] of [
    [ru, false, /(?:\+7|8|7)[\s\u00a0(-]{0,3}9\d{2}/],
    [uk, false, /\+44|07\d/],
    [any, true, /личн|мобильн|сотов|cell|mobile|personal|private/i],
  ] as const)
    for (const match of hint.test(text) ? text.matchAll(pattern) : []) {
      const before = sentenceBefore(text, match.index);
      const told =
        /(?:личн\p{L}+|мобильн\p{L}+|сотов\p{L}+|cell(?:phone)?|mobile|personal|private)(?: (?:номер\p{L}{0,2}|телефон\p{L}{0,2}|number|phone|is|на|:))*[\s:—–-]*(?:\p{L}+[\s:]*){0,2}$/iu.test(
          before,
        );
      if (mustBeTold && !told) continue;
      if (
        !told &&
        /поддержк|горяч|лини[яиюе]|центр|диспетчер|офис|справочн|приемн|приёмн|регистратур|магазин|салон|филиал|единый|многоканальн|круглосуточн|чат|whatsapp|вотсап|telegram|телеграм|support|hotline|helpline|office|line|desk|reception|shop|store|branch/iu.test(
          before,
        )
      )
        continue;
      if (isPublicContact(config, match[0])) continue;
      add('phone', match.index, match.index + match[0].length);
    }
}

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s+[^.!?]*$/)) + 1);
}

// Companies.

function companies({ text, config, segmentation }: SecretSource, add: Add): void {
  const own = [
    ...config.team,
    ...config.agreed,
    ...config.public,
    ...config.allow,
    ...config.departments.flatMap(({ name, aliases }) => [name, ...aliases]),
  ].map(bare);
  const last = segmentation.blocks.at(-1);
  const isOwn = (name: string) => own.some((one) => one !== '' && (bare(name) === one || bare(name).includes(one)));
  const forms = [
    /(?<![\p{L}\p{N}])(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ТОО|НКО|АНО|ФГУП|МУП|ГУП)\s{1,2}(?:[«"“„][^«»"“”„\n]{2,60}[»"”“]|[А-ЯЁ][\p{L}\d-]{2,30}(?:\s[А-ЯЁ][\p{L}\d-]{2,30})?)/gu,
    /(?<![\p{L}\p{N}])ИП\s[А-ЯЁ][а-яё-]{2,30}\s(?:[А-ЯЁ]\.\s?[А-ЯЁ]\.|[А-ЯЁ][а-яё]{2,20}\s[А-ЯЁ][а-яё]{4,20})/gu,
    /(?<![\p{L}\p{N}&])(?:[A-Z][\p{L}\d&'’-]{1,30}\s){1,4}(?:Ltd|LLC|LLP|GmbH|Inc|PLC|plc|Corp|S\.A\.|SARL|B\.V\.|Oy|AG|Limited)(?![\p{L}\d])\.?/gu,
  ];
  for (const form of forms)
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].replace(/[.]$/, '').length;
      if (isOwn(match[0]) || makers.test(match[0]) || isOurs(text, match.index, end)) continue;
      // A signature names whoever writes.
      if (config.team.length === 0 && last && match.index >= last.start && isSignature(text, match.index, end))
        continue;
      add('company', match.index, end);
    }
}

/** Whose programs and machines everybody uses. */
const makers =
  /^(?:Adobe|Apple|Google|Microsoft|Amazon|Meta|Intel|Samsung|Oracle|Mozilla|Zoom|Canon|Epson|HP|Dell|Lenovo|Яндекс|PayPal|(?:ПАО |АО )?«?(?:Сбербанк|СБЕРБАНК|ВТБ|Т-Банк|Альфа-Банк|Почта России)|Stripe|Visa|Mastercard)(?!\p{L})/u;

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[«»"“”„.]/g, '')
    .replace(/(?:^|\s)(?:ооо|оао|зао|пао|нао|ао|ип|ltd|llc|inc|gmbh|plc|limited|corp)(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Наша компания, ООО «…»", "мы, …", what signs. */
function isOurs(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 30);
  if (
    /(?:наш\p{L}{0,3} (?:компани\p{L}|организаци\p{L}|фирм\p{L}|реквизит\p{L}+|наименовани\p{L})|с уважением|команда|поддержк\p{L} (?:клиентов )?|©|\(c\)|we at|here at|our company|team at|thank you for (?:choosing|contacting|calling)|behalf of|regards|получатель|продавец|исполнитель|оператор)[\s,:—–(]*(?:\p{L}+[\s,]*)?$/iu.test(
      before,
    )
  )
    return true;
  if (/(?<!\p{L})мы(?: в| из)?[\s,—–(]*$/iu.test(before)) return true;
  return /^[»"”]?,? (?:благодарит|приветствует|сообщает|приносит|поздравляет|приглашает|напоминает|просит вас|желает|thanks you|wishes you|invites you|welcomes)/iu.test(
    after,
  );
}

function isSignature(text: string, start: number, end: number): boolean {
  const line = text.slice(
    lineStart(text, start),
    (text.indexOf('\n', end) + text.length + 1) % (text.length + 1) || text.length,
  );
  return !/[.!?]\s*$/.test(line) || line.length < end - start + 12;
}

/** "See the version in the corner. From 10.3.0.7 on the page looks different." */
function isVersion(before: string): boolean {
  return (
    /(?<!\p{L})(?:начиная с|старше|младше|новее|выше|ниже|до|с|since|from|before|than|as of|up to)\s*$/iu.test(
      before,
    ) && /(?<!\p{L})(?:верси\p{L}|прошивк\p{L}|сборк\p{L}|version|firmware|build)(?!\p{L})/iu.test(before)
  );
}
