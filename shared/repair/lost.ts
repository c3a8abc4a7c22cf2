/** What a fix takes away besides what is found fault with: the only mention of the matter is said again. */
import type { Edit, Fix } from '../finding';
import { languages, wordings } from '../languages';
import { Grammar } from '../languages/grammar';
import { overlaps, type Span } from '../span';
import type { Template } from '../template';
import type { Block } from '../text/text';
import { blockOf, tokenAt, wordsOf } from '../where';
import { bodyAfter } from './body-after';
import { openingOf } from './greeted';
import { together } from './lacking';
import { withoutLeftOver, withoutSoAnd } from './left-over';
import { inCase } from './phrase';
import { tells } from './predicate';
import { deleteSentence, insertAfterSentence, sentenceSpan, withCapital } from './seam';

/**
 * The fix with what would be lost said again; as it is where nothing of weight is, null where nothing would be left to read.
 * Only rules that find fault with how a thing is said, and not with the thing.
 */
export function keepsMatter(template: Template, rule: string, finding: Span, fix: Fix): Fix | null {
  const { edits } = fix;
  if (!edits.some(({ start, end, text }) => end - start > 3 || text.length > 9)) return fix;
  // A paragraph that goes with its line is not inside of its block.
  const block = template.blocks.find((one) => one.language === 'ru' && edits.some((edit) => touches(edit, one)));
  if (!block) return fix;
  if (rule === 'vague-deadline' && lostBy(template, finding, fix).length) return null;
  const kept = named.has(rule) ? saidAgain(template, rule, beforeOutcome(template, block, finding), fix) : fix;
  const stands = withoutStub(
    template,
    block,
    standing(template, rule, commaKept(template, block, kept, rule === 'executive-technical-detail')),
  );
  if (!stands) return null;
  const whole = withoutIdle(
    template,
    block,
    rule === 'empty-status'
      ? behindNews(template, block, stands)
      : timeLast(template, block, withoutSo(template, stands)),
  );
  const own = leaves.has(rule) ? withoutLeftOver(template, block, whole) : whole;
  if (own.edits.some(({ text }) => text.length > 9)) return own;
  return isBare(bodyAfter(template, own.edits)) ? null : own;
}

function touches({ start, end }: Edit, block: Block): boolean {
  return start <= block.end && block.start <= end;
}

const named: ReadonlySet<string> = new Set(
  'why-unsolved belittling blame-shift dead-end excuse client-blame premature-guilt'.split(' '),
);

/** "Поскольку нет денег, крыша не заделана" -> "Крыша не заделана. …": the clause that names it comes first. */
function saidAgain(template: Template, rule: string, finding: Span, fix: Fix): Fix {
  const { text } = template;
  const lost = lostBy(template, finding, fix);
  const [first] = lost;
  const block = first && blockOf(template, first);
  if (!first || !block) return fix;
  const sentence = block.sentenceOf[tokenAt(block, first.start)]!;
  const at = { start: openingOf(template, block, sentence), end: sentenceSpan(block, sentence).end };
  const isWithin = (edit: Edit) => at.start <= edit.start && edit.start < at.end;
  if (
    fix.edits.some(
      (edit) => edit.end > edit.start && overlaps(edit, at) && (!isWithin(edit) || text.slice(at.end, edit.end).trim()),
    )
  )
    return fix;
  const put = fix.edits
    .filter(isWithin)
    .map((edit) => edit.text)
    .filter((one) => one.length > 9)
    .join(' ')
    .replace(/^Неполадка пока не устранена\. /u, '');
  // What is left of the sentence names something already.
  const isWhole = !block.tokens.some(({ start, end, kind }) => {
    const one = { start: block.start + start, end: block.start + end };
    return kind === 'word' && overlaps(one, at) && !fix.edits.some((edit) => overlaps(one, edit));
  });
  const clause = clauseOf(template, block, at, finding, lost, isWhole, parts.get(rule) ?? 'outcome');
  // "Ирина Павловна, выписку …": behind an address it begins small.
  const opens = !/,\s*$/.test(text.slice(sentenceSpan(block, sentence).start, at.start));
  const says = clause
    ? `${opens ? withCapital(clause) : clause}. ${withCapital(put).replace(/^Мы видим вот что: [^.]*\. /u, '')}`.trim()
    : rule === 'belittling'
      ? weKnow(template, block, at, finding, lost, fix)
      : isWhole
        ? topicFirst(template, block, at, lost, put)
        : null;
  if (!says) return fix;
  const own = { ...at, text: /[.!?…]$/.test(says) ? says : `${says}.` };
  const edits = together(
    [own],
    fix.edits.filter((edit) => !isWithin(edit)),
  );
  return edits ? { ...fix, edits } : fix;
}

/** What follows from a reason is no part of it. */
function beforeOutcome({ text }: Template, block: Block, finding: Span): Span {
  const sentence = block.sentenceOf[tokenAt(block, Math.max(finding.start, block.start))];
  if (sentence === undefined) return finding;
  const { start, end } = sentenceSpan(block, sentence);
  const outcome = outcomes.exec(text.slice(start, end));
  const at = outcome ? start + outcome[0].length : end;
  if (delayed.test(text.slice(finding.start, finding.end))) return { start: finding.end, end: finding.end };
  return at > finding.start + 9 && at < finding.end ? { start: finding.start, end: at } : finding;
}

/** "Царапина на столешнице - мелочь, починим к среде" -> "О царапине на столешнице мы знаем, починим к среде". */
function weKnow(
  template: Template,
  block: Block,
  at: Span,
  finding: Span,
  lost: readonly Span[],
  fix: Fix,
): string | null {
  const { text } = template;
  const before = text.slice(at.start, finding.start);
  const thing =
    /^([^,;:—–]+?)\s*(?:\s[—–-]\s*)?(?:(?:это|лишь|только|просто|всего|совсем|очень|такая|такой)\s+)*$/iu.exec(
      before,
    )?.[1];
  const isLost = thing && lost.some((one) => one.end <= at.start + thing.length);
  if (!thing || !isLost) return null;
  const [first, last] = [tokenAt(block, at.start), tokenAt(block, at.start + thing.length - 1)];
  if (tells(block, first, last)) return null;
  const about = inCase(template, block, first, last, 'nominative', 'prepositional');
  const clause = block.clauses[block.clauseOf[tokenAt(block, finding.end - 1)]!]!;
  const behind = text.slice(Math.max(finding.end, wordsOf(block, clause.first, clause.last).end), at.end);
  const stays = fix.edits.every((edit) => edit.start > at.start + 3 || edit.end < at.end - 2);
  const rest = stays && /^,\s(?!(?:он[аои]?|это|но|а)(?!\p{L}))/iu.test(behind) ? behind : '.';
  return about && `${/^[аиоуэ]/iu.test(about) ? 'Об' : 'О'} ${about} мы знаем${rest}`;
}

/** "Задержка с вашей справкой | связана с …": what is left tells nothing; "это | просто глюк |, уберём": nor does this. */
function standing(template: Template, rule: string, fix: Fix): Fix {
  if (rule !== 'why-unsolved' && rule !== 'belittling') return fix;
  const edits = fix.edits.map((edit): Edit => {
    const block = edit.text === '' ? blockOf(template, edit) : undefined;
    if (block?.language !== 'ru') return edit;
    const from = tokenAt(block, edit.start + /^\s*/.exec(template.text.slice(edit.start, edit.end))![0].length);
    const sentence = block.sentenceOf[from];
    if (sentence === undefined) return edit;
    const at = { start: openingOf(template, block, sentence), end: sentenceSpan(block, sentence).end };
    const before = template.text.slice(at.start, edit.start).trimEnd();
    const after = template.text.slice(edit.end, at.end);
    const first = tokenAt(block, at.start);
    if (!before || /(?<!\p{L})(?:не|нет)(?!\p{L})/iu.test(before) || from <= first || tells(block, first, from - 1))
      return edit;
    const noun = block.tokens
      .slice(first, from)
      .flatMap(({ norm, kind }) => (kind === 'word' ? languages.ru.analyse(norm).slice(0, 1) : []))
      .find(({ grammar }) => grammar & Grammar.noun);
    const isThing = noun && noun.grammar & Grammar.nominative && !/^(?:у|в|на|с|по|за|к)\s/iu.test(before);
    const start = at.start + before.length;
    if (rule === 'why-unsolved' && isThing && /^\s*[.!…]*$/.test(after))
      return { start, end: edit.end, text: ` пока продолжа${noun.grammar & Grammar.plural ? 'ю' : 'е'}тся` };
    // "Ошибка | незначительная |, баллы вернём".
    const about =
      rule === 'belittling' && isThing && /^,\s/.test(after)
        ? inCase(template, block, first, tokenAt(block, start - 1), 'nominative', 'prepositional')
        : null;
    if (about)
      return { start: at.start, end: edit.end, text: `${/^[аиоуэ]/iu.test(about) ? 'Об' : 'О'} ${about} мы знаем` };
    const trouble = /(?:неполадка|задержка|ошибка|поломка|заминка|опечатка|накладка)$/iu.exec(
      template.text.slice(edit.start, edit.end).trim(),
    )?.[0];
    if (rule === 'belittling' && /^(?:это|у вас|у нас|тут|здесь|это у вас)$/iu.test(before) && /^\s*[,.]/.test(after))
      return { start, end: edit.end, text: ` ${trouble ?? 'сбой'}` };
    return edit;
  });
  return { ...fix, edits };
}

/** "Ольга, | тут мы накосячили, | разберёмся к вечеру": the comma of the address stays. */
function commaKept({ text }: Template, block: Block, fix: Fix, isTechnical: boolean): Fix {
  const edits = fix.edits.map((edit): Edit => {
    const sentence = block.sentenceOf[tokenAt(block, edit.start)];
    if (edit.text !== '' || sentence === undefined || !/^[,:]\s/.test(text.slice(edit.start, edit.end))) return edit;
    const before = text.slice(sentenceSpan(block, sentence).start, edit.start);
    // "Закончилось место на сервере, | его расширили": what is told of it goes with it.
    const behind = /^,\s(?:его|её|ее|их)\s[^,.;:]+(?=[.!])/iu.exec(text.slice(edit.end));
    if (behind && isTechnical) return { ...edit, end: edit.end + behind[0].length };
    const isAddress = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(before) && /^\s\p{Ll}/u.test(text.slice(edit.end));
    return isAddress ? { ...edit, text: ',' } : edit;
  });
  return { ...fix, edits };
}

/** "Задержка случилась.", "Даю слово.": what is left of a sentence is not worth telling. */
function withoutStub(template: Template, block: Block, fix: Fix): Fix | null {
  const { text } = template;
  for (const edit of fix.edits) {
    if (edit.text.length > 1 || edit.end - edit.start < 4 || blockOf(template, edit) !== block) continue;
    const index = tokenAt(block, edit.start + /^[\s,]*/.exec(text.slice(edit.start, edit.end))![0].length);
    const sentence = block.sentenceOf[index];
    if (sentence === undefined) continue;
    const { start, end } = sentenceSpan(block, sentence);
    if (
      edit.start < start ||
      edit.end > end ||
      !stub.test(text.slice(start, edit.start) + edit.text + text.slice(edit.end, end))
    )
      continue;
    const rest = fix.edits.filter((one) => one !== edit && !(start <= one.start && one.start < end));
    const behind = rest.find((one) => one.start === one.end && one.start === end);
    const edits = behind
      ? together(
          rest.filter((one) => one !== behind),
          [{ start, end, text: behind.text.trim() }],
        )
      : block.sentences.length > 1
        ? together(rest, deleteSentence(template, block, sentence))
        : null;
    return edits && { ...fix, edits };
  }
  return fix;
}

const stub =
  /^(?:(?:это|так|проблема|задержка|ошибка|сбой|ситуация|неполадка)\s(?:\p{L}+\s)?(?:возник|произош|случи|вышл|получил)\p{L}*|да[её]м? (?:вам )?(?:честное )?слово|(?:да, )?ошиблись мы|обещаю|обещаем|(?:и )?(?:не надо|хватит) (?:нам )?(?:больше )?писать[^.!?]*)[.!…]*$/iu;

/** What stands in a sentence besides what is found fault with, where it is a sentence of its own and names what would be lost. */
function clauseOf(
  { text }: Template,
  block: Block,
  at: Span,
  finding: Span,
  lost: readonly Span[],
  isWhole: boolean,
  kept: string,
): string | null {
  const said = text.slice(at.start, at.end).replace(/[.!?…]+$/, '');
  const outcome = outcomes.exec(said);
  const cause = causes.exec(said);
  const clause = block.clauses[block.clauseOf[tokenAt(block, Math.max(finding.start, at.start))]!]!;
  const stop = Math.max(at.start, Math.min(finding.start, block.start + block.tokens[clause.first]!.start));
  const behind = Math.min(at.start + said.length, Math.max(finding.end, at.start));
  // "Причина задержки ремонта — …": the delay itself goes on.
  const delay = delayed.exec(said);
  if (isWhole && delay && kept.includes('behind'))
    return `${delays[delay[1]!.toLowerCase()]}${delay[2] ?? ''} пока продолжается`;
  const rest = text.slice(behind, at.start + said.length);
  const opens = finding.start - at.start < 3;
  // "До вашей протечки руки не дошли, вся бригада на аварии": how late it is stands first.
  if (opens && isWhole && late.test(text.slice(finding.start, finding.end)) && finding.end < at.end)
    return text.slice(at.start, finding.end);
  const isJoined = /^,\s+и\s/iu.test(rest);
  const isApart = /^\s*[,:;—–-]\s/.test(rest) || (opens && reasons.test(said));
  const stretches: Span[] = [
    ...(outcome && kept.includes('outcome')
      ? [{ start: at.start + outcome[0].length, end: at.start + said.length }]
      : []),
    ...(/behind|search/.test(kept) && (isJoined || (isWhole && isApart))
      ? [{ start: behind, end: at.start + said.length }]
      : []),
    ...(isWhole && kept.includes('before') ? [{ start: at.start, end: stop }] : []),
    ...(isWhole && cause && kept.includes('cause') ? [{ start: at.start, end: at.start + cause[1]!.length }] : []),
  ];
  for (const stretch of stretches) {
    const words = text.slice(stretch.start, stretch.end);
    const lead = leads.exec(words)![0].length;
    const start = stretch.start + lead;
    const end = start + words.slice(lead).replace(tails, '').replace(leadsOn, '').length;
    const own = text.slice(start, end);
    if (end - start < 8 || hangs.test(own) || !lost.some((one) => start <= one.start && one.end <= end)) continue;
    if (finding.start >= start && finding.end <= end) continue;
    // "Это связано с тем, что | мы переезжаем": of the reason, and nothing of the reader's.
    if (kept.includes('cause') && stretch.start === behind && ours.test(own) && !theirs.test(own)) continue;
    // Of a confession only the search stays that is told beside it.
    if (kept === 'outcome search' && stretch.start === behind && !searches.test(own)) continue;
    if (tells(block, tokenAt(block, start), tokenAt(block, end - 1))) return withoutSoAnd(own.replace(/^вот\s/iu, ''));
  }
  return null;
}

/** Of which part of its sentence a rule leaves what it does not find fault with. */
const parts: ReadonlyMap<string, string> = new Map([
  ['why-unsolved', 'outcome behind before cause'],
  ['premature-guilt', 'outcome search'],
  ['dead-end', 'behind before'],
  ['belittling', 'behind'],
  ['excuse', 'before'],
  ['client-blame', 'before cause'],
  ['blame-shift', 'outcome before cause behind'],
]);

const ours = /^(?:мы|я|у нас)(?!\p{L})/iu;
const theirs = /(?<!\p{L})(?:ваш\p{L}*|вам|вас)(?!\p{L})/iu;

/** "Запись слетела | из-за того, что …". */
const leadsOn = /,?\s+(?:из-за того|по причине того|потому|тем|в том|от того)$/iu;

const delayed =
  /^причин\p{L}* (задержки|просрочки|простоя|ожидания)((?:\s(?!прост|одн|так|понятн|известн)[\p{L}\d]+){1,4}?)?\s+(?:[—–-]|в том|кроется|заключается|в\s)/iu;
const delays: Readonly<Record<string, string>> = {
  задержки: 'Задержка',
  просрочки: 'Просрочка',
  простоя: 'Простой',
  ожидания: 'Ожидание',
};

const searches = /^(?:что|почему|как|куда|откуда|где)\s.*(?:разбер|выясн|узна|сообщ|провер|ответ)\p{L}*/iu;
const late = /(?<!\p{L})не (?:дош|добра|приступа|бра|успе)\p{L}*$/iu;
const reasons = /^(?:в связи|из-за|ввиду|вследствие|по причин|за неимением|в силу|поскольку|так как)/iu;
/** What follows from a reason. */
const outcomes =
  /^.*?(?:[,;]\s+|\s[–—-]\s+)(?:и\s+)?(?:поэтому|потому(?! что)|из-за этого|из-за чего|так что|вот(?: и)?|оттого|вследствие чего)\s+(?:и\s+)?/isu;
/** What a reason follows. */
const causes = /^(.+?),?\s+(?:потому,? что|так как|поскольку|ибо|из-за того,? что)(?!\p{L})/isu;
const leads =
  /^[\s,;:—–-]*(?:что(?!\p{L})[\s,]*)?(?:(?:и|но|а|однако|то|поэтому|так что|хотя|сейчас|так долго(?= и ))(?!\p{L})[\s,]*)*/iu;
const tails = /[\s,;:—–-]*(?:(?:\s|^)(?:и|но|а|однако|так что|поэтому|тут|здесь|просто))*[\s,;:—–-]*$/iu;
/** Does not stand by itself, or says what the reader did. */
const hangs =
  /^(?:чтобы|если|когда|котор\p{L}+|хотя|где|как|потому|поскольку|из-за|в связи|ввиду|раз|без|тогда|он[аои]?|это)(?!\p{L})|(?<!,\s)(?<!\p{L})он[аои]?(?!\p{L})|(?<!\p{L})(?:сообщаем|бы|него|неё|нее|них|ним|ней|этого|этому|нельзя|невозможно|никак|сам|сами|вы|ваш[аи]? вина|найти|виноват\p{L}*|по вашей вине)(?!\p{L})/iu;

/** "По поводу сбоя в терминале: …", "ваш возврат": what it is about opens what is said instead. */
function topicFirst(template: Template, block: Block, at: Span, lost: readonly Span[], put: string): string | null {
  const { text } = template;
  const topic =
    /^(?:\p{Lu}\p{Ll}+,\s)?(?:по поводу|что касается|насчёт|насчет|по)\s[^,:;.—–]{4,60}(?=:\s|\s(?:сообщаем|информируем|уведомляем)(?: вас)?,)/iu.exec(
      text.slice(at.start, at.end),
    )?.[0];
  const joint = /^(?:по(?! поводу)|что касается)/iu.test(topic ?? '') && /^Мы /u.test(put) ? '' : ':';
  if (topic && put) return `${topic}${joint} ${put.charAt(0).toLowerCase()}${put.slice(1)}`;
  if (!/^(?:Мы уже сделали|Можем предложить)/u.test(put)) return null;
  for (const one of lost) {
    let last = tokenAt(block, one.start);
    let first = last;
    while (first > 0 && last - first < 3 && !/^ваш\p{L}*$/u.test(block.tokens[first]!.norm)) first--;
    if (first === last || !/^ваш/u.test(block.tokens[first]!.norm)) continue;
    const isTail = (index: number) =>
      block.tokens[index]?.kind === 'word' &&
      languages.ru
        .analyse(block.tokens[index]!.norm)
        .some(({ grammar }) => grammar & Grammar.genitive && grammar & Grammar.noun);
    while (isTail(last + 1)) last++;
    const dative = (['nominative', 'accusative', 'genitive'] as const)
      .map((from) => inCase(template, block, first, last, from, 'dative'))
      .find(Boolean);
    if (dative) return `По ${dative} ${put.charAt(0).toLowerCase()}${put.slice(1)}`;
  }
  return null;
}

/** The things, numbers and names that go with a fix, outside of `finding`, and stand nowhere in what is left. */
export function lostBy(template: Template, finding: Span, { edits }: Fix): Span[] {
  const left = bodyAfter(template, edits).toLowerCase().replaceAll('ё', 'е');
  return template.blocks.flatMap((block) => {
    const gone = edits.filter((edit) => edit.end - edit.start > 3 && overlaps(edit, block));
    if (block.language !== 'ru' || !gone.length) return [];
    return block.tokens.flatMap(({ start: from, end: to, kind, norm }) => {
      const at = { start: block.start + from, end: block.start + to };
      const goes = gone.some((edit) => edit.start <= at.start && at.end <= edit.end);
      if (!goes || (finding.start <= at.start && at.end <= finding.end)) return [];
      return isThing(kind, norm) && !left.includes(norm.slice(0, Math.max(4, norm.length - 3))) ? [at] : [];
    });
  });
}

function isThing(kind: string, norm: string): boolean {
  if (kind === 'number') return true;
  if (kind !== 'word' || norm.length < 4 || vague.test(norm)) return false;
  const readings = languages.ru.analyse(norm);
  return (
    readings.some(({ grammar }) => grammar & Grammar.noun) && !readings.some(({ grammar }) => grammar & Grammar.verb)
  );
}

const vague =
  /^(?:пожалуйста|вопрос\p{L}*|вин[аыуе]|виной|причин\p{L}*|сожалени[еюя]|слов\p{L}+|дел[оеау]|раз[ау]?|врем\p{L}+|этим|н[еи][гм]о|себ[ея]|случа\p{L}+)$/u;

/** "Деталей пока нет", "ситуация разбирается" beside what has been done contradicts it. */
function withoutIdle(template: Template, block: Block, fix: Fix): Fix {
  if (!fix.edits.some(({ text }) => /мы (?:уже )?сделали/iu.test(text))) return fix;
  let { edits } = fix;
  block.sentences.forEach(({ first, last }, sentence) => {
    const { start, end } = sentenceSpan(block, sentence);
    const words = template.text.slice(start, end);
    const isIdle = noNews.test(words) || (last - first < 9 && wordings.ru.turning.idle.test(words) && lone.test(words));
    if (!isIdle || edits.some((edit) => edit.end > edit.start && overlaps(edit, { start, end }))) return;
    const behind = edits.find((edit) => edit.start === edit.end && edit.start === end);
    const gone = deleteSentence(template, block, sentence);
    const rest = edits.filter((edit) => edit !== behind);
    edits = (behind ? together(rest, [{ start, end, text: behind.text.trim() }]) : together(rest, gone)) ?? edits;
  });
  return { ...fix, edits };
}

/** "Зря вы …, черновик | из-за этого и | пропал": what it followed from is gone. */
function withoutSo({ text }: Template, fix: Fix): Fix {
  const edits = fix.edits.flatMap((edit): Edit[] => {
    const so = /^([^.!?,;:]{2,40}?)\s(?:из-за этого|от этого|поэтому|оттого)(?:\s(?:же|и))?(?=\s)/iu.exec(
      text.slice(edit.end),
    );
    const isLead =
      edit.text.length < 2 && edit.end - edit.start > 9 && /[.!?…]\s$|^$/.test(text.slice(0, edit.start).slice(-2));
    return so && isLead ? [edit, { start: edit.end + so[1]!.length, end: edit.end + so[0].length, text: '' }] : [edit];
  });
  return edits.length === fix.edits.length ? fix : { ...fix, edits: together(edits) ?? fix.edits };
}

/** "Решим вопрос до 18:00. Мы перенесли почту": a time stands behind the steps. */
function timeLast(template: Template, block: Block, fix: Fix): Fix {
  const edit = fix.edits.find(({ start, end, text }) => end - start > 9 && /^Решим вопрос до .*\.$/u.test(text));
  if (!edit || blockOf(template, edit) !== block) return fix;
  const sentence = block.sentenceOf[tokenAt(block, edit.start)]!;
  const next = block.sentences[sentence + 1] && sentenceSpan(block, sentence + 1);
  if (!next || edit.end > next.start || !steps.test(template.text.slice(next.start, next.end))) return fix;
  const edits = together(
    fix.edits.filter((one) => one !== edit),
    deleteSentence(template, block, sentence),
    insertAfterSentence(template, block, sentence + 1, edit.text),
  );
  return edits ? { ...fix, edits } : fix;
}

const steps = /^(?:мы|я)\s(?:уже\s)?(?!не)\p{L}+(?:ли|ла|л|ем|ём|им)(?!\p{L})/iu;

/** "Взяла вопрос в работу. Домофон по-прежнему молчит": what is done follows what is the matter. */
function behindNews(template: Template, block: Block, fix: Fix): Fix {
  const [edit, more] = fix.edits;
  if (!edit || more || edit.end - edit.start < 9 || blockOf(template, edit) !== block) return fix;
  const sentence = block.sentenceOf[tokenAt(block, edit.start)]!;
  const next = block.sentences[sentence + 1] && sentenceSpan(block, sentence + 1);
  if (!next || edit.end > next.start || !persists.test(template.text.slice(next.start, next.end))) return fix;
  const added = insertAfterSentence(template, block, sentence + 1, withCapital(edit.text));
  const edits = together(deleteSentence(template, block, sentence), added);
  return edits && edit.text !== '' ? { ...fix, edits } : fix;
}

/** "Завтра привезём другой." */
const another = /(?<!\p{L})(?:друг(?:ой|ую|ое|ие)|нов(?:ый|ую|ое|ые))[.!…]*$/iu;

const persists = /(?<!\p{L})(?:по-прежнему|вс[её] ещ[её]|до сих пор|так и не|опять|снова не)(?!\p{L})/iu;

/** A sentence goes, and the one behind it opens with a pronoun that nothing before it names. */
export function pointsNowhere(template: Template, { edits }: Fix): boolean {
  return edits.some((edit) => {
    const block = edit.text === '' && edit.end - edit.start > 9 ? blockOf(template, edit) : undefined;
    if (block?.language !== 'ru') return false;
    const sentence = block.sentenceOf[tokenAt(block, edit.start)];
    const next = sentence === 0 ? block.sentences[1] : undefined;
    const pronoun = next && block.tokens[next.first];
    const isOther = next && another.test(template.text.slice(0, sentenceSpan(block, 1).end));
    if (!pronoun || !(isOther || /^(?:он[аои]?|его|ее|её|их)$/u.test(pronoun.norm))) return false;
    const at = { start: block.start + pronoun.start, end: block.start + pronoun.end };
    const isGone = edit.start <= openingOf(template, block, 0) && edit.end >= sentenceSpan(block, 0).end;
    return (
      isGone &&
      block === template.blocks[0] &&
      !edits.some((one) => one !== edit && one.start <= at.end && at.start <= one.end)
    );
  });
}

const noNews =
  /^(?:(?:к сожалению|увы),?\s+)?(?:(?:других|новых|иных|больше|каких-либо|более|пока|ещё)\s+)*(?:деталей|подробностей|новостей|информации|сведений|данных)(?:\s+(?:пока|ещё|больше|у нас|по ней|по этому вопросу))*\s+(?:нет|не имеем|не появилось)[.!…]*$/iu;
const lone =
  /^(?:ситуация|вопрос|проблема|работы?|заявка|обращение|(?:в настоящ\p{L}+ (?:момент|время)|сейчас)\s+(?:он[аои]?|вопрос|заявка|обращение)|(?:наши )?специалисты|инженеры|занимаемся|разбираемся|работаем)(?!\p{L})(?!.*(?:\d|не (?:реш|устран|работа)|исправим|починим|решим|устраним))/iu;

const leaves: ReadonlySet<string> = new Set(
  'why-unsolved blame-shift excuse empty-status rude-tone premature-guilt'.split(' '),
);

/** Nothing but a greeting and a name. */
function isBare(left: string): boolean {
  const body = left
    .replace(
      /^(?:\s*[\p{Lu}{%<#][^\n,.!?]{0,40},)?\s*(?:здравствуйте|добр(?:ый|ое|ого) \p{L}+|уважаем\p{L}+ [^\n,!]{2,40}|привет)[^\n.!?,]{0,40}[.!,]?/iu,
      '',
    )
    .replace(/\n\s*(?:с уважением|всего доброго)[\s\S]*$/iu, '');
  return !/\p{L}{2,}[^\p{L}]+\p{L}/u.test(body) && !/[[{<]/.test(body);
}
