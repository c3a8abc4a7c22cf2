import type { Capitals } from '../capitals';
import { Grammar } from '../grammar';
import type { LanguageModule } from '../language';

const acronyms: ReadonlySet<string> = new Set(
  'ооо оао зао пао ао ип инн кпп огрн бик снилс осаго каско мфц гос осс фио сбп цод жкх тсж дез нко пвз сми мвд фнс вуз загс гост егэ мрот рф сша снг ссср мгу осмс дмс омс мкад кад ёмкость'.split(
    ' ',
  ),
);

/** What Russian writes in capitals without shouting. */
export function createCapitals(analyse: LanguageModule['analyse']): Capitals {
  return {
    isWord(word) {
      if (acronyms.has(word) || /\d/.test(word) || !/[а-я]/.test(word)) return false;
      if (analyse(word).some(({ grammar }) => !(grammar & Grammar.guessed))) return word.length > 1;
      return word.length >= 5 && /[аеиоуыэюя].*[аеиоуыэюя]/.test(word);
    },
    isCertain: () => true,
    namedBefore:
      /(?:(?:^|[^\p{L}])(?:ООО|АО|ЗАО|ПАО|ОАО|ИП|ТОО|НКО|ФГБУ|ГБУЗ|МБОУ|ГКУ|ТСЖ|УК|ЖК|БЦ|ТЦ|ТРЦ)\s?[«"“]?|(?:нажмите|нажать|нажав|кнопк\p{L}+|раздел\p{L}*|пункт\p{L}*|вкладк\p{L}+|меню|клавиш\p{L}+)(?: на)?[\s*_:]*)$/iu,
    namedAfter: /^(?!)/,
    legalForms: new Set('ооо ао зао пао оао ип тоо бц жк тц трц ук тсж нко'.split(' ')),
    danger: /безопасност|опасн|осторожно|внимание:|угроз/iu,
    forbidding: new Set(['не', 'никогда']),
    warnings:
      /(?:^| )(?:не отвеча\p{L}+|никому не \p{L}+|не (?:сообща|включа|трога|каса|прикаса|вскрыва|подключа|зажига|польз|использ|вход|заход|приближа|открыва|закрыва|перекрыва|откручива|спуска|поднима|подход|выход|выбега|пейте|пить|ешьте|употребля|заряжа|снима|разбира|кури|наступа|стойте|стоять|подноси|смешива|глота|проглатыва|вдыха|пренебрега|паркуйте|паркова)\p{L}*|опасн\p{L}+|смертельн\p{L}+|высок\p{L}+ напряжени\p{L}+|под напряжением|пожар\p{L}*|газ|угарн\p{L}+|взрыв\p{L}*|эвакуац\p{L}+)(?: |$)/u,
  };
}
