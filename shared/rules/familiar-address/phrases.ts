import type { Language } from '../../languages/language';
import { shortNames } from '../../languages/ru/names';
import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'familiar-address',
  concepts: {
    // Instead of a greeting.
    greeting: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        (приветик|приветики|приветос|приветули|приветствую-с|хай|здарова|здорова|хеллоу|хэлло|хелло|йоу|хаюшки|приветище|здрасте|здрасьте|здрасти|салютик|куку|ку-ку|дратути|здаров|дарова)
        "(доброго|доброе) (денечка|утречка|времечка|вечерочка|денечек|утречко)"
        "(добрый|доброе) (денечек|вечерок|утречко)"
        ^здорово$
        "здорово (мужик|братан|брат|бро|дружище|парень|ребята|народ)"
        "привет (мужик|ребята|народ|пацаны|девчонки|девочки|братан|бро|всем|друзьяшки|ребзя|ребятки|люди)"
        "(как делишки|как жизнь|как сам|как сама|че как|чё как|как оно)"
      `,
      en: `
        "(hey|hi|hello|yo|hiya|sup|hola|howdy|heya) (you)? (guys|gang|folks|fellas|lads|peeps|dudes|boys|girls|ladies|y'all|homie|homies|party people|lovelies|people|mates)"
        ^"(yo|sup|wassup|what 's up|whassup|wazzup|howdy|heya|'sup|g'day|ahoy|hey hey|heyy|hiya)"
        "(what 's up|how 's it going|how 's it hanging|how are you doing) (guys|man|mate|dude|bro|folks|buddy|pal)"
      `,
    },
    // To the reader himself: a short name, a word of the street, an endearment.
    name: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        (${shortNames.map((name) => `=${name}`).join('|')})
        (дружище|братан|бро|братишка|братуха|чувак|чел|дорогуша|солнышко|солнце|зайка|зая|зайчик|котик|красавчик|красавица|старик|старина|голубчик|голубушка|милочка|лапочка|лапуля|дружок|дружочек|приятель|девчонки|девчата|ребятки|ребята|пацаны|народ|мужик|мужики|дамочка|мамочка|бабуля|дедуля|папаша|мамаша|=отец|=брат|сестренка|=дядя|=тетя|малыш|крошка|киса|рыбка|пупсик|шеф|командир|начальник|любезный|любезнейший|милейший|друже|кореш|=бабушка|=дедушка|дедуль|родной|родная|роднуля|сынок|дочка)
        "(друг|дорогой|милый|хороший|солнце|золотой|радость|душа) (мой|моя)"
        "(мой|моя) (друг|дорогой|дорогая|милый|милая|хороший|хорошая|золотой|золотая|радость|солнце)"
        ^(милый|милая|дорогая|родненький|родимый|девушка|женщина|мужчина|молодой человек|гражданин|гражданка|гражданочка)
      `,
      en: `
        (mate|m8|matey|buddies|pals|mates|big guy|tiger|squire|gaffer|partner in crime|my dudes|hero|superstar|rockstar|legend|genius|gorgeous|handsome|hotshot|pumpkin|cupcake|toots|pal|buddy|dude|bro|bruv|champ|sweetie|sweetheart|honey|hun|hon|darling|fella|babe|bud|kiddo|chum|sunshine|matey|cuz|homie|guys|lads|gang|missy|sonny|lovely|ladies|dearie|ducky|boss|chief|luv|sis|fam|sugar|cutie|doll|friendo|amigo|peeps|bestie|love|lass|poppet|petal|duck|guv)
        "(my|old) (buddy|mate|bud|dude|bro|champ|homie|duck|sweetheart|treasure|angel|hero|star|son|darling|sweetie|friend|man|dear|love|chap|fellow|darling|good man|pal|boy|girl|lad|sweet)"
        ^"(hi|hello|hey|thanks|dear|sorry) (man|love|dear|there mate|brother|sir mate|girl|boy|friend|young man|young lady|lady)"
      `,
    },
    // "you guys": plural and shoulder-slapping.
    guys: {
      also: ['condition', 'question', 'consequent', 'negation'],
      ru: `
        "не (парься|бойся|дрейфь|боись|ссы|кипишуй|психуй|очкуй|гони|тупи|грузись|кисни|обессудь|серчай|бузи|мельтеши)"
      `,
      en: `
        (you|thanks|sorry|welcome|okay|ok|alright) > [(guys|folks|lads|fellas|gang|peeps)] ~0
      `,
    },
  },
};

/** What stands instead of a greeting that is too close. */
export const greetings: Readonly<Record<Language, string>> = { ru: 'здравствуйте', en: 'hello' };
