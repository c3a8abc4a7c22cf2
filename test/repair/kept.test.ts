import { strictEqual } from 'node:assert';
import { repaired } from '../check';

const notice = '---\nkind: incident-notice\n---\n';
const report = '---\nkind: executive-report\n---\n';

/** What a repair must leave alone, and where its sentences go. */
const pairs: readonly (readonly [rule: string, before: string, after: string])[] = [
  // A comma behind a half placeholder is the sentence's.
  ['unknown-placeholder', 'Hi {{client.name, your keys are ready.', 'Hi {{client.name}}, your keys are ready.'],
  ['stale-deadline', 'До 3 мая 2026 г. пришлём вам новую карту.', 'До [срок: 18:00 25.11] пришлём вам новую карту.'],
  [
    'incident-relative-deadline',
    `${notice}Today at 8:20 we found that the gym doors do not open with a card. Our technicians are changing the reader. The doors will open again by 13:15. We are sorry for the wait.`,
    `${notice}Today at 8:20 we found that the gym doors do not open with a card. Our technicians are changing the reader. The doors will open again by 13:15 on [date: 25.11]. We are sorry for the wait.`,
  ],
  [
    'blind-escalation',
    'Our shift lead Tom has taken your request 4411 up a level. Expect his call by 5 pm.',
    'The problem as we understand it: [the problem in a few words]. We have checked this: [what has been checked]. Our shift lead Tom has taken your request 4411 up a level. Expect his call by 5 pm.',
  ],
  [
    'initiative-to-client',
    'The lift is still stuck. We reset the door sensor; let us know if it stays stuck.',
    'The lift is still stuck. We reset the door sensor. We will check the result ourselves and write to you by [next update: 18:00 25.11].',
  ],
  [
    'internal-correspondence',
    'Hello Ann,\n\nyour printer works again: we replaced its cable. Please see the thread below.\n\nTom\n\n-----Original Message-----\nFrom: Bob\nTo: Support\nSubject: printer\n\nCable was broken.\n',
    'Hello Ann,\n\nyour printer works again: we replaced its cable.\n\nTom\n',
  ],
  ['belittling', 'A tiny hitch is over: your page loads.', 'A fault is over: your page loads.'],
  ['familiar-address', 'Приветик, Натуль! Справка готова.', 'Здравствуйте, Наталья! Справка готова.'],
  [
    'executive-open-tail',
    `${report}Иван Петрович, добрый день. Вместе с Анной Львовной мы починили кондиционер, но пока он шумит. Анна Львовна знает, что при повторении нужно звонить нам.`,
    `${report}Иван Петрович, добрый день. Вместе с Анной Львовной мы починили кондиционер. [чем это закончилось: пока он шумит]. Анна Львовна знает, что при повторении нужно звонить нам.`,
  ],
];

describe('repairs leave what is known', () => {
  for (const [rule, before, after] of pairs)
    it(`${rule}: ${before.replace(/^---[\s\S]*?---\n/, '').slice(0, 50)}`, () => {
      strictEqual(
        repaired(before, {}, (finding) => finding.rule === rule),
        after,
      );
    });
});
