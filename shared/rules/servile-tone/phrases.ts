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
        ["(тысяча|миллион|море|вагон|тысячи|миллионы|тысячу раз) (раз)? (извинений|простите|извините|пардонов)"]
        ["простите (нас)? (великодушно|бога ради|ради всего святого|ради бога|грешных|недостойных|окаянных)"]
        ["(не велите|не прикажите) казнить"]
        ["(нет|не может быть) (нам|мне|этому)? (никакого)? (прощения|оправдания)"]
        ["(нам|мне) нет (и не будет)? (прощения|оправдания)"]
        ["(посыпаем|посыпаю) (голову|главу) пеплом"]
        ["(нам|мне) (безумно|ужасно|невероятно|дико|нестерпимо|бесконечно|безмерно|страшно|жутко|очень-очень|мучительно) (стыдно|неловко|неудобно|жаль|совестно)"]
        ["(бесконечно|безмерно|безгранично|невыразимо|всей душой|тысячу раз) (виноваты|виновата|виноват|сожалеем|сожалею|раскаиваемся|извиняемся|каемся|перед вами виноваты)"]
        ["(падаем|стоим|стою|падаю|ползаем) (перед вами)? (на колени|на коленях|ниц|в ноги|в ножки)"]
        ["(бьем|бью) челом"]
        [(целовать|лобызать|облобызать):first/inf "(вам|ваши)" (рука|ручка|нога|след)] ~2
        [(склонять|преклонять|склонить|преклонить|склоняем|преклоняем):first "(перед вами|наши|свои|повинные|виновато|низко|покорно)?" (голова|колено|глава|чело)] !(если|ребенок|пациент) ~3
        [(склоняться|преклоняться|благоговеть|трепетать|раболепствовать|пресмыкаться|унижаться):first "перед" "(вы|ваш)"] ~3
        [(уповать|взывать):first "(на|к)" "(ваш|вы)" <any>?] ~3
        ["(надеемся|рассчитываем|полагаемся|надеюсь) на вашу (милость|снисходительность|жалость|пощаду|великодушную милость)"]
        ["не (смеем|смею|дерзаем|дерзнем|осмеливаемся)" (надеяться|просить|рассчитывать|мечтать|уповать|поднять|смотреть|обращаться|ждать|молить|взглянуть)] ~3
        ["на" (нерадивый|недостойный|непутевый|бестолковый|окаянный|грешный|неразумный):plural] ~0
        ["(нет слов|не хватит слов|не найти слов|словами не передать|словами не выразить)" // (раскаяние|стыд|вина|сожаление|извинение|прощение)] ~8
        [(раскаяние|покаяние) (глубина|слеза|слезный|весь|бесконечный|горький|безмерный)] ~3
        [(молить|умолять|заклинать):first // "не (держать|гневаться|серчать|сердиться|уходить|бросать|покидать|отвергать|судить|казнить)"] ~5
        ["(покаянно|с покаянием|с повинной|с низко опущенной головой|с трепетом|с благоговением)"]
        ["(наша|моя) (вина|провинность)? (безмерна|неискупима|непростительна)"]
        ["(не прогневайтесь|не гневайтесь|не серчайте|не обессудьте|не погнушайтесь|не держите зла|не извольте гневаться)" !(если)]
        ["(каемся|каюсь)" (каемся|каюсь|раз)] ~3
        ["(низко|в пояс|земно|до земли)" (кланяться|поклониться):first] ~1
        ["(вечный|вечные|неоплатный|неоплатные|навеки ваш) (ваш)? (должник|должники|должница)"]
        ["(простите|извините|простите нас) (нас)? (великодушно|милостиво)"]
        [(молить|умолять):first "о" <any>] ~1
        ["(никогда|никак) (себе)? не (простим|прощу) (себе)?" !(если)]
        ["(смилуйтесь|помилуйте|пощадите|сжальтесь|не погубите)" !(если)]
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
        ["(most)? (humbly|abjectly|cravenly|meekly|grovellingly)" "(and)?" "(crave|beseech|entreat|implore|beg|ask|pray|plead|seek|request)" "(your|for)?" "(pardon|forgiveness|mercy|indulgence|leniency|grace|clemency|patience)"] ~2
        ["(crave|implore|beseech|entreat|plead for|throw ourselves on|cast ourselves on|appeal to) your (pardon|forgiveness|mercy|indulgence|leniency|grace|clemency|kindness|generosity)"]
        ["(we|i)" "(kiss|kissing|lick|wash)" "your (hand|hands|feet|shoes|boots)"] ~1
        ["(prostrate|abase|humiliate|flagellate) (ourselves|myself)"]
        ["(grovel|grovelling|groveling|crawl|kneel|kneeling|lie) (in the dust)? (at|before|to) (your|you) (feet)?"]
        ["(sunk|sink|sinking|drowning|burning|dying|die|red|covered|buried|consumed|crushed|filled) (in|with|by|of) (the)? (deepest|utter|utmost|sheer|our|bitter|burning)? (shame|remorse|disgrace|embarrassment)"]
        ["(bow|bowing|lower|hang|hanging) (down)? (our|my) (heads|head) (before you|in shame|low|deeply)?" !(look)]
        ["(words|no words|no word|nothing) (can|could|can not|can n't|can never|will ever|can ever|fail to|fail us to)? (ever)? (express|describe|convey|say|tell)" // "(how)? (ashamed|sorry|shame|remorse|regret|mortified|guilt|guilty)"] ~4
        ["find it in your heart"]
        ["(can not|can n't|cannot|never|could not) (ever)? forgive (ourselves|myself)"]
        ["(your)? (boundless|infinite|endless|great|divine|undeserved) (mercy|grace|goodness|magnanimity|indulgence|forbearance)"]
        ["(humblest|most humble|deepest and humblest|lowliest) (thanks|gratitude|request|regards|plea)"]
        ["(wretched|unworthy|miserable|lowly|undeserving|humble and unworthy|poor sinful) (servants|servant|florists|sinners|bunglers|creatures|people|<noun>)" (us|we|your|forgive|our)] ~6
        ["(not worthy|unworthy|undeserving) of (you|your|a (guest|customer|client|patron)|such a|so)"]
        ["(we|i) (do|did)? not deserve (your|a|such|so|you)"]
        ["(have|take) (mercy|pity) on us"]
        ["(unforgivable|inexcusable) (of us|on our part)"]
      `,
    },
    // A bow before a request or thanks: "нижайше", "humbly". The word goes, the request stays.
    bow: {
      ru: `
        [(нижайше|смиренно|покорнейше|покорно|слезно|коленопреклоненно|униженно|всенижайше|подобострастно)] "(вас|мы|и|еще раз)?" (просить|благодарить|умолять|кланяться|ждать|надеяться|ожидать|напоминать|уповать|склоняться|взывать|обращаться) ~2
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
        ["(ваш|ваши|твой)? (недостойный|недостойные|ничтожный|нижайший|нижайшие|смиренный|смиренные|преданнейший) (слуга|слуги|раб|рабы|холопы)" "ваш?"]
        [(слуга|слуги|раб|рабы|холоп|холопы) "(ваши|ваш|вашей милости)"]
        [(припадать):first "к" "(ваш|вы)?" (нога|стопа|рука)] ~2
        ["припадая" "к" (стопа|нога)] ~2
        ["(ваше|ваш|ваша|каждое ваше|любое ваше) (слово|желание|воля) (для нас|нам)? (закон|приказ|свято|священно|священна)"]
        ["(любой|каждый|всякий) (ваш|ваша|ваше) (каприз|желание|прихоть) (для нас)? (закон|приказ)"]
      `,
      en: `
        ["(your|we remain your|remain your) (most|very)? (humble|humblest|obedient|faithful|devoted|unworthy|lowly|loyal) (and obedient)? (servant|servants|slave|slaves)"]
        ["(for ever|forever|eternally) in your debt"]
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
