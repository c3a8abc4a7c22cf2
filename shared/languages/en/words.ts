const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Phrases of several words, commas between them. */
const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));

/** Abbreviations that end in a dot without ending a sentence. */
export const abbreviations = wordSet(`
 mr mrs ms mx dr prof sr jr st rev hon gen col sgt capt lt e.g i.e eg ie etc vs viz cf ca approx nos vol vols ed eds p pp ch chap
 sec fig figs ref refs ext tel fax dept dev div inc ltd corp llc llp plc bros assn univ govt ave blvd rd ln apt ste bldg fl rm
 jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri a.m p.m b.c a.d u.s u.k u.s.a e.u
 min avg hr hrs mins secs wk wks yr yrs mo qty misc excl acct attn p.s n.b nb co
`);

/** Words that open a subordinate clause. */
export const subordinators = wordSet(`
 that which who whom whose where when while because since although though if unless until till before after once whether why how what
 whatever whichever whoever whenever wherever because whereas provided providing assuming
`);

/** Words that open a condition ("in case" is left to phrases: "in" is too common). */
export const conditionals = wordSet('if when unless once whenever');

/** "Should it turn out that": the verb before its subject opens a condition, and not where the subject is left out ("Should work now"). */
export const invertedConditionals = phraseSet(`
  should it, should this, should that, should these, should those, should the, should a, should an, should any, should anything,
  should anyone, should anybody, should another, should your, should you, should our, should we, should their, should they, should there
`);

/** Words that stand between commas without being a clause. */
export const parentheticals = phraseSet(`
  please, however, therefore, thus, hence, moreover, furthermore, unfortunately, fortunately, sadly, regrettably, luckily, thankfully,
  hopefully, apparently, obviously, clearly, certainly, indeed, perhaps, maybe, probably, possibly, otherwise, instead, meanwhile, also,
  additionally, besides, finally, firstly, first, secondly, second, thirdly, lastly, actually, basically, honestly, frankly, naturally,
  surely, nevertheless, nonetheless, still, then, too, anyway, consequently, accordingly, specifically, particularly, sorry, thanks,
  thank you, hi, hello, hi there, hello there, dear customer, yes, no, well, now, again, overall, of course, for example, for instance,
  in fact, in addition, in particular, in general, in short, in other words, in the meantime, in any case, in that case, as a result,
  as always, as usual, as well, as promised, as discussed, as you know, as mentioned, as far as we know, after all, above all, by the way,
  on the other hand, on our end, on our side, at the moment, at this time, at present, to be honest, to be clear, to be sure, that said,
  that is, i believe, i think, we believe, we think, if possible, if necessary, if needed, so far, to date, first of all, once again,
  no doubt, without a doubt, you see, you know, so to speak, in turn, for now, for the time being, let's say, kindly, respectfully
`);

/** Words that negate what follows. */
export const negations = wordSet(`
  not n't no never none nobody nothing nowhere neither nor without cannot can't don't doesn't didn't won't wouldn't couldn't shouldn't
  isn't aren't wasn't weren't haven't hasn't hadn't mustn't needn't mightn't ain't unable hardly barely scarcely
`);

/** In English two negations cancel each other. */
export const emphaticNegations = wordSet('');

/** Conjunctions that may begin a clause after a comma. */
export const coordinators = wordSet('and but or nor so yet then however therefore plus otherwise');

/** Words so common that a pattern is not indexed by them. */
export const commonWords = wordSet(`
  the a an and or but if in on at to of for from by with as is are am be been being was were it its it's this that these those there here
  i me my we us our ours you your yours he him his she her they them their who which what when where how why
  do does did done have has had having will would shall should can could may might must not no n't 's 're 'm 've 'll 'd
  so than then too very just also any all some each other more most such only own same up down out off over under again once about into
  please thank thanks hi hello dear get got go one now
`);

/** Words that do not inflect: they are read as `other` and nothing else. */
export const uninflected = wordSet(`
  a an the and or but nor so yet if unless because since although though while whereas whether than as that of in on at to for from by with
  without within into onto upon about above across after against along among around before behind below beneath beside besides between beyond
  despite during except inside near off out outside over past per through throughout toward towards under underneath until till up via down
  not n't never no yes please however therefore thus hence moreover furthermore otherwise instead meanwhile also too very just only even still
  already again always often sometimes usually rarely seldom soon shortly now then today tomorrow yesterday tonight here there where when why how
  once twice ever perhaps maybe quite rather almost nearly enough else away back together apart ago hello hi thanks sorry ok okay
  more most less least much many few little several some any all both each every either neither none such same other another own
  well better best worse worst sooner later earlier latest faster asap indeed actually unfortunately instead ahead aside forward forwards
  is't ain't etc
`);

/** Pronouns are lemmas of their own: patterns tell "we" from "us". */
export const pronouns = wordSet(`
  i me we us you he him she her it they them myself ourselves yourself yourselves himself herself itself themselves who whom whoever what
  which someone somebody something anyone anybody anything everyone everybody everything nobody nothing one ones mine ours yours theirs
`);

/** Determiners and possessives. */
export const determiners = wordSet('my our your his its their this these those whose');

/** Common adjectives, which are no verbs. */
export const adjectives = wordSet(`
  able unable available unavailable aware good bad great happy unhappy glad sad new old big small large little long short high low full empty
  quick fast slow early late next last previous following current recent former final first second third main major minor primary secondary
  certain sure likely unlikely possible impossible necessary important urgent critical severe serious simple easy hard difficult complex
  right wrong correct incorrect true false real actual exact whole entire partial temporary permanent internal external technical
  responsible sorry grateful thankful patient sincere unhappy frustrating inconvenient unacceptable intermittent unresponsive
  personal private public free busy safe secure stable unstable ready due overdue different similar various additional further
`);

/** Words in -s, -ed, -ing that carry no ending. */
export const unstripped = wordSet(`
  this his its us yes plus thus bus gas bias chaos lens series species news means apologies status virus bonus focus campus corpus radius versus previous
  always perhaps besides sometimes afterwards towards basis analysis crisis diagnosis hypothesis axis process access address business
  indeed hundred need feed speed seed weed bleed breed proceed succeed exceed embed red bed shed sacred naked biased
  thing nothing something anything everything during morning evening string bring king ring spring sing wing swing ceiling sibling cling sting
`);
