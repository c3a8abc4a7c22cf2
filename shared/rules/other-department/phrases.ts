import type { PhraseTable } from '../../text/phrases/table';

/** Who is named stands in the fact of mentions; here is in what company a name is no fault. */
export const phrases: PhraseTable = {
  name: 'other-department',
  concepts: {
    // Right before a name: the reader's own, joint work told as ours, a page of a product, who is writing.
    before: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        "(ваш|свой|твой) <adjective>?"
        "(вместе|совместно|сообща|заодно|рука об рука|наравне) с (наш|сам)?"
        "(раздел|вкладка|меню|модуль|страница|пункт|кнопка|рубрика|поле|папка|подсистема|тег|категория|тема|курс|вакансия|должность|тариф|приложение|программа|фильтр|строка|роль|столбец|слово)"
        "(приветствовать|беспокоить|писать) (вы)?"
        # What is entered into a program.
        (добавить|добавлять|выбрать|выбирать|указать|указывать|внести|удалить|создать|завести|отметить|найти|привязать|импортировать):imp/inf
        "(код|наименование|название|карточка|реквизит|инн|идентификатор|справочник|перечень|список|прошивка|гарантия|инструкция|сайт|документация|логотип|колонка|рейтинг|отчет)"
        "(перекладывать|сваливать|валить|переложить|свалить) (всё|вина|ответственность|вопрос|это)? на"
        # The reader's own, in a greeting.
        "(уважаемый|дорогой|здравствовать|приветствую) (коллега|сотрудник|специалист|команда|друг|представитель)? (из|с|от)?"
        ^"(это|мы|я) (из)?"
        "(телефон|почта|адрес|контакт|номер|email|e-mail|часы работа|график работа)"
        # Who is thanked for writing there has written to us.
        "(спасибо|благодарить) (вам|вас)? (за|что) (вы|ваш)? (написать|обратиться|позвонить|связаться|выбрать|обращение|письмо|звонок|сообщение|запрос|вопрос) (в|к|с|на)? (наш)?"
      `,
      en: `
        "(your|their|his|her|own) <any>?"
        "(together|jointly|along|in cooperation|in partnership|side by side|hand in hand|shoulder to shoulder) with (the|our)?"
        "alongside (the|our)?"
        "(section|tab|menu|page|button|module|folder|field|screen|heading|role|tag|category) (called|named)?"
        "(dear|hello|hi|hey|welcome) (colleagues|colleague|team|all|friends|people|members|everyone|staff)? (from|in|at|of)? (the|our|your)?"
        "(choose|select|pick|enter|add|create|each|every|any|per) (a|an|the|any)?"
        "(this is|i am|i 'm|we are|we 're|it is|it 's) (from|with|in|at)? (the|our)?"
        "(number|address|phone|email|hours) of (the|our)?"
        # What the reader is.
        "(as|become|becoming|being)"
        "(you|who|they) (are|were|'re) (also|already|now)?"
        "(reach|reaches|arrive at|arrives at|arrive in|arrives in) (the|our)?"
        (collect|fetch|"pick up") > (at|in|from) ~7
      `,
    },
    after: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        (заказчик|клиент|работодатель|получатель|покупатель|отправитель)
        (=журналов|=логов|=писем|=файлов|=документов|=записей|=проектов|=переписки|=снимков|=данных)
        (затронут|затронута|затронуто|затронуты|пострадал|пострадала|пострадали)
      `,
      en: `
        (number|numbers|id|ids|code|codes|name|names|account|record|type|reference|column|row|key|invoice|catalogue|directory|lookup|filter|firmware|warranty|guarantee|manual|website|documentation|guide|logo|label|specification|specifications)
        "'s (latest|own|original|official|current|new|standard|full)? (firmware|warranty|guarantee|manual|website|site|instructions|driver|drivers|documentation|name|number|app|logo|guide|recommendations|specification|specifications|terms|address|label|handbook|code|id)"
        "(is|are|was|were|be|been|has been|have been) (not|only|also)? (impacted|affected|unaffected|concerned)"
        (page|section|tab|menu|screen|module|form|area|settings|portal|field|button|folder|email|address|phone|list|selection|role|hours)
      `,
    },
    // Named openly: who looks for a place or a hand there hears of it, and who seeks the shelf.
    openly: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        # Where it lies in the shop.
        (слева|справа|витрина|стеллаж|прилавок|эскалатор|напротив)
        (стоять|лежать|висеть|продаваться|выставить|искать|найти|подобрать|выбрать|примерить|взвесить) "в (отдел|секция)" !(заявка|обращение|запрос|документ|заявление|дело|вопрос|жалоба|письмо|договор|акт|претензия)
        "(отдел|секция) (для)? (<adj>)? <noun.gen>-(продажа|закупка|кадр|сеть|логистика|доставка|безопасность|бухгалтерия|качество|снабжение|маркетинг|реклама|разработка|контроль|учет|расчет|возврат|претензия|жалоба|работа|обслуживание|поддержка|сопровождение|персонал|эксплуатация|развитие|связь|аренда|выдача|документ|договор|страхование|кредит|карта|платеж|перевод|выплата|лицензия|регистрация|учебный|хостинг|сервер|инфраструктура|администрирование|тестирование|мониторинг|внедрение|полиция|опека|труд|закупки|продажи|кадры)" (этаж|ряд|полка|касса|витрина|примерить|=есть|проверить|штука|упаковка|работать|колеровать|резка) // !(заявка|обращение|запрос|документ|заявление|дело|вопрос|жалоба|письмо|договор|акт|претензия|обратиться|передать|ошибка|сбой) ~9
        # Where we look for what is lost.
        (проверять|проверить|осматривать|осмотреть|обыскивать|обыскать|обходить|обойти|прочесывать):first/past.pl "(наш|сортировочный|все|весь)? <adjective>? (склад|архив)"
        # Who takes the call is ours.
        "оператор (на линия|чат)? (ответить|помочь|подсказать|перезвонить|соединить|спросить):future"
        (вакансия|резюме|кандидат|кандидатура|соискатель|собеседование|стажировка|стажер|набор|трудоустройство|позиция|встреча|экскурсия|презентация|вебинар)
      `,
      en: `
        (<department>|<sister>) (is|are) (counter|floor|upstairs|downstairs|basement|entrance|lobby|"next to"|opposite|building) !(your|case|request) ~5
        (<department>|<sister>) "(is|are)? (open|opens|closed|closes)" !(your|case|request) ~1
      `,
    },
    // Sends the reader there: another rule's matter.
    sends: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        (обратиться|обращаться|написать|позвонить|звонить|связаться|сходить|подойти|подъехать|зайти|приехать|спросить|направить|отправить|прислать|принести|передать|предъявить|сообщить|уточнить|адресовать):imp
        (обратиться|обращаться|написать|позвонить|связаться|сходить|подойти|подъехать|зайти|приехать|уточнить|узнать|спросить|направить|отправить|прислать|принести|передать|сообщить):inf (можно|нужно|надо|следует|необходимо|стоит|придется|рекомендовать|советовать|просить|предлагать|лучше|мочь:second|должный|потребуется|понадобится|достаточно) ~6
        "(вам|вы|за этим|вопросом|с этим|просьба|милости просим) (в|к|на)" (<sister>|<department>|<vendor>) !<verb> ~1
        (принимает|ответит|работает) <time-absolute>
      `,
      en: `
        "(please|kindly|simply|just|then|or|and) (=contact|=call|=email|=e-mail|=write|=phone|=ring|=message|=ask|=approach|=consult|=visit|=see|=speak|=talk|=reach|=get in touch|=turn|=go|=apply|=check|=address|=direct|=send|=submit|=report|=raise)"
        ^(=contact|=call|=email|=e-mail|=phone|=ring|=approach|=consult|=visit|=write|=speak|=talk|=reach|=turn|=ask|=apply|=direct)
        "(you|you 'll|you 'd|tenants|customers|guests|students) (can|could|should|must|need to|will need to|may|will have to|have to|are welcome to|might want to|might|would need to|are best to|want to|are advised to|had better)? (also|best)? (contact|call|email|write|phone|ring|ask|approach|consult|visit|speak|talk|reach|get in touch|turn|go|apply|check with|address|direct|send|take)"
        "(getting in touch|reaching out|contacting|speaking|talking|calling|writing|best addressed|taken up) (with|to)?"
      `,
    },
  },
};
