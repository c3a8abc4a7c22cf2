import type { Snippet } from './snippet';

const all = [
  {
    id: 'acknowledgement',
    prefix: 'rl-ack',
    front: { kind: 'acknowledgement' },
    title: { ru: 'Первый ответ: обращение получено', en: 'First answer: request received' },
    description: {
      ru: 'Номер и время настоящего ответа: больше от автоматического письма ничего не нужно.',
      en: 'The number and the time of the real answer: nothing else is needed of an automatic message.',
    },
  },
  {
    id: 'status-with-deadline',
    prefix: 'rl-status',
    front: { kind: 'status-update', status: 'open' },
    title: { ru: 'Статус: что сделано и когда решим', en: 'Status: what is done and when it will be solved' },
    description: {
      ru: 'Неполадка ещё не устранена, срок решения известен. Без обходного пути его строку уберите.',
      en: 'The fault is still there, and the time of the solution is known. Without a workaround its line goes.',
    },
  },
  {
    id: 'status-next-message',
    prefix: 'rl-status-next',
    front: { kind: 'status-update', status: 'open' },
    title: { ru: 'Статус: когда напишем снова', en: 'Status: when we will write again' },
    description: {
      ru: 'Срок решения ещё неизвестен: обещайте время следующего сообщения.',
      en: 'The time of the solution is not known yet: promise the time of the next message.',
    },
  },
  {
    id: 'deadline-moved',
    prefix: 'rl-moved',
    front: { kind: 'status-update', status: 'open' },
    title: { ru: 'Срок перенесён', en: 'The deadline has moved' },
    description: {
      ru: 'Новый срок и сделанное. Причины нет намеренно: клиенту она не помогает.',
      en: 'The new time and what has been done. No reason, on purpose: it does not help the client.',
    },
  },
  {
    id: 'resolved',
    prefix: 'rl-resolved',
    front: { kind: 'status-update', status: 'resolved' },
    title: {
      ru: 'Решено: где проверили и что мешает повторению',
      en: 'Resolved: where it is gone, and what keeps it away',
    },
    description: {
      ru: 'Неполадка устранена: что сделано, где её больше нет, почему не вернётся.',
      en: 'The fault is gone: what was done, where it no longer occurs, why it will not return.',
    },
  },
  {
    id: 'apology',
    prefix: 'rl-apology',
    front: { kind: 'reply', status: 'resolved', fault: 'ours' },
    title: { ru: 'Извинение за то, что случилось', en: 'An apology for what happened' },
    description: {
      ru: 'Причина установлена, и она наша: за что именно извиняемся, что исправили.',
      en: 'The cause is established, and it is ours: what exactly we are sorry for, and what we have put right.',
    },
  },
  {
    id: 'hand-over',
    prefix: 'rl-handover',
    front: { kind: 'reply' },
    title: { ru: 'Передача, при которой заявка остаётся за мной', en: 'A hand-over that stays mine' },
    description: {
      ru: 'Кто теперь занимается вопросом, когда придёт ответ и кто за этим проследит.',
      en: 'Who has the question now, when the answer comes, and who makes sure of it.',
    },
  },
  {
    id: 'escalation',
    prefix: 'rl-escalation',
    front: { kind: 'reply', status: 'open' },
    title: {
      ru: 'Эскалация: номер, специалист, следующее сообщение',
      en: 'Escalation: number, specialist, next message',
    },
    description: {
      ru: 'Своими силами не вышло: что проверили, кто ведёт заявку теперь, когда напишем.',
      en: 'We could not solve it ourselves: what was checked, who has the request now, when we will write.',
    },
  },
  {
    id: 'refusal',
    prefix: 'rl-refusal',
    front: { kind: 'reply' },
    title: { ru: 'Отказ, в котором есть выход', en: 'A refusal with an alternative' },
    description: {
      ru: 'Просьбу выполнить нельзя: правило простыми словами и то, что можем взамен.',
      en: 'The wish cannot be granted: the rule in plain words, and what we can do instead.',
    },
  },
  {
    id: 'data-request',
    prefix: 'rl-data',
    front: { kind: 'reply', status: 'open' },
    title: { ru: 'Просьба прислать данные', en: 'A request for data' },
    description: {
      ru: 'Что прислать, зачем это нужно и кто это увидит; как быть с конфиденциальным.',
      en: 'What to send, what it is for and who will see it; what to do about confidential parts.',
    },
  },
  {
    id: 'thread-summary',
    prefix: 'rl-summary',
    front: { kind: 'reply', status: 'open' },
    title: { ru: 'Пересказ внутренней переписки', en: 'An internal thread in plain words' },
    description: {
      ru: 'Вместо пересланной переписки: что выяснили, что сделали, что дальше.',
      en: 'Instead of the forwarded thread: what we found out, what we did, what comes next.',
    },
  },
  {
    id: 'executive-intake',
    prefix: 'rl-exec-intake',
    front: { kind: 'executive-report', phase: 'intake' },
    title: { ru: 'Руководителю: принято, один вопрос', en: 'To an executive: taken on, one question' },
    description: {
      ru: 'Единственный вопрос, который можно задать: с кем связаться. Дальше — отчёт.',
      en: 'The one question that may be asked: whom to turn to. After that comes the report.',
    },
  },
  {
    id: 'executive-report',
    prefix: 'rl-exec',
    front: { kind: 'executive-report', status: 'resolved' },
    title: { ru: 'Отчёт руководителю', en: 'Report to an executive' },
    description: {
      ru: 'Пять частей: обращение, с кем работали, результат, где проверили, что мешает повторению.',
      en: 'Five parts: greeting, whom we worked with, the outcome, its scope, what keeps it from returning.',
    },
  },
  {
    id: 'incident-open',
    prefix: 'rl-incident',
    front: { kind: 'incident-notice', status: 'open' },
    title: { ru: 'Оповещение о сбое', en: 'Incident notice' },
    description: {
      ru: 'Когда обнаружен, что не работает, что с данными, срок с датой, извинение.',
      en: 'When it was found, what does not work, how things stand with data, a time with a date, an apology.',
    },
  },
  {
    id: 'incident-update',
    prefix: 'rl-incident-next',
    front: { kind: 'incident-notice', status: 'open' },
    title: { ru: 'Оповещение о сбое: продолжение', en: 'Incident notice: next update' },
    description: {
      ru: 'Сбой ещё не устранён: что сделано с прошлого сообщения и к какому времени всё заработает.',
      en: 'The fault is still there: what has been done since the last message, and when it will work again.',
    },
  },
  {
    id: 'incident-resolved',
    prefix: 'rl-incident-done',
    front: { kind: 'incident-notice', status: 'resolved' },
    title: { ru: 'Оповещение о сбое: сбой устранён', en: 'Incident notice: resolved' },
    description: {
      ru: 'Сбой устранён, всё работает. Если виноваты не мы, строку с извинением можно убрать.',
      en: 'The fault is gone, everything works. Where it was not our fault, the apology may go.',
    },
  },
  {
    id: 'key-client',
    prefix: 'rl-key-client',
    front: { kind: 'reply', status: 'open' },
    title: { ru: 'Ключевому клиенту до общего оповещения', en: 'To a key client, ahead of the notice' },
    description: {
      ru: 'Сбой может затронуть и его: он узнаёт об этом первым и от вас лично.',
      en: 'The fault may concern them, too: they hear of it first, and from you.',
    },
  },
  {
    id: 'social-notice',
    prefix: 'rl-social',
    front: { kind: 'status-update', status: 'open' },
    title: { ru: 'О сбое в социальной сети', en: 'The notice for a social network' },
    description: {
      ru: 'Несколько строк, ссылка на новости и просьба не писать личное в комментариях.',
      en: 'A few lines, a link to the news, and a request to keep personal details out of the comments.',
    },
  },
  {
    id: 'maintenance',
    prefix: 'rl-maintenance',
    front: { kind: 'maintenance-notice' },
    title: { ru: 'Плановые работы', en: 'Planned work' },
    description: {
      ru: 'С какого по какое время, что не будет работать, у кого и как подготовиться.',
      en: 'From when to when, what will not work, for whom, and how to prepare.',
    },
  },
  {
    id: 'ask-colleague',
    prefix: 'rl-ask-colleague',
    front: { kind: 'internal-note' },
    title: { ru: 'Вопрос коллеге (внутри)', en: 'Question to a colleague (internal)' },
    description: {
      ru: 'Три вопроса, без которых клиенту нечего ответить: что сделано, когда решим, можно ли вас назвать.',
      en: 'Three questions, without which there is no answer for the client: what is done, when, may we name you.',
    },
  },
  {
    id: 'ask-manager',
    prefix: 'rl-ask-manager',
    front: { kind: 'internal-note' },
    title: { ru: 'Эскалация руководителю (внутри)', en: 'Escalation to a manager (internal)' },
    description: {
      ru: 'Суть, сделанное, препятствие, обещание клиенту, цена вопроса и что нужно от руководителя.',
      en: 'Problem, done, blocked, promised, at stake, and what you need from the manager.',
    },
  },
  {
    id: 'note-reason',
    prefix: 'rl-reason',
    front: { kind: 'internal-note' },
    title: { ru: 'Почему ещё не решено (внутри)', en: 'Why it is not solved yet (internal)' },
    description: {
      ru: 'Причина — для руководителя. Клиенту нужны шаги и срок.',
      en: 'The reason is for the manager. The client needs steps and a time.',
    },
  },
] as const satisfies readonly Snippet[];

/** Every snippet, in the order of a request's life; the words stand in the table of each language. */
export const snippets: readonly Snippet[] = all;

export type SnippetId = (typeof all)[number]['id'];
