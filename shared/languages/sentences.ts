/**
 * What a slot of a repair stands for. A config maps a field of the helpdesk to it (`placeholders.known`); where none does,
 * the slot stays visible for a person to fill in.
 */
export const slotMeanings = [
  // Moments: "18:00 25.11.2026", so that "до", "к", "by" always fit.
  'deadline',
  'next_update',
  // Only a day, beside a time of its own.
  'date',
  'found_at',
  'resolved_at',
  'period',
  // What was promised before, and by when a colleague or a manager should answer.
  'old_deadline',
  'answer_by',
  // After a colon, so that any wording fits.
  'done',
  'doing',
  'checked',
  'checking',
  'problem',
  // What did not work, after a colon.
  'broken',
  // After "не совпадает", "does not match".
  'field',
  'affected',
  'alternative',
  'workaround',
  'viewers',
  'purpose',
  'how',
  'words',
  'question',
  'request',
  'terms',
  'wanted',
  'cause',
  'measure',
  'work',
  'blocked',
  'risk',
  'ask',
  'reason',
  // People, in the nominative unless the name says otherwise.
  'specialist',
  'level',
  'name',
  'agent',
  'executive',
  'contact',
  'contact_instrumental',
  // "заявку 123", "request 123".
  'number',
  'status_page',
  // A clause after "за то, что", "that".
  'inconvenience',
  // A choice that only a person can make.
  'data_state',
  'incident_state',
  // Where the fault is gone: "на седьмом этаже".
  'scope',
  // Whole clauses of a report that only a person can vouch for.
  'told_contact',
  'told_outcome',
  'told_scope',
  'told_rest',
  'told_prevention',
  // Instead of what must not leave the house: a name, a link, a way to the secret, a field with the client's data.
  'public_name',
  'public_link',
  'public_phone',
  'secret',
  'client_data',
] as const;
export type SlotMeaning = (typeof slotMeanings)[number];

/**
 * The sentences that repairs are made of, whole, in the wording of an editor. `{deadline}` and the like are slots; a part
 * in braces that is no slot (`{data}`) is given by the rule. They speak to the reader as "вы"; `addressed` turns that.
 */
export interface Sentences {
  /** What is done, what is being done, when it is solved. */
  readonly stepDoneAndDeadline: string;
  readonly step: string;
  readonly stepDone: string;
  /** Where the cause is all that is told to be missing. */
  readonly causeSought: string;
  /** The step towards what is aimed at: "Чтобы вернуть воду, мы уже сделали вот что: …". */
  readonly stepFor: string;
  readonly deadline: string;
  /** The same by ticket number and problem, where the text names neither. */
  readonly onRequest: string;
  /** The same where the text names the problem, but no number elsewhere. */
  readonly onNumber: string;
  /** The same behind the words that name the matter: "По вопросу отсутствия воды мы уже сделали: …". */
  readonly stepsOn: string;
  /** A promise of an answer, and of the next message. */
  readonly replyBy: string;
  readonly nextMessage: string;
  /** Only "by 18:00", to stand in a sentence of the text. */
  readonly byDeadline: string;
  readonly byNextUpdate: string;
  /** Of a service that will work again: "к 18:00". */
  readonly atDeadline: string;
  readonly onDate: string;

  /** The hand-over that stays ours, and its parts. */
  readonly handover: string;
  readonly handoverPassed: string;
  readonly handoverWho: string;
  readonly escalationWho: string;
  readonly handoverWhoWhen: string;
  readonly handoverWhoWhenAndCare: string;
  readonly handoverWhen: string;
  readonly handoverWhenAndCare: string;
  readonly handoverCare: string;
  /** We walk, the client waits. */
  readonly weGo: string;
  /** The same where nothing before it names the matter. */
  readonly weGoFirst: string;
  /** The same with what the question is about. */
  readonly weGoAbout: string;
  /** What the client was to fetch, to ask for or to hand in elsewhere. */
  readonly weFetch: string;
  /** What they would do there, we do. */
  readonly weWill: string;
  readonly weFindOut: string;
  readonly wePassOn: string;
  /** For a party that only the client may instruct. */
  readonly whatToSay: string;

  /** An open text that stopped: the next level takes it. */
  readonly escalation: string;
  readonly stillThere: string;
  readonly checked: string;
  /** An escalation with all that the client has to know, and its parts. */
  readonly escalationComplete: string;
  readonly escalationNumber: string;
  /** What the problem is understood to be, and what was checked before. */
  readonly summary: string;
  readonly alternative: string;
  /** The same where no refusal stands before it. */
  readonly offer: string;
  /** The same behind the words that say for whom: "Тем, у кого …, можем предложить вот что: …". */
  readonly alternativeFor: string;
  readonly workaround: string;
  readonly workaroundAndDeadline: string;
  /** The same behind a sentence that has named the fix. */
  readonly workaroundAndItsDeadline: string;
  readonly staysOpen: string;
  readonly reopen: string;
  readonly replyHere: string;
  /** The ball returns to us. */
  readonly weCheck: string;
  /** The same where the text tells the result, a bad one. */
  readonly weSeek: string;
  /** The same where the time of the solution stands before it. */
  readonly weCheckThen: string;
  /** The search for a cause, and when it is named. */
  readonly lookingForCause: string;
  readonly causeBy: string;
  readonly apology: string;
  /** Neutral, instead of a reproach. */
  readonly whatWeSee: string;
  /** The thing as the subject, instead of the one who filled it in: `{object}` "в реквизитах", "the bank details". */
  readonly differs: string;
  readonly correct: string;
  readonly dataPurpose: string;
  readonly doesNotMatch: string;
  readonly handoverWhoAndCare: string;
  readonly outBy: string;
  readonly dataCare: string;
  readonly accessCare: string;
  readonly inShort: string;
  readonly doneThen: string;
  readonly measure: string;
  /** The same where nothing else is told that could happen again. */
  readonly measureAlone: string;
  /** Instead of a guarantee where nothing went wrong before. */
  readonly care: string;
  /** Instead of "all losses": when the sum is known. */
  readonly compensation: string;
  /** The same where the text says already when the answer comes. */
  readonly compensationThen: string;

  readonly incidentFound: string;
  /** When the find itself is told without its time; the second stands before "we found". */
  readonly incidentFoundAt: string;
  readonly incidentFoundWhen: string;
  /** Parts of a sentence: instead of "we were hacked", and of "everything went down". */
  readonly incidentBroken: string;
  readonly incidentStopped: string;
  readonly incidentAffected: string;
  /** `{data}`: the data that the product handles. */
  readonly incidentData: string;
  readonly incidentState: string;
  readonly incidentDeadline: string;

  readonly executiveGreeting: string;
  readonly executiveContact: string;
  readonly executiveOutcome: string;
  readonly executiveScope: string;
  readonly executiveRest: string;
  readonly executivePrevention: string;
  /** The one question that is allowed. */
  readonly executiveWhom: string;
  readonly executiveReturn: string;

  /** Of a text that is turned into another kind; `{when}` is a time with its preposition. */
  readonly requestNumber: string;
  readonly aboutNumber: string;
  readonly executiveMatter: string;
  readonly logTimes: string;
  readonly logBroken: string;
  readonly solvedWhen: string;
  readonly messageWhen: string;
  /** Parts of a report that only a person can vouch for: each a slot as a whole. */
  readonly toldContact: string;
  readonly toldOutcome: string;
  readonly toldScope: string;
  readonly toldPrevention: string;
  readonly noticeGreeting: string;
  readonly noticeNext: string;
  readonly noticeNextWhen: string;
  readonly incidentRemoved: string;
  readonly keyGreeting: string;
  readonly keyNext: string;
  readonly keyNextWhen: string;
}

/** How a language words repairs. One object a language. */
export interface Wording {
  readonly sentences: Sentences;
  /** What stands in the brackets of a visible slot: `срок: 18:00 25.11`. */
  readonly slots: Readonly<Record<SlotMeaning, string>>;
  /** Names of the data that a config may list, as the subject of a sentence. */
  readonly data: (criticalData: readonly string[]) => string;
  /** Who of the escalation ladder, as the sentence `escalation` wants it; null where the name is of another language. */
  readonly level: (role: string) => string | null;
  /** The sentence for a reader who is addressed in this way. */
  readonly addressed: (sentence: string, address: 'вы' | 'Вы' | 'ты' | 'you' | null) => string;
  /** The sentence of one person, said by an office. */
  readonly asMany: (sentence: string) => string;
  /** "we", as a subject. */
  readonly we: string;
  /** A time that a text names, with a preposition: "18:00" -> "до 18:00", "within two hours" as it stands. */
  readonly when: (time: string) => string;
  /** Between a date and its time of day. */
  readonly at: string;
  /** A day of a month (1 to 12) in words, as a part of a sentence: "on 25 July". */
  readonly day: (day: number, month: number) => string;
  /** What tells, besides the facts, whether and how a text can be turned into another kind. */
  readonly turning: Turning;
}

/** Words that decide about turning a text into another kind. Each is tried on one sentence. */
export interface Turning {
  /** Something that many use and that may be down: "сайт", "the lifts". */
  readonly service: RegExp;
  /** A matter of one client, whatever else it names: a parcel, a payment, a visit. */
  readonly personal: RegExp;
  /** The reader. */
  readonly reader: RegExp;
  /** A greeting of many. */
  readonly many: RegExp;
  readonly thanks: RegExp;
  readonly condition: RegExp;
  readonly workaround: RegExp;
  /** How the reader does it himself: what to press, open, type in. */
  readonly instructs: RegExp;
  /** How the reader manages until then. */
  readonly meanwhile: RegExp;
  /** Opens a letter by its writer: "Пишу лично вам", "This is Polina". */
  readonly writes: RegExp;
  /** Something is asked of the reader. */
  readonly request: RegExp;
  /** Points back at words of a sentence before. */
  readonly pointing: RegExp;
  /** Said by one person of himself. */
  readonly self: RegExp;
  /** Talk with one client about his request: nothing for an executive. */
  readonly aside: RegExp;
  /** What an executive does not want to read, besides what rules find. Tried without placeholders. */
  readonly technical: RegExp;
  /** What is inside a thing, who is busy with it and how far they are, what they suppose: an executive is told the end of it. */
  readonly inner: RegExp;
  readonly guess: RegExp;
  /** What goes on as before. */
  readonly untouched: RegExp;
  /** "We see it too": the last clause of a sentence, a step of ours. */
  readonly seen: RegExp;
  /** Leads in what is told to others: "Информируем граждан о том, что", "We inform our customers that". */
  readonly informs: RegExp;
  /** The same where it cannot be cut off. */
  readonly informed: RegExp;
  /** Slang of a trade, and its jokes. */
  readonly slang: RegExp;
  /** Begs for pardon in words that no house writes. */
  readonly begs: RegExp;
  /** What an apology is for, where it says so. */
  readonly sorryFor: RegExp;
  readonly apologises: string;
  /** Money is given back. */
  readonly repays: RegExp;
  /** A fix comes with a version that has no date. */
  readonly version: RegExp;
  /** Opens a farewell that may stand in a letter to anybody. */
  readonly usual: RegExp;
  /** Where a notice is read, and what a letter says in its place. */
  readonly posted: RegExp;
  readonly sent: string;
  /** The others of something that is told in part. */
  readonly rest: RegExp;
  /** Says that somebody knows or works, and nothing else. */
  readonly idle: RegExp;
  /** The same as the last clause of a sentence. */
  readonly idleTail: RegExp;
  /** A cry before what is told. */
  readonly alarm: RegExp;
  /** Joins a sentence to the one before, which a report lacks. */
  readonly joint: RegExp;
  /** Opens a clause that can stand as a sentence. */
  readonly clauseOpens: RegExp;
  /** Part of many readers. */
  readonly crowd: RegExp;
  /** Somebody will write or call. */
  readonly reports: RegExp;
  /** It goes on, in so many words. */
  readonly lasting: RegExp;
  /** When it began, when it was over, as a log says it: a word and a date with a time. */
  readonly began: RegExp;
  readonly ended: RegExp;
  /** Those who use a thing. */
  readonly people: RegExp;
  /** A thing of one person. */
  readonly device: RegExp;
  /** A first word behind which a number of the request and a colon may be put. */
  readonly opens: RegExp;
  /** A wish at the end: "Have a good week!" */
  readonly wish: RegExp;
  /** Words of a heading, and for things, that name nothing by themselves. */
  readonly general: RegExp;
  /** Leans on the sentence before. */
  readonly leaning: RegExp;
  /** Adds to what one of the sentences before tells. */
  readonly adding: RegExp;
  /** A promise that was not kept. */
  readonly missed: RegExp;
  /** Somebody expects it, and promises nothing. */
  readonly expected: RegExp;
  /** The number of the request and the colon behind it, at the beginning. */
  readonly numbered: RegExp;
  /** The trouble itself ends: "починим", "will be back". */
  readonly solves: RegExp;
  /** What comes before the end or has nothing to do with it: a visit, a check, an answer. */
  readonly merely: RegExp;
  /** Something did not happen as it should have. */
  readonly failed: RegExp;
  /** What nobody has to fear or pay: "отключать не будем", "at no cost". */
  readonly assures: RegExp;
  /** An idea or a wish of the reader, which repairs nothing. */
  readonly idea: RegExp;
  /** The name in a greeting, with the father's name or a title. */
  readonly named: RegExp;
  /** It works as it did before: what failed is named with its end. */
  readonly again: RegExp;
  /** Days, by which several times are told apart. */
  readonly day: RegExp;
  /** What was missing is there again. */
  readonly available: RegExp;
  /** What the reader himself may do. */
  readonly may: RegExp;
  /** Opens an apology. */
  readonly sorry: RegExp;
  /** The word of a status page before its sentence: "Investigating -". */
  readonly label: RegExp;
  /** A time that hangs on one told before: "the same day". */
  readonly hanging: RegExp;
  /** Some next message, whatever it says. */
  readonly message: RegExp;
  /** Opens what a message will be about. */
  readonly about: RegExp;
  /** Points at a place that a sentence before named. */
  readonly there: RegExp;
  /** Sentences of ours as one person says them, who writes of himself; where a letter has both, those that fit both. */
  readonly alone: Words;
  readonly both: Words;
  /** A farewell above a signature; who signs without being a person; a person's place in the house. */
  readonly farewell: RegExp;
  readonly house: RegExp;
  readonly job: RegExp;
}

/** What becomes what. */
export type Words = readonly (readonly [string, string])[];
