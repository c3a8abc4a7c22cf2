import type { PhraseTable } from '../../text/phrases/table';

const told = {
  ru: '(отзыв|оценка|рейтинг|жалоба|упоминание|обращение в <any>|иск|петиция|ветка|запись на стена|критика|скриншот|претензия|комментарий|пост|публикация|рецензия|твит|сторис|обзор|звезда|звездочка|единица|двойка|тройка|пятерка|балл|сообщение в чате|видео|фото|фотография|ролик|заявление|иск|негатив)',
  en: '(review|reviews|rating|ratings|post|posts|comment|comments|complaint|complaints|feedback|tweet|tweets|stars|star|score|testimonial|video|photo|picture|story|thread|claim|chargeback|dispute|statement)',
};
const unsay = {
  ru: '(удалить|убрать|удалять|стереть|снять|скрыть|изменить|исправить|поменять|скорректировать|отредактировать|отозвать|поправить|переписать|смягчить|повысить|поднять|пересмотреть|дополнить|забрать|аннулировать|обновить|подправить|улучшить)',
  en: '(delete|erase|remove|take down|withdraw|retract|change|edit|update|revise|amend|raise|improve|modify|reconsider|alter|hide|pull|drop|rewrite|upgrade|correct|take back|soften|adjust|reverse|cancel)',
  ing: '(deleting|removing|taking down|taking|withdrawing|retracting|changing|editing|updating|revising|amending|raising|improving|modifying|altering|hiding|pulling|dropping|rewriting|upgrading|correcting|softening|adjusting|removal|deletion|withdrawal|your silence|silence|keeping quiet|not posting|not publishing)',
};
const reward = {
  ru: '(вернуть|возместить|компенсировать|начислить|подарить|дать|предоставить|выплатить|перевести|отправить|получить|продлить|списать|обнулить|выслать|зачислить|доплатить|оформить|пересчитать|предложить|скидка|доставка|бонус|купон|промокод|подарок|компенсация|возврат|сертификат|подписка|бесплатно|балл|кешбэк|кэшбэк|деньга|рубль)',
  en:
    '(we will|we (also|then|gladly)? (forget|drop|give|send|pay|return|add|offer|ship)|we ' +
    "'ll|we can|we could|we would|we 'd|i will|i 'll|you will|you 'll|and get|and receive|refund|voucher|credit|discount|compensation|coupon|bonus|gift|free|reimburse|waive|deposit|dessert|upgrade|meal|money|payout|settlement|money back|month|points|payment)",
};
const talk = {
  ru: '(переписка|переговоры|разговор|диалог|ответ|письмо|предложение|ситуация|случай|история|инцидент|произошедшее|случившееся|договоренность|скриншот переписки|запись разговора|беседа|чат|компенсация|наш|это|этот|детали|подробности)',
  en: '(conversation|correspondence|chat|exchange|email|emails|letter|message|messages|offer|discussion|matter|incident|call|agreement|story|case|experience|thread|reply|issue|problem|arrangement|refund|settlement|compensation|this|it|that|details)',
};

/** Where others read it. */
const stage = {
  ru: '(чат|группа|паблик|сеть|интернет|соцсеть|канал|отзовик|сообщество|форум|пресса|сми|газета|лента|сторис|блог|телеграм|карта|маркетплейс|площадка|страница|профиль|сайт|яндекс|гугл|инстаграм|вконтакте|авито|озон|приложение|=паблики|=пабликах|подслушано|ютуб|дзен)',
  en: '(chat|group|forum|internet|web|net|channel|blog|blogs|press|paper|papers|newspaper|media|"social media"|"social networks"|page|site|sites|board|profile|feed|facebook|google|instagram|tiktok|youtube|twitter|trustpilot|tripadvisor|reddit|linkedin|yelp|radio|online|public|neighbours|neighbors|parents|"the street")',
};
/** Those who are not to know. */
const others = {
  ru: '(подписчик|блогер|журналист|сосед|соседка|родитель|друг|подруга|знакомый|коллега|клиент|покупатель|гость|пациент|посторонний|другой|остальной|окружающий|жилец|собственник|участник|пассажир|читатель|третий лицо|конкурент|пресса|сми|кто-либо|кто-нибудь|кто-то)',
};
/** What stands where others read it, and is to go. */
const posted = {
  ru: '(отзыв|оценка|рейтинг|пост|комментарий|публикация|рецензия|ролик|сторис|твит|обзор|звезда|звездочка|двойка|единица|жалоба|иск|претензия|негатив|запись|видео|фото|фотография|снимок|критика|упоминание|тред|история|видеоролик|ветка|хештег|хэштег|скриншот)',
};
/** To make it known. */
const spread =
  '(показывать|выкладывать|публиковать|рассказывать|размещать|постить|разглашать|афишировать|распространять|обсуждать|выносить|светить|освещать|обнародовать|раскрывать|рассказать|показать|выложить|опубликовать)';
/** What is asked for silence that is no secret of the reader's. */
const secrets =
  '(пароль|код|карта|паспорт|персональный|данные|номер|пин|реквизит|логин|ссылка|ключ|смс|чек|спам|реклама|объявление|адрес|телефон|файл|документ|диагноз|анализ|договор)';

/** To let others know. */
const tell = {
  ru: '(показывать|выкладывать|пересылать|публиковать|скидывать|рассказывать|размещать|постить|кидать|репостить|заливать|загружать|разглашать|афишировать|распространять|обсуждать|упоминать|выносить|светить|писать|делиться|сообщать|отправлять|показать|выложить|переслать|опубликовать|скинуть|рассказать|разместить|вынести|написать|упомянуть|поделиться|освещать|осветить|комментировать|раскручивать|обнародовать|раскрывать|раскрыть|передавать|передать|озвучивать|распространяться|болтать|жаловаться|трубить|тиражировать|говорить|сказать|сообщить|упоминаться)',
  en: '(show|put|post|share|publish|forward|circulate|tell|mention|upload|pass|repeat|spread|take|bring|write|tweet|discuss|disclose|send|leak|copy|quote)',
};
/** That a publication goes, or turns friendly. */
const vanish = {
  ru: '(исчезнуть|пропасть|удалиться|уйти|смениться|подняться|вырасти|стать|превратиться|прибавиться|подрасти|улучшиться|измениться|подобреть|скрыться)',
  en: '("(is|are|has|have|was|were) (been)? (gone|taken off|taken down|off|deleted|removed|closed|hidden|withdrawn|edited|changed|offline|disappeared|vanished|left|taken|pulled|raised|history|replaced|down)"|disappears|disappear|vanishes|vanish|goes|leaves|"comes down"|"come down"|"has come down"|"have come down"|"reads (five|better|differently)"|"does not reach"|"do not reach"|"does n\'t reach"|"never reaches"|"does not appear"|"does n\'t appear"|"stays (private|offline|out|away)"|"(turn|turns) (into|to|friendlier|positive)"|"becomes (a|five|four|positive)"|"rises to"|"goes up"|"(have|has) become (five|four)"|"is closed")',
};
const gift =
  '(refund|refunded|voucher|credit|credited|discount|compensation|coupon|bonus|gift|free|reimburse|reimbursed|waive|waived|waiving|dessert|upgrade|"on us"|"on the house"|"costs? you nothing"|"cost you nothing"|"costs you nothing"|"leaves us"|"paid out"|"is yours"|"are yours"|"comes back to you"|"money back"|"cancelled"|"bill"|"round up"|"round the sum up"|"round it up"|"pay you"|"gladly add"|"% off"|"half price"|"fee"|"month"|"ticket"|"payout"|"treat you"|"for nothing"|"gladly cover"|"cover"|"gladly pay"|"will pay"|"will add"|"would add"|"will give"|"would gladly")';
/** What stands where others read it, and is no paper that has to be put right. */
const shown = {
  ru: '(отзыв|оценка|рейтинг|пост|комментарий|публикация|рецензия|ролик|сторис|твит|обзор|звезда|двойка|единица|жалоба|иск)',
};
/** Who must not hear of it. */
const authority = {
  ru: '(суд|=сми|пресса|роспотребнадзор|прокуратура|жилинспекция|инспекция|надзор|журналист|блогер|соцсеть|интернет|телевидение)',
};
/** What is sure to have been published: "claim", "photo" and "statement" may be papers of the matter itself. */
const published =
  '(review|reviews|rating|ratings|tweet|tweets|post|posts|comment|comments|feedback|testimonial|stars|score|video|clip|reel|thread|complaint|complaints|article|"what you (wrote|posted|published|said)"|"your words")';
/** To take it back, in any form of the verb; "take" only with where to. */
const retract =
  '(delete|erase|remove|withdraw|retract|change|edit|update|revise|amend|raise|improve|modify|reconsider|alter|hide|pull|drop|rewrite|upgrade|correct|soften|adjust|reverse|swap|replace|bump|unpublish|rethink|tweak|turn)';
const retraction =
  '(removal|deletion|withdrawal|retraction|revision|deleting|erasing|removing|withdrawing|retracting|changing|editing|updating|revising|amending|raising|improving|modifying|reconsidering|altering|hiding|pulling|dropping|rewriting|upgrading|correcting|softening|adjusting|reversing|swapping|replacing|bumping|turning|taking)';
const condition =
  '(if|once|when|after|"as soon as"|provided|provided that|unless|until|"the moment"|"as long as"|"so long as"|"on condition that"|"on the condition that"|"on the understanding that"|"in the event"|assuming|before|should|"the day")';
/** It is published no longer, or reads otherwise. */
const gone =
  '(=removed|=deleted|=withdrawn|=edited|=changed|=gone|=hidden|=raised|=amended|=revised|=improved|=updated|=retracted|=erased|"taken (down|off|back|offline)"|disappear|vanish|"(comes|come|came) (down|off)"|"(is|are|goes|go) (off|up|down|offline|private)"|rises|rise|improves|=offline|"no longer (online|up|visible|public|there|live)")';
/** A friendlier one. */
const better =
  '"(a|your|that|another|some)? (five|four|5|five-star|5-star|four-star|4-star|five star|5 star|higher|better|positive|glowing|friendlier|nicer|top|perfect|full|favourable|favorable|good|great) (review|rating|score|feedback|reviews|stars|mark|evaluation)"';
/** Others who make things public. */
const newsmen =
  '(press|media|newspaper|newspapers|papers|journalist|journalists|reporter|reporters|tv|television|"social media"|twitter|facebook|ombudsman|regulator|"consumer protection"|influencers)';
/** "To edit a review, open …", "we have updated it", "the post code": how it is done, who has done it, another thing. */
const undone =
  '!"to (delete|edit|change|remove|update|hide|raise|revise|withdraw)" !"(we|i|they) (have|already|also|now|just|then)? (delete|edit|change|remove|update|hide|raise|revise|correct)" !"(post|score|star|comment|review|video) (code|office|address|box|card|sheet|field|sign)"';
const crowd =
  '(customers|guests|shoppers|those|people|anyone|everyone|everybody|members|tenants|patients|clients|parents|players|passengers|travellers|whoever|all|subscribers|visitors|users|residents|buyers|anybody|diners)';

export const phrases: PhraseTable = {
  name: 'hush-offer',
  concepts: {
    // Money against silence, in either order.
    deal: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        [silence: (закрыть|отозвать|снять|прекратить):imp] (спор|претензия|иск|чарджбэк|разбирательство|обращение) // ${reward.ru} ~9
        [silence: ${unsay.ru}] > ${told.ru} ${reward.ru}:future // ~9 !(=чтобы|настройка|вы можете|отпуск|имущество|анкета|сумма|реквизит|=пришлите|дата|опечатка|показание|распаковка|поломка|дефект)
        [silence: ${unsay.ru}:imp] ${told.ru} // ${reward.ru} ~10 !(чтобы|отпуск|имущество|анкета|сумма|реквизит|=пришлите|дата|опечатка|показание|распаковка|поломка|дефект)
        ${reward.ru} // (если|"как только"|когда|"после того как"|"при условии"|взамен|"в обмен"|"в ответ"|"в случае"|"тогда когда") [silence: ${unsay.ru}] ${told.ru} ~8 !(=чтобы|автоматически|=его|=ее|=их|отпуск|распаковка|поломка|дефект)
        (если|"как только"|когда|"после того как"|"при условии"|"в случае") [silence: ${unsay.ru}] ${told.ru} // ${reward.ru}:future ~10 !(=чтобы|=его|=ее|=их|отпуск|имущество|анкета|сумма|реквизит|дата|опечатка|показание|распаковка|поломка|дефект)
        ${reward.ru} [silence: "(за|взамен на|в обмен на|при условии|взамен|в случае|на условии) (удаление|изменение|исправление|снятие|отзыв (жалоба|претензия|иск|заявление|обращение|чарджбэк)|корректировка|повышение|скрытие|молчание|неразглашение) (ваш|свой|этот|негативный|плохой)? ${told.ru}?"] ~6 !=чтобы
        ${reward.ru} [silence: "(после|взамен на|в обмен на|при условии|взамен|в случае|на условии) (удаление|изменение|исправление|снятие|отзыв (жалоба|претензия|иск|заявление|обращение|чарджбэк)|корректировка|повышение|скрытие|молчание|неразглашение|правка) (ваш|свой|этот|негативный|плохой)? ${told.ru}"] ~6 !=чтобы
        [silence: "(в обмен на|взамен на|за) (удаление|изменение|исправление|снятие|отзыв (жалоба|претензия|иск|заявление|обращение)|отказ от|корректировка|повышение|скрытие|молчание|неразглашение) (ваш|свой|этот|негативный|плохой)? ${told.ru}"] // ${reward.ru} ~8
        ${reward.ru} // ("после того как"|если|"как только"|когда|"при условии что") // ${told.ru} (исчезнуть|пропасть|удалить|изменить|исправить|удален|удалена|изменена|снят|снята|измениться) ~9
        (если|"как только"|когда|"после того как"|"при условии что"|лишь|только) ${told.ru} ${vanish.ru}:future // ${reward.ru} ~9 !(=его|=ее|=их|=чтобы|доставка)
        ${reward.ru} // (если|"как только"|когда|"после того как"|"при условии что"|=сразу) // (${told.ru}|снимок|фото|кадр|история) ${vanish.ru}:future ~10 !(=его|=ее|=их|=чтобы)
        (ждать|ваш|ваша|ваше|наш|"за (наш|мой) счет"|"за нами") // (если|"как только"|когда) // (${told.ru}|снимок|кадр) (${vanish.ru}:future|пятерка|пятерочка) ~10 !(=его|=ее|=их|=чтобы|занятие|урок|учитель|ученик)
        (если|"как только"|пока|раз) > (=никто|пресса|прокуратура|роспотребнадзор|инспекция|надзор|начальство|блогер|журналист|соцсеть|сосед|другой|подписчик|конкурент) "не (узнать|услышать|увидеть|прочитать|прознать)" // ${reward.ru}:future ~9 !(=чтобы|пароль|код)
        (${reward.ru}|скидка|ваш|ваша|ваше) // (если|"при условии что"|"как только"|"лишь бы"|только) // (${talk.ru}|${told.ru}) "не (попасть|появиться|выйти|уйти|всплыть|оказаться|просочиться|утечь|разойтись|покинуть|стать|дойти)" // ~10 !(=чтобы)
        (если|"как только"|когда) (${told.ru}|снимок|кадр) ${vanish.ru}:future // ("за (наш|мой) счет"|"за нами"|бесплатно|бесплатный|=ваш|=ваша|=ваше|подарок) ~9 !(=его|=ее|=их|=чтобы)
        (снять|удалить|убрать|стереть|сменить|исправить|поднять|поправить|переписать|закрыть|отозвать|смягчить):future.second/imp (видео|ролик|пост|отзыв|рецензия|оценка|звезда|двойка|единица|тройка|балл|рейтинг|комментарий|жалоба|претензия|сторис|твит|публикация) // (${reward.ru}:future.first|"за (наш|мой) счет"|"за нами"|=ваш|=ваша|=ваше|бесплатный|бесплатно|счет) ~9 !(=чтобы|=его|=ее|=их|занятие|ученик|журнал|имущество|анкета|распаковка|поломка|неисправность|=пришлите|дефект|показание)
        (снять|удалить|убрать|стереть|сменить|исправить|поднять|поправить|переписать|отозвать|смягчить|скрыть|подчистить|подправить|переправить):future.second/imp/future.first (видео|ролик|пост|отзыв|рецензия|оценка|звезда|двойка|единица|рейтинг|комментарий|жалоба|претензия|сторис|твит|публикация|снимок|фото) // (накинуть|добавить|подкинуть|скинуть|прибавить|отсыпать|простить|приплюсовать|положить|закинуть|сбросить|уступить|угостить|докинуть):future.first ~9 !(=чтобы|=его|=ее|=их|занятие|ученик|журнал|имущество|анкета|=мы <verb.future.first>|распаковка|поломка|неисправность|=пришлите|дефект|показание)
        (${reward.ru}|хотеть|готовый) // (для|взамен|только|сначала|сперва|прежде) (снять|удалить|убрать|стереть|сменить|исправить|поднять|поправить|переписать|отозвать|смягчить|изменить|поменять):imp (видео|ролик|пост|отзыв|рецензия|оценка|звезда|двойка|единица|тройка|балл|рейтинг|комментарий|жалоба|претензия|сторис|твит|публикация|сообщение) ~12 !(=чтобы)
        (=тем|=всем|=тому|=каждому|=гостям|=клиентам|=покупателям|=жильцам|=абонентам|=пациентам|=родителям|=жителям|=те|=тех) // =кто "не" (писать|рассказывать|выкладывать|жаловаться|публиковать|упоминать|обсуждать|делиться|выносить|оставлять|ругать):present/future/past (мы|отзыв|=нас|${stage.ru}|жалоба) // ${reward.ru} ~9 !(=чтобы)
        (=тем|=всем|=тому|=каждому|=гостям|=клиентам|=покупателям|=жильцам|=абонентам|=пациентам|=родителям|=жителям|=те|=тех) // =кто (молчать|промолчать|помалкивать|"держать в тайна"|"хранить молчание") // ${reward.ru} ~10
        (взамен|просить|пусть|при одном условии|условие|тогда) // (${told.ru}|снимок|кадр|фото) ${vanish.ru}:future.third // ${reward.ru}:future.first ~12 !(=его|=ее|=их|=чтобы|=если)
        (договориться|условиться|договоримся|условимся) // (${tell.ru}|слово|попадать|выходить|знать|узнать|молчать) // (${reward.ru}|простить|=ваш|бесплатно|подарок) ~12 !(=чтобы|=если)
        =вы (менять|удалять|убирать|снимать|исправлять|стирать|скрывать|отзывать|поднимать):present.second ${told.ru} // =мы (<verb.present.first>|<verb.future.first>) !(если|когда|как|чтобы|=не) ~8
        ${reward.ru} // "(только|лишь)? при (ваш|свой|полный|письменный)? (отсутствие|отказ от)" (жалоба|отзыв|претензия|публикация|огласка) !если ~8
        "за (<adj>)? (отзыв|оценка|пятерка|звезда|балл)" (вместо|взамен) // ${reward.ru}:future ~9
        "(за|в обмен на|взамен на|ради)" (удаление|изменение|исправление|корректировка|повышение|скрытие|молчание|неразглашение|правка) ${reward.ru} // ~8
        (если|"при условии"|"при условии что"|взамен|"в обмен") "(вы)? (не)? (будете|станете|напишете|опубликуете|расскажете|промолчите|обратитесь|пожалуетесь|выложите|разгласите|подадите)" // ${reward.ru} ~8 !(=вас|нам напишете)
        ${reward.ru} // (если|"при условии"|"при условии что"|взамен|"в обмен"|"с условием") "(вы)? (не)? (опубликуете|расскажете никому|промолчите|пожалуетесь|выложите|разгласите|никому не расскажете|сохраните в тайне|никому не скажете|не будете писать отзыв|не напишете отзыв|не станете жаловаться|не обратитесь|не подадите|не станете писать|не пойдете|не будете жаловаться|не станете обращаться)" ~8
        "(при условии|при условии что|с условием|с тем условием)" // "вы не (стать|будете|начнете)" (писать|рассказывать|публиковать|выкладывать|жаловаться|делиться):inf ~4
        [silence: (переделать|переписать|переправить):imp (отзыв|оценка|комментарий|рецензия)] "на (положительный|хороший|добрый|теплый|нейтральный|<number>)" ~1
        взамен (ждать|рассчитывать|надеяться|просить|хотеть):present.first // (отзыв|оценка|рейтинг|рецензия|пятерка|молчание) !=чтобы ~5
        условие // =вы? (снимать|отзывать|удалять|убирать|стирать|скрывать):present.second ${shown.ru} !(=если|=чтобы) ~6
        ${reward.ru} // (но|только|однако|а|зато) // [silence: ${shown.ru} (прийтись:future|надо|нужно|следует|необходимо|просить|попросить):future/present/short (снять|удалить|убрать|стереть|скрыть|отозвать):inf] !(=нам|=мы|=мне|=я|=чтобы|дубль|ошибка|модератор) ~8
        ${reward.ru} // (но|только|однако|а|зато) // [silence: ${shown.ru} (надо|нужно|необходимо|придется|следует) (снять|удалить|убрать|стереть|скрыть|отозвать):inf] !(=нам|=мы|=мне|=я|=чтобы|дубль|ошибка|модератор) ~8
        ${reward.ru} // "(за то|с тем|ради того|затем)" // (чтобы|что) // [silence: ${unsay.ru} ${shown.ru}] !(=его|=ее|=их) ~8
        не (выкладывать|публиковать|рассказывать|жаловаться|распространять|постить|афишировать):imp // "(и|тогда|а) (мы|я)? (договориться|вернуть|возместить|компенсировать|начислить|подарить|дать|выплатить|сделать|простить):future.first" !(=чтобы|пароль|код|данные|номер|объявление) ~6
        "вы (=нам|=мне)" (пятерка|звезда|отзыв|молчание|оценка|пост) // "(мы|я) =вам" ~5
        "(мы|я) =вам" // "=вы (никому|нигде) не (рассказывать|говорить|писать|жаловаться|рассказать|сказать|написать)" ~6
        (${reward.ru}|выплата|возмещение|замена) // (если|"при условии"|"при условии что"|"с условием") // (клиент|гость|покупатель|заказчик|абонент|пациент|жилец|потребитель|пострадавший|=вы) "не (стать|быть:future)? (обращаться|жаловаться|писать|идти|сообщать|рассказывать|обратиться|пожаловаться|пойти|написать)" ${authority.ru} !=чтобы ~8
      `,
      en: `
        ${reward.en} // "(if|once|when|after|as soon as|provided|provided that|on condition|on condition that|on the condition that|on the understanding that|as long as|the moment|the day|should)" // "(your|the|that|this|her|his|their)" <any>? "${told.en}" "(is|has been|gets|are|be|to be|disappears|comes down|goes)" [silence: (removed|deleted|gone|disappeared|vanished|taken down|changed|withdrawn|edited|raised|updated|hidden)] ~10
        [silence: ${unsay.en}] "(your|the|that|this|it|down)" <any>? <any>? "${told.en}" ${reward.en} // ~8 !(can|may|anytime) ${undone}
        [silence: ${unsay.en}] "(your|the|that|this)" <any>? <any>? "${told.en}" "(down|off|up)?" // ${reward.en} ~6 !(can|may|anytime) ${undone}
        "(if|once|when|after|as soon as|provided|provided that|on condition|on condition that|should|in case|as long as|the moment|the day)" "(you|he|she|they|client|customer|guest|patient|tenant|reviewer)" [silence: ${unsay.en}] "(your|the|that|this|her|his|their)" "(negative|bad|one-star|rating|angry|public|review|critical|online|harsh)?" "${told.en}" // ${reward.en} ~8 !"(post|score|star|comment) (code|office|address|box|card|sheet)"
        ${reward.en} "(if|once|when|after|as soon as|provided|provided that|on condition|on condition that|should|as long as|in the event|the moment|the day)" // "(you|he|she|they|client|customer|guest|patient|tenant|reviewer)" [silence: (${unsay.en}|edits|deletes|removes|withdraws|changes|revises|takes|raises|pulls|drops|updates)] "(your|the|that|this|it|her|his|their|both|all|these|those)" <any>? <any>? "${told.en}" "(down|off|up)?" ~9
        ${reward.en} [silence: "(in exchange for|in return for|for|against|subject to|upon|after|on) ${unsay.ing} (of)? (your|the|that|this|a|of|down|to)? (negative|bad|public)? ${told.en}?"] ~8
        [silence: "(in exchange for|in return for|for|upon) ${unsay.ing} (your|the|that|this|of)? (negative|bad|public)? ${told.en}"] // ${reward.en} ~8
        [silence: "(in exchange for|in return for|as thanks for|for) (your silence|your discretion|keeping (it|this|that)? quiet|saying nothing|staying (quiet|silent)|not posting|not publishing)"] // ${reward.en} ~10
        "(in exchange|in return|in turn)" [silence: "(your|the|that|this)" <any>? <any>? "${told.en}" "(should|must|has to|have to|needs to|need to|would have to|ought to)" (disappear|vanish|go|"come down"|"be (deleted|removed|taken down|changed|raised|withdrawn|edited)"|become)] ~5 !(not|n't|never)
        ${reward.en} [silence: "(in exchange for|in return for|for) (your silence|keeping quiet|not posting|not publishing|your discretion|staying quiet)"] ~8
        ${reward.en} "(if|provided|as long as|on condition|on condition that|provided that)" // "you" "(do not|do n't|agree not to|refrain|promise not to|stay|remain)" "(post|publish|share|tell|write|complain|quiet|silent|this between|this to yourself|from posting|from publishing|from writing|it between|it to yourself|go public|report|leave|dispute)" ~9
        "(if|once|when|after|as soon as|provided|provided that|should|the moment|the day)" // "(your|the|that|this|these|those|all)" <any>? <any>? "${told.en}" // ${vanish.en} // ${gift} ~14 !(duplicate|spam|restore|filter|examined|order) !"with (the|your) (bank|issuer|insurer|provider)"
        ${gift} // "(if|once|when|after|as soon as|provided|provided that|should|as soon as|the moment|the minute|the day)" // "(your|the|that|this|these|those|all)" <any>? <any>? "(${told.en}|photos|pictures)" // ${vanish.en} ~14 !(duplicate|spam|restore|filter|examined|order|from the form)
        ${crowd} // "who" // "(say nothing|say nothing about|keep|leave (us|it|this|the|our)|do not (post|write|tell|review|complain|mention|share|talk)|do n't (post|write|tell|review|complain|mention|share|talk)|stay quiet|stay silent|stay off|refrain|remain silent|hold their tongue|never (post|write|mention)|make no (fuss|mention)|spare us)" // (${gift}|"10 %"|"<number> %"|reward|receive|get|"% off") ~16 !(order number|password)
        "(let us|let 's|shall we|we could|may we|can we|we would)" <any>? "(agree|arrange|settle|say|shake hands)" // "(none of this|this|not a word|it|nothing|no word|that)" // ("on us"|${gift}|"does not"|reaches|leaves|stays|quiet|online|public) ~14 !(meeting|date)
        "(turn|bump|change|raise|lift|upgrade)" "(your|that|the|those|two|one|three)" <any>? "(star|stars|rating|review|score)" // ${gift} ~10 !(can|may) ${undone}
        "(if|provided|as long as)" "you" "(do not|do n't|agree not to|refrain|promise not to|stay|remain)" "(post|publish|share|tell|write|complain|quiet|silent|this between|this to yourself|from posting|from publishing|go public|leave)" // ${reward.en} ~9 !(order|form|code|password)
        "(all|the only thing|everything|what) (that)? (we|i) (want|ask|expect|wish|would like|need|ask for)" "(in return|in exchange|for it|for that|in turn)" "(is|would be)" // "(that)? (your|the|that|this|all)" <any>? "(${told.en}|photos|pictures|channel)" // ${vanish.en} ~6
        "should" "(your|the|that|this|these|those)" <any>? "${told.en}" "(be|get|come|go)" "(deleted|removed|taken down|withdrawn|changed|edited|taken off|down|hidden|gone|raised|revised)" // ${gift} ~14 !(duplicate|spam|restore|filter|error)
      `,
    },
    // An order to unsay it: a deal where money stands beside it.
    ask: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        (снять|удалить|убрать|стереть|сменить|исправить|поднять|поправить|переписать|отозвать|смягчить|изменить|поменять):imp (видео|ролик|пост|отзыв|рецензия|оценка|звезда|двойка|единица|тройка|рейтинг|комментарий|жалоба|твит|публикация|сторис|"сообщение в (чат|группа|паблик|сеть)") !(=чтобы|ошибка|дубль|если|распаковка|поломка|дефект|неисправность) !!=пришлите ~5
        (удалить|убрать|стереть|скрыть|отозвать|смягчить|подчистить|снять):imp (запись|негатив|снимок|фото|фотография|видео|история|критика|упоминание|иск|претензия|обзор) !(=чтобы|ошибка|дубль|если|телефон|галерея|диск|экран|прислать|показание|крышка|упаковка|холодильник|отпуск) ~4
        (убрать|удалить|стереть|снять|скрыть|отозвать|забрать|закрыть|исправить|изменить|переписать|поменять|смягчить|повысить|поднять):inf (требоваться:present|=нужно|=надо|остаться|достаточно|прийтись:future|=требуется|=осталось|=остается|условие) ${posted.ru} !(=мы|=нам|=чтобы|модератор|ошибка|дубль|приложение) ~5
        (=тем|=всем|каждый|=те) // =кто "не (стать|быть:future)?" (писать|рассказывать|выкладывать|жаловаться|публиковать|обсуждать|распространяться) (${stage.ru}|мы|=нас|отзыв|жалоба|случившийся|это) ~7
        (=вы|взамен|тогда|теперь) (менять|удалять|убирать|снимать|исправлять|стирать|скрывать|отзывать|поднимать|закрывать|забывать|переписывать|ставить):present.second (${posted.ru}|тема|вопрос) !(если|когда|как|где|чтобы|=не|почему) ~3
        (просить|попросить|прошу|просьба|предлагать|хотеться) (удалить|убрать|стереть|снять|скрыть|отозвать|исправить|изменить|переписать|поменять|смягчить|повысить|поднять):inf ${posted.ru} !(=мы|=нам|=чтобы|ошибка|дубль|=вы просили) ~6
        (заменить|вернуть|исправить|сменить|переправить|поменять|поднять):imp (единица|двойка|тройка|звезда|пятерка|рейтинг|балл) !(если|страница|материал|ученик) ~3
        (отозвать|забрать|закрыть):imp (обращение|заявление|спор|чарджбэк|дело) !(отпуск|паспорт|если|пропуск|виза) ~4
        "(за|в обмен на|взамен на)" (ваш)? (лояльность|тишина|молчание|сдержанность|деликатность|такт|неразглашение|понимание) ~2 !(извинить|простить|=извините|=простите|прощение|извинение|спасибо|благодарим|благодарить|признательный|благодарный)
        (=вы|вы) "не (идти|пойти|подавать|подать|ходить)" (суд|роспотребнадзор|прокуратура|пресса|сми|полиция|жалоба|иск|надзор|инспекция) ~2 !(если не хотите)
        (=вы|придется|нужно|надо|прошу|давайте) (забыть|забывать|забудете) (история|случай|инцидент|это|произошедшее|случившееся|ситуация|иск|жалоба|суд|претензия|отзыв) ~3
        (прекратить|перестать|бросить):future.second/imp (писать|выкладывать|публиковать|обсуждать|жаловаться|рассказывать|постить) ~2
        "(взамен на|в обмен на)" (${posted.ru}|пятерка|пятерочка|четверка) !(кружка|купон) ~2
        (если|"как только"|"после того как"|"при условии что") (удалить|убрать|стереть|снять|скрыть|отозвать|исправить|изменить|переписать|поменять|смягчить|повысить|поднять|закрыть|сменить):future.second ${posted.ru} !(=чтобы|=его|=ее|=их|ошибка|дубль|случайно|курьер|файл|распаковка|поломка|дефект|пломба|упаковка|показание|приложение|галерея) ~5
        подписать:imp/inf/future.second "отказ от" (публикация|отзыв|огласка|жалоба|комментарий|обращение) ~5
        "за (вашу|ваше)? (сдержанность|молчание|деликатность|неразглашение|тактичность)" ${stage.ru} ~3
        (=вы|теперь|надеяться|рассчитывать|ждать|уверенный) (удалить|убрать|стереть|снять|скрыть|отозвать|исправить|изменить|переписать|поменять|смягчить|повысить|поднять):future.second ${posted.ru} !(=чтобы|=его|=ее|=их|ошибка|дубль|случайно) ~6
        "(за|после|ради|взамен на|в обмен на|в благодарность за|в ответ на) (ваш|тот|этот)? (удаленный|исправленный|скорректированный|скрытый|измененный|отредактированный|отозванный|снятый|положительный|хороший|добрый|теплый|высокий|переписанный|улучшенный|пятизвездочный)" ${posted.ru} !(спасибо|благодарим|конкурс) ~2
        (ждать|рассчитывать|просить|надеяться|хотеть):present.first (положительный|хороший|добрый|теплый|высокий|исправленный|пятизвездочный|другой) ${posted.ru} !(спасибо|конкурс) ~2
        "(мы|я) =вам" ~0 // "=вы (мы|=нам|=мне)" ${posted.ru} ~4
        "(подтверждение|скриншот|снимок|ссылка|доказательство)" // =что // ${posted.ru} (снять|удалить|убрать|стереть|скрыть|отозвать|исправить|изменить|=нет|исчезнуть|пропасть|закрыть):past/short/nom ~6 !(=мы|=нам|модератор)
        (если|"как только"|когда|=что|=пока|"после того как") // ${posted.ru} (=нет|=нету|=снят|=снята|=снято|=скрыт|=скрыта|=скрыто|=отозвана|=отозван|=убран|=убрана|=исправлена|=исправлен) ~3 !(=мы|модератор|=чтобы)
        (отзыв|оценка|пост|комментарий|жалоба|публикация|видео|рецензия) "(должен|должна|должно|должны|надо|нужно|необходимо|требуется|следует)" (удалить|убрать|снять|скрыть|стереть|отозвать|исчезнуть|исправить|=снят|=скрыт|=удален|=удалена|=скрыта|=исправлена|=снята|=отозвана) ~3 !(=мы|=нам|модератор)
        ^"(и)? (больше)? (никаких|ни одного|ни единого|без)" (негативный|плохой|гневный|публичный|новый)? (пост|отзыв|публикация|жалоба|комментарий|упоминание|видео|ролик|сторис|рецензия) ~1 !(указывать|указать|=нужно|требоваться|=не|поступать)
        "без" (пост|отзыв|публикация|жалоба|упоминание|претензия) ("(в|на) ${stage.ru}"|"(и)? (жалоб|публикаций|огласки|отзывов)") ~2
        "(при|в случае|за) (отсутствие|отказ от)" (негативный|публичный|жалоба|отзыв|публикация|пост|претензия|упоминание|иск|комментарий) !(лист|анкета|чек|гарантия) ~6
        "(за|на) (ваш|полный|взаимный)? (молчание|неразглашение|конфиденциальность)" ~1
        (рассчитывать|надеяться|ждать):present.first "на (ваше|вашу)? (молчание|деликатность|порядочность|конфиденциальность|тактичность|сдержанность)" ~2
        (подписать|подписание|подпишете) (неразглашение|молчание|конфиденциальность|"не разглашать"|"не публиковать"|"не распространять") ~5 !(=мы|=свой|=нами|трудовой|сотрудник)
        "с (вас|тебя)" (звезда|звездочка|пятерка|отзыв|рецензия|молчание|оценка|комментарий|"удаленный") !(если|подписка|рубль) ~3
        (=вы|=вам|вы) "не (писать|рассказывать|выкладывать|публиковать|обсуждать|жаловаться|упоминать|поднимать|распространяться|освещать|обращаться|ходить)" (мы|наш|=нас|шум|"об этом"|произошедший|случившийся|произошедшее|случившееся|поломка|ситуация|история|${stage.ru}|жалоба|роспотребнадзор|прокуратура|суд|пресса|сми) !(=если вы не|почему|чтобы узнать) ~5
        не (стать|быть):future.second (писать|рассказывать|выкладывать|публиковать|обсуждать|жаловаться|упоминать|распространяться|освещать|обращаться|"поднимать шум"):inf !(пароль|код) ~3
        не (писать|оставлять|выкладывать|публиковать|рассказывать|жаловаться|ругать|постить|упоминать):imp (=нас|плохо|плохой|негативный|отзыв|жалоба|случившийся|произошедшее|случившееся|"об этом"|никому|нигде) !${secrets} ~4
        (если|"при условии что"|"лишь бы"|"как только"|чтобы) > // (история|случай|ситуация|инцидент|переписка|это|произошедшее|случившееся|случившийся|происшествие|дело|никто|другой|родитель|сосед|гость|клиент|журналист) "не (дойти|попасть|выйти|узнать|узнавать|услышать|всплыть|появиться|просочиться|прочитать|увидеть|знать)" !(=мы|пароль|код|заказ|письмо|посылка) ~6
        (=пока) (случившийся|произошедший|случившееся|произошедшее|это) "не (узнать|узнавать|узнают)" ~5
        "лишь бы" // (=вы|отзыв|жалоба|${stage.ru}|роспотребнадзор|прокуратура) // ~5
        "за (пять|5|четыре|4|максимальный|высокий|хороший|положительный) <any>?" (звезда|оценка|отзыв|балл) !(спасибо|благодарим|благодарить|конкурс|урок|ученик|билет|экзамен) ~1
        (поставить|ставить|выставить):imp (мы|=нам)? (пятерка|"(пять|5) звезд"|"высший балл"|"хорошую оценку") !(если понравилось|ребенок|ученик) ~4
        (отзыв|оценка|рецензия|комментарий) (остаться|стать|быть) (только)? (хороший|добрый|положительный|теплый) (слово|впечатление)? ~3
        (увидеть|заметить|получить):future.first (исправленный|новый|обновленный|измененный|положительный|хороший|другой) (оценка|отзыв|рейтинг|рецензия|комментарий) ~2
      `,
      en: `
"(please|kindly|just|only|simply|for that|first)? (=delete|=remove|=withdraw|=retract|=edit|=raise|=change|=hide|=pull|=drop|=update|=revise|=amend|=bump|=upgrade|=turn|=swap|=correct|=rewrite|take down)" "(your|that|the|those|this)" ${published} !("post office"|can|may|might|duplicate|will|'ll|we|spam|they) !"(to|not|n't|never) (please|kindly)? ${retract}" ~3
        "(please|kindly|just|only|simply|first)? =take" "(your|that|the|those|this)" ${published} "(down|off|back|offline|away)" !(can|may|might|will|'ll|we|spam|they) !"(to|not|n't|never) take" ~3
        "(=remove|=take|=delete|=drop|=cut) (the|that|this) (word|line|part|bit|sentence|paragraph|passage|name|mention)" (from|in|out) ${published} !(can|may|will|'ll|we|to) ~7
        "(=leave|=keep|=take)" "(out of|off|away from|from)" "(your|the|that|any)" (review|reviews|rating|feedback|post|posts|comments|story|stories|testimonial|"social media") !(can|may|we|not|n't) ~7
        "(if|once|when|after) you (have)?" [silence: "(delete|remove|withdraw|retract) (it|them)"] ~0
        # Once it is gone, or you have seen to that.
        [silence: ${condition} // "(your|the|that|this|these|those|all|such|any)" ${published} ${gone}] !(spam|duplicate|because|moderator|moderators|error|mistake) ~6
        [silence: ${condition} (you|"you 'd"|"you 'll"|"you 've"|customer|guest|client) ${retract} "(your|the|that|this|these|those|all|any)" ${published}] !(spam|duplicate|mistake|accidentally|cannot|unable) !"(post|score|star|comment) (code|office|address|box|card|sheet)" ~7
        [silence: ${condition} (you|"you 'd"|"you 'll"|"you 've"|customer|guest|client) take "(your|the|that|this|these|those|all|any)" ${published} "(down|off|back|offline|away)"] ~7
        [silence: "(exchange|return|for|to|on|upon|after|against|of|with|condition)" "(you|your)?" ${retraction} "(of)? (your|the|that|this|a|these|those|all)" ${published}] !(spam|duplicate|instructions|guide|=link|ask|asked|tool|option) ~3
        [silence: "you (first|only|just|then|still)? (=have to|=need to|must|should|would have to|will have to|'ll have to|'d have to)" ${retract} "(your|the|that|this|these|those|all)" ${published}] !(spam|duplicate|not|n't|never) ~3
        [silence: (${condition}|please|just) "you (please)?" (stop|quit|cease) (complaining|posting|writing|tweeting|criticising|criticizing|talking|attacking|"running us down")] ~3
        [silence: (need|want|ask|expect|require|like|request|trust|hope|rely) "(on|that|for)? you (to|will|would)?" (${retract}|take) "(your|the|that|this|these|those|all)" ${published}] !(not|n't|never) ~3
        [silence: "(your|the|that|this|these|those|all)" ${published} "(has to|have to|must|needs to|need to|should|would have to|is to|ought to)" (disappear|vanish|go|"come (down|off)"|"be ${gone}"|"be off")] !(not|n't|never|spam) ~3
        [silence: "(will|would|could|can|do|are) you" "(be)? (please|kindly|perhaps|consider|mind|willing|able|possibly|happy|prepared|open)?" "(to)?" (${retract}|taking|=take) "(your|the|that|this|these|those|all)" ${published}] ~3
        [silence: "(consider|thought about|think about|open to|possible to|chance of|way to|mind)" (${retract}|take|taking) "(your|the|that|this|these|those|all)?" ${published}] !(we|our) ~3
        [silence: "you" "(=delete|=remove|=withdraw|=retract|=edit|=pull|=drop|=take|=forget about|=forget|=scrap|=bury|=bin|=ditch|=lose|=let go of)" "(your|the|that|this|these|those|all)" (${published}|photos|pictures)] !(can|may|could|before|when|where|how|if|not|n't|will) ~2
        # A friendlier one for money.
        [silence: "(for|leave|give|write|post|make|get|send|turn|once|if|see|with|against)" (you|us|we|it|me|leave|give|make|into|have|receive|change|become|turn)? ${better}] !(thank|thanks|grateful|whether|automatically|service) ~3
        [silence: ^${better}] (get|earn|bring|mean|win|unlock|give|buy|help|speed|make) !(thank|thanks) ~7
        # Nothing of it in public.
        [silence: (if|provided|"as long as"|"so long as"|unless|condition|understanding|"only valid"|assuming|agree|promise|undertake|confirm) "(no|not|n't|never|nothing|nobody|"no one"|none|without|refrain|neither)" (post|posts|posted|publish|published|"go public"|"leave (us|a|any|negative|bad)"|review|reviews|feedback|comment|comments|"share (this|it|your (story|experience))"|"tell (anyone|anybody|others|people|your)"|"(talk|speak|write) (about|publicly|to (the|any))"|mention|discuss|disclose|complain|"end up"|"(reach|appear|surface) (in|on|online|the)"|"get out"|reaches|appears|"(turns|ends|shows|pops) up"|leaks|"(see|sees) the light"|publicity|"go to the") !(parcel|item|letter|goods|back|device|key|keys|order|number|code|details|password|link|form|address|spam|ads|answer|reply) ] ~7
        [silence: "(no|not any|zero)" "(more|further|public|negative|bad|online|critical|such|angry)" "(public|negative|further|bad|online)?" (posts|post|comments|comment|reviews|review|tweets|statements|publicity|stories|mentions) (about|online|please|anywhere|"on"|"in public"|from)] !(there|we|our|have|has|received) ~3
        [silence: "your (continued|full)? (silence|discretion)"]
        [silence: "(exchange|return|for|to|on|upon|after|against) (a|an|the|some)? <adjective>? (edit|change|revision|update|correction|amendment|adjustment|upgrade|removal|deletion|withdrawal) (of|to|in) (your|the|that|this)" ${published}] !(spam|duplicate|instructions|guide|=link|tool) ~3
        [silence: (require|demand|need|presuppose|depend|"(is|are|be) (conditional|contingent|dependent|subject)") "(your|the|that|this|any)" ${published} ${gone}] !(not|n't|never|spam|moderator|moderators) ~5
        [silence: ^"(please|just|simply)? (=stop|=quit|=cease) (complaining|posting|writing|tweeting|criticising|talking|warning)" (about|on|online|public|publicly)] !(address|old|twice) ~2
        [silence: "(if|once|when|provided|as long as|so long as|for|to|and|that) you (agree to|promise to|will|'ll)? (stop|stopping|quit|cease|drop|refrain from|hold off)" (complaining|posting|writing|tweeting|criticising|criticizing|talking|attacking|warning|reviewing|sharing)] ~1
        [silence: "(do not|do n't|never|without|for not|not) (post|posting|go public|going public|make it public|making it public|making this public|tweet|tweeting|telling the press|take (it|this) (online|to the press)|taking (it|this) (online|to the press))"] !(we|order|password|code|parcel|letter|by post) ~0
        [silence: (=sign|signing|accept|agree|undertake|undertaking|promise|pledge|commit|bind|vow) (non-disclosure|nondisclosure|non-disparagement|confidentiality|gagging|nda|silence|secrecy|discretion)] ~5
        [silence: "(you|to|by|and) (will|would|must|just|then|simply|all)? (say|saying|tell|telling|write|writing|breathe|keep|keeping|stay|staying|remain|remaining) (nothing|nobody|no one|silent|quiet|mum|schtum|not a word)"] !(we|i|please|phone|noise|engine)
        [silence: ${condition} (this|it|that|story|matter|incident|affair|thing|everything|name|"what happened") "(stay|stays|stayed|remain|remains|remained|is kept|are kept)" ("between (us|ourselves|you and me)"|private|secret|quiet|offline|"(off|out of|away from) (the|any|all)? (${stage.en})")] ~3
        [silence: "(hear|see|read|find) (no more|nothing more|nothing further|no further|nothing else)" (of|about|in|on) "(your|the|that|this|any)" (${published}|${stage.en})] ~2
      `,
    },
    gift: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        (готовый|хотеть|рад|рады|можем|могу):first/short/plural (вернуть|возместить|компенсировать|начислить|подарить|дать|отдать|выплатить|перевести|заплатить|оплатить|списать|простить|добавить|прислать) ~6
        "в долгу не (остаться):future.first"
        (отблагодарить:future.first|=сочтемся)
        "не обидеть:future.first"
        (перевод|скидка|деньга|купон|бонус|сертификат|подарок|доплата) <verb.future.first> ~5
        (вернуть|возместить|компенсировать|начислить|подарить|выплатить|перевести|заплатить|оплатить|списать|доплатить|отдать|дать|положить|добавить|закрыть|аннулировать|обнулить|простить|удвоить|продлить|заменить|выслать|привезти|оформить|согласовать|активировать|угостить|накинуть|подкинуть|увеличить|сделать|отменить):future.first ~0
        "(<number>|@numeral)" (рубль|тысяча|миля|балл) ~1
        (дарить|возвращать|компенсировать|предлагать|менять|начислять|переводить|выплачивать|списывать|продлевать):present.first ~0
        (компенсировать|возместить|вернуть|продлить|подарить|начислить|выплатить|пересчитать|заменить):past.pl/short ~0
        (скидка|бонус|купон|промокод|подарок|компенсация|кешбэк|кэшбэк|сертификат|выплата|возмещение|десерт|комплимент|переплата|абонемент|возврат|бесплатно|бесплатный|"за (наш|мой|счет) счет"|"за счет <noun.gen>"|"(сумма|выплата) (побольше|больше)")
        <noun.nom> <verb.future.third>-(удалить|снять|убрать|модерировать) (бесплатно|"за наш счет")
        (клиника|салон|отель|компания|магазин|школа|управляющий|руководство|администрация|заведующий|директор|менеджер) (оплатить|вернуть|компенсировать|возместить|подарить|согласовать|предложить|выплатить):future.third/past ~2
      `,
      en: `
        "(we|i) (will|'ll|would|can|are happy to|are ready to|are willing to|want to|would like to|'d like to)" "(gladly|also|even)?" "(refund|credit|waive|pay|send you|give you|add|transfer|reimburse|offer you|round up|treat you)" ~3
        "(is|are|'s|comes|will be|goes|go) (then)? (free|free of charge|on us|on the house|waived|dropped|cancelled|yours|half price|at half price)" !(not|n't)
        "(we|i|manager|boss|director|owner|team) (will|'ll|would|'d|shall|can|could)" (thank|reward|"show you our thanks"|repay|"make it (well)? worth"|"see you right"|"make it up"|double) ~2
        "(will|would|could) be (well)? worth your (while|time|trouble)"
        (get|take|receive|save|have) > <number> > (off|back|less) ~3
        "(we|i) (transfer|send|give|pay|refund|credit|double|waive|reimburse) (you|your|the|<number>|half|all|a)"
        "(credit|<number>|money|amount|sum|bonus|voucher) (will be|is|goes|lands|arrives|comes) (then)? (on|in|onto|into|to|back on|back in) your (card|account|wallet|hands|purse|bank)"
        "(put|placed|loaded|transferred|added)" (<number>|money|voucher|credit|points|bonus) "(on|to|in|into|onto) your (card|account|wallet|booking)" ~3
        "(offer|deal|gesture|voucher|refund|discount|payment) (only|just)? (only)? (stand|hold|apply|be valid|be good|run|remain)"
        (refund|refunded|voucher|"gift card"|"store credit"|credit|credited|discount|compensation|compensate|coupon|bonus|reimburse|reimbursement|waive|cashback|goodwill|payout|"pay (out|back|you)"|"(prepared|ready|willing|happy|glad) to pay"|"% off"|settlement|"your money"|"the money"|"free of charge"|"at no cost"|"on us"|"on the house"|"no charge"|"discount code"|"promo code"|"gift"|reward)
        "(a|another|one|two|three|six|<number>|your|the|extra|of|for)? free" (month|months|night|nights|meal|dessert|drink|upgrade|wash|class|lesson|session|ride|delivery|membership|service|replacement|oil|treatment|coffee|week|weeks|year|ticket|subscription|repair|gift|clean|cleaning|shipping|<noun>) ~1
        "(late|cancellation|service|delivery|cleaning|booking|setup|set-up|admin|change|reservation|no-show)? (fee|charge|bill|fine|penalty|deposit|invoice|balance) (goes|go|disappears|is (gone|waived|cancelled|forgotten|dropped|history|written off)|comes off|will be (waived|cancelled|dropped|returned|forgotten))"
        "(knock|take|strike)" "off" "(your|the)" (bill|invoice|price|total|rent|fee) ~4
        "(we|i) (will|'ll|would|can|could|'d) (also|gladly|happily|only)? (cover|replace|pay|return|send|write off|forget|cancel|drop|refund|throw in|take off|make it up|make it worth)"
        (replacement|recalculate|"bonus points"|"<number> points"|"(fee|money|deposit|amount|charge) back"|"(full|whole) amount")
      `,
    },
    // "You need not delete the review: you get the money all the same."
    freely: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        "(удалять|убирать|менять|исправлять|отзывать|снимать|редактировать) (ваш|свой|этот|сам)? <any>? <any>? (для этого)? (не нужно|не надо|не обязательно|не требуется|не придется|незачем|не просим)"
        "(не нужно|не надо|не обязательно|не требуется|не придется|незачем|не просим|никто не просит) (вас|вам|для этого|за это)? (удалять|убирать|менять|исправлять|отзывать|снимать|редактировать)"
        "(независимо|вне зависимости) от"
        "в (любом|обоих|каждом) (случае|случаях)"
        не (зависеть|влиять|повлиять|отразиться|помешать|мешать):present/future.third
        (нарушать|нарушить|запрещать|запретить|запрещено|запрещен|недопустимый|недопустимо|недопустима|незаконный|незаконно|неприемлемо|мошенник|мошеннический|оштрафовать|отстранить) !(если|=вы|иначе)
        "не (давать|дарить|платить|предлагать|предоставлять|начислять|обещать|покупать|просить|требовать):present.first" !(если|пока)
        (скидка|бонус|подарок|компенсация|выплата|деньга):gen "(мы|никто|не)? не (<verb.present.first>)" !(если|пока|возвращать) ~6
        "(останется|оставите|удалите|измените|напишете) (он|отзыв|вы|оценка|его|ее)? или (нет|не)"
        "без (этого|каких-либо условий|всяких условий|условий)"
      `,
      en: `
        "(need not|need n't|do n't need to|do not need to|do n't have to|do not have to|no need to|not asking you to|not ask you to|never ask you to|without asking you to) (delete|remove|change|edit|withdraw|revise|take)"
        "(whether or not|regardless|no matter|irrespective|either way|with no strings|no strings attached|unconditionally|without conditions|without any conditions)"
        "(we|i) (never|do not|do n't|will not|wo n't|would never|may not|must not|can not) (ever)? (offer|give|pay|hand out|buy|trade|swap|reward|hand)" !(if|unless|until)
        "(would|do) you (like|want|wish) to (delete|change|edit|remove|withdraw|update|hide)"
        "(not|n't|never|nor do|neither do|nor will) (we|i)? (ask|asking|want|wanting|expect|expecting|require|demand|need|request|wish) (for|you|of you|that you|anything|any|silence)?" !(if|unless)
        "(no|not any|without any) (condition|conditions|strings|catch)"
      `,
    },
    // Silence asked for without money: what is written to a client may be read by all.
    plea: {
      also: ['condition', 'consequent', 'question'],
      ru: `
        (просить|просьба|попросить|прошу|предлагать|рекомендовать|настаивать|требовать|советовать|убедительно|давайте|лучше) // "не (публиковать|выкладывать|разглашать|афишировать|обнародовать|рассказывать|жаловаться|упоминать|постить|предавать огласке|придавать огласке|выносить сор|оставлять негативный|оставлять отзыв|оставлять отзывы|писать отзыв|писать отзывы|делиться (этот|наш|переписка)|размещать (этот|наш|отзыв|переписка)|распространять (этот|наш|информация|переписка)|пересылать (этот|наш)|показывать (этот|наш))" !(пароль|код|карта|паспорт|персональный|фотография|телефон|адрес|данные|объявление|реклама|вирус|файл|номер|ссылка|ключ|пин|логин|корзина|ребенок|дети|чужой|посторонний|лекарство|реферат|ответы к|премьера|анонс|сюрприз|сюжет|спойлер|релиз) ~7
        ${talk.ru} "(нигде|никому|никуда|ни в коем случае|в сеть|в интернете|прошу|просим|в соцсетях|пожалуйста)? не (публиковать|выкладывать|разглашать|распространять|афишировать|обнародовать|пересылать|показывать|рассказывать|публикуйте|выкладывайте|разглашайте|распространяйте|афишируйте|пересылайте)" !(=мы|внутренний|пароль|код|карта|паспорт|персональный|данные|номер|ссылка) ~4
        "не (публикуйте|выкладывайте|разглашайте|распространяйте|афишируйте|рассказывайте|делитесь|выносите|размещайте|придавайте)" ${talk.ru} !(пароль|код|карта|паспорт|персональный|данные|номер|ссылка|ключ|ответственность) ~4
        "(никому|нигде)" "не (говорите|рассказывайте|сообщайте|пишите|показывайте|упоминайте|распространяйтесь|говорить|рассказывать|сообщать|писать|упоминать)" (об этом|о|об|про|переписка|возврат|компенсация|скидка|это|произошедшее|случившееся|этот) !(пароль|код|карта|паспорт|данные|номер|пин|cvv|смс|логин|реквизит|промокод|секрет) ~3
        (сохранить|оставить|остаться|оставаться|держать|решить):future/imp/inf "между нами" !(если) ~5
        "(останется|оставим|остаться|остается|сохраним|пусть останется|пусть это останется) (строго|только|это|все)? (между нами|в тайне|в секрете|в секрете между нами)"
        (давайте|пусть|просить|предлагать|прошу|хотелось) "(это|все|вопрос|разговор|наш разговор|ситуация|наша договоренность|эта история)? (останется|оставим|оставить|сохранить|сохраним|остался|осталась|осталось) (только|это|строго)? (между нами|в тайне|в секрете)" ~4
        (просить|просьба|прошу|попросить|предлагать|советовать|рекомендовать|давайте|лучше|хотеться|хотелось|надеяться|рассчитывать) // "не (выносить|выносите|выносим|вынести|поднимать шум|раздувать|придавать|предавать)" (ситуация|это|история|случай|вопрос|конфликт|спор|инцидент|разговор|соцсеть|публика|интернет|огласка|сеть|шум|скандал|сми|пресса|форум|общественность) !(мусор|вещь|ключ|мебель|оборудование|данные|документ) ~6
        (давайте|просить|прошу|просьба|предлагать|лучше|советовать|"(не надо|не нужно|не стоит|незачем)"|зачем) // "(не будем|не|без|не надо|не стоит)? (писать|обращаться|жаловаться|подавать|идти|ходить|звонить|обратиться|пожаловаться|написать|подать)" "(в|на|к) (прокуратура|роспотребнадзор|суд|полиция|сми|пресса|газета|надзор|жилинспекция|инспекция|центробанк|минздрав|росздравнадзор|трудинспекция|министерство|блогер|блогерам|журналист|журналистам|телевидение|соцсеть|форум|отзовик|твиттер|телеграм|департамент|уполномоченный|омбудсмен|фас|роскомнадзор|адвокат)" (не|без|давайте|лучше|"не надо"|"не нужно"|"не стоит"|незачем|зачем) ~5 !(можете|вправе)
        (условие|условием) "(возврата|выплаты|скидки|компенсации|возмещения|перерасчета|сделки|соглашения|бонуса|подарка|договоренности|списания) (деньги|средств|суммы|денег)? (является|будет|станет|=это|служит)?" (неразглашение|молчание|конфиденциальность|"отзыв (жалоба|претензия|иск|заявление)"|"удаление (отзыв|пост|комментарий|жалоба|видео|публикация|ваш)"|"отказ от (публичный|любой|негативный)? (комментарий|жалоба|претензия|публикация|иск|обращение|огласка|отзыв)"|"снятие (оценка|претензия|жалоба)") ~3
        (предпочесть|предпочитать|хотеть|хотелось|просить|попросить|важно|рассчитывать|надеяться|желательно|=лучше|договориться|условиться|=бы) // (чтобы|что) // "(никто|нигде|никому)" "(больше|нигде|никогда|об этом|про это)? не (узнал|узнали|узнает|узнают|прочитал|прочел|увидел|услышал|всплыло|появилось|появился|рассказывали|говорили|писали|рассказали)" !(пароль|код|карта|паспорт|данные|номер|пин|реквизит|адрес|подарок|сюрприз|ваш) ~8
        (прошу|просить|просьба|лучше|давайте|рекомендовать|советовать|предлагать) // "(воздержаться|воздержитесь|воздерживаться|удержаться|повременить) (пока|впредь)? (от|с) (публикация|пост|отзыв|комментарий|жалоба|огласка|обсуждение|негативный|обращение|публичный|упоминание|выкладывание|высказывание)" ~4
        "(без|давайте без|обойдемся без|не надо|не нужно) (лишнего)? (огласки|публичности|шума|публичных разбирательств|отзывов|жалоб в)" !если
        (${talk.ru}|скриншот|фото|снимок|запись) "(никому|никуда|нигде|в сеть|в интернет|(в|на) ${stage.ru})" "не ${tell.ru}" !(пароль|код|карта|паспорт|персональный|данные|номер|ссылка|ключ|логин|звонить|звоните|резюме|=вам) ~5
        "(никому|никуда|нигде)" "не ${tell.ru}" (${talk.ru}|скриншот) !(пароль|код|карта|паспорт|персональный|данные|номер|ссылка|ключ|логин|пин|смс) ~4
        (просить|прошу|просьба|пожалуйста|давайте|договориться|условиться|лучше|пусть) // "не ${tell.ru}" "(в|на|за) (пределы|стены|${stage.ru}|<any> (группа|чат|паблик|канал|форум|сеть))" !(диагноз|анализ|личный|пароль|код|паспорт|персональный|данные|номер|ссылка|ключ|логин|звонить|звоните|реклама|спам|объявление|файл|мусор) ~8
        (история|случай|это|ситуация|разговор|случившееся|произошедшее|инцидент|переписка|происшествие|недоразумение|дело) "(никуда|дальше|за|в|до|из)?" "не (выходить|попадать|уходить|покидать|всплывать|доходить|выйти|попасть|уйти|покинуть|всплыть|дойти|просочиться|утечь):present.third/future.third" (${stage.ru}|стена|пределы|сосед|родитель|журналист|никуда|дальше|клиника|кабинет|дом|отель|салон|школа) !(если|корзина|архив|просмотр|болезнь|заказ|поиск|покупка|операция|посещение|прослушивание|платеж) ~5
        "(не хотелось бы|не хотим|не хочется|не желаем|надеемся не|предпочли бы не)" (видеть|увидеть|встретить|прочесть|читать|обнаружить|найти) (${talk.ru}|отзыв|пост|${told.ru}) ("(в|на) <any>? (сеть|интернет|отзовик|соцсеть|чат|группа|паблик|пресса|газета|форум|канал|лента|карта|страница)") !(если) ~4
        "не (стоит|надо|нужно|следует|рекомендуем|советуем)" ${spread}:inf (${others.ru}|"(в|на) (<adj>)? ${stage.ru}"|"за пределы") (${talk.ru}|случившийся|произошедший|=его|=ее|=их) !${secrets} ~6
        (${talk.ru}|скриншот|запись) ${spread}:inf "не (стоит|следует|рекомендуем|советуем|хотелось бы)" !${secrets} ~5
        "лучше не (говорить|рассказывать|сообщать|показывать|распространяться|упоминать|обсуждать|писать)" (${others.ru}|${stage.ru}|никто|=никому|нигде) !${secrets} ~5
        ${spread}:inf (${others.ru}|никто|=никому|нигде) "не (стоит|надо|нужно|следует|требуется|рекомендуем|советуем)" !${secrets} ~4
        (просить|прошу|просьба|лучше|давайте|желательно|хотеться|рекомендовать) (держать|хранить|сохранять|сохранить|оставить):inf "в (секрет|тайна)" !${secrets} ~4
        "не (сообщать|рассказывать|говорить|показывать|пересылать|передавать|раскрывать|озвучивать|называть):imp" ${others.ru} (скидка|компенсация|выплата|возврат|возмещение|условие|предложение|сумма|размер|договоренность|случай|это|переписка|разговор|=ней|=нем|=них) !${secrets} ~6
        (признательный|благодарный|рад|обязанный|хорошо|хотеться|предпочесть|просить|надеяться|рассчитывать) // (если|чтобы|что) // (${talk.ru}|скриншот|снимок|фото|сумма|размер|имя|название) (никто|"не (появиться|попасть|оказаться|всплыть|выйти|дойти|разойтись|стать|покинуть|просочиться)") (${stage.ru}|${others.ru}|узнать|известный|достояние|пределы|стена) !(спам|корзина|пароль|код|паспорт) ~7
        не (хотеться|хотеть|желать|хотелось) // чтобы // (история|ситуация|случай|инцидент|произошедшее|случившееся|переписка|происшествие|разговор|дело) (попасть|дойти|выйти|просочиться|всплыть|уйти|разойтись):past ("за (пределы|стены)"|огласка|люди|прокуратура|журналист|надзор) ~6
        "не для (посторонний|чужой|лишний|общий|всеобщий|широкий|публичный) (глаз|ухо|круг|доступ|обозрение|внимание|обсуждение)"
        (просить|прошу|просьба|просим) "не (называть|раскрывать|озвучивать|сообщать|рассказывать|говорить)" ${others.ru} !${secrets} ~6
        (просить|прошу|просьба|просим) "не (цитировать|ссылаться|приводить|прикладывать|упоминать)" (письмо|ответ|переписка|разговор|название|имя) (публикация|пост|отзыв|статья|${stage.ru}) ~7
        (заинтересовать|заинтересованный|важно|желать|лучше) // (история|случай|ситуация|инцидент|произошедшее|случившееся|разговор|дело) (остаться|оставаться):past/present/future "внутри (<noun.gen>|<adj>)" !если ~6
        "ни слова" (сосед|родитель|журналист|друг|знакомый|никто|=никому|коллега|другой|посторонний|"в (чат|группа|сеть|отзыв|соцсеть)") !(в договоре|сказать) ~5
        (предпочесть|хотеть|хотелось|просить|давайте|пусть|лучше|желательно|надеяться) // ${talk.ru} (остаться|оставить|оставаться) "(внутри|в (стены|пределы|рамки|круг))" ~8
        (надеяться|рассчитывать|верить) // "не (стать|быть:future)" ${tell.ru}:inf (${talk.ru}|случившийся|произошедший|${stage.ru}) !(пароль|код|карта|паспорт|персональный|данные|номер|ссылка|ключ) ~8
        (просить|прошу|пожалуйста|давайте|договориться|условиться|пусть|лучше) // "ни слова" !(договор|перевод|переводчик) ~6
        (уберите|удалите|сотрите|снимите|исправьте|смените|поднимите|поправьте|перепишите) (звезда|двойка|единица|тройка|рецензия|негатив|отзыв|оценка|пост|ролик|комментарий) ${stage.ru} !(номер|пароль|телефон|данные|паспорт|персональный|личный|=чтобы|настройка|если|=ваш ответ|кнопка|ошибка|дубль) ~5
        (просить|прошу|просьба|предлагать|рекомендовать|настаивать|попросить|хотеть) // (удалить|убрать|снять|отозвать|скрыть|изменить|исправить|скорректировать|поменять|повысить|отредактировать|пересмотреть|смягчить):inf ("(свой|ваш|этот|негативный|плохой|отрицательный|низкий|прошлый|публичный|оставленный|такой|недовольный)" ${told.ru}) ~5 !(=чтобы|инструкция)
        (удалить|убрать|снять|отозвать|скрыть|изменить|исправить|скорректировать|поменять|повысить):imp ("(свой|ваш|этот|негативный|плохой|отрицательный|низкий|публичный)" ${told.ru}) ~3 !(=чтобы|если хотите)
        "(просим|прошу|просьба|вам нужно|необходимо|придется|предлагаем)" (подписать) (неразглашение|конфиденциальность|молчание) ~4
        (просить|прошу|просим|попросить|желательно|лучше|хотелось):present.first/inf "(об этом|о случившемся|о произошедшем|об этой истории|о нашем разговоре|вас|особо|пожалуйста)? не (распространяться|болтать|афишировать|разносить|трезвонить|шуметь|выносить|трубить)" ~4 !(пароль|код)
        (хорошо|здорово|признательный|благодарный|рад|прекрасно|замечательно|чудесно|славно) // если // ${shown.ru} (снять|удалить|убрать|стереть|скрыть|отозвать|смягчить|изменить|поменять|переписать|подправить|повысить):past.pl/future.second !(=мы|ошибка|дубль|=его|=ее|=их) ~8
        (признательный|благодарный|рад|обязанный|хорошо|хотеться|предпочесть) // если // "не (стать|быть:future)? (писать|рассказывать|выкладывать|публиковать|распространяться|делиться|упоминать|обсуждать|жаловаться|рассказать|выложить|опубликовать|написать|упомянуть|разгласить)" (ситуация|случай|история|инцидент|произошедшее|случившееся|случившийся|произошедший|происшествие|переписка|"об этом"|отзыв|жалоба) !(=мы|пароль|код|карта|данные|номер|ссылка|реклама) ~9
        не (хотеться|хотеть|желать|хотелось) // чтобы // (история|ситуация|случай|инцидент|произошедшее|случившееся|переписка|происшествие|разговор) (попасть|дойти|выйти|просочиться|всплыть|появиться|оказаться|стать):past (${stage.ru}|стена|=известна|=известно|достояние) !(спам|корзина|архив) ~8
      `,
      en: `
        "(ask|asking|request|urge|appreciate it if|kindly|please|prefer|must|like|beg|need|require|grateful if|appreciate)" "(you|that you|would|could|to|it if you)?" "(not to|do not|do n't|did not|did n't|refrain from|abstain from|avoid|never|hold off on|hold off)" "(publicly)?" "(publish|publishing|post|posting|share|sharing|disclose|disclosing|mention|mentioning|discuss|discussing|tweet|tweeting|make public|making public|circulate|forward|spread|go public|going public|talk|talking|write|writing|tell)" "(anything|about|any|a|an|our|this|the|that|these|it|negative|bad|publicly|anyone|anybody|to|your|screenshots)" !(order|password|passwords|code|card|pin|personal|number|details of your card|credentials|key|token|link|pass|login|data|nicknames|ads|spam|files) ~6
        "(turn|bump|make|change|raise|upgrade)" "(your|that|the)" <any>? "(one star|star|stars|rating|review|score)" "(into|to|up to|a)" "(five|5|four|4|positive|better|good)" !(can|may)
        "(keep|leave|settle|let)" "between (us|you and me|ourselves|the two of us)" ~5
        "(if|provided|as long as|on condition)" // "you (do not|do n't|agree not to|promise not to|refrain)" "(go to|going to|talk to|talking to|speak to|write to|contact|turn to|inform|involve|call)" "(the)?" "(newspapers|newspaper|press|media|journalists|tv|police|regulator|ombudsman|papers|authorities|inspectorate|lawyer|court)" ~5
        "(do not|do n't|not|never|rather not)" (to)? ${tell.en} "(any of)?" "(these|this|our|my|the|those)" "${talk.en}" (on|to|with|in|into|online|anywhere|further|around|out|elsewhere) <any>? ("anyone"|"anybody"|"anyone else"|"others"|${stage.en}|anywhere|further|around|outside|elsewhere) !(password|passwords|code|card|pin|personal|number|credentials|key|token|link|login|data|file|files|form|barcode) !"(we|i|they|team) (do|will|would|can|never)" ~2
        "(do not|do n't|not|never|rather not)" (to)? ${tell.en} "(any of)?" "(these|this|our|my|those)" "(mails|emails|letters|lines|messages|letter|mail|conversation|correspondence|arrangement|talk|exchange|offer)" !(password|code|to this address|reply) !"(we|i|they|team) (do|will|would|can|never)" ~2
        "not a word (about|of|on) (this|it|that|the <any>|our <any>|what happened)? <any>? (to|in|on)?" !(contract|dictionary)
        "(stay|stays|stayed|remain|remains|remained|kept|keep)" "(out of|away from|off)" "(the|your|any|all|their|local|social)" <any>? "(paper|papers|press|media|internet|web|forum|forums|news|group|chat|facebook|social media|neighbourhood chat|public eye)" !(reach|children|if you want) ~0
        "(keep|leave|hold)" "(what happened|this|it|that|the (matter|story|incident|affair|case|whole thing)|these mails|this affair|our names?)" "(out of|away from|off)" "(the|your|any|all|their)?" "${stage.en}" !(reach|children|sun) ~2
        "(none of this|this|what happened|the story|the matter|the incident|this story|nothing of this)" // "(does not|do not|does n't|never|will n't|will not|not)" "(reach|reaches|leave|leaves|get out|gets out|appear|appears|come up|get into|gets into|find its way)" "(the|our|your|these|this|any)?" <any>? "(${stage.en}|walls|room|house|parents)" !(if you|inbox) ~6
        "(keep|hold|leave)" "(this|our|what|the|that|your)" <any>? ${talk.en} "(strictly|all|well)? to (yourself|yourselves)" !(password|passwords|code|pin|card|link|key|number|login|can|may) ~0
        "(keep|hold|leave)" "(this|our|the|that|your)" <any>? ${talk.en} "(well)? (off|out of|away from)" "(the|any|all)?" <any>? "(${stage.en}|portal|portals|forums)" !(password|code|reach|children|sun|safe) ~0
        "(ask|asking|like|prefer|trust|hope|expect|want|agree|rather|please|let)" // "(stay|stays|remain|remains|stayed|remained) (strictly|just|only)? between (us|you and me|ourselves|the two of us)" ~7
        "(refrain|abstain) from (publicly)? (publishing|posting|sharing|disclosing|mentioning|discussing|tweeting|circulating|forwarding|writing|talking|commenting|reviewing|leaving)" !(password|personal|number|card|link|ads|spam|code|data)
        "(please|kindly|so|and) (do not|do n't|never) (tell|mention|show|repeat) (this|it|that|anyone|anybody|others|our|the)" <any>? <any>? "(refund|offer|agreement|compensation|conversation|arrangement|discount|incident|voucher|case|matter|what happened|anyone|anybody|friends)" !(password|code|pin|card|link) ~3
        "(please|kindly|so)? (do not|do n't|never)" "(publicly)?" "(publish|post|disclose|make public|circulate|tweet|go public|discuss|mention|share|tell)" "(anyone|anybody|others|about)?" "(with|to|about)?" "(anyone|anybody)?" "(this|our|the|about this|it|that|these|any of this)" "${talk.en}?" "(anywhere|publicly|online|with anyone|with anybody|on social media|in public|on the internet|to anyone|with others|further)?" !"(we|i|they|team|us) (do|will|would|can|never)" !"(tell|share|mention|discuss) (us|me|it with us|this with us)" !(password|passwords|code|card|pin|personal|number|credentials|key|token|link|pass|login|data|account|form|file|files|device|barcode) ~3
        "(keep|let 's keep|let us keep|keeping|stay|stays|remain|remains|leave) (this|it|that|everything|the matter|all this|our conversation|our agreement|this conversation|this offer|the offer|this agreement|this refund|this exchange)? (strictly|just|only)? (between us|between you and me|between ourselves|to yourself|quiet|private between us|off social media|off the record|out of the public eye|under wraps|a secret)" !"quiet (in|inside|during|on|at|when|while|after|between|near|around|so|please)" !"(it|fan|pump|motor|lift|engine|room) (will|should|has to|is to) (stay|remain|keep)" !"quiet <noun>-(about)"
        "(ask|asking|request|urge|please|kindly|like|want|need|beg|encourage|appreciate it if|grateful if)" "(you|if|that|would|could)?" "(you)?" "(to|would|could)?" "(kindly|please|also)?" "(delete|remove|take down|withdraw|retract|change|revise|amend|raise|reconsider|hide|pull|edit|take back|improve)" "(your|the|that|this)" "(negative|bad|poor|public|one-star|1-star|low|critical|harsh|latest|recent|online|google|last|two-star|unfavourable|unfavorable|angry|google maps|trustpilot|app store)?" "(review|reviews|rating|ratings|tweet|tweets|post|posts|complaint|comment|comments|stars|score)" !(duplicate|twice|spam|card) ~3
        ^"(please|kindly)? (update|change|raise|edit|revise|upgrade) your (negative|bad|poor|public|one-star|low|critical|recent|online|google)? (review|rating|score) (to|into)? (five|5|a higher|positive|better)"
        "(would rather|would prefer|prefer|hope|trust|expect|grateful if|appreciate it if|ask that)" // "(that)? you (did not|did n't|do not|do n't|would not|would n't|will not|will n't|kept|keep)" "(mention|share|post|publish|tell|discuss|talk about|this between|this quiet|this to yourself)" ~4
        ^"(delete|remove|take down|withdraw|retract|change|revise|raise|take back) your (negative|bad|poor|public|one-star|1-star|low|critical|recent|online)? (review|rating|tweet|complaint|stars)"
        "(in return|in exchange|in turn|for this|for that)" // "(we|i)? (expect|ask|hope|trust|would like|'d like|want|count on|would ask|assume|request)" // "(that|you|nothing|nobody|no one|not|to)" <any>? "(said|mentioned|posted|published|shared|written|silence|quiet|discretion|say nothing|not post|not mention|not write|not share|not tell|tell nobody|delete|remove|withdraw|take down|drop|keep)" !(feedback) ~8
        "(would|do|could|can) you (mind|consider|kindly consider) (deleting|removing|taking down|withdrawing|retracting|changing|revising|amending|raising|reconsidering|hiding|pulling|editing|dropping|updating|correcting)" "(your|that|the|this)" <any>? "${told.en}" !(duplicate|twice|spam) ~3
        "(could|would|can|will) you (please|kindly|perhaps|maybe|possibly)? (delete|remove|take down|withdraw|retract|revise|hide|pull|drop|take back)" "(your|that|the|this)" "(negative|bad|poor|public|one-star|critical|angry|online|google|last)?" "(review|rating|tweet|post|posts|complaint|comment|comments|video|thread)" "(down)?" !(duplicate|twice|spam) ~2
        "(upon|after|following|on|against|in exchange for|in return for|for) ${unsay.ing} (of)? (your|the|that|this|a|all)" <any>? "${told.en}" // (paid|released|refunded|refund|credited|transferred|money|balance|payout|sum|amount|settlement|voucher|discount|compensation|credit|payment|free) ~9 !(order|item|shipping)
        (sign|confirm|promise|agree|undertake|pledge|assure) // "(us|in writing|today|here|below)?" "(that)? (you|to)? (will|'ll|would)? (not|never|n't) (to)? (speak|talk|go|tell|post|publish|share|write|disclose|discuss|complain|mention|contact|repeat|take this|take it)" !(password|code|data|pin) ~4
        "(all it takes|all you need|all you have to|all that is needed|the only condition|our only condition|the only thing|all we ask|what we ask|one condition|our condition|the condition|small favour|small favor|our one request)" // "${unsay.en}" "(your|the|that|this)" <any>? "${told.en}" ~6
        "(on condition|on the condition|under the condition|on the understanding|subject to|conditional on|depends on|dependent on|condition of)" // "(your silence|your discretion|your not|confidentiality|secrecy|a confidentiality|non-disclosure|you not|you say nothing|you tell nobody|you tell no one|nothing (is|being)|no (negative|bad|critical|public|angry|hostile|one-star|such) ${told.en}|nobody hears|no one hears|it stays|this stays|it remains|staying quiet)" ~6
        "(in return|in exchange|in turn) for (a|an|your|some|the) <any>? (better|higher|good|positive|five-star|5-star|four-star|full|friendly|friendlier|kind|kinder|nicer|favourable|favorable|glowing|top)" "${told.en}" !(never|nothing|no|not|n't|nobody|without) ~1
        "you (to|will|would|must|should)? (please|kindly)? (stay|remain|keep|stayed|remained|kept) (silent|quiet|mum) (about|on|regarding)" !(if|why)
        "(ask|request|expect|wish|prefer|insist) (that)?" > "(correspondence|conversation|exchange|letters|emails|agreement|settlement|incident|story|case|matter)" > "(remain|remains|stay|stays|be kept|is kept|be|is) (unpublished|private|confidential|out of|not published|unmentioned|between)" // !(password|data|code) ~8
        (but|only|then|first) > (your|the|that|this|these|those) ${told.en} > "(has to|have to|must|needs to|need to) (disappear|vanish|come down|go)"$ // ~6
        "(ask you|please|kindly|would you|could you|and you)" (to)? > "treat (our|this|the|these)" > "as (private|confidential|secret)" ~5
        "(not|n't|never) (to)? (put|post|publish|share|upload|spread|leak|take) (it|them|this|that|any of (it|this))" "(on|in|to|all over|into) (the)? (internet|web|press|media|social media|papers|newspapers|facebook|public|local paper)" !(password|passwords|code|card|pin|link) ~1
        ^"for (a|some) <any>? (kind|good|nice|positive|friendly|five-star|better|warm)" "(word|words|review|rating|comment|post|line|lines)" // ${gift} !(thank|thanks|grateful) ~10
        "for not (telling|posting|writing|publishing|mentioning|sharing|talking|reporting|complaining|going)" // ${gift} !(sorry|apologise|apologize|apologies|forgive|password|code) ~10
        (it|this|that|everything|nothing|happened|matter|story|incident|conversation) > "(stay|stays|stayed|remain|remains|remained|kept) (within|inside|between) (these|our|those) (own|four)? walls" ~5
        "(all|the only thing|everything) (that)? (we|i) (ask|want|expect)" // "you (do not|do n't|never|not|say nothing|leave no|write no|post no)" <any>? <any>? "(review|post|comment|anyone|anybody|word|story|it|this|complaint|public|online|about)" ~5 !(password|code|form)
"(ask|asking|please|kindly|request|prefer|rather|like|hope|appreciate|beg|urge|grateful|trust)" "(not|n't|never) (to)? (go|take|turn|run|talk|speak|bring|contact|alert|involve|going|taking|turning|write)" ${newsmen} !"we (=did|=do|=have|will|never|are)" !(password|code|card|data) ~8
        ^"(do not|do n't|never|let 's not) (go|take|turn|run|talk|speak|bring|write)" ${newsmen} !(password|code|card|data) ~5
        "(keep|leave|hold)" (contents|content|details|text|dispute|complaint|story|matter|incident|letter|email|emails|conversation|name|names|everything) "(out of|off|away from)" "(the|any|all|your)?" ${stage.en} !(password|passwords|code|pin|card|personal|sensitive|can|may|reach|children|confidential|payment|bank) !"(we|they) (will|always|never)? (keep|leave|hold)" ~6
        "(be|stay|remain) (very|please)? discreet (about|with|on|concerning|regarding)" !(we|our|will|are|always)
        "(keep|keeping|kept|hold)" (what|matter|story|incident|affair|conversation|refund|offer|this|"what happened"|agreement|deal|details) "to (yourself|yourselves)" !(password|passwords|code|codes|pin|card|link|key|number|login|can|may|free|personal) ~6
        "(keep|keeping|kept|treat|treating|handle)" "(this|it|that|our|the)" <any>? (conversation|correspondence|chat|matter|incident|refund|offer|exchange|settlement|agreement|compensation|gesture|discount|discussion|arrangement|"what happened"|details|this|it|that|everything)? "(as)? (strictly|completely|entirely|fully|absolutely)? (private|confidential|secret|discreet|in confidence|in strict confidence|among ourselves|under wraps|hush-hush)" !(password|passwords|code|pin|card|link|key|number|login|can|may|email|document|file|report) !"(we|they|you|team|staff) (will|must|always|always|should|also)? (keep|keeping|treat|handle)" ~1
        "(settlement|offer|refund|compensation|agreement|conversation|correspondence|exchange|discount|arrangement|incident|matter|gesture)" "(not|never) be" (shared|disclosed|posted|published|discussed|mentioned|repeated|public|talked|"made public"|passed) !(can|may|code|will|password|within) ~7
        "(do not|do n't|never|not to|not)" "(leave|post|write|give|put|leaving|posting|writing)" (us|me)? "(a|any|another|such a)? (bad|negative|one-star|1-star|poor|nasty|critical|angry|public|low)" "(review|rating|feedback|comment|post|reviews|comments|score)" !(will|wo|we|did|why|if you|have) ~2
        "(please|kindly|so|ask you to|ask that you|need you to|want you to)" (delete|remove|"take down"|erase|withdraw|pull) "(the|what|everything|those|anything|all|whatever|that)" "you (have|'ve)? (put|posted|wrote|written|shared|published|uploaded|said|left)" "(on|in|to|about|at)" "(the|your|our|any)?" (${stage.en}|x|twitter|tripadvisor|reddit|trustpilot|yelp|linkedin|threads|us|reviews) !(not|n't|never|if|twice|duplicate) ~5
        "(be|is|'s|stay|stays|remain|remains|as|keep (it|this|that)) (just|strictly|then|still)? our (own)? (little|small)? secret" !(surprise|recipe|party|present|birthday|not|sauce)
        "(do not|do n't|never|not) (to)? (breathe|say|drop|utter|whisper|let slip) (a|one|another|any|so much as a)? (word|words|syllable|peep|hint) (of|about|on|to)" !"(we|i|they) (do|did|will|would|have)" !!"(about|of) (the|our|his|her|their) (gift|present|party|surprise|birthday|cake|wedding)"
        (best|better|prefer|rather|hope|trust|appreciate|grateful|like|want) // "(this|it|that|none of this|the story|the matter|what happened|this <any>) (to)? (did|does|do|would|will|could|should)? (not|n't|never) (to)? (get out|go (any)? further|leak|leak out|become public|be made public|get around|(end up|appear|land|turn up|surface) (on|in) (the|any|your)? (internet|google|twitter|instagram|tripadvisor|forum|group|press|news|papers|web|social media|facebook))" !(water|tank|tap|hose|seal|if|wine) ~5
        "without (making it public|going public|making this public|any publicity|a public fuss|posting about it)"
      `,
    },
  },
};
