import type { Language } from '../../languages/language';
import type { PhraseTable } from '../../text/phrases/table';

export const phrases: PhraseTable = {
  name: 'servile-tone',
  concepts: {
    // Instead of an apology: "умоляем о прощении".
    grovel: {
      also: ['question', 'consequent'],
      ru: `
        [(молить|умолять):inf "(о|об)? (вас)? (о)? (прощение|пощада|простить|снисхождение)"] ~1
        [(умолять|молить|взывать|заклинать):first "(вас|мы)? (о|об|нас|на коленях|на коленях о)? (прощение|простить|пощада|снисхождение|извинить|милость|помилование|не гневаться|не сердиться)"] ~2
        ["(нижайше|смиренно|покорнейше|покорно|слезно|коленопреклоненно|униженно|низко)" "(вас|мы|у вас)? (просим|умоляем|молим|прошу) (у вас|вас)? (прощения|извинения|простить|извинить|нас простить|о прощении|о снисхождении)"] ~2
        ["(приносим|примите|просим|приношу|просим принять|тысяча|позвольте принести) (вам|вас|наши|мои|еще раз)? (тысяча|тысячу|миллион|море|тысячи|миллионы|сотня|сотни|вагон|бесконечные|нижайшие|глубочайшие|всенижайшие|смиреннейшие|безмерные|искреннейшие и глубочайшие) (раз)? (извинений|извинения|пардонов|простите|простить)"]
        ["(тысяча|миллион|море|вагон|тысячи|миллионы|тысячу раз) (раз)? (извинений|простите|извините|пардонов)"]
        ["простите (нас)? (великодушно|бога ради|ради всего святого|ради бога|грешных|недостойных|окаянных)"]
        ["(не велите|не прикажите) казнить"]
        ["(нет|не может быть) (нам|мне|этому)? (никакого)? (прощения|оправдания)"]
        ["(нам|мне) нет (и не будет)? (прощения|оправдания)"]
        ["(посыпаем|посыпаю) (голову|главу) пеплом"]
        ["(сгораем|сгораю|горим|умираем|проваливаемся сквозь землю) (от|со) стыда"]
        ["(нам|мне) (безумно|ужасно|невероятно|дико|нестерпимо|бесконечно|безмерно|страшно|жутко|очень-очень|мучительно) (стыдно|неловко|неудобно|жаль|совестно)"]
        ["(бесконечно|безмерно|безгранично|невыразимо|всей душой|тысячу раз) (виноваты|виновата|виноват|сожалеем|сожалею|раскаиваемся|извиняемся|каемся|перед вами виноваты)"]
        ["(падаем|стоим|стою|падаю|ползаем) (перед вами)? (на колени|на коленях|ниц|в ноги|в ножки)"]
        ["(бьем|бью) челом"]
        ["кланяемся (вам)? (в ноги|в ножки|низко|в пол)"]
      `,
      en: `
        [(beg|implore|entreat|plead|pray|beseech) "(for)? (your|you|to)" "(forgiveness|pardon|mercy|indulgence|forgive us|for forgiveness|be forgiven|to forgive us|us to be forgiven|for mercy|to pardon us|clemency|for your forgiveness)"] ~1
        ["(we|i)? (most)? (humbly|abjectly|grovellingly|profusely|prostrate ourselves and) (and sincerely|beg|and profusely)? (apologise|apologize|beg your pardon|ask for your forgiveness|ask your forgiveness|ask forgiveness|beg your forgiveness|beg forgiveness)"]
        ["(we|i) (apologise|apologize) (most)? (profusely|abjectly|humbly|a thousand times|a million times|endlessly|from the bottom of our hearts|on our knees|unreservedly and endlessly)"]
        ["(a thousand|thousand|a million|million|endless|a hundred|countless|infinite|ten thousand) (apologies|sorries|pardons|times sorry)"]
        ["(our|my) (most)? (humblest|humble|deepest and humblest|most abject|abject|profoundest|very deepest) (apologies|apology|regrets)"]
        ["(we are|we 're|i am|i 'm) (utterly|absolutely|completely|deeply|truly|so|terribly)? (mortified|ashamed of ourselves|ashamed of myself|devastated|unworthy|not worthy|disgusted with ourselves|beyond sorry|eternally sorry|so very very sorry|so so sorry|endlessly sorry)"]
        ["(can|could|will) you (ever|possibly|find it in your heart to)? (ever)? forgive us"]
        ["(there is|there 's) no excuse (whatsoever)? (for us|that could|big enough)"]
        ["on (our|my|bended) (knees|bended knees|hands and knees|knee)"]
        ["(throw ourselves|we throw ourselves) (at|on|upon) your (mercy|feet)"]
        ["(hang|hanging) (our|my) (heads|head) in shame"]
        ["(unforgivable|inexcusable) (of us|on our part)"]
      `,
    },
    // A bow before a request or thanks: "нижайше", "humbly". The word goes, the request stays.
    bow: {
      ru: `
        [(нижайше|смиренно|покорнейше|покорно|слезно|коленопреклоненно|униженно|всенижайше|подобострастно)] "(вас|мы|и|еще раз)?" (просить|благодарить|умолять|кланяться|ждать|надеяться|ожидать|напоминать) ~2
        (просить|благодарить|умолять|ждать|надеяться):first [(нижайше|смиренно|покорнейше|покорно|слезно|коленопреклоненно|униженно)] ~1
        ["(осмелимся|осмелюсь|дерзнем|смеем|осмеливаемся) (вас)?"] <infinitive> ~2
        ["не (соблаговолите|соизволите|соблаговолили бы) ли (вы)?"]
        ["(бесконечно|безмерно|безгранично|нижайше|несказанно) (признательны|благодарны|признателен|благодарна|благодарен|счастливы|польщены)"]
        ["(умоляем|умоляю|молим|заклинаем)"] (подождать|потерпеть|прислать|не уходить|остаться|дать|сообщить|написать|проверить|понять|оставить|войти|ответить) ~3
      `,
      en: `
        [(humbly|abjectly|cravenly|grovellingly)] (ask|request|thank|hope|suggest|remind|await|submit|pray) ~1
        ["(we|i)? (would)? (beg|implore|beseech|entreat) (of)? you (to|for)?"] (send|wait|reply|stay|consider|give|let|allow|confirm|check|be|write|reconsider|bear) !forgive
        ["(we|i) (are|am)? (would)? not (dare|presume) to"]
        ["if it (would)? (please|pleases) you"]
        ["if you would be so (very|infinitely|extremely) (kind|good|gracious) as to"]
      `,
    },
    // Nothing but a bow: its sentence goes.
    servant: {
      ru: `
        ["не (сочтите|примите) за (дерзость|наглость|труд)"]
        ["(ваш|ваши|твой) (покорный|покорные|верный|верные|преданный|преданные) (слуга|слуги|раб)"]
        ["(припадаем|припадаю) к (вашим)? стопам"]
        ["(любой|каждый|всякий) (ваш|ваша|ваше) (каприз|желание|прихоть) (для нас)? (закон|приказ)"]
      `,
      en: `
        ["(your|we remain your) (most)? (humble|obedient|faithful|devoted) (servant|servants)"]
        ["(eternally|infinitely|forever|endlessly|boundlessly) (grateful|thankful|indebted|in your debt|obliged)"]
        ["your (every)? (wish|whim) is our command"]
      `,
    },
  },
};

/** A calm apology, and how its reason begins. */
export const plain: Readonly<
  Record<Language, { readonly apology: string; readonly reason: RegExp; readonly subject: RegExp }>
> = {
  ru: { apology: 'приносим извинения', reason: /^\s+за\s/, subject: /(?:мы|я|готовы)\s+$/i },
  en: { apology: 'we apologise', reason: /^\s+(?:for|that)\s/, subject: /(?:we|i|a)\s+$/i },
};
