import type { PhraseTable } from '../../text/phrases/table';

/** Where an acknowledgement says that it has the request: there the time of the real answer is missing. */
export const phrases: PhraseTable = {
  name: 'missing-deadline',
  concepts: {
    received: {
      also: ['consequent'],
      ru: `
        (получить|принять|зарегистрировать|создать|завести|записать):past @ticket
        @ticket (получить|принять|зарегистрировать|создать|поступить|полученный|принятый|зарегистрированный|созданный|заведенный|дойти)
        спасибо (обращение|написать|письмо|сообщение|обратиться|вопрос)
      `,
      en: `
        "(have|'ve|has been|was|is)? (received|registered|logged|opened|created|got|recorded)" (your|the|a|this)? (@ticket|message|email|e-mail|letter) ~2
        "(@ticket|message|email|e-mail) (have|has|is|was)? (been)? (received|registered|logged|opened|created|reached|recorded|arrived)"
        "(thank you|thanks) for (writing|contacting|your|getting|reaching|the)"
      `,
    },
    // A promise of an answer without a word on when: a dated one may take its place.
    undated: {
      ru: `
        "(мы)? (вам|вас)? (скоро|обязательно|непременно)? (ответим|напишем|свяжемся с вами|дадим знать)"
        "до (связи|скорого|скорой связи)"
      `,
      en: `
        "you (will|'ll) (soon)? hear (back)? from us"
        "we (will|'ll) (be|get back) (in touch|to you)"
      `,
    },
  },
};
