import type { Wording } from '../sentences';
import { turning } from './turning';

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** The Russian of repairs. */
export const wording: Wording = {
  we: 'мы',
  when: (time) =>
    /^(?:до|к|ко|не позднее|не позже|в|во|за|через|завтра|сегодня|послезавтра)(?![\p{L}])/iu.test(time)
      ? time
      : `до ${time}`,
  at: 'в',
  day: (day, month) => `${day} ${months[month - 1]}`,
  get turning() {
    return turning();
  },
  sentences: {
    stepDoneAndDeadline: 'Мы уже сделали: {done}. Решим вопрос до {deadline}.',
    step: 'Мы уже сделали: {done}. Сейчас делаем: {doing}.',
    stepDone: 'Мы уже сделали: {done}.',
    causeSought: 'Причину {thing} мы ищем и уже сделали вот что: {done}.',
    stepFor: '{aim}, мы уже сделали вот что: {done}.',
    deadline: 'Решим вопрос до {deadline}.',
    stepsOn: 'мы уже сделали: {done}. Решим вопрос до {deadline}.',
    onNumber: 'По заявке {number} мы уже сделали: {done}. Решим вопрос до {deadline}.',
    onRequest: 'По заявке {number} ({problem}) мы сделали: {done}. Решим до {deadline}.',
    replyBy: 'Мы ответим до {next_update}.',
    nextMessage: 'Следующее сообщение пришлём до {next_update}.',
    byDeadline: 'до {deadline}',
    byNextUpdate: 'до {next_update}',
    atDeadline: 'к {deadline}',
    onDate: ' {date}',

    handover:
      'Вашим вопросом теперь занимается {specialist}; заявку {number} мы уже передали. Ответ вы получите до {deadline}, я прослежу, чтобы он пришёл.',
    handoverPassed: 'Вашим вопросом теперь занимается {specialist}; заявку {number} мы уже передали.',
    escalationWho: 'Вашей заявкой теперь занимается {specialist}.',
    handoverWho: 'Ответит вам {specialist}.',
    handoverWhoWhen: 'Ответит вам {specialist} до {deadline}.',
    handoverWhoWhenAndCare: 'Ответит вам {specialist} до {deadline}, я прослежу, чтобы ответ пришёл.',
    handoverWhen: 'Ответ вы получите до {deadline}.',
    handoverWhenAndCare: 'Ответ вы получите до {deadline}, я прослежу, чтобы он пришёл.',
    handoverWhoAndCare: 'Ответит вам {specialist}, я прослежу, чтобы ответ пришёл.',
    handoverCare: 'Я прослежу, чтобы ответ пришёл вовремя.',
    weGo: 'Мы займёмся этим сами и пришлём вам ответ до {deadline}. Обращаться больше никуда не нужно.',
    weGoFirst: 'Вашим вопросом мы займёмся сами и пришлём вам ответ до {deadline}. Обращаться больше никуда не нужно.',
    weGoAbout:
      'Вашим вопросом {topic} мы займёмся сами и пришлём вам ответ до {deadline}. Обращаться больше никуда не нужно.',
    weFetch: '{thing} мы запросим сами и пришлём вам до {deadline}. Обращаться больше никуда не нужно.',
    weWill: 'Мы сделаем это сами до {deadline}: {thing}. Обращаться больше никуда не нужно.',
    weFindOut: '{thing} мы узнаем сами и напишем вам до {deadline}. Обращаться больше никуда не нужно.',
    wePassOn:
      '{thing} можно прислать нам: мы всё передадим сами и ответим вам до {deadline}. Обращаться больше никуда не нужно.',
    whatToSay: 'Скажите там так: {words}. Если вам откажут, пришлите нам этот ответ, и мы поможем с ним разобраться.',

    stillThere: 'Неполадка пока не устранена.',
    checked: 'Мы проверили: {checked}.',
    escalation: 'Заявку {number} теперь ведёт {level}.',
    escalationComplete:
      'Заявку {number} ({problem}) теперь ведёт {specialist}. До этого мы проверили: {checked}. Следующее сообщение пришлём до {next_update}.',
    escalationNumber: 'Номер заявки: {number}.',
    summary: 'Суть проблемы: {problem}. Мы проверили: {checked}.',
    alternative: 'Вместо этого можем предложить вот что: {alternative}.',
    offer: 'Можем предложить вот что: {alternative}.',
    alternativeFor: 'можем предложить вот что: {alternative}.',
    workaround: 'До этого времени можно поступить так: {workaround}.',
    workaroundAndDeadline:
      'Исправление появится у вас до {deadline}. До этого времени можно поступить так: {workaround}.',
    workaroundAndItsDeadline: 'Выйдет оно до {deadline}. До этого времени можно поступить так: {workaround}.',
    staysOpen: 'Заявка {number} остаётся открытой.',
    reopen: 'Ответ на это письмо снова откроет эту же заявку.',
    replyHere: 'Если захотите что-то добавить, просто ответьте на это письмо: новая заявка не нужна.',
    weCheck: 'Мы сами проверим результат и напишем вам до {next_update}.',
    weSeek: 'Мы продолжим искать причину и напишем вам до {next_update}.',
    weCheckThen: 'После этого мы сами проверим результат и напишем вам.',
    lookingForCause: 'Сейчас мы выясняем причину и проверяем вот что: {checking}.',
    causeBy: 'Причину и срок решения назовём до {next_update}.',
    apology: 'Приносим извинения за то, что {inconvenience}.',
    whatWeSee: 'Мы видим вот что: {problem}. Исправить это можно так: {how}.',
    differs: 'В {object} не совпадает {field}',
    correct: 'Исправить это можно так: {how}.',
    dataPurpose: 'Эти данные нужны, чтобы проверить следующее: {purpose}.',
    dataCare:
      'Присланное увидит только {viewers}; личные данные, которые для этого не нужны, можно скрыть или удалить.',
    accessCare: 'Доступ получит только {viewers}.',
    outBy: 'выйдет до {deadline}',
    doesNotMatch: 'Не совпадает {object}: {field}.',
    inShort: 'Коротко о главном: {problem}.',
    doneThen: 'Мы сделали вот что: {done}.',
    measureAlone: 'Мы приняли меры: {measure}.',
    measure: 'Чтобы это не повторилось, мы приняли меры: {measure}.',
    care: 'Мы со своей стороны делаем вот что: {doing}.',
    compensationThen: 'О возмещении сообщим тогда же.',
    compensation: 'Решение о возмещении мы примем и сообщим вам до {next_update}.',

    incidentFound: '{found_at} мы обнаружили сбой: {affected}.',
    incidentFoundAt: 'Сбой мы обнаружили {found_at}.',
    incidentFoundWhen: '{found_at}',
    incidentBroken: 'мы обнаружили сбой',
    incidentStopped: 'перестало работать следующее: {affected}',
    incidentAffected: 'Сбой затронул: {affected}.',
    incidentData: '{data} {data_state}.',
    incidentState: 'Сейчас {incident_state}.',
    incidentDeadline: 'Неполадку устраним к {deadline}.',

    executiveGreeting: '{executive}, добрый день!',
    executiveContact: 'Мы связались с {contact_instrumental}.',
    executiveOutcome: 'Неполадку ({problem}) мы нашли и устранили.',
    executiveRest: '{told_rest}.',
    executiveScope: 'Больше {scope} такой неполадки нет.',
    executivePrevention: '{contact} знает, что при повторении нужно сразу обратиться в поддержку.',
    executiveWhom: 'С кем нам лучше связаться, чтобы больше не отвлекать вас?',
    executiveReturn: 'Когда всё будет готово, пришлём вам короткий отчёт.',

    requestNumber: 'По заявке {number}:',
    aboutNumber: 'Новости по заявке {number}.',
    executiveMatter: 'Пишем вам по вопросу: {question}.',
    logTimes: 'Неполадку обнаружили {from}, устранили {till}.',
    logBroken: 'Не работало вот что: {broken}.',
    solvedWhen: 'Неполадку устраним {when}.',
    messageWhen: 'Следующее сообщение пришлём {when}.',
    toldContact: '{told_contact}.',
    toldOutcome: '{told_outcome}.',
    toldScope: '{told_scope}.',
    toldPrevention: '{told_prevention}.',
    noticeGreeting: 'Здравствуйте!',
    noticeNext: 'Следующее сообщение появится здесь до {next_update}.',
    noticeNextWhen: 'Следующее сообщение появится здесь {when}.',
    incidentRemoved: 'Сбой устранён {resolved_at}.',
    keyGreeting: '{contact}, добрый день!',
    keyNext: 'Следующее сообщение пришлю вам лично до {next_update}.',
    keyNextWhen: 'Следующее сообщение пришлю вам лично {when}.',
  },
  slots: {
    deadline: 'срок: 18:00 25.11',
    next_update: 'срок сообщения: 18:00 25.11',
    date: 'дата: 25.11',
    found_at: 'дата и время, когда обнаружен сбой',
    resolved_at: 'дата и время, когда устранён сбой',
    period: 'дата и время работ',
    old_deadline: 'прежний срок: 18:00 24.11',
    answer_by: 'до какого времени ответить: 15:00 25.11',
    done: 'что сделано',
    doing: 'что делаем сейчас',
    checked: 'что проверено',
    checking: 'что проверяем',
    broken: 'что не работало',
    problem: 'суть проблемы',
    field: 'что не совпадает',
    affected: 'что не работает и у кого',
    alternative: 'что можем предложить',
    workaround: 'как пока обойтись',
    viewers: 'кто увидит: инженер, который ведёт заявку',
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
    contact: 'имя и отчество контактного лица',
    contact_instrumental: 'имя и отчество контактного лица: Анной Петровной',
    number: 'номер заявки',
    status_page: 'адрес страницы с новостями',
    inconvenience: 'за что извиняемся',
    data_state: 'не затронуты / затронуты: какие / проверяются, сообщим до 18:00 25.11',
    incident_state: 'всё снова работает в полном объёме / сбой устраняем до 18:00 25.11',
    scope: 'где: на седьмом этаже',
    told_contact: 'с кем связались: мы связались с Анной Петровной',
    told_outcome: 'что было и чем кончилось: неполадку мы нашли и устранили',
    told_scope: 'где неполадки больше нет: на седьмом этаже её нет',
    told_rest: 'чем это закончилось',
    told_prevention: 'почему не повторится: проверяем это каждую неделю',
    public_name: 'название, понятное клиенту',
    public_phone: 'телефон для клиентов',
    public_link: 'ссылка, открытая клиенту',
    secret: 'одноразовая ссылка',
    client_data: 'поле с данными клиента',
  },
  asMany: (sentence) => sentence.replace('я прослежу', 'мы проследим').replace('Я прослежу', 'Мы проследим'),
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
