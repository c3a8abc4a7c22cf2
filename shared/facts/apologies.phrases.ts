import type { PhraseTable } from '../text/phrases/table';

const en = {
  /** What was not as it ought to be: "your stay", "things". Opens a run of words. */
  subject: '"(that)? (things|something|everything|we|it|this|our <any>|your <any> <any>?|the <any> <any>?)',
  /** "The inconvenience of having to queue twice" says which. */
  named:
    '"(inconvenience|trouble|hassle|bother|frustration|annoyance|stress) of (having|being|<gerund>|(a|an|the|two|your) <any>? (visit|call|delivery|trip|queue|journey))"',
};

/** Apologies: for something in particular, or for "the inconvenience". */
export const apologyPhrases: PhraseTable = {
  name: 'apology',
  concepts: {
    any: {
      also: ['consequent'],
      ru: `
        (приносить|принести|просить|принимать|принять|приносим|примите|прошу|просим|попросить|хотеть|выражать|выразить) (глубокий|искренний|свой|наш|самый|извинение)? (извинение|прощение|извинить|простить) !(если|деньга)
        (компания|служба|команда|магазин|банк|отель|ресторан|школа|клиника|сервис|дирекция|управление|администрация|коллектив|редакция|перевозчик|руководство|оператор) извиняться:present.third
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
        # Who is sorry to part regrets no trouble.
        "(сожалеть|жаль|жалко|досадно|огорчать|сожаление)" !если !"к сожаление" !(расставаться|расстаться|прощаться|попрощаться|терять|потерять|отпускать|отпустить):inf
        "(нам|мне) (очень|искренне|правда|жутко|крайне)? (жаль|неловко|стыдно|жалко|неудобно)" !(расставаться|расстаться|прощаться|попрощаться|терять|потерять|отпускать|отпустить):inf
        (виноватый|виноваты) (перед вами|простите)
        (извенен*|извиненья|извенени*|извените|извеняемся|извеняюсь|извиняйте|извинень*|извинити|извинитe|простити|извенит*)
        "не (держите|держи) (на нас|на меня)? (зла|обиды|сердца)"
        "не (сердитесь|серчайте|обессудьте|взыщите|обижайтесь|гневайтесь) (на нас|на меня|пожалуйста)" !если
        "не судите (нас|меня)? строго"
      `,
      en: `
        "(sorry|apologise|apologize|apology|apologies)" !(if|must|need|owe|customer|be sorry for your feedback|"(get|receive|expect|deserve|demand|demanded|want|wanted|awaiting|owed) (an|the|our|your)? (apology|apologies)"|"safe than"|"sorry (state|sight|tale)") !"(template|snippet|folder|page|field|button|form|file|reply|entry|option|macro) apology"
        regret // =that ~0 !"(we|i) (can|could|must|are|do|have to)"
        "(regret|forgive|pardon)" (that|what|the|any|this|to hear|your|us|you|for|our|to) ~1 !(if|to inform|to tell|to advise|to say|you will)
        "(appologies|appologise|appologize|appology|apologys|apolgies|apologes|apoligies|apoligise|apoligize|apologizes|apolagies|sory|sorrry|soory|apologie|apologises|apolgise|apolgize)"
        "(is|are) (deeply|sincerely|very much|greatly|truly|much|highly|extremely|really|most)? regretted"
        "beg your (pardon|forgiveness)"
        "excuse (the|any|our|us|this)"
        "(it|that) (is|'s|was) (a|such a|a great|a real|really a)? (pity|shame|unfortunate)" // "(that)? you (have|had|'ve)? (run into|ran into|encountered|experienced|met with|faced|had (trouble|problems|difficulties|to (go|wait|deal|put)))" !(if|what a) ~0
      `,
    },
    // Names nothing: "за доставленные неудобства".
    empty: {
      also: ['condition', 'consequent', 'negation'],
      ru: `
        "за" (доставить|доставленный|причиненный|временный|возможный|возникший|предоставленный|созданный|вызванный|этот|все|связанный|такой|данный|любой|оказанный|случившийся|произошедший|принести|принесенный|сложившийся|подобный|какой-либо|прочий|некоторый|вынужденный)? (неудобство|беспокойство|трудность|ситуация|дискомфорт|проблема|сложность|недоразумение|инцидент|хлопоты|неприятность|затруднение|произошедшее|случившееся|накладка|все|помеха|эмоция|опыт|недоразумения|конфуз|испытать) !"(с|со) (<adj>)? <noun.instrumental>-(заказ|вопрос|обращение|заявка|то|это)" ~2
        "за (все)? это (еще раз|пожалуйста)?"$
        "за это (просить|приносить|принести|извиняться|простить|извинить|мы|я)"
        "испытанные неудобства"
        "что (так|это|такой|подобный|такое|все так) (получиться|выйти|произойти|случиться|сложиться|вышло)" !"(с|со) <noun.instrumental>" !!(накануне|посреди|разгар|"в (самый|ваш|день)")
        "что (вы|вам)? (столкнуться|столкнулись|пришлось столкнуться) с (такой|этот|данный|подобный)? (проблема|ситуация|трудность|неудобство|сложность|этим)"
        "за (предоставленный|доставленный)? (временный)? неудобство"
        "что у вас (возникнуть|=были|случиться|произойти|=есть) (такой|этот|подобный|данный|определенный)? (трудность|проблема|неудобство|сложность|затруднение|неприятность)"$
        "за" (неприятный|неудобный|неловкий|досадный|нехороший|сложный|трудный|подобный|всяческий|любой|возможный|доставить|причинить|доставленный|причиненный|причинять|испытать|пережитый|нанесенный)? (момент|огорчение|впечатление|осадок|нервы|переживание|волнение|хлопоты|конфуз|казус|шероховатость|нестыковка|промашка|оплошность|заминка|неурядица|тревога|нелепость|досада|расстройство|осложнение|недостаток|недочет|негатив|промах|упущение|неудача|заминка|недоработка|сумятица|суета) !"(перед|накануне) <noun>-(вы|вами|клиент|гость|пассажир|все)" !"(с|со) (<adj>)? <noun.instrumental>-(заказ|вопрос|обращение|заявка|то|это)" ~2
        "что (так|все|всё|это|оно)? (так)? (нескладно|неловко|нехорошо|некрасиво|неудачно|глупо|неладно|криво|нелепо|плохо|неудобно|досадно|скверно) (все|всё|так|это)? (вышло|получилось|сложилось|обернулось|случилось|произошло)"
        "что (вы|вам) (с)? (таким|этим|подобным) (столкнуться|столкнулись|пришлось столкнуться|пришлось пережить)"
        "что (вы|вам)" (испытать|пережить|перенести|огорчить|расстроить|огорчиться|расстроиться|понервничать|поволноваться|побеспокоиться|потревожить|потревожили|побеспокоили|обеспокоили|расстроили|огорчили|подвели|разочаровали):past (неудобство|дискомфорт|трудность|это|такой|из-за этого|из-за нас)?$ ~2
      `,
      en: `
        "(for|about|regarding|any|the|this|that|all|over) (any|the|all|this|these|those|that|some|your|every|possible|temporary|our)? (unpleasant|unfortunate|regrettable|awkward|frustrating|negative|disappointing|stressful|difficult|upsetting|poor|bad|whole|entire|recent)? (circumstances|shortcomings|occurrence|disappointment|dissatisfaction|impression|upset|distress|hiccup|hiccups|troubles|inconvenience|trouble|inconveniences|difficulty|difficulties|problem|problems|issue|issues|disruption|disturbance|confusion|frustration|bother|hassle|situation|inconvience|inconvinience|inconveniance|inconvienience|inconvenince|discomfort|mishap|experience|incident|stress|unpleasantness|aggravation|annoyance|ordeal)" ~1 !!${en.named}
        "(for|about|over|regarding) (all|any of|all of|any and all) (the|this|these|our|your)? (inconvenience|trouble|inconveniences|difficulties|problems|issues|disruption|hassle|bother|stress|unpleasantness)"
        "any (difficulties|difficulty|trouble|inconvenience|problems|inconveniences) (this|that|it|which|we) (may|might|can|could|will)? (bring|cause|have|give|create|mean)?"
        "for any (upset|distress|worry|concern|nuisance|stress|unpleasantness|offence|anxiety|misunderstanding|disappointment|displeasure|dissatisfaction)" ~0
        "(for|about|over|regarding) (all|any of|all of)? (this|that|it)"$ !!"(know|see|understand|realise|realize|imagine|appreciate) how" !!"and (i|we)? (am|are|'m|'re) (so|very|truly|really|sincerely)? sorry"
        "(for|about|regret)? (what|everything that|all that) (happened|has happened|had happened|occurred|went wrong|has gone wrong|is going on)"$
        "you (have|had|'ve)? (experienced|had|encountered|faced|run into|ran into|met with) (some|any|these|such|this|a|the)? (difficulties|difficulty|problems|problem|issues|issue|inconvenience|trouble)"$
        "to (hear|learn|read|see|know) (that|this|about it|it)?"$
        "to (hear|learn|read|see|know) (of|about) your (recent|last|latest|bad|poor|unpleasant|negative|disappointing|frustrating)? (stay|visit|experience|trip|journey|order|purchase|booking|evening|meal|disappointment|dissatisfaction|frustration|troubles)"$
        "to (hear|learn|read|see|know) (that|of|about)? (you|your)? (had|have|have had|are having|'re having|experienced|were having|faced|ran into)? (some|a|any|this|these|such|your)? (problem|problems|trouble|issue|issues|difficulty|difficulties|bad experience|experience|inconvenience|frustration)"$
        "you (had|have had|have|'ve had|needed|'ve)? (to)? (go through|experience|deal with|put up with|face|endure|suffer|live through|encounter|contend with|sit through|run into|bump into|hit|come across|come up against|stumble (on|over|upon|into)|struggle with|cope with)" "(this|that|it|these|any of this|all (of)? (this|that|it)|(this|that|such a|an|a)? (unpleasant|unfortunate|difficult|frustrating|bad|awkward)? (situation|experience|inconvenience)|something like this|anything like this)"$ ~0
        # It was not as it ought to be.
        ${en.subject} (did not|did n't|have not|has n't|have n't|was not|was n't|were not|is not)? (<any>)? (go|went|gone|turn out|turned out|work out|run|ran|come out|be|been|was|were|is|are) (not|n't)? (quite|exactly|entirely|all)? (smoothly|to plan|as (smoothly|planned|well|you|we|it|expected|hoped|intended|promised|usual)|(the way|what|how) (you|we|it))"
        "(things|something|everything|it|that|this) (go|went|gone|has gone|have gone|goes|turned out) (a bit|a little|so|rather|very)? (wrong|sideways|badly|awry|poorly|pear-shaped|off|astray)"$
        ${en.subject} (did not|did n't|have not|has n't|have n't|could not|failed to)? (<any>)? (live|lived|measure|measured|come|came) up to (your|the|our|what)"
        ${en.subject} (did not|did n't|have not|has n't|have n't|could not|failed to)? (<any>)? (meet|met|match|matched|satisfy|reach|reached) (your|our|the) (usual|high|own|very)? (expectations|expectation|standards|standard|hopes)"
        "not (meeting|living up to|matching|measuring up to|coming up to) (your|our|the|what) (usual|high|own)? (expectations|expectation|standards|standard|hopes|we|you)"
        "(to have|having|for) (caused|causing|given|giving|put|putting) you (to|through)? (so much|such|any|this|all this|all that|a lot of|some)? (trouble|inconvenience|bother|hassle|worry|distress|stress|difficulty|difficulties|frustration)"$
        ${en.subject} (has|have|had)? (fallen|fell|falling) short (of (your|our|what))?"
        ${en.subject} (has|have|had|was|were|is)? (been)? (less|other) than (ideal|perfect|satisfactory|you (had)? (expected|hoped)|expected|pleasant)"
        "(we)? (have|'ve)? (let|letting|disappointing|disappointed|failed|failing) you (down)?"$
        "you (are|'re|were|feel|felt|remain|left)? (so|very|still|not|n't)? (entirely|completely|fully|quite)? (dissatisfied|unhappy|happy|satisfied|disappointed|upset|frustrated|annoyed|let down) (with (us|this|it|everything|our service|the service))?"$
        "(the way|how) you (feel|felt|are feeling) (about (this|it|things))?"$
        "(making|leaving) you (feel|feeling) (this way|that way|like this|let down|frustrated|disappointed|upset|unhappy)"$
        "(this|that|it|any of this|we) (has|have|had|was|is|may have|might have)? (been|caused|left|made)? (you)? (any|some|so|very|feeling|such (a|an)|a|an)? (unhappy|annoyed|dissatisfied|angry|inconvenienced|pain|nuisance|hassle|bother|headache|ordeal|trouble|upset|frustrating|frustration|disappointing|disappointment|upsetting|stressful|stress|unpleasant|annoying|inconvenient|frustrated|disappointed|unsettling|worry|confusing)"$
        "you (have|had|'ve)? (had|have) (such)? (a|an)? (bad|rough|hard|difficult|unpleasant|poor|terrible|awful|frustrating|tough|miserable) (time|experience|day) ((with|at|from) us|here)?"$
        "that (this|it|such a thing|something like this) (has)? (happened|occurred|came about|went this way|came to this|had to happen)"
        "to (disappoint|bother|trouble|keep)"
        "(inconvenience|trouble|frustration|disruption|confusion|difficulty|hassle) (caused|this|that|it|may|you|we|which|and)?" !!${en.named}
        "(for|about|over) (everything|it all|all of it|all of this|the whole thing|the lot|all that)"$
        "you (have|had|'ve|have had|had had)? (had|made|experienced|got|gone through) (this|such|such an|such a|that|an|a|this kind of) (bad|unpleasant|poor|sad|frustrating|negative)? (experience|impression)"$
        "what you (went|have gone|had to go|'ve gone|had been|have been) through"$
      `,
    },
    // What an apology is for: "за то, что…", "for the wait". Without one it is for nothing in particular.
    object: {
      also: ['consequent', 'condition', 'question', 'negation', 'quotation'],
      ru: `
        "за <any>" !"за (помощь|понимание|терпение|обращение|отзыв|внимание|время|счет|вами)"
        "(что|если|кто|из-за|у) <any>"
        (=мы|=я) (ошибиться|перепутать|забыть|пропустить):past
        "перед <any>-(вы|все|жилец|житель|клиент|гость|покупатель|пассажир|абонент|пациент|студент|родитель|пользователь|участник|зритель|посетитель)"
        (потерять|потратить) (время|деньги)
        "(о|об|обо) <any>? <noun.prepositional>-(неудобство|ситуация|инцидент|опыт|впечатление|трудность|сложность|случай)"
      `,
      en: `
        "(for|about|that|because|if|to|over) <any>"
        "(sorry|apologise|apologize|regret|forgive|pardon|excuse) (you|your|we|i|the|this|it|our|us|there|everyone)"
        "(forgive|pardon|excuse) (us|me) (the|this|our|my|for|that|if|if)"
        "(forgive|pardon|excuse) (the|our|this|my) (long|late|short|slow|extra|late-night|belated|early|sudden)? (delay|wait|silence|mistake|typo|mix-up|noise|dust|smell|reply|answer|response|hour|call|notice|lateness|error|slip|slowness|queue|duplicate|reminder|wrong)"
        "(forgive|pardon|excuse) (the|our|this|my|these) (<any>)? <noun>-(inconvenience|trouble|situation|disruption|confusion|bother|hassle|incident|issue|problem|difficulty|discomfort|experience|matter|all|any)"
      `,
    },
  },
};
