/** Of a signature, the house: a notice is signed by nobody in particular. */
import { wordings } from '../languages';
import type { Reading } from '../template';
import { capitalised } from './lines';

/** The name of the house or of its part; null where only a person signs. */
export function houseOf(signature: string | null, { language }: Reading): string | null {
  if (signature === null) return null;
  const { farewell, house, job } = wordings[language].turning;
  let isSigned = false;
  const kept: string[] = [];
  for (const line of signature.split('\n')) {
    const bare = line.replace(/[*_>]+|\s+$|^\s*[—–-]+\s*/gu, '').trim();
    const words = bare.replace(farewell, '').trim();
    // "Kind regards from Bolzano": who signs stands on the next line.
    if (words === '' || (words !== bare && !house.test(words) && !/[,.]$/.test(words) && signature.includes('\n')))
      continue;
    const parts = words.split(/\s*(?:,|\||·|•|\s[—–/]\s)\s*/u).filter((part) => part !== '');
    const own = parts.filter((part) => {
      if (/[{[%#<]/.test(part)) return companyField.test(part);
      // "The caretaker of block B" is a person without a name: whoever it is.
      const isNameless = job.test(part) && parts.length === 1 && /^\p{Lu}?\p{Ll}+(?:\s\p{Ll}+)+$/u.test(part);
      const isHouse = isNameless || (house.test(part) && !(job.test(part) && !/[«"“]/.test(part)));
      // Behind a name stands where the person belongs.
      const isPlace = isSigned && !job.test(part) && !isName(part);
      isSigned = true;
      return isHouse || isPlace;
    });
    if (parts.some((part) => /[{[%#<]/.test(part))) isSigned = true;
    if (own.length > 0) kept.push(capitalised(own.join(', ').replace(/[.,]$/, '')));
  }
  return kept.length > 0 ? kept.join('\n') : null;
}

const companyField =
  /(?:company|brand|shop|store|hotel|organi[sz]ation|team|signature_house|club|clinic|school|firm|компани|организаци|магазин|отель|клиника)/iu;

/** One to three words with capitals: somebody's name. */
function isName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,3}$/u.test(words);
}
