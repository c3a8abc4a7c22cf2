/** What only a specialist reads: models, versions, error codes, file names, addresses, as they are written. */
import { lately } from '../remembered';
import type { Span } from '../span';

/**
 * Runs of letters and digits that are no word of everyday speech. Each alternative begins with what is rare in prose, so
 * that the pattern stays linear.
 */
const code = lately(
  () =>
    new RegExp(
      [
        // Paths. Addresses and names of hosts are secrets before they are details: they are left to another rule.
        String.raw`(?<![\p{L}\p{N}])[A-Z]:\\[^\s,;]{1,100}`,
        String.raw`(?<![\p{L}\p{N}/:])/(?:var|etc|usr|opt|home|tmp|srv|api|mnt|dev|root|bin)/[\w./-]{1,100}`,
        // Names of files.
        String.raw`(?<![\p{L}\p{N}@.])[\p{L}\p{N}_-]{1,40}\.(?:xls[xmb]?|doc[xm]?|dot[xm]?|pp[ts]x?|pdf|rtf|txt|exe|dll|log|conf|cfg|ini|sys|bat|cmd|ps1|sh|py|php|js|css|html?|sql|json|xml|ya?ml|msi|jar|zip|rar|7z|gz|bak|tmp|csv|mdb|accdb|dbf?|dwg|dxf|psd|jpe?g|png|tiff?|bmp|mp[34]|wav|ttf|otf|iso|apk|pst|ost|reg|inf|lnk|key|pem|crt)(?![\p{L}\p{N}])`,
        // However it ends: "prices_old".
        String.raw`(?<![\p{L}\p{N}@._-])[\p{L}\p{N}]{1,30}_[\p{L}\p{N}_-]{1,30}(?:\.[a-z0-9]{1,5})?(?![\p{L}\p{N}_])`,
        // Codes and versions.
        String.raw`(?<![\p{L}\p{N}])0x[0-9A-Fa-f]{2,16}`,
        String.raw`(?<![\p{L}\p{N}.])v\.? ?\d{1,4}(?:\.\d{1,6}){0,4}(?![\p{L}\p{N}])`,
        String.raw`(?<![\p{L}\p{N}.,:/])\d{1,4}\.\d{1,4}\.\d{1,6}(?![\p{L}\p{N}]|\.\d)`,
        String.raw`(?<![\p{L}\p{N}])(?:HTTP|ORA|ERR|KB|CVE|SQLSTATE)[ _-]?[\d][\d-]{1,15}`,
        // A Latin acronym before a Russian word: "SIP-шлюз".
        String.raw`(?<![\p{L}\p{N}-])[A-Z][A-Za-z]{1,7}-\p{Script=Cyrillic}{3,20}(?![\p{L}\p{N}])`,
        // Models: capitals and digits in one run.
        String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}]{0,8}[-–]?\d{2,6}(?:[-–/]?[\p{L}\p{N}]{1,6}){0,3}(?![\p{L}\p{N}])`,
        String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}]{0,5}-\p{Lu}{0,3}\d{1,5}\p{L}{0,3}(?![\p{L}\p{N}])`,
        String.raw`(?<![\p{L}\p{N}-])\d{1,5}[-–]?\p{Lu}{2,4}[-–]?\d{1,5}(?![\p{L}\p{N}])`,
        // Behind the maker's name: "Grundfos UPS 25-60"; capitals before a number may be a currency or a time of day.
        String.raw`(?<=(?<![\p{L}\p{N}-])[A-Z][a-z]{2,15} )(?!AM|PM|UTC|GMT|CET|USD|EUR|GBP)[A-Z]{2,5} (?:\d{2,4}(?:[-/]\d{1,4})?|\d[-/]\d{1,4})(?![\p{L}\p{N}%]|[:.,]\d)`,
        String.raw`(?<![\p{L}\p{N}])(?:ipconfig|chkdsk|netstat|traceroute|sudo|systemctl|nslookup|ifconfig|regedit|grep|chmod|rsync|gpupdate)(?![\p{L}\p{N}])`,
      ].join('|'),
      'gu',
    ),
);

/** Spans of such codes in a stretch of text, absolute. */
export function technicalCodes(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(code())) {
    // Dates and times of day are none.
    if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(match[0]) || everyday.test(match[0])) continue;
    found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

/** Names with digits that everybody knows. */
const everyday =
  /^(?:A[0-6]|А[0-6]|[45]G|COVID-19|MS[- ]?365|24\/7|(?:SMS|QR|PIN|PDF|VIP|IT|HR|PR|SIM|TV|GPS|USB|Excel|Word|CRM|ERP|Wi|Fi|online|email|web|call|Telegram|WhatsApp|VR|LED|DVD|CD|Outlook|Zoom|Teams|Skype|SPA|fitness|FM|Apple|Google|Pay|Mir|ID|EMS|DHL|BI|KPI|B2B|NFC|LCD|smart|Smart)-\p{Script=Cyrillic}+)$/iu;

/** "Ошибка 0x80070035", "a relay K7, serial number 5": what stands side by side is one thing, told with all its numbers. */
export function oneByOne<Item extends Span & { readonly block: number }>(text: string, items: readonly Item[]): Item[] {
  const things: Item[] = [];
  for (const item of items) {
    const last = things.at(-1);
    if (last && last.block === item.block && isBeside(text, last, item))
      things[things.length - 1] = { ...last, end: Math.max(last.end, item.end) };
    else things.push(item);
  }
  return things;
}

function isBeside(text: string, { end }: Span, { start }: Span): boolean {
  return start >= end && /^[\s(«",№#-]*(?:[A-Z][a-z]{1,15}\s)?$/u.test(text.slice(end, start));
}

/** "B4 to B12", "3, 4 и 5": numbers of one kind side by side. */
export function isSeries(tokens: readonly { readonly norm: string }[]): boolean {
  return (
    tokens.length <= longestSeries && tokens.every(({ norm }) => /\d|^(?:to|and|or|и|или|до|по|[-–—,])$/u.test(norm))
  );
}

/** Tokens between the name of a place and the last of its numbers. */
const longestSeries = 8;
