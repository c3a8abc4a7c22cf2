/** Texts to measure with: made up, always the same, and varied, so that nothing is fast only because it has been seen. */
import type { Language } from '../../shared/languages/language';

/** Numbers from 0 up to (not including) `below`, the same for the same seed. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A Markdown template of about so many characters. */
export function templateText(language: Language, characters: number, random: Random): string {
  const words = vocabulary[language];
  const lines = [one(words.greetings, random)];
  let length = lines[0]!.length;
  while (length < characters) {
    const paragraph = Array.from({ length: 2 + random(3) }, () => sentence(language, random)).join(' ');
    const line = random(6) === 0 ? `- ${paragraph}` : paragraph;
    lines.push(line);
    length += line.length + 2;
  }
  lines.push(one(words.closings, random));
  return `${lines.join('\n\n')}\n`;
}

/** How many characters of a language so many bytes of UTF-8 hold: a file of 2 KB is half as many words in Russian. */
export function charactersIn(bytes: number, language: Language): number {
  return Math.round(bytes / (language === 'ru' ? 1.8 : 1));
}

export function sentence(language: Language, random: Random): string {
  const words = vocabulary[language];
  return one(words.sentences, random).replace(/<(\w+)>/g, (_, list: keyof typeof words) => one(words[list], random));
}

/** Inputs that nobody writes, of about so many characters: none may take more than its length allows. */
export const hostile: Readonly<Record<string, (characters: number) => string>> = {
  'opening braces': (n) => '{{'.repeat(n / 2),
  'closing braces': (n) => '}}'.repeat(n / 2),
  tags: (n) => '{% if a %}'.repeat(n / 10),
  'lines of control tags': (n) => '{% if a %}\n{% endif %}\n'.repeat(n / 23),
  spaces: (n) => ' '.repeat(n),
  'lines of one paragraph': (n) => 'We look into the fault that you\nreported to us today and then. '.repeat(n / 64),
  'lines of spaces': (n) => '      \n'.repeat(n / 7),
  'one long word': (n) => 'ы'.repeat(n),
  'one word again and again': (n) => 'сломалось '.repeat(n / 10),
  'one phrase without an end': (n) => 'мы не можем исправить сервер '.repeat(n / 29),
  'nested quotations': (n) => '> '.repeat(n / 2),
  'quotation marks': (n) => '«"'.repeat(n / 2),
  'open quotations': (n) => '«слово '.repeat(n / 7),
  'unclosed fences': (n) => '```\n'.repeat(n / 4),
  'unclosed code': (n) => '`a '.repeat(n / 3),
  brackets: (n) => '['.repeat(n),
  'brackets of words': (n) => '[a '.repeat(n / 3),
  'links cut off': (n) => '[a](b '.repeat(n / 6),
  stars: (n) => '*a '.repeat(n / 3),
  underscores: (n) => '_'.repeat(n),
  'angle brackets': (n) => '<a '.repeat(n / 3),
  comments: (n) => '<!-- '.repeat(n / 5),
  'addresses cut off': (n) => 'a@'.repeat(n / 2),
  dots: (n) => 'a.'.repeat(n / 2),
  commas: (n) => 'если, '.repeat(n / 6),
  parentheses: (n) => '('.repeat(n),
  'table rows': (n) => '|a|b|\n'.repeat(n / 6),
  'nested items': (n) => '- '.repeat(n / 2),
  'entities cut off': (n) => '&amp'.repeat(n / 4),
  numbers: (n) => '1.2'.repeat(n / 3),
  dashes: (n) => '— '.repeat(n / 2),
  percents: (n) => '%a'.repeat(n / 2),
  hashes: (n) => '##a'.repeat(n / 3),
  // Not hostile at all, and what a rule that looks through the whole text for each of its findings fails at.
  'Russian replies one below the other': (characters) => templateText('ru', characters, randomFrom(17)),
  'English replies one below the other': (characters) => templateText('en', characters, randomFrom(19)),
};

function one(list: readonly string[], random: Random): string {
  return list[random(list.length)] as string;
}

const vocabulary = {
  ru: {
    greetings: ['Здравствуйте, {{client.name}}!', 'Добрый день!', 'Уважаемый клиент!'],
    closings: ['С уважением, {{agent.name}}', 'Спасибо, что написали нам.', 'Служба поддержки'],
    thing: [
      'сервер',
      'личный кабинет',
      'интернет',
      'заказ',
      'платёж',
      'терминал',
      'принтер',
      'отчёт',
      'договор',
      'пропуск',
    ],
    person: ['инженер', 'специалист', 'менеджер', 'разработчик', 'администратор', 'коллега'],
    unit: ['отдел логистики', 'бухгалтерия', 'провайдер', 'банк', 'склад', 'юридический отдел'],
    time: [
      'завтра до 18:00',
      'в течение 2 рабочих дней',
      'в ближайшее время',
      'до конца недели',
      'к {{deadline}}',
      '25.11.2026',
    ],
    place: ['на первом этаже', 'в офисе', 'на странице настроек', 'в магазине', 'на складе'],
    sentences: [
      'Наш <person> проверил <thing> и нашёл причину ошибки.',
      'Мы перезапустили <thing>, он снова работает.',
      'Сейчас <thing> недоступен, мы уже разбираемся.',
      'Сообщим о результате <time>.',
      'Приносим извинения за доставленные неудобства.',
      'К сожалению, это вина другого подразделения: <unit> не передал нам данные.',
      'Если <thing> не откроется, напишите нам номер обращения {{ticket.id}}.',
      'Вы не указали номер договора, поэтому мы не смогли найти <thing>.',
      'Ответ от команды «<unit>» ждём <time>.',
      'Чтобы получить <thing>, подойдите к стойке <place>: понадобится паспорт.',
      'Ваше обращение передано в <unit>, с вами свяжется <person>.',
      'Когда вы увидите сообщение об ошибке, сделайте снимок экрана и пришлите его нам.',
      'Мы вернём деньги <time>, отдельно писать об этом не нужно.',
      'Проверьте, пожалуйста, что <thing> включён и стоит <place>.',
      'Плановые работы начнутся <time>, <thing> будет недоступен около часа.',
    ],
  },
  en: {
    greetings: ['Hello {{customer.first_name}},', 'Good afternoon,', 'Dear customer,'],
    closings: ['Best regards, {{agent.name}}', 'Thank you for writing to us.', 'The support team'],
    thing: [
      'server',
      'account',
      'connection',
      'order',
      'payment',
      'terminal',
      'printer',
      'report',
      'contract',
      'badge',
    ],
    person: ['engineer', 'specialist', 'manager', 'developer', 'administrator', 'colleague'],
    unit: ['logistics department', 'accounting team', 'provider', 'bank', 'warehouse', 'legal team'],
    time: [
      'tomorrow by 18:00',
      'within 2 business days',
      'as soon as possible',
      'by the end of the week',
      'by {{deadline}}',
      'on 25 November',
    ],
    place: ['on the first floor', 'in the office', 'on the settings page', 'in the shop', 'at the warehouse'],
    sentences: [
      'Our <person> checked the <thing> and found what caused the error.',
      'We restarted the <thing>, and it works again.',
      'The <thing> is not available right now, and we are looking into it.',
      'We will let you know about the result <time>.',
      'We apologize for any inconvenience caused.',
      'Unfortunately the <unit> did not send us the data, so this is their fault.',
      "If the <thing> doesn't open, write to us with your ticket number {{ticket.id}}.",
      'You did not give us the number of the contract, so we could not find the <thing>.',
      'We expect an answer from the <unit> <time>.',
      'To pick up the <thing>, come to the desk <place>: you will need a passport.',
      'Your request has been passed to the <unit>, and a <person> will contact you.',
      'When you see the error message, take a screenshot and send it to us.',
      'We will return the money <time>, there is no need to write about it again.',
      'Please check that the <thing> is switched on and stands <place>.',
      'Planned work begins <time>, and the <thing> will be down for about an hour.',
    ],
  },
} as const satisfies Record<Language, Record<string, readonly string[]>>;
