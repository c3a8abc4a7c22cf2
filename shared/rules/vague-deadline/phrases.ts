import type { PhraseTable } from '../../text/phrases/table';

/** The vague words themselves are facts (`class/time-vague`); here stands what makes them harmless or milder. */
export const phrases: PhraseTable = {
  name: 'vague-deadline',
  concepts: {
    // The order of handling, told beside a time.
    queue: {
      ru: `
        "в порядке (очередь|поступление|живой очередь)"
      `,
      en: `
        "in (the)? (order|turn|sequence)"
      `,
    },
    // What we do as soon as the reader has done his part: "tell me the address, and I'll send it again right away".
    reaction: {
      also: ['condition', 'consequent'],
      ru: `
        (сообщить|написать|прислать|позвонить|ответить|назвать|указать|подтвердить|отправить):imp > (=сразу|тут же|"сразу же"|немедленно|незамедлительно|моментально) // ~14
      `,
      en: `
        "(tell|send|give|write|let|call|drop|name|reply|pick|choose|confirm|answer)" > "(=we|=i)" > "(right away|straight away|straightaway|at once|immediately|instantly|there and then)" // ~16
      `,
    },
    // A wish, the client's own haste, a purpose: no promise of ours.
    harmless: {
      also: ['condition', 'consequent', 'question', 'negation'],
      ru: `
        (пришлите|отправьте|сообщите|ответьте|напишите|свяжитесь|обратитесь|проверьте|оплатите|перезвоните|смените|позвоните|обновите|вернитесь|смените|заблокируйте)
        (вскоре|скоро|сразу|сразу же) после ~0
        "в первую очередь" !(ответить|рассмотреть|рассматривать|решить|решать|разобрать|исправить|починить|обработать|заняться|заниматься|обращение|заявка|вопрос)
        "(выздоравливайте|поправляйтесь|до скорого|до скорой|до встречи)"
        (подписка|скидка|акция|тариф|абонемент|полис|балл|бонус|пароль|сертификат|договор|купон|промокод|батарея|аккумулятор|лимит|период|срок|гарантия|лицензия|карта|действие|регистрация|запись|прием|место|память) (закончиться|заканчиваться|кончиться|кончаться|истечь|истекать|сгореть|сгорать|завершиться|завершаться|прекратиться|разрядиться|сесть|закрыться) !(мы|я)
        "скоро (<adj>)? (зима|весна|лето|осень|праздник|каникулы|сезон|рождество|год)"
        "(можно|можете|сможете|вправе|удобно)" (позже|позднее|потом) !(мы|я|сообщить|ответить|написать) ~4
        (встретить|увидеться|увидеть|видеться|встретиться|свидеться):future.first
        (надеяться|рад|рады|ждать):present (увидеть|встреча|видеть|снова вас|вас снова)
        "как только (вы|ваш|оплата|платеж|деньга|средство|заявление|документ|банк|посылка|автор|владелец|пользователь)"
        # What the reader is about to do: "если скоро переезжаете", "планируете скоро менять телефон".
        (если|раз|когда) // <verb.second>-(ждать|жаловаться|писать) ~6
        (планировать|собираться|хотеть|думать):present.second
        чтобы (мочь|получить|решить|ускорить|быстрее|быть|помочь|ответить|разобраться|найти|проверить|мы) ~4
        (стараться|стремиться|всегда):present (отвечать|решать|обрабатывать|помогать|работать):inf
      `,
      en: `
        "(hope|look forward|looking forward|glad|happy|love) to (see|seeing|hear|hearing|welcome|welcoming|meet|meeting|work|working|"have you"|"having you")"
        "(see|speak to|talk to|write to) you (very)? (soon|shortly)" !(will|'ll)
        "(as soon as|once|when|the moment|the minute) (you|your|the payment|the bank|the money|the documents|payment|the owner|the author|customers|users)"
        "(as soon as|once|when|the moment|the minute|the day) (your|the|our|it|that|this|they|both) <any>? <any>? (is|are|has been|have been|was) (scanned|handed in|dropped off|posted back|returned|signed|uploaded|filled in|paid|credited to us)"
        "(replied|responded|answered|reacted|acted|fixed|resolved|restored|sent|wrote|called|handled|solved) (<any>)? (<any>)? (promptly|shortly|swiftly)" !(will|'ll|shall|be|being|should)
        "(as soon as|once|when) (it|they|this|that|everything|all)" > ^<infinitive>-(be|have|do|will|steady|clear|dry|clean|open|free) // ~6
        "get well"
        "(hear|hearing) (back)? from you"
        # Whoever is to call us if it happens again.
        "(call|calls|ring|rings|phone|phones|tell|tells|alert|alerts|notify|notifies|warn|warns|inform|informs|contact|contacts) (us|our <any>)" > "(as soon as|the moment|the minute|the instant|at once|straight away)" ~4
        "let us know" > "(as soon as|the moment|the minute|the instant)" ~2
        "(so that|in order to|to help us|so we can|for us to)"
        ^"(please)? (send|reply|call|contact|tell|let us|return|check|change|update|write|get in touch|submit|provide)" ~0
        "(you|customers|users) (should|must|can|need to|may want to)" ~0
        "(as soon as|once|when|the moment|the day) (your|the|that|this) (picture|photo|photos|pictures|form|payment|deposit|signature|copy|scan|receipt|reading|signed <any>) (is|are|has|have|reaches|reach|arrives|arrive|comes|come)"
      `,
    },
    // A feature or a plan: nobody waits for it as for a repair.
    plan: {
      also: ['consequent', 'negation'],
      ru: `
        (появиться|появляться|выйти|выходить|запустить|запускать|запуск|добавить|добавлять|реализовать|внедрить|внедрять|выпустить|выпускать|выпуск|расширить|планировать|планироваться|готовить|готовиться|представить|анонсировать|опубликовать|стартовать|пополниться|улучшить|доработать)
        (функция|возможность|обновление|версия|раздел|функционал|отчет|фича|опция|новинка|приложение|релиз|дизайн|каталог|тариф|курс|акция|режим)
      `,
      en: `
        (launch|release|introduce|publish|plan|roll out|add|announce|unveil|available|debut|improve|extend|ship)
        (feature|version|report|update|option|release|app|section|plan|roadmap|functionality|improvement|product|edition|tool|catalogue|catalog)
      `,
    },
    // Words that open a clause of time: all of it is underlined.
    // What it waits for, beside the words that promise no time.
    event: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        "по (окончание|завершение|итог|факт|результат|готовность|мера)"
        "после <noun.gen>"
      `,
      en: `
        "(upon|on) (completion|receipt)"
      `,
    },
    opening: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        "как только"
        когда
        "после того как"
      `,
      en: `
        "as soon as (we|i|it|there|they|more|anything|the|our|any|you|practicable)"
        "as (quickly|fast|promptly|early|swiftly) as (we|i|it|they|our|this)"
        "(once|when|as and when) (we|i|there|more|it|the|information)"
        "the (minute|moment) (we|i|it|there)"
      `,
    },
  },
};
