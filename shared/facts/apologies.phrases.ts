import type { PhraseTable } from '../text/phrases/table';

/** Apologies: for something in particular, or for "the inconvenience". */
export const apologyPhrases: PhraseTable = {
  name: 'apology',
  concepts: {
    any: {
      also: ['consequent'],
      ru: `
        (приносить|принести|просить|принимать|принять|приносим|примите|прошу|просим|попросить|хотеть|выражать|выразить) (глубокий|искренний|свой|наш|самый|извинение)? (извинение|прощение|извинить|простить) !(если|деньга)
        (извинить|извинять|извините|извиняемся|извиняюсь|простите|простить|извиняться|извиниться|сорри|сори|пардон):imperative/present.first/inf !если !(не)
        =извините
        =простите
        =извиняемся
        =извиняюсь
        =извини
        =прости
        =сорри
        "(наш|свой|мой) извинение"
        извинение за
        "(сожалеть|жаль|жалко|досадно|огорчать|сожаление)" !если !@unfortunately
        "(нам|мне) (очень|искренне|правда|жутко|крайне)? (жаль|неловко|стыдно|жалко|неудобно)"
        (виноватый|виноваты) (перед вами|простите)
      `,
      en: `
        "(sorry|apologise|apologize|apology|apologies)" !(if|must|need|owe|customer|be sorry for your feedback)
        "(regret|forgive|pardon)" (that|the|any|this|to hear|your|us|you|for|our|to) ~1 !(if|to inform|to tell|to advise|to say|you will)
        "beg your (pardon|forgiveness)"
        "excuse (the|any|our|us|this)"
      `,
    },
    // Names nothing: "за доставленные неудобства".
    empty: {
      also: ['consequent'],
      ru: `
        "за" (доставить|доставленный|причиненный|временный|возможный|возникший|предоставленный|созданный|вызванный|этот|все|связанный|такой|данный|любой|оказанный|случившийся|произошедший|принести|принесенный|сложившийся|подобный|какой-либо|прочий|некоторый|вынужденный)? (неудобство|беспокойство|трудность|ситуация|дискомфорт|проблема|сложность|недоразумение|инцидент|хлопоты|неприятность|затруднение|произошедшее|случившееся|накладка|это|все|помеха|эмоция|опыт|недоразумения|конфуз|испытать) ~2
        "испытанные неудобства"
      `,
      en: `
        "(for|about|regarding|any|the|this|that|all|over) (any|the|all|this|these|those|that|some|your|every|possible|temporary)? (inconvenience|trouble|inconveniences|difficulty|difficulties|problem|problems|issue|issues|disruption|disturbance|confusion|frustration|bother|hassle|situation|inconvience|discomfort|this|that|mishap|experience|incident|stress)" ~1
        "(inconvenience|trouble|frustration|disruption|confusion|difficulty|hassle) (caused|this|that|it|may|you|we|which|and)?"
      `,
    },
    // Names it.
    specific: {
      also: ['consequent', 'condition', 'question'],
      ru: `
        "за то" что //
        "за" (долгий|длительный|поздний|долго|медленный|затянувшийся|такой долгий|задержавшийся|неверный|неправильный|некорректный|ошибочный|двойной|лишний|повторный|путаница|задержка|ожидание|опоздание|ошибка|сбой|потеря|молчание|просрочка|простой|перенос|отмена|перебой|перерыв|отсутствие|недоступность|грубость|поведение|тишина|пауза|очередь|списание|шум|опечатка|прерывание|отключение|сорванный|испорченный|пропущенный|срыв|холод|вчера|вечер|утро|ночь|минута|час|день|недоставка|недозвон|беспорядок|неработающий|некачественный|недостоверный|грязь|звонок|письмо|спам|рассылка|дубль|инцидент с|сбой в|проблема с|проблема в|неудобство с|неудобства с|сложности с|ситуация с|запах|обрыв|невозможность|сбои|работа|качество|тон|ответ|доставка|информация|цена|счет|скорость) ~2
        "(что|за что)" (не|так|пришлось|долго|заставить|ввести|вы|вам|ваш|мы|отвечать|ответить|письмо|прийтись) // ~4
        "(потерять|потратить) (время|деньги)"
      `,
      en: `
        "(that|because|you|your)" <any> // ~3
        "(sorry|apologise|apologize|apologies|apology|regret|forgive|excuse|pardon)" "(for|about)?" (the|this|that|any|our|your|my|such)? (long|late|slow|wrong|double|missed|lost|broken|extra|repeated|delayed|incorrect|cold|rude|poor|short|unexpected|duplicate|prolonged|extended|overdue|sudden|multiple|brief|earlier)? (wait|delay|queue|silence|outage|error|mistake|loss|downtime|charge|reply|response|mix-up|mixup|interruption|noise|price|lateness|evening|morning|night|day|hour|minute|cancellation|misunderstanding|typo|damage|failure|bug|slowness|typo|invoice|letter|message|tone|behaviour|behavior|wording|oversight|absence|spam|data loss|disconnection|breakage|smell|heat|cold|crash|disappointment of|two|three|four|<number>|waiting|making|keeping|not|missing|sending|charging|losing|being|leaving|confusing|having|taking|responding|getting|blip|shower|room|internet|connection|service|website|delivery|parcel|order|builds|jobs|noise|dust|booking|phone|call|access|quality|errors|lapse|backlog|timeouts|unavailability) ~3
        "(caused|brought) (by|to)" (the|a|our) <any> ~2
      `,
    },
  },
};
