/** Irregular verbs: base, past, participle; `/` between variants. One verb a line entry. */
export const irregularVerbs = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began begun; bend bent bent;
bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred;
bring brought brought; broadcast broadcast broadcast; build built built; burn burnt/burned burnt/burned; burst burst burst; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; draw drew drawn; dream dreamt/dreamed dreamt/dreamed; drink drank drunk; drive drove driven; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; fit fit/fitted fit/fitted; flee fled fled; fly flew flown;
forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden;
hit hit hit; hold held held; hurt hurt hurt; input input input; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led;
lean leant/leaned leant/leaned; learn learnt/learned learnt/learned; leave left left; lend lent lent; let let let; lie lay/lied lain/lied;
light lit/lighted lit/lighted; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken;
misunderstand misunderstood misunderstood; mow mowed mown; offset offset offset; outdo outdid outdone; output output output; overcome overcame overcome;
overdo overdid overdone; override overrode overridden; oversee oversaw overseen; overhear overheard overheard; overtake overtook overtaken;
overthrow overthrew overthrown; overwrite overwrote overwritten; partake partook partaken; pay paid paid; preset preset preset; prove proved proven/proved;
put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; redo redid redone; remake remade remade; repay repaid repaid; rerun reran rerun;
resell resold resold; resend resent resent; reset reset reset; retake retook retaken; rethink rethought rethought; rewind rewound rewound;
rewrite rewrote rewritten; rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn; say said said; see saw seen;
seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone;
shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; sling slung slung; slit slit slit; smell smelt/smelled smelt/smelled; speak spoke spoken; speed sped/speeded sped/speeded;
spell spelt/spelled spelt/spelled; spend spent spent; spill spilt/spilled spilt/spilled; spin spun spun; spit spat spat; split split split;
spoil spoilt/spoiled spoilt/spoiled; spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; stink stank stunk; stride strode stridden; strike struck struck; string strung strung; strive strove striven; sublet sublet sublet;
swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown; tread trod trodden; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; underpay underpaid underpaid; undo undid undone; unwind unwound unwound; uphold upheld upheld;
upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; wed wed wed; win won won; wind wound wound;
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wring wrung wrung; write wrote written
`;

/** Irregular plurals: plural, singular. */
export const irregularPlurals = `
men man; women woman; children child; people person; feet foot; teeth tooth; geese goose; mice mouse; lives life; wives wife; knives knife;
leaves leaf; halves half; shelves shelf; selves self; thieves thief; wolves wolf; analyses analysis; bases basis; crises crisis; diagnoses diagnosis;
hypotheses hypothesis; theses thesis; parentheses parenthesis; criteria criterion; phenomena phenomenon; data datum; media medium; indices index;
matrices matrix; vertices vertex; appendices appendix; statuses status; viruses virus; bonuses bonus; buses bus; databases database; causes cause;
houses house; purchases purchase; responses response; licences licence; licenses license; caches cache; addresses address; processes process
`;

/** Verbs of several syllables that double their last letter, and doubled stems that are bases themselves. */
export const doubling =
  'admit commit omit permit submit transmit refer prefer infer defer transfer occur recur incur control patrol compel expel propel regret forget forbid begin equip program format cancel travel label model signal level total fuel channel unplug reboot kidnap worship quit rerun reset upset offset input output setup';
export const doubleEnded =
  'call fill install pull bill sell tell fall spell kill roll poll stall recall reinstall enroll skill drill smell miss pass process access address discuss press express impress guess assess possess dismiss bypass stress focuss add err staff bluff sniff buzz';
