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
        =вы (перепутать|спутать|ошибиться|опоздать|пропустить|забыть|задержаться|заболеть|уехать|отсутствовать):past !(=не|если) ~2
        "вы (просить|попросить|хотеть) (перенести|сдвинуть|отложить|другой)"
        # His wish is granted.
        ^"(принято|договорились|без проблем|не вопрос)"
        ^"(готово|сделано|конечно|хорошо|разумеется)"$
        "(запрос|просьба|заявка|заявление) (на|о|об) (перенос|заморозка|пауза|отсрочка|изменение)"
        ^(перезаписать|передвинуть|переписать):past.pl (вы|ваш) ~3
        (заморозка|пауза|каникулы|отпуск|отсрочка) (включить|включенный|оформленный|подключенный|согласованный|одобренный|активный):past/short ~4
        (абонемент|подписка|карта|членство|полис|договор) (приостановленный|замороженный|продленный):short ~4
      `,
      en: `
        "(nobody|no one|no-one) (was|were|answered|opened|came|replied|responded)"
        "(you|they) (was|were) (out|not in|not at home|not home|away|n't in|n't at home)"
        "(could|did) (not|n't) (reach|get hold of|find anybody|find anyone)" ~1
        "(at|on) your (own)? (request|wish)"
        "(as|since|because) you (have|had|'ve|'d)? (asked|requested|wished|wanted|suggested)"
        "you asked (us)? (to|for)" !(when|although|though|after)
        ^"you (wanted|preferred|chose|picked|wished for|suggested|proposed)"
        ^"(yes)? (of course|certainly|gladly|with pleasure|no problem|sure|by all means)"
      `,
    },
    // A day that was promised and lies behind us; and that it has not come true.
    promised: {
      also: ['consequent'],
      ru: `
        (говорить|писать|называть|обещать|уверять|рассчитывать|собираться|планировать|договориться|договариваться|условиться):past.pl // (@weekday|<date>|<clock>|утро|вечер|вчера|сегодня|число|неделя|@month) !(=вы|если|они|бы|банк) ~7
      `,
      en: `
        "(was|were|had been|have been|has been) (also|first|originally|firmly)? (promised|announced|agreed|due|expected|pledged)" "(for|by|on|last|yesterday|a week ago)" !(if|not|n't) !!(invoice|payment|rent|fee|bill|loan|instalment|contribution|return|tax) ~5
        "(was|were|should) (supposed to|meant to|to)? (be|have been|arrive|come|reach|start|begin|have arrived|have come|have reached) (<any>)?" "(for|by|on|last|yesterday|a week ago|today|this|in|at)" (@weekday|<date>|<clock>|week|month|yesterday|ago|today|morning|afternoon|evening)? !(if|not|n't|you should) !!(invoice|payment|rent|fee|bill|loan|instalment) ~6
        "(we|i) (had|'d|have)? (promised|announced|pledged|quoted|planned|agreed)" "(for|by|on)" (@weekday|<date>) !(if|not|n't) ~6
        "(we|i) (had|have|'d)? (told|promised|assured|wrote|said)" "(you|to you)?" "(that)?" // "(would|should) (be|have|arrive|come|reach|get)" !(if|not|n't) ~9
      `,
    },
    late: {
      also: ['consequent'],
      ru: `
        ^"(но|а|однако) (<noun>|он|она|оно|они|это|все|<verb.future>)?" > ("(только|лишь) (=в|=к|=на|=через|=до|=завтра|=послезавтра|<date>)"|"(до сих пор|все еще|по-прежнему|пока)") !(если|=вы)
        ^"(увы|но|однако)" > "не (смочь|успеть|получиться|удаться|выйти|приехать|прийти|привезти)" !(если|=вы) ~6
        ^"(увы|но|однако|к сожалению|так)? (и)? не (будет|вышло|получилось|получится|успели|сбылось|дождались|успеваем|уложились|смогли)" !(если|=вы)
      `,
      en: `
        (it|they|this|he|she|we|delivery|appointment|visit|<noun>) (will|'ll|is|are|'s|'re|can) (now|only|unfortunately|sadly|not|probably) (be|come|arrive|coming|arriving|take|reach|start|on|planned|scheduled|due|expected|possible|until) !if ~0
        (it|they|this|he|she|we) (is|are|'s|'re) (now)? going to (be|take|come|arrive|need) !if ~0
        (it|they|this|he|she|we|<noun>) (will|'ll|is|are|'s|'re) > "instead" !("instead of"|if) ~7
        ^"(it|they|this|he|she|we|but it|but they)" (will|'ll) (be|come|arrive|reach|take|need) !if ~0
        (it|they|this|<noun>) (takes|take|needs|need|has taken|will take) > "(longer|more time|another|until|one more|two more|a bit|a little)" !if ~3
        "(we|i) (are|am|'re|'m) (still|not|only)" !if
        "(is|are|'s|'re|running|runs) (now|still|running|sadly)? (late|behind|overdue|delayed)" !(if|not)
        "(has|have) (still)? (not|n't) (yet)? (come|arrived|been|reached|left|begun|started|appeared|turned up)" !if
        "(is|are|'s|'re) (still|yet to) (on|in|being|at|not|waiting|missing|held|stuck|be|come|arrive)" !if
        "(will|wo|'ll) (not|n't) be (ready|done|finished|there|with you|back|here|open|complete|delivered|fixed) (by then|then|in time|on time|today|tomorrow|by|on|after all|until)" !if
        "(is|are|'s|'re) (not|n't) (yet)? (here|there|ready|done|finished|with you|in)" !if
        "(but|and|yet) (it|they|that|this) (is|are|has|have|did|was|were|'s) (still)? (not|n't)"
        "(nobody|no one|no-one) (called|rang|phoned|wrote|came|turned up)" !if
        ^"(it|they|this) (is|are) (now|only now|only)? (on the van|on its way|on their way|on the way|on the road|in the van|being)" !if
      `,
    },
  },
};
