/** What is left of a Russian sentence, or stands beside what was put in, and no longer says anything there. */
import type { Edit, Fix } from '../finding';
import { languages } from '../languages';
import { Grammar } from '../languages/grammar';
import { overlaps } from '../span';
import type { Template } from '../template';
import type { Block } from '../text/text';
import { openingOf } from './greeted';
import { together } from './lacking';
import { isShort } from './predicate';
import { deleteSentence, sentenceSpan, withCapital } from './seam';

/** "Вот лифт | и | стоит": it followed from the reason that goes. The words without it. */
export function withoutSoAnd(words: string): string {
  const [all, before = '', verb = ''] = /^((?:[\p{L}-]+ ){1,6}?)(?<!так )и ([\p{L}-]+)(?!\p{L})/iu.exec(words) ?? [];
  const tells = /^(?:не|нет|\p{L}+л(?:ся|ась|ось|ись))$/u.test(verb);
  if (!all || (!tells && !languages.ru.analyse(verb.toLowerCase()).some(({ grammar }) => isVerb(grammar))))
    return words;
  const isTold = before
    .trim()
    .split(' ')
    .some((word, index, { length }) => {
      const readings = languages.ru.analyse(word.toLowerCase());
      // "Пол мокрый | и | не сохнет".
      const tellsOf = index === length - 1 ? Grammar.verb | Grammar.adjective : Grammar.verb;
      return (
        readings.some(({ grammar }) => isVerb(grammar) || grammar & tellsOf || isShort(grammar)) &&
        !readings.some(({ grammar }) => grammar & Grammar.noun)
      );
    });
  return isTold ? words : `${before}${words.slice(before.length + 2)}`;
}

function isVerb(grammar: number): boolean {
  return Boolean(grammar & (Grammar.verb | Grammar.shortParticiple) && !(grammar & Grammar.noun));
}

/** The fix without the "и" that followed from the reason, and without what only waited beside it. */
export function withoutLeftOver(template: Template, block: Block, fix: Fix): Fix {
  return withoutWaiting(template, block, withoutAnd(template, block, fix));
}

function withoutAnd({ text, source }: Template, block: Block, fix: Fix): Fix {
  const edits = fix.edits.flatMap((edit): Edit[] => {
    const said = withoutSoAnd(edit.text);
    if (said !== edit.text) return [{ ...edit, text: said }];
    const sentence = block.sentenceOf[block.tokens.findIndex(({ end }) => block.start + end > edit.start)];
    const isLead =
      edit.end - edit.start > 9 &&
      edit.text.length < 2 &&
      sentence !== undefined &&
      edit.start <= openingOf({ text, source }, block, sentence);
    if (!isLead) return [edit];
    const rest = text.slice(edit.end, sentenceSpan(block, sentence).end);
    const open = /^\s*/.exec(rest)![0].length;
    const plain = withoutSoAnd(rest.slice(open));
    if (plain === rest.slice(open)) return [edit];
    let at = edit.end + open;
    while (text[at] === plain[at - edit.end - open]) at++;
    const from = text.lastIndexOf(' и ', at + 1) + 1;
    return [edit, { start: from, end: from + 2, text: '' }];
  });
  const sound = edits.length === fix.edits.length ? edits : together(edits);
  return sound ? { ...fix, edits: sound } : fix;
}

/** "Мы тоже ждём", "все вопросы к нему", "скорее всего, это временный сбой" beside a step and a time of ours. */
function withoutWaiting(template: Template, block: Block, fix: Fix): Fix {
  if (!fix.edits.some(({ text }) => /мы (?:уже )?сделали:|решим (?:вопрос )?до/iu.test(text))) return fix;
  let { edits } = fix;
  block.sentences.forEach((_, sentence) => {
    const { end } = sentenceSpan(block, sentence);
    const start = openingOf(template, block, sentence);
    const own = edits.filter((edit) => edit.end > edit.start && overlaps(edit, { start, end }));
    if (own.some((edit) => edit.start < start || edit.end > end)) return;
    const near = edits.some((edit) => edit.start <= end + 1 && edit.end >= start - 2);
    const left = own.reduceRight(
      (words, edit) => words.slice(0, edit.start - start) + edit.text + words.slice(edit.end - start),
      template.text.slice(start, end),
    );
    const kept = own.map(({ text }) => text).join('');
    const noNews = own.length ? null : news.exec(left);
    const behind = edits.find((edit) => edit.start === edit.end && edit.start === end);
    if (noNews && behind && /^\s*Мы уже сделали/u.test(behind.text)) {
      const from = start + noNews[1]!.length;
      const says = behind.text.trim();
      edits = edits.map((one) =>
        one === behind ? { start: from, end, text: ` ${says.charAt(0).toLowerCase()}${says.slice(1)}` } : one,
      );
      return;
    }
    if (!near || /[\d[\]{}<>]/.test(left) || !waits.test(left.trim()) || (kept.trim() && !waits.test(kept.trim())))
      return;
    const says = behind?.text.trim() ?? '';
    const rest = edits.filter((one) => one !== behind && !own.includes(one));
    const isFirst = start > sentenceSpan(block, sentence).start;
    const gone = says
      ? [{ start, end, text: isFirst && !/[.!]\s*$/.test(template.text.slice(0, start)) ? says : withCapital(says) }]
      : deleteSentence(template, block, sentence);
    edits = (gone && together(rest, gone)) ?? edits;
  });
  return { ...fix, edits };
}

const news =
  /^(По (?:заявке|обращению|вопросу|запросу) .{2,80}?) (?:пока |новых )*новостей (?:пока |ещё |у нас )*нет\.$/iu;

const waits =
  /^(?:(?:и|но|а|поэтому|увы|к сожалению),? )?(?:жд[её]м(?:,? (?:пока|когда|вместе)(?!\p{L})[^.!?]*| (?:от них|их) [^.!?]*)|(?:мы|я) (?:(?:тут|здесь|и сами|сами|тоже|и|пока|своё|свое|свою часть|со своей стороны) ){0,2}(?:стоим на месте|в шоке|жд[её]м(?: вместе с вами)?|пострадавшая сторона|своё сделали|свое сделали|(?:всё )?сделали(?: ещё [^.,]*)?|бессильны|не справляемся[^.!?]*|двинуться не можем|ничего не можем)|(?:все )?(?:вопросы|претензии) к [^.!?]{2,30}|(?:скорее всего|видимо|вероятно|похоже|возможно),? это (?:просто |лишь )?(?:\p{L}+ ){1,2}\p{L}+|(?:быстрее )?от этого [^.!?]*(?:быстрее|не станет|не придёт)[^.!?]*)[.!…]*$/iu;
