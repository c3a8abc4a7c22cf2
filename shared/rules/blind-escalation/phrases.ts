import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'blind-escalation',
  late: 'handover',
  concepts: {
    // What the problem is understood to be, told anywhere.
    summary: {
      also: ['condition', 'consequent', 'question', 'negation', 'quotation'],
      ru: `
        <placeholder:problem>
        "(суть|содержание) (проблема|вопрос|заявка|обращение)"
        ^"(вот)? что (нам|мне|мы)? (уже|пока)? (известно|знаем|выяснили|установили|проверили|выяснилось|произошло|случилось)"$
        "(вопрос|обращение|жалоба|заявка|проблема|случай|запрос|просьба|претензия|заявление|дело|тикет) <number>? (о|об|про|насчет|касательно|из-за|относительно) <any>"
        "(вопрос|обращение|жалоба|заявка|проблема|запрос|просьба|претензия|заявление|сложность|трудность|ошибка|сбой|неполадка|задержка|случай|дело|ситуация|тикет|инцидент) (с|со|по|на|в|при) <any>-(номер|заявка|обращение|тикет|запрос|<placeholder>|<number>|имя|почта|приоритет|срочность|последующий|ваш|вы|этот|данный|контроль|он|ее|уровень|решение|рассмотрение|линия|работа|вторая|второй|третий|наш|старший|главный|проверка|срок|дежурный|руководитель|директор|начальник|управляющий|экспертный)" !(остальной|другой|прочий|любой)
        "(по поводу|по вопросу|насчет|касательно) <any>"
        <noun.nom>-(клиент|специалист|коллега|инженер|линия|срок|ответ|решение|менеджер|вопрос|обращение|заявка) (пока|еще|"так и"|"до сих пор"|"все еще")? "не <verb.past>-(мочь|смочь|удаться|получиться|ответить)"
        (ошибка|сбой|неполадка|поломка|неисправность|утечка|протечка|обрыв|расхождение|задержка|списание|возврат|платеж|начисление|недоступность|зависание|грубость|шум|запах|брак|недостача|пропажа)
      `,
      en: `
        <placeholder:problem>
        ^"what (he|she|they|we) (know|knows)"
        "(problem|issue|matter) as we (understand|see)"
        "(request|question|case|complaint|issue|problem|enquiry|inquiry|matter|ticket|claim|query|concern|trouble|difficulty) (about|regarding|concerning|on|with|of|over) <any>-(our|the|a|an|my|your|us|me|priority|hand|hold|<number>)"
        "(request|question|case|complaint|issue|problem|enquiry|inquiry|matter|ticket|claim|query|concern|trouble|difficulty) (about|regarding|concerning|over|of|on) (the|a|an|your|our|how|why) <any>"
        "(problem|issue|trouble|difficulty) with (the|your|a|an) <any>-(ticket|case|request)"
        "(escalated|escalating|escalate|raised) (the|your) (wrong|missing|doubled|double|duplicate|faulty|broken|lost|late|failing|failed|blocked|damaged|incorrect|unpaid|stuck|frozen|recurring) <any>-(ticket|case|request|issue|problem|matter)"
        (error|outage|failure|leak|"(a|the|your|this|double|wrong|duplicate|unknown|second) charge"|refund|payment|delay|downtime|crash|fault|mismatch|noise|smell|damage|discrepancy|overcharge|invoice|pressure|password|login|delivery)
        "(request|case|ticket|complaint|issue|claim|query|enquiry|matter) (number|no|no.|id|nr)? (<number>|<placeholder>)" > "(about|regarding|concerning|over|on|in which|in whose|where|because|that your|whose)" <any>-(our|my|behalf|hold|us|me|<number>) ~1
        "(in short|in brief|in a nutshell|to sum up|summed up|put briefly|the gist|in one sentence)"
        "(the|your|our) <any>? <noun>-(ticket|case|request) (shows|has|lacks|gives|displays|contains|lists|holds|gets|prints|accepts|plays|loads|knows) (no|none|only|nothing|neither|another|two|an old|the old|the wrong|a wrong)"
        "(request|case|ticket|complaint|issue|claim|query|enquiry|matter) (number|no|no.|id|nr)? (<number>|<placeholder>)" // "(in which|in whose|where|because|whose|since)" ~0
      `,
    },
    // What has happened, in few words: "the luggage is not found".
    event: {
      also: ['negation'],
      ru: `
        <noun.nominative>-(статус|клиент|специалист|коллега|инженер|линия|срок|ответ|решение|менеджер|вопрос|обращение|заявка|запрос|тикет|письмо|жалоба|мы|я|он|она|оно|они|руководитель|директор|дело) (пока|еще|"так и"|"до сих пор"|"все еще"|уже|дважды|снова)? (не|ни)? (<shortParticiple>|<verb.past>|<verb.present.third>|<verb.future.third>) ~1
        "<noun.accusative> (пока|еще|так и)? не <verb.past.plural>"
      `,
      en: `
        "(the|your|our|a|two|some|both) <noun>-(ticket|case|request|message|email|patience|matter|query|enquiry|issue|call|letter|thing|stuff|file|dossier|meantime|loop|story|correspondence|note|mail|e-mail|form|end|side|part|attention|record|records|team|desk|office|engineer|specialist|manager|colleague|concern|situation|conversation|chat|thread|claim|complaint|application|submission|inquiry|question|affair|topic|subject|records|senior|head|chief) ((in|on|at) <any> <any>? <any>?)? (is|are|was|were|do|does|did|has|have|<present>|<past>)"
      `,
    },
    // Sentences that tell nothing about the problem.
    courtesy: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (спасибо|благодарить|благодарность|признательный)
        (здравствуйте|приветствовать|добрый)
        (получить|зарегистрировать|принять|поступить|зарегистрированный|принятый|полученный) (обращение|заявка|запрос|письмо|сообщение|тикет|вопрос|жалоба)
        (обращение|заявка|запрос|письмо|тикет|вопрос) (в работа|получить|принятый|зарегистрировать|зарегистрированный|рассматриваться|рассмотреть|изучить)
        (присвоить|присвоенный) номер ~2
        "(есть|у нас|появились) (новость|обновление|изменение)"
        (повысить|повышенный|поднять|поднятый) (приоритет|срочность|важность) ~4
        (понимать|сочувствовать|сожалеть|жаль|извинение|прощение|извините|простите|сожаление|неудобство|терпение|ожидание|важный)
        (видеть|увидеть|прочитать|заметить|прочесть):past/present (=ваш|ваш|повторный) (пост|отзыв|комментарий|сообщение|письмо|публикация)
        (рассмотреть|изучить|ознакомиться|прочитать) (обращение|заявка|запрос|письмо|вопрос|сообщение|ситуация|проблема|все)
      `,
      en: `
        (thank|thanks|appreciate|grateful|dear|hello)
        "(this is|we are writing|i am writing|we 're writing|i 'm writing|just|allow me|we wish|we would like|i would like|we 'd like|i 'd like|i wanted|we wanted|i want|a short note|a quick note|a quick word|please note|please be informed|please be advised|be advised|kindly note|we hereby|let me|writing) (to)? (let you know|inform|tell|advise|notify|say|confirm|update|keep you|assure)"
        "(we|i) (hereby|herewith|would like to|wish to|can|are writing to|am writing to)? (inform|advise|notify|assure) you"
        "(in the loop|in the picture|for your information|fyi|a quick update|short update|quick heads-up|heads up|heads-up)"
        "(looked|look|looking) (at|into) (it|this|the matter|your case)"
        "(take|taken|taking) (your|the|this) (matter|request|complaint|concern|message|letter|email|words) (very)? seriously"
        (sorry|apologise|apologize|apology|regret|understand|inconvenience|patience|important|frustrating) !"as (i|we) understand"
        "(just|only)? a (quick|short|brief) (one|word|note|line|message|update|mail|email)"
        "(receive|received|registered|got|have|read|reviewed|looked at|looked into|logged|noted) (your|the) (request|message|email|ticket|case|query|enquiry|question|complaint|letter|issue)"
        "(request|message|ticket|case|query|enquiry|issue) (has been|was|is) (received|registered|logged|reviewed|in progress|being reviewed|open)"
        "(what|that which|the thing|everything|the matter|the issue) (that)? you (wrote|told|reported|asked|raised|complained|contacted|brought|described|mentioned|sent|approached|flagged)"
        "(with regard|with reference|with respect|in response|in reply|in answer|further|following|in connection|as regards|regarding|concerning|re|referring|pursuant|on) (to|with)? (your|the) (letter|message|email|e-mail|mail|note|request|case|ticket|call|enquiry|inquiry|query|matter|complaint|question|submission|application)"
        "(unable|not able|can not|n't|cannot|not authorised|not authorized|not allowed) (to)? (answer|decide|resolve|solve|handle|help|settle|judge) (this|that|it|you|your <any>)? (question|request|matter|case)? (any)? (myself|further|alone|on my own|at my level|here|from here)?"
        "(one level up|a level up|higher up|at a higher level|at the next level)"
      `,
    },
  },
};
