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
        "(сожалеть|жаль|жалко|досадно|огорчать|сожаление)" !если !"к сожаление"
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
        "что (так|это|такой|подобный|такое|все так) (получиться|выйти|произойти|случиться|сложиться|вышло)" !"(с|со) <noun.instrumental>"
        "что (вы|вам)? (столкнуться|столкнулись|пришлось столкнуться) с (такой|этот|данный|подобный)? (проблема|ситуация|трудность|неудобство|сложность|этим)"
        "за (предоставленный|доставленный)? (временный)? неудобство"
        "что у вас (возникнуть|=были|случиться|произойти|=есть) (такой|этот|подобный|данный|определенный)? (трудность|проблема|неудобство|сложность|затруднение|неприятность)"$
      `,
      en: `
        "(for|about|regarding|any|the|this|that|all|over) (any|the|all|this|these|those|that|some|your|every|possible|temporary)? (inconvenience|trouble|inconveniences|difficulty|difficulties|problem|problems|issue|issues|disruption|disturbance|confusion|frustration|bother|hassle|situation|inconvience|discomfort|this|that|mishap|experience|incident|stress)" ~1
        "(for|about) (that|this|it)"$
        "(for|about) (what|everything that|all that) (happened|has happened|had happened|occurred|went wrong)"$
        "you (have|had|'ve)? (experienced|had|encountered|faced|run into|ran into|met with) (some|any|these|such|this|a|the)? (difficulties|difficulty|problems|problem|issues|issue|inconvenience|trouble)"$
        "to (hear|learn|read|see|know) (that|this|about it|it)?"$
        "to (hear|learn|read|see|know) (that|of|about)? (you|your)? (had|have|have had|are having|'re having|experienced|were having|faced|ran into)? (some|a|any|this|these|such|your)? (problem|problems|trouble|issue|issues|difficulty|difficulties|bad experience|experience|inconvenience|frustration)"$
        "to (disappoint|bother|trouble|keep)"
        "(inconvenience|trouble|frustration|disruption|confusion|difficulty|hassle) (caused|this|that|it|may|you|we|which|and)?"
      `,
    },
    // What an apology is for: "за то, что…", "for the wait". Without one it is for nothing in particular.
    object: {
      also: ['consequent', 'condition', 'question', 'negation', 'quotation'],
      ru: `
        "за <any>" !"за (помощь|понимание|терпение|обращение|отзыв|внимание|время|счет|вами)"
        "(что|если|кто|из-за|перед|у) <any>"
        (потерять|потратить) (время|деньги)
      `,
      en: `
        "(for|about|that|because|if|to|over) <any>"
        "(sorry|apologise|apologize|regret|forgive|pardon|excuse) (you|your|we|the|this|it|our|us)"
      `,
    },
  },
};
