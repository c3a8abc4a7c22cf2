import { type Capitals, latinAcronyms } from '../capitals';

const shortWords: ReadonlySet<string> = new Set(
  'do not no you we is are it be to the of and or in on at by as if so my our us all any now off out up can must get use see has had was new for from your please never only read this that'.split(
    ' ',
  ),
);

/** What English writes in capitals without shouting. */
export const capitals: Capitals = {
  isWord(word) {
    if (latinAcronyms.has(word) || /\d|[а-я]/.test(word)) return false;
    return shortWords.has(word) || (word.length >= 3 && /[aeiouy]/.test(word) && /[^aeiouy]/.test(word));
  },
  isCertain: (word) => word.length > 3 || shortWords.has(word),
  namedBefore:
    /(?:press|click|tap|select|choose|button|menu|tab|(?:press|hit|use|hold) the key|field)(?: on)?[\s*_:]*$/iu,
  namedAfter: /^(?:\s?(?:LLC|LTD|INC|GMBH|PLC)(?!\p{L})|[*_]*\s?(?:>|→|[A-Z]?\d|-\d))/iu,
  legalForms: new Set('llc ltd inc gmbh plc'.split(' ')),
  danger: /safety|danger|caution/iu,
  forbidding: new Set(['not', 'never']),
  warnings:
    /(?:^| )(?:do not reply|no ?reply|don't reply|danger|warning|caution|high voltage|do not (?:touch|open|enter|use|plug|switch|power|share|give|disclose|tell|run|drink|eat|swallow|smoke|approach|stand|inhale|mix|block|lean|climb|close|turn|connect|operate|remove|light|step|cross|park|take the lift)|keep (?:away|out|clear|off|children)|stairs|staircase|stairwell|assembly point|leave the building|evacuat\p{L}+|never (?:share|touch|tell|give)|emergency|flammable|poison\p{L}*|fire|gas)(?: |$)/u,
};
