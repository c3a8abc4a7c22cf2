import type { PhraseTable } from '../../text/phrases/table';

/** Our faults, moved deadlines and apologies are facts (`fault`, `apology`). */
export const phrases: PhraseTable = {
  name: 'missing-apology',
  concepts: {
    // Why the time is another one lies with the reader: nobody was in, or he asked for it.
    theirs: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        "(никто не|не) (открыть|отвечать|ответить|подойти|застать|дозвониться|оказаться)" !(=мы не ответили|=я не ответил) ~4
        "(не было|никого не было) (дома|на месте|на адресе|по адресу)"
        "по (ваш) (просьба|желание|заявка|запрос)"
        "как вы (и)? (просить|хотеть|попросить)"
        "вы (просить|попросить|хотеть) (перенести|сдвинуть|отложить|другой)"
      `,
      en: `
        "(nobody|no one|no-one) (was|were|answered|opened|came|replied|responded)"
        "(you|they) (was|were) (out|not in|not at home|not home|away|n't in|n't at home)"
        "(could|did) (not|n't) (reach|get hold of|find anybody|find anyone)" ~1
        "(at|on) your (own)? (request|wish)"
        "(as|since|because) you (have|had|'ve|'d)? (asked|requested|wished|wanted|suggested)"
        "you asked (us)? (to|for)"
      `,
    },
  },
};
