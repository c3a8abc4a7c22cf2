import type { Wording } from '../sentences';

/** The Russian of repairs. */
export const wording: Wording = {
  we: 'мы',
  when: (time) =>
    /^(?:до|к|ко|не позднее|не позже|в|во|за|через|завтра|сегодня|послезавтра)(?![\p{L}])/iu.test(time)
      ? time
      : `до ${time}`,
  turning: {
    service:
      /(?<!\p{L})(?:сайт|сервис|интернет|связь|связи|сет[ьи]|почт[аыуе](?!мат)|письма|кабинет|приложени|портал|оплат[аыу] |лифт|эскалатор|двер[ьи]|ворота|отправк|доступ (?:к|в) систем|вод[аыу]|отоплени|свет|электр|телевид|телефон|систем|сервер|баз[аы]|магазин|касс|банкомат|запис[ьи]|панел|вход|отчет|отчёт|график|раздел|поиск|чат|облак|хранилищ|терминал|станок|линия|линии|шлагбаум|домофон|печать|принтер|видео|звук|уведомлени|смс|sms|api|выгрузк|загрузк|импорт|расписани|бронировани|корзин|каталог|форм[аы]|авториз)/iu,
    personal:
      /(?<!\p{L})(?:посылк|заказ(?!ы)|доставк|курьер|платеж|платёж|списа|возврат|верн[её]м|вернули|деньг|сумм|счет(?!а? клиент)|счёт|карт[ыуае](?!\p{L})|договор|приех|приезд|визит|мастер(?:а|у)?(?!\p{L})|товар|абонентск|депозит|залог|жалоб|претензи|паспорт|анализ[ыо])/iu,
    reader:
      /(?<!\p{L})(?:вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|вашим|вашу|вашем|ваших|вашими|ты|тебя|тебе|твой|твоя|твоё|твои)(?!\p{L})/iu,
    many: /(?<!\p{L})(?:клиенты|коллеги|жильцы|жители|абоненты|пользователи|покупатели|гости|партнеры|партнёры|все|друзья|родители|сотрудники|пациенты|подписчики)(?!\p{L})/iu,
    thanks: /(?<!\p{L})(?:спасибо|благодар\p{L}+)(?!\p{L})/iu,
    condition: /^(?:если|в случае|при повторе)/iu,
    workaround:
      /(?<!\p{L})(?:(?:пока|до этого времени|до тех пор|на это время|тем временем|временно|а сейчас)[^.]{0,60}(?:можно|можете|пользуйтесь|используйте|воспользуйтесь|зайдите|оплатите|войдите|звоните|открывайте|советуем|рекомендуем|работает|доступн\p{L}+|помогает)|(?:можно|можете|советуем)[^.]{0,60}(?:пока(?! не)|до этого времени|на это время|тем временем|временно))/iu,
    request:
      /(?<!\p{L})(?:пришлите|отправьте|сообщите|напишите|ответьте|подтвердите|уточните|проверьте|пожалуйста|просим|выберите|заполните|нужен от вас|нужны от вас|нужно от вас)(?!\p{L})/iu,
    pointing:
      /(?<!\p{L})(?:он|она|оно|они|его|её|ее|их|ему|ей|им|ними|ним|ней|нее|неё|этот|эта|это|эти|этого|этой|этих|такой|таких|такое)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:я|мне|меня|мой|моя|моё|мое|мои|моих|моим|моей|мною|мной)(?!\p{L})/iu,
    aside:
      /(?<!\p{L})(?:(?:вы|ты) (?:прав\p{L}*|спрашива\p{L}+|спросили|писали|пишете|написали|сообщили|сообщали|обратились|можете|правильно)|ваш\p{L}{0,3} (?:заявк|обращени|запрос|сообщени|вопрос|письм|тикет)\p{L}*|автор\p{L}* заявки|заявк\p{L}*|тикет\p{L}*|рад[ыа]? сообщить|на связи|к сожалению)(?!\p{L})/iu,
    technical:
      /[a-z]{2,}|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)|`|«[^»]*ошибк[^»]*»|(?<!\p{L})(?:кластер|сервер|баз[аыуе] данных|сертификат|маршрутизатор|деплой|релиз|контейнер|кэш|скрипт|порт)/iu,
    numbered:
      /^(?:(?:по )?(?:ваш\p{L}{0,3} )?(?:заявк|обращени|запрос|тикет)\p{L}{0,3})[\s,]*(?:(?:№|#|номер)\s?)?(?:\{\{[^}]*\}\}|%\{[^}]*\}|#\{[^}]*\}|\[[^\]]*\]|[\p{L}\d_-]*\d[\d-]*)\s*[:—–-]\s*/iu,
  },
  sentences: {
    stepDoneAndDeadline: 'Мы уже сделали: {done}. Решим до {deadline}.',
    step: 'Мы уже сделали: {done}. Сейчас делаем: {doing}.',
    stepDone: 'Мы уже сделали: {done}.',
    deadline: 'Решим до {deadline}.',
    onRequest: 'По заявке {number} ({problem}) мы сделали: {done}. Решим до {deadline}.',
    replyBy: 'Мы ответим до {next_update}.',
    nextMessage: 'Следующее сообщение пришлём до {next_update}.',
    byDeadline: 'до {deadline}',
    byNextUpdate: 'до {next_update}',
    atDeadline: 'к {deadline}',
    onDate: ' {date}',

    handover:
      'Вашим вопросом теперь занимается {specialist}; заявку {number} мы уже передали. Ответ вы получите до {deadline}, я прослежу, чтобы он пришёл.',
    handoverWho: 'Вашим вопросом теперь занимается {specialist}.',
    handoverWhen: 'Ответ вы получите до {deadline}.',
    handoverWhenAndCare: 'Ответ вы получите до {deadline}, я прослежу, чтобы он пришёл.',
    handoverCare: 'Заявка остаётся за мной: к этому сроку я проверю, что ответ до вас дошёл.',
    weGo: 'Мы узнаем это сами и пришлём вам ответ до {deadline}. Обращаться больше никуда не нужно.',
    whatToSay: 'Скажите там так: {words}. Если вам откажут, пришлите нам этот ответ, и мы поможем с ним разобраться.',

    escalation:
      'Неполадка пока остаётся. Мы проверили: {checked}. Заявку {number} теперь ведёт {level}. Следующее сообщение пришлём до {next_update}.',
    escalationComplete:
      'Заявку {number} ({problem}) теперь ведёт {specialist}. До этого мы проверили: {checked}. Следующее сообщение пришлём до {next_update}.',
    escalationNumber: 'Номер заявки: {number}.',
    summary: 'Суть проблемы: {problem}. Мы проверили: {checked}.',
    alternative: 'Вместо этого можем предложить вот что: {alternative}.',
    workaround: 'До этого времени можно поступить так: {workaround}.',
    workaroundAndDeadline: 'Обновление выйдет до {deadline}. До этого времени можно поступить так: {workaround}.',
    reopen: 'Ответ на это письмо снова откроет эту же заявку.',
    replyHere: 'Просто ответьте на это письмо: новая заявка не нужна.',
    weCheck: 'Мы сами проверим результат и напишем вам до {next_update}.',
    lookingForCause: 'Сейчас мы выясняем причину и сверяем: {checking}.',
    causeBy: 'Причину и срок решения назовём до {next_update}.',
    apology: 'Приносим извинения за то, что {inconvenience}.',
    whatWeSee: 'Мы видим вот что: {problem}. Исправить это можно так: {how}.',
    differs: 'В {object} не совпадает {field}',
    correct: 'Исправить это можно так: {how}.',
    dataPurpose: 'Эти данные нужны вот для чего: {purpose}.',
    dataCare:
      'Их увидят только те, кто ведёт вашу заявку. Конфиденциальное можно закрыть или прислать только часть; если нельзя и этого, условия согласуют наши руководители.',
    inShort: 'Коротко о главном: {problem}.',
    doneThen: 'Мы сделали вот что: {done}.',
    measure: 'Чтобы это не повторилось, мы сделали: {done}.',
    care: 'Чтобы всё работало надёжно, мы делаем вот что: {doing}.',
    compensation: 'Решение о возмещении мы примем и сообщим вам до {next_update}.',

    incidentFound: '{found_at} мы обнаружили сбой: {affected}.',
    incidentFoundAt: 'Сбой мы обнаружили {found_at}.',
    incidentFoundWhen: '{found_at}',
    incidentBroken: 'мы обнаружили сбой',
    incidentStopped: 'перестало работать следующее: {affected}',
    incidentAffected: 'Сбой затронул: {affected}.',
    incidentData: '{data} клиентов {data_state}.',
    incidentState: 'Сейчас {incident_state}.',
    incidentDeadline: 'Сервис заработает в полном объёме к {deadline}.',

    executiveGreeting: '{executive}, добрый день!',
    executiveContact: 'Мы связались с {contact_instrumental}.',
    executiveOutcome: 'Неполадку ({problem}) мы нашли и устранили.',
    executiveRest: 'Остальное мы тоже довели до конца: {done}.',
    executiveScope: 'Больше {scope} такой неполадки нет.',
    executivePrevention: '{contact} знает, что при повторении нужно сразу обратиться в поддержку.',
    executiveWhom: 'С кем нам лучше связаться, чтобы больше не отвлекать вас?',
    executiveReturn: 'Когда всё будет готово, пришлём вам короткий отчёт.',

    aboutNumber: 'Пишем по заявке {number}.',
    executiveMatter: 'Пишем вам по вопросу: {question}.',
    toldContact: '{told_contact}.',
    toldOutcome: '{told_outcome}.',
    toldScope: '{told_scope}.',
    toldPrevention: '{told_prevention}.',
    noticeGreeting: 'Уважаемые клиенты!',
    noticeNext: 'Следующее сообщение появится здесь до {next_update}.',
    noticeNextWhen: 'Следующее сообщение появится здесь {when}.',
    incidentRemoved: 'Сбой устранён {resolved_at}.',
    keyGreeting: '{contact}, добрый день!',
    keyMay: 'Сбой может затронуть и вас.',
    keyMight: 'Сбой мог затронуть и вас.',
    keyNext: 'Следующее сообщение пришлю вам лично до {next_update}.',
    keyNextWhen: 'Следующее сообщение пришлю вам лично {when}.',
  },
  slots: {
    deadline: 'срок: 18:00 25.11',
    next_update: 'срок сообщения: 18:00 25.11',
    date: 'дата: 25.11',
    found_at: 'дата и время, когда обнаружен сбой',
    resolved_at: 'дата и время, когда закрыт сбой',
    period: 'дата и время работ',
    old_deadline: 'прежний срок: 18:00 24.11',
    answer_by: 'до какого времени ответить: 15:00 25.11',
    done: 'что сделано',
    doing: 'что делаем сейчас',
    checked: 'что проверено',
    checking: 'что проверяем',
    problem: 'суть проблемы',
    field: 'что не совпадает',
    affected: 'что не работает и у кого',
    alternative: 'что можем предложить',
    workaround: 'как обойтись пока',
    purpose: 'что по ним проверим',
    how: 'как исправить',
    words: 'что сказать',
    question: 'суть вопроса',
    request: 'о чём просит клиент',
    terms: 'правило простыми словами',
    wanted: 'что прислать',
    cause: 'что стало причиной',
    measure: 'что сделали, чтобы не повторилось',
    work: 'что за работы',
    blocked: 'что не выходит',
    risk: 'чем грозит',
    ask: 'что нужно от руководителя',
    reason: 'почему не решено',
    specialist: 'имя и должность специалиста',
    level: 'имя и должность старшего специалиста',
    name: 'имя клиента',
    agent: 'имя оператора',
    executive: 'имя и отчество',
    contact: 'имя и отчество сотрудника',
    contact_instrumental: 'имя и отчество сотрудника: Анной Петровной',
    number: 'номер заявки',
    status_page: 'адрес страницы с новостями',
    inconvenience: 'за что извиняемся',
    data_state: 'не затронуты / затронуты: какие / проверяются, сообщим до 18:00 25.11',
    incident_state: 'всё снова работает в полном объёме / сбой устраняем до 18:00 25.11',
    scope: 'где: на седьмом этаже',
    told_contact: 'с кем связались: мы связались с Анной Петровной',
    told_outcome: 'чем кончилось: неполадку мы нашли и устранили',
    told_scope: 'где неполадки больше нет: на седьмом этаже её нет',
    told_prevention: 'почему не повторится: проверяем это каждую неделю',
    public_name: 'название, понятное клиенту',
    public_link: 'ссылка, открытая клиенту',
    secret: 'одноразовая ссылка на пароль',
    client_data: 'поле с данными клиента',
  },
  data(criticalData) {
    const adjectives = criticalData.flatMap((one) => dataAdjectives[one] ?? []);
    const own = criticalData.filter((one) => !dataAdjectives[one]);
    // Words of the house's own stand in whatever form they have: after a colon.
    if (own.length > 0) return `Важные данные (${[...adjectives, ...own].join(', ')})`;
    const all = adjectives.length > 1 ? `${adjectives.slice(0, -1).join(', ')} и ${adjectives.at(-1)}` : adjectives[0];
    const text = `${all ?? 'важные'} данные`;
    return text[0]!.toUpperCase() + text.slice(1);
  },
  level: (role) => (/[а-яё]/i.test(role) ? role : null),
  addressed(sentence, address) {
    if (address !== 'Вы' && address !== 'ты') return sentence;
    const forms = address === 'Вы' ? politeCapitals : familiar;
    return sentence
      .replace(/(?<![\p{L}\p{N}])(?:вы получите|скажите там|пришлите нам)(?![\p{L}\p{N}])/giu, (words) =>
        address === 'ты' ? like(familiarVerbs[words.toLowerCase()] ?? words, words) : words.replace(/^вы/, 'Вы'),
      )
      .replace(/(?<![\p{L}\p{N}])(?:вы|вас|вам|вами|ваш\p{L}{0,3})(?![\p{L}\p{N}])/giu, (word) =>
        like(forms[word.toLowerCase()] ?? word, word),
      );
  },
};

const dataAdjectives: Readonly<Record<string, string>> = {
  __proto__: null as never,
  payment: 'платёжные',
  personal: 'персональные',
  health: 'медицинские',
  credentials: 'учётные',
};

const politeCapitals: Readonly<Record<string, string>> = {
  __proto__: null as never,
  вы: 'Вы',
  вас: 'Вас',
  вам: 'Вам',
  вами: 'Вами',
  ваш: 'Ваш',
  вашу: 'Вашу',
  вашим: 'Вашим',
};

const familiar: Readonly<Record<string, string>> = {
  __proto__: null as never,
  вы: 'ты',
  вас: 'тебя',
  вам: 'тебе',
  вами: 'тобой',
  ваш: 'твой',
  вашу: 'твою',
  вашим: 'твоим',
};

const familiarVerbs: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'вы получите': 'ты получишь',
  'скажите там': 'скажи там',
  'пришлите нам': 'пришли нам',
};

function like(text: string, model: string): string {
  const first = model[0]!;
  return first === first.toLowerCase() ? text : text[0]!.toUpperCase() + text.slice(1);
}
