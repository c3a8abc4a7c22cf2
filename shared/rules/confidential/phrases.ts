import type { SecretKind } from '../../facts/secrets';
import type { Localized } from '../../localized';
import type { PhraseTable } from '../../text/phrases/table';

/** It looks for forms, not for phrases: see `facts/secrets.ts`. */
export const phrases: PhraseTable = { name: 'confidential', concepts: {} };

/** What is said of each kind. */
export const said: Readonly<Record<SecretKind, Localized>> = {
  password: {
    ru: 'Пароль в письме прочтёт любой, кому письмо перешлют: дайте одноразовую ссылку, а этот пароль смените.',
    en: 'Whoever the message is forwarded to reads the password: send a one-time link, and change this password.',
  },
  token: {
    ru: 'Ключ доступа в тексте открывает систему любому, кто его прочтёт: уберите его и выпустите новый.',
    en: 'The access key opens the system to whoever reads the text: take it out and issue a new one.',
  },
  card: {
    ru: 'Номер карты «{what}» в шаблоне увидят посторонние: оставьте последние четыре цифры или поставьте подстановку.',
    en: 'Strangers will see the card number "{what}": keep the last four digits, or put a placeholder.',
  },
  document: {
    ru: 'Данные документа «{what}» в шаблоне увидят посторонние: поставьте подстановку.',
    en: 'Strangers will see the number of the document, "{what}": put a placeholder.',
  },
  address: {
    ru: 'Внутренний адрес «{what}» клиенту не нужен, а посторонним подскажет лишнее: назовите сервис так, как его знает клиент.',
    en: 'The internal address "{what}" is of no use to the client and tells strangers too much: name the service as the client knows it.',
  },
  host: {
    ru: 'По внутреннему имени «{what}» клиент ничего не откроет, а посторонним оно подскажет лишнее: назовите сервис так, как его знает клиент.',
    en: 'The client cannot open the internal name "{what}", and it tells strangers too much: name the service as the client knows it.',
  },
  link: {
    ru: 'Ссылка «{what}» ведёт внутрь компании: дайте ту, что откроется у клиента, или перескажите, что там.',
    en: 'The link "{what}" leads inside the company: give one that the client can open, or tell what it says.',
  },
  phone: {
    ru: 'Личный номер «{what}» увидит каждый, кому попадёт шаблон: дайте номер поддержки или поставьте подстановку.',
    en: 'Whoever gets the template sees the personal number "{what}": give the number of your support, or put a placeholder.',
  },
  'client-mail': {
    ru: 'Почту «{what}» из шаблона получат и другие клиенты: поставьте подстановку.',
    en: 'Other clients will get the address "{what}" with the template: put a placeholder.',
  },
  'own-mail': {
    ru: 'Если «{what}» — открытый адрес, внесите его в publicContacts, и вопросов к нему больше не будет.',
    en: 'If "{what}" is a public address, list it in publicContacts, and nobody will ask again.',
  },
  company: {
    ru: 'Клиенту не нужно знать, что с вами работает «{what}»: не называйте чужую компанию.',
    en: 'The reader need not know that "{what}" works with you: leave the other company unnamed.',
  },
};
