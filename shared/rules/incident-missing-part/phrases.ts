import type { Localized } from '../../localized';
import type { PhraseTable } from '../../text/phrases/table';

/** Where a missing part fits into what is there. */
export const phrases: PhraseTable = {
  name: 'incident-missing-part',
  late: 'incident',
  concepts: {
    // Opens a sentence that tells of the find: the time fits before it.
    finder: {
      ru: `
        ^"(мы|нами|наши специалисты|наши инженеры) (обнаружить|заметить|выявить|зафиксировать|увидеть|обнаруженный|выявленный|зафиксированный):past/short"
        ^"(обнаружен|обнаружена|обнаружены|обнаружено|выявлен|выявлена|выявлены|зафиксирован|зафиксирована|зафиксированы|произошел|произошла|произошли|произошло|возник|возникла|возникли)"
      `,
      en: `
        ^"we (found|noticed|discovered|detected|identified|spotted|observed)"
        ^"(there was|a failure occurred|an error occurred|an incident occurred)"
      `,
    },
    // Speaks of critical data in whatever way: enough of a statement not to ask for one.
    data: {
      also: ['negation', 'consequent', 'condition'],
      ru: `
        "(персональный|платежный|личный|учетный|медицинский|банковский|конфиденциальный|паспортный|критический|важный) (данные|сведения|информация)" !<verb.imperative>
        (данные|сведения) (клиент|карта|пациент|пользователь|покупатель|абонент|гость|заказчик|житель|жилец|студент|ученик|подписчик|счет|плательщик|вкладчик) !<verb.imperative> ~1
        (имя|фамилия|телефон|адрес|паспорт|снимок|анализ|переписка|пароль|реквизит) (затронутый|затронуть|раскрытый|раскрыть|утечь|пострадать|сохранный|стать видны|увидеть|попасть|"в безопасности"|скомпрометированный)
      `,
      en: `
        "(personal|payment|card|customer|customers|client|clients|patient|patients|account|bank|medical|confidential|sensitive|critical|user|users|their|visitor|visitors) (data|details|information|records)" !(enter|check|update|please)
        "(names|numbers|addresses|passwords|records|results|details) (of <any> <any>?)? (be|is|are|were|was|have been|remain) (not|n't|also|all)? (exposed|affected|visible|seen|leaked|safe|shown|disclosed|secure|accessed|compromised)" !"(visible|shown|seen) (again|once more|to)"
      `,
    },
    // Trouble as such: what it is of may follow a colon.
    trouble: {
      ru: `
        (сбой|инцидент|неполадка|неисправность|ошибка|авария|проблема|перебой|нарушение)
      `,
      en: `
        (fault|failure|incident|outage|problem|issue|error|disruption|malfunction)
      `,
    },
  },
};

export type Part = 'found-when' | 'affected' | 'data-statement' | 'state' | 'apology';

/** What is said of each part. */
export const parts: Readonly<Record<Part, { readonly message: Localized; readonly title: Localized }>> = {
  'found-when': {
    message: {
      ru: 'Не сказано, когда обнаружен сбой: назовите время и дату.',
      en: 'It does not say when the fault was found: give the time and the date.',
    },
    title: { ru: 'Вписать, когда обнаружен сбой', en: 'Insert when the fault was found' },
  },
  affected: {
    message: {
      ru: 'Не сказано, что не работает и у кого: назовите это словами клиента.',
      en: 'It does not say what does not work, and for whom: name it in the words of a customer.',
    },
    title: { ru: 'Вписать, что не работает и у кого', en: 'Insert what does not work, and for whom' },
  },
  'data-statement': {
    message: {
      ru: 'Не сказано, затронуты ли важные данные клиентов: напишите, что о них известно.',
      en: 'It does not say whether critical customer data are affected: write what is known of them.',
    },
    title: { ru: 'Вписать, что с данными клиентов', en: 'Insert how things stand with customer data' },
  },
  state: {
    message: {
      ru: 'Не сказано, устранён ли сбой: напишите, как обстоят дела сейчас.',
      en: 'It does not say whether the fault is gone: write how things stand now.',
    },
    title: { ru: 'Вписать, как обстоят дела сейчас', en: 'Insert how things stand now' },
  },
  apology: {
    message: {
      ru: 'Сбой ещё не устранён, а извинения нет: извинитесь за то, чем он мешает людям.',
      en: 'The fault is still there, but there is no apology: say what you are sorry for.',
    },
    title: { ru: 'Извиниться', en: 'Apologise' },
  },
};
