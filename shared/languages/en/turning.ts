import { lately } from '../../remembered';
import type { Turning } from '../sentences';

/** The English words that decide about turning a text into another kind. */
export const turning = lately<Turning>(() => ({
  service:
    /\b(?:web ?sites?|sites?|services?|internet|connection|networks?|e-?mails?|mail|mailbox(?:es)?|portals?|apps?|applications?|lifts?|escalators?|doors?|elevators?|water|heating|power|electricity|television|tv|phones?|systems?|servers?|databases?|checkout|tills?|booking|search|chat|dashboards?|charts?|reports?|pages?|panel|sign[ -]?in|log[ -]?in|printing|printers?|video|sound|notifications?|api|exports?|imports?|uploads?|downloads?|sync|terminals?|gates?|cables?|forms?|catalogue|calendar|storage|backups?|platform|store)\b/i,
  personal:
    /\b(?:parcels?|orders?|deliver(?:y|ies)|couriers?|payments?|charged?|refund(?:ed|s)?|returned|deposits?|invoices?|bills?|billed|money|sums?|cards?|contracts?|visits?|fitters?|appointments?|came to you|come to you|complaints?|passport|warranty|claim|spare parts?|suitcases?|luggage|turned up|not (?:been )?(?:arrived|printed|left|shipped|sent))\b/i,
  reader: /\b(?:you|your|yours|yourself)\b/i,
  many: /\b(?:readers|students|members|passengers|travell?ers|depositors|riders|policyholders|visitors|drivers|players|pupils|listeners|viewers|walkers|families|shoppers|owners|customers|clients|all|everyone|everybody|residents|tenants|users|guests|team|colleagues|parents|patients|subscribers|partners|friends|neighbours)\b/i,
  thanks: /\b(?:thank you|thanks)\b/i,
  condition: /^(?:if|should|in case)\b/i,
  workaround:
    /\b(?:until then|meanwhile|in the meantime|for now|for the time being|till then|as a workaround|in the interim|until it (?:is|works)|works? (?:at|in|on|through|by|without|as) |(?:may|can) be used|as normal|(?<!not )(?<!n['’]t )go(?:es)? through|(?:is|are|remains?) (?:open|available)|instead|way (?:a)?round)\b/i,
  instructs:
    /(?<!\p{L})(?:quote (?:this|the|your)|give them|click|tap|press|go to|choose|select|enter your|type in|log in (?:to|at)|sign in (?:to|at)|restart|reinstall|download|switch (?:it |the \w+ )?(?:on|off)|scan the)(?!\p{L})/iu,
  meanwhile:
    /\b(?:until then|till then|meanwhile|in the meantime|for the time being)\b|\b(?:internet|service|line|phone|heating|water|cards?|accounts?|cover|subscription|access|light|power) (?:will )?(?:stay|keep|remain|continue)s? (?:on|open|up|available|in force|valid|running|working|to work)\b/i,
  writes:
    /^(?:i(?:['’]m| am) writing|we(?:['’]re| are) writing|this is [A-Z]\w+|my name is|it['’]s [A-Z]\w+ (?:from|at|again))\b/i,
  request:
    /\b(?:please(?! (?:bear with|be patient|wait|accept|allow))|we need (?:the|your|from)|send us|let us know|kindly asked|(?:are|is) (?:kindly )?requested to|reply to|confirm|could you|tell us)\b|^(?:just )?(?:shout|have (?:a|another)|keep|try|drop|ask|give|post|reply|ring|call|look out|mind|leave|bring|check|hold|use)\b/i,
  pointing: /\b(?:it|its|they|them|their|this|that one|these|those|he|she|his|her|him|such)\b/i,
  self: /(?<![\p{L}'’])(?:I|I['’](?:m|ve|ll|d)|my|me|myself)(?![\p{L}])/u,
  aside:
    /\b(?:my name is|we understand|disaster|catastroph\w+|this is [A-Z]\w+ (?:from|at|with)|tickets?|you ask(?:ed)?|you write|you wrote|you (?:are|were) (?:quite )?right|you recently|you (?:can|may|will find (?:attached|enclosed|below|it|this))|your (?:request|message|question|report|e-?mail|case|letter)|case \{|case \[|your photo\w*|to hear that|sorry|apologi[sz]e|apolog(?:y|ies)|forgive|let us be frank|answering|in turn|we don['’]t know|something we do not know|glad to|happy to|pleased to)/i,
  technical:
    /\b(?!TV|PDF|SMS|ATM|VIP|PC|UK|US|EU\b)[A-Z]{2,}|\b(?:rows?|columns?|lines?) \d{2,}|[a-z/]\.[a-z]{2,}|(?<![\d.])\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)|@|`|["'“‘](?!s\b)[^"'”’]{3,}["'”’]|\b(?:builds?|nodes?|clusters?|pods?|kubernetes|downtime|certificates?|deploy\w*|pipelines?|caches?|commits?|containers?|instances?|controllers?|plugins?|launches|repositor\w+|mirrors?|timeouts?|latency|endpoints?|volumes?|tokens?|cpu|disks?|servers?|databases?|routers?|releases?|menu|buttons?|settings|[a-z]+-center|outages?|jenkins|github|ingress|proxy|gateway|logs?|queries|alerts?|monitoring)\b/,
  inner:
    /\b(?:(?:engineers?|technicians?|fitters?|electricians?|mechanics?|plumbers?|developers?|specialists?|programmers?|crews?|teams?|colleagues|experts|staff) (?:\w+ )?(?:are|is|have been|has been) (?:(?:now|still|already|currently|at) )*(?:\w+ing|on|at)\b|(?:we|i)(?: are|['’]re| am|['’]m) (?:now |still |currently |just )?(?:chang|replac|fit|wir|rewir|re-?cod|rebuild|restor|test|check|swap|mov|compar|search|clean|weld|solder|dig|drain|flush|calibrat|entering)\w*|(?:is|are) (?:now |still )?being (?:\w+ed|rebuilt|swapped|sent|fitted)|faulty part|spare parts?|(?:circuit |control )?boards?|slots?|sockets?|sensors?|valves?|pumps?|compressors?|fuses?|seals?|gaskets?|bearings?|rollers?|(?:door |drive )?motors?|drives?|wiring|connectors?|joints?|chips?|modules?|components?|hinges?|springs?|cables?|hoses?|coils?|thermostats?|exchange(?= (?:is|was|has)\b|,|\.)|during the (?:last |latest )?(?:update|maintenance|migration)|(?:the|its) (?:cause|reason) (?:is|was)|caused by)\b/i,
  guess:
    /\b(?:likely|probably|possibly|presumably|apparently|it (?:seems|looks)|we (?:suspect|suppose|guess|think|believe)|seems to (?:be|have)|appears to (?:be|have)|glitch)\b/i,
  untouched:
    /\b(?:(?:are|is|were|was|been) not (?:\w+ )?(?:touched|affected|concerned|involved)|(?:are|is|remains?|stays?) (?:\w+ )?(?:unaffected|untouched)|(?:works?|runs?|goes|go|continues?|accepted|open|as) (?:\w+ )?(?:as (?:usual|normal|before|ever)|normally|without (?:interruption|limits|restrictions?)))\b/i,
  seen: /,\s+(?:and |but )?(?:we|i)(?: can| could| have|['’]ve)? (?:also )?(?:see|saw|seen|reproduced|repeated|confirmed|tried|traced|narrowed|found (?:the|its) (?:cause|reason))\b[^.;:]*(?=\.$)/i,
  informs:
    /^(?:(?:we (?:hereby |would like to |wish to |want to |have to |must )?|this is to |please be |kindly be )(?:inform|informed|notify|notified|advise|advised)(?:(?: all| our| the| your| dear| of)? ?\p{L}+(?: of \p{L}+)?)?(?:,)? that |please note that |be it known that )/iu,
  informed:
    /\b(?:inform|notify|advise)(?:ing)? (?:all|our|the|every)\b[^.]{0,40}\b(?:customers?|clients?|residents?|tenants?|users?|guests?|passengers?|subscribers?|citizens?|public|parents?)\b|^dear all\b/i,
  slang:
    /\b(?:borked|hosed|kaputt?|wonky|went (?:belly[- ]up|haywire|kaput)|gone (?:haywire|kaput)|conked out|on the fritz|fell over|barf\w*|nuked|yay|oops|whoops|folks|dropping soon|loot|chests?|quests?|guilds?|raids?|respawn\w*|xp|noobs?|gg|stay frosty|ahoy|arrr?)\b/i,
  begs: /\b(?:crave|beg|beseech|implore|entreat)\b[^.]{0,30}\b(?:pardon|forgiveness|indulgence|forgive)\b/i,
  sorryFor:
    /\bfor ((?!(?:(?:any|the|this|these|all|your|our) )?(?:inconveniences?|troubles?|situation|understanding|patience|bother|problems?|issues?|pardon|forgiveness|indulgence)\b)[^,.;:!?—–]{6,80}?)(?=\s+(?:we|i|please|and we)\b|[,.;:!?—–]|$)/i,
  apologises: 'We apologise for ',
  repays: /\b(?:refund|reimburs|compensat)\w*/i,
  version: /\b(?:next|coming|upcoming|future|later|new|following)(?: \w+)? (?:version|release|update|build|patch)\b/i,
  usual:
    /^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|our|my)?\s?(?:regards|wishes|thanks|greetings)|with (?:respect|thanks|kind|best|warm)|yours|sincerely|respectfully|thank you|thanks|truly yours|for (?:the|and on)|on behalf)\b/i,
  posted: /\b(?:will be|is) (?:posted|published) (?:here|on this page|in this place)\b/i,
  sent: 'will be sent to you',
  wish: /^(?:have an? |enjoy |take care|all the best|see you|good luck|happy |best |kind |warm |yours|with (?:kind|best|warm)|cheers|stay )[^.!]{0,40}[.!]*$/i,
  rest: /\b(?:the (?:other|rest|remaining)|others)\b/i,
  idle: /\b(?:(?:problem|issue|fault|matter) is (?:already )?known to us|(?:giving|doing) (?:their|our) (?:very )?(?:utmost|best|all)|(?:we|we are|we're|our team is) (?:fully |well |already )?aware|(?:(?:we|our \w+) (?:are|is)|we['’]re) (?:already |now |still )?on it(?=[.!]|$)|our \w+ (?:already )?(?:knows?|(?:are|is) aware)(?= (?:of|about) (?:it|this|that)(?:[.!]|$))|(?:is|are) being (?:dealt with|processed|reviewed|looked into|handled|addressed|taken care of)|(?:is|are) in hand|looking into (?:it|this|the matter)|working (?:hard )?on (?:it|this|a (?:fix|solution))|doing (?:everything|all|our best)|(?:is|are) under (?:consideration|investigation|review)|(?:has|have|is getting) our (?:full|undivided|complete) attention)\b/i,
  idleTail: /,\s+(?:and |but )?we(?: are|['’]re) (?:aware|looking into|working on it|on it)[^.;:]*(?=\.$)/i,
  alarm: /^(?:disaster(?: struck)?|catastrophe|panic|emergency|alarm|attention|urgent)\s*[:!—–-]\s*/i,
  clauseOpens: /^(?:the|your|our|all|every\w*|we|service|both)\b/i,
  joint: /^(?:but |however, |so, |yep, |yes, |good news: |great news: |(?:all )?done[:,.] |fixed[:,] |sorted[:,] )/i,
  crowd: /\b(?:many|some|several|most|two|all|both) of you\b/i,
  reports:
    /\b(?:report back|write to you|(?:i|we)(?:['’]ll| will) (?:write|ring|call|phone|telephone|text|email|let you know|tell you|report|come back|get back|be in touch)|hear (?:back )?from (?:me|us)|(?:answer|result|note|update|news|message|decision)s? (?:from (?:me|us)|is with you|by|at)|calls you|have the result|(?:i|we)(?:['’]ll| will) (?:send|post|share) (?:you )?(?:\w+ )?(?:\w+ )?(?:summary|report|results?|answer|details|note|list|update|findings))\b/i,
  lasting:
    /\b(?:still (?:not|does|do|is|are|cannot|can['’]t|no|fails?|refuses?|have|has)|remains? (?:un\w+|out|down|closed)|the rest not yet)\b/i,
  began:
    /\b(?:first detected|detected|fault occur(?:s|red)|first reported|noticed|started|began)\b[:\s-]{1,4}(\d{4}-\d\d-\d\d[ T]\d{1,2}:\d\d|\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}:\d\d)/i,
  ended:
    /\b(?:resolved|restored|fixed|closed)\b[:\s-]{1,4}(\d{4}-\d\d-\d\d[ T]\d{1,2}:\d\d|\d{1,2}\.\d{1,2}\.\d{4} \d{1,2}:\d\d)/i,
  people: /\b(?:users?|customers?|people|visitors?|staff|readers?|clients?|patients?)\b/i,
  device: /\b(?:printers?|computers?|laptops?|smartphones?|phones?|tablets?|routers?|scanners?|headsets?|your box)\b/i,
  opens: /^(?:your|the|our|this|an?|in|on|at|we)\b/,
  general:
    /^(?:requests?|tickets?|cases?|incidents?|updates?|status|notices?|reports?|outages?|faults?|issues?|problems?|information|messages?|news|important|urgent|attention|services?|current|state|dear|hello|good|morning|customers?|clients?|our|your|the|and|for|of|with|about|progress|open|resolved|time|times|back|again|works?|working|resumed|restored|fixed|here|where|what|day|days|week|evening|support|team)$/i,
  adding: /\b(?:also|too)\b/i,
  leaning: /\b(?:instead|then again|besides|these|those|they|them|he|she|that one|this)\b/i,
  missed:
    /\b(?:came and went|we (?:had )?(?:told|promised) you|(?:had|have|was|were) been promised|(?:was|were|had) promised|promised (?:you|for|by)|(?:not|n['’]t) (?:kept?|met|keep|meet) (?:our|the|that|this)|missed (?:our|the|that|this))\b/i,
  expected: /\b(?:expects?|expected|hopes?|hoping|should|may|might|probably|estimates?|estimated)\b/i,
  numbered:
    /^(?:on |about |regarding )?(?:your )?(?:request|ticket|case)\s*(?:no\.? ?|#|number )?\s*(?:\{\{[^}]*\}\}|%\{[^}]*\}|#\{[^}]*\}|\[[^\]]*\]|[\w-]*\d[\d-]*)\s*[:—–-]\s*/i,
  solves:
    /\b(?:fix(?:ed)?|repair(?:ed)?|restored?|solved?|resolved?|back|work(?:s|ing)? again|will work|running|reopens?|opens? again|put right|replaced?|installed|fitted|corrected|cured?|finished|ready)\b/i,
  merely:
    /\b(?:inspect\w*|survey\w*|check\w*|visits?|comes?|coming|looks? at|hand(?:s|ing|ed)?|collect\w*|ship\w*|leaves?|investigat\w*|tests?|testing|calls?|writes?|tells?|knows?|decid\w*|decision|answers?|updates?|results?|meets?|arrives?|sends?|ring)\b/i,
  failed: /\b(?:did not|didn['’]t|could not|couldn['’]t|was not|wasn['’]t|were not|weren['’]t|had not|failed)\b/i,
  assures:
    /\b(?:will not be (?:charged|billed|cut|affected|lost)|won['’]t be (?:charged|billed|cut|affected|lost)|not be (?:charged|billed|lost|cut|affected)|at no (?:extra )?(?:cost|charge)|free of charge|vouchers?|credits?|(?:nothing|no \w+) (?:is|was|has been|will be) lost|(?:is|are) kept|on loan|loan (?:unit|phone|car)|spare (?:one|unit)|discount|refunded|booked correctly|(?:is|are) (?:correct|safe|fine|unaffected|not affected)|works? (?:normally|as usual)|(?:we|i)(?:['’]ll| will) (?:refund|reimburse|compensate|cover))\b/i,
  idea: /\b(?:(?:your|the|good|nice|great|lovely) (?:idea|suggestion|wish|feedback)|(?:passed|added|put|noted) (?:it|this|that|your (?:idea|wish|suggestion)) (?:on )?(?:to|on) (?:the|our) (?:product|design|wish|list|road))\b/i,
  named:
    /((?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Madam)\b\.? \p{Lu}[\p{L}'’-]+(?: (?:(?:van|von|de|der|da|di) )*\p{Lu}[\p{L}'’-]+)?)/u,
  again: /\b(?:again|restored|back|as before|as usual)\b/i,
  day: /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b/gi,
  available:
    /\b(?:will|['’]ll) (?:\w+ ){1,2}again\b|\b(?:will|['’]ll) (?:all )?be (?:available|back|open|ready|visible|online|working|there)\b/i,
  may: /\b(?:you|everybody|everyone|all|they) (?:can|may|will still)\b|\bcan be (?:borrowed|used|collected|had|picked up)\b|\bready for you\b/i,
  sorry:
    /^(?:(?:we|i)(?:['’]re|['’]m| are| am)? (?:\w+ )?(?:sorry|apologi[sz]e)|sorry|apologies|please (?:accept|forgive))\b/i,
  label: /^(?:resolved|investigating|identified|monitoring|update|fixed|in progress|scheduled|completed)\s*[-–—:]\s+/i,
  hanging: /\b(?:same (?:day|evening|morning|afternoon)|after that|afterwards|then)\b/i,
  message: /\b(?:messages?|updates?|news|note|write|post|e-?mail|let you know)\b/i,
  about: /\b(?:about|with|whether|the (?:day|date|result|answer|outcome|reason|cause))\b/i,
  there:
    /(?<!(?:^|is|are|was|were|be|been|will|hi|hello|hey) )\bthere\b(?! (?:is|are|was|were|will|has|have|may|might)\b|['’]s)(?! where)/i,
  alone: [
    ['Our next message', 'My next message'],
    ['We will solve this', 'I will solve this'],
    ['What we have done', 'What I have done'],
    ['What we are doing now', 'What I am doing now'],
    ['We are sorry that', 'I am sorry that'],
    ['We apologise for', 'I apologise for'],
    ['We will write to you', 'I will write to you'],
    ['we will send you a short report', 'I will send you a short report'],
    ['we have taken this measure', 'I have taken this measure'],
  ],
  both: [['Our next message', 'The next message']],
  farewell:
    /^(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|our best|my best)(?: (?:regards|wishes|thanks))?|regards|with (?:respect|thanks)|yours(?: (?:sincerely|faithfully|truly))?|sincerely(?: yours)?|respectfully|cheers|thanks|thank you|all the best|take care|stay \w+|truly yours)\b(?: from(?= ))?(?:[,!.]|\s*$|\s+)\s*/i,
  house:
    /["“«]|^(?:the|your) |\b(?:team|support|services?|desk|office|management|library|bank|clinic|surgery|school|academy|college|university|museum|gallery|hotel|hosts?|crew|administration|club|shop|store|ltd|inc|co|llc|plc|gmbh|society|savings|association|council|cent(?:er|re)|kitchen|studio|facilities|reception|house|help ?desk|operations|maintenance|theatre|cinema|gym|pool|garage|company|group|hosting|telecom|energy|water|post|press|lab|laboratory|practice|pharmacy|bakery|works|workshop|agency|airport|airlines?|railway|transport)\b/i,
  job: /\b(?:specialist|engineer|manager|agent|director|head of|technician|officer|supervisor|coordinator|administrator|assistant|accountant|consultant|caretaker|secretary|foreman|dispatcher|clerk|concierge|chief|lead|owner|founder|librarian|nurse|doctor|teacher|principal)\b/i,
}));
