import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'deferred-fix',
  concepts: {
    // A product that is still to come.
    release: {
      also: ['consequent'],
      ru: `
        <time-release>
      `,
      en: `
        <time-release>
      `,
    },
    // The same as a clause of time.
    out: {
      also: ['consequent', 'condition'],
      ru: `
        "(когда|как только|после того как)" > (выйти|появиться|выпустить|обновиться):future (версия|обновление|релиз|сборка|прошивка|патч|приложение) ~3
      `,
      en: `
        "(once|when|after|as soon as) (the|a|our)? (new|next)? (version|release|update|patch|firmware|build) (=is|=comes|=ships|=has|=arrives|=goes|=gets)"
      `,
    },
    // What it is to bring: beside it the product is a promise, whatever else the text says of a problem.
    cure: {
      also: ['consequent'],
      ru: `
        @fix:future/inf
        (убрать|закрыть|победить|побороть|залатать|учесть|переделать|доработать|подправить|пофиксить):future/inf (@trouble|это|он|она|они)
        (исправить|устранить|починить|поправить|решить|пофиксить|закрыть|убрать):future
        "(быть|будет|будут) @fixed"
        (исправление|устранение|фикс|патч|доработка|правка|хотфикс|заплатка|коррекция|починка)
        (исправленный|доработанный) (сборка|версия|билд|вариант)
        (решиться|исчезнуть|пропасть|уйти|устраниться|исправиться|заработать|наладиться|восстановиться):future
      `,
      en: `
        (fix|correct|resolve|solve|address|repair|patch|sort|cure|remedy|eliminate|rectify|correction|bugfix|hotfix|remedied|fixed|corrected|resolved|addressed|solved|repaired|patched|rectified|eliminated)
        "(will|should|'ll) (go away|disappear|be gone|work|be right|be back|vanish)"
      `,
    },
    // It has come already.
    past: {
      also: ['condition', 'consequent', 'question', 'quotation', 'negation'],
      ru: `
        <verb.past>-(быть|обещать|пообещать|собраться|согласиться|взяться|подтвердить|сообщить|сказать|назначить|перенести|отложить|записать|взять|запланировать|планировать|включить|поставить|наметить|передать|внести|решить)
        (исправленный|устраненный|доступный|вышедший|выпущенный):short !(быть:future)
      `,
      en: `
        "(was|were|came|has been|have been|had been|is now|are now)" !(planned|scheduled|found|put|added|included)
        "(we|i|they|developers|team) (have|'ve|has)? (fixed|corrected|resolved|repaired|released|solved)"
        "(appeared|introduced|arose|started|began) (in|with|after)"
      `,
    },
    // How to do without it for now.
    workaround: {
      also: ['consequent', 'condition'],
      ru: `
        "(а пока|до этого времени|до этого|до тех пор|до выхода|до исправления|до обновления|тем временем|на это время|в это время|до релиза|до того)" (можно|можете|советуем|рекомендуем|предлагаем|воспользоваться|<imperative>|поможет|помогает|выручит|годится|работает|подойдет|доступный) !(ждать|подождать|потерпеть|потерпите|подождите|ждите|следите) ~5
        (временно|пока|покамест|сейчас) (можно|можете|советуем|рекомендуем|предлагаем|воспользуйтесь|используйте|пользуйтесь|попробуйте|откройте|открывайте|сохраняйте|выгружайте|входите|делите|поможет|помогает|выручит|выручает) !(ждать|подождать|потерпеть|только) ~3
        (обойти|обход|обходной|временный решение|временный вариант|временный способ|"как обойтись") !(нет|не)
        "(вместо этого|вместо него|вместо нее|другим способом|запасной вариант|запасной способ|альтернатива|в качестве временного решения|как вариант)"
        (вернуть|откатить|вернуться) "(предыдущий|прежний|старый) (версия|сборка|редакция)" ~2
      `,
      en: `
        "(in the meantime|meanwhile|until then|till then|for now|for the time being|until it is|until the|before then|up to then)" (<infinitive>|you|please|use|can|we) !(wait|patient|bear|patience|thank|appreciate|apologise|apologize) ~4
        "(work around|workaround|work-around|get round|get around|temporary solution|temporary fix|alternatively|as an alternative|instead of|instead|switch back|roll back|go back to the)" !(no|there is no)
        "you can (still|also|meanwhile|already)? <infinitive>" ~1
      `,
    },
    // What a date belongs to: the product, or the cure.
    arrival: {
      also: ['consequent'],
      ru: `
        (версия|обновление|релиз|сборка|прошивка|патч|апдейт|выпуск)
      `,
      en: `
        (version|release|update|build|firmware|patch)
      `,
    },
  },
};
