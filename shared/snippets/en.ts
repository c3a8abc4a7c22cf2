import type { SnippetId } from './list';
import type { SnippetWords } from './snippet';

const bodies: Readonly<Record<SnippetId, string>> = {
  acknowledgement: `
Hello {name},

We have received your request; its number is {number}. We will answer by {next_update}.

If you remember anything else, reply to this message: it will be added to the same request.
`,
  'status-with-deadline': `
Hello {name},

Request {number}: {problem}. The fault is still there, and we are removing it.

What we have done so far: {done}.
What we are doing now: {doing}.
Everything will work again by {deadline}.
Until then you can do it this way: {workaround}.

Our next message will reach you by {next_update}.

{agent}
`,
  'status-next-message': `
Hello {name},

Request {number}: {problem}. The fault is still there, and we are looking for its cause.

What we have done so far: {done}.
What we are checking now: {checking}.

Our next message will reach you by {next_update} and will name the time of the solution.

{agent}
`,
  'deadline-moved': `
Hello {name},

Request {number}: we have not kept the time {old_deadline}; the new time is {deadline}.

Since our last message we have done the following: {done}.
What we are doing now: {doing}.

We are sorry that {inconvenience}. Our next message will reach you by {next_update}.

{agent}
`,
  resolved: `
Hello {name},

Request {number}: {problem}. The fault was removed on {resolved_at}.

This is what we have done: {done}. It no longer occurs {scope}.
To keep it from happening again, we have done the following: {measure}.

Should anything still go wrong, reply to this message: it will reopen the same request.

{agent}
`,
  apology: `
Hello {name},

We are sorry that {inconvenience}. The cause has been found, and it is ours: {cause}.

We have put everything right: {done}.
To keep it from happening again, we have done the following: {measure}.

{agent}
`,
  'hand-over': `
Hello {name},

Your question ({question}) is now with {specialist}. We have passed on all the details of request {number}, so you need not repeat them.

You will have the answer by {deadline}. The request stays with me: at that time I will check that the answer has reached you.

{agent}
`,
  escalation: `
Hello {name},

On request {number} ({problem}) we have checked this: {checked}. The fault is still there, so we have escalated the request: it is now with {specialist}.

Our next message will reach you by {next_update} and will name the time of the solution.

{agent}
`,
  refusal: `
Hello {name},

Thank you for your request ({request}). We cannot do it in this form: {terms}. What we can do instead is this: {alternative}.

If this suits you, reply to this message, and we will do it by {deadline}.

{agent}
`,
  'data-request': `
Hello {name},

On request {number} ({problem}) we have checked this: {checked}. To go on, we need this from you: {wanted}. From it we will find out {purpose}.

Only those who handle your request will see it. You may black out what is confidential or send a part; if even that is not possible, our managers will agree on how to do it.

We will write to you with the result by {next_update}.

{agent}
`,
  'thread-summary': `
Hello {name},

Request {number} in short: {problem}.

What we have done so far: {done}.
What we are doing now: {doing}.
Everything will be ready by {deadline}.

{agent}
`,
  'executive-intake': `
Good morning, {executive}.

We are taking care of your matter ({problem}). Whom would it be best to contact, so that we need not disturb you again? When it is done, we will send you a report.

{agent}
`,
  'executive-report': `
Good morning, {executive}.

We spoke with {contact_instrumental}, found the fault ({problem}) and removed it. It no longer occurs anywhere {scope}. {contact} will call our support desk at once should it ever return.

{agent}
`,
  'incident-open': `
Dear customers,

On {found_at} we found a fault: {affected}.
Customers' {data} data {data_state}.

Our engineers are restoring the service: {doing}. It will work in full again by {deadline}.
Until then you can do it this way: {workaround}.

We are sorry that {inconvenience}. The next message will be posted here by {next_update}.
`,
  'incident-update': `
Dear customers,

The fault that we found on {found_at} is still there: {affected}.
Customers' {data} data {data_state}.

Since our last message we have done the following: {done}. What we are doing now: {doing}. The service will work in full again by {deadline}.

We are sorry that {inconvenience}. The next message will be posted here by {next_update}.
`,
  'incident-resolved': `
Dear customers,

On {found_at} we found a fault: {affected}.
Customers' {data} data {data_state}.

The fault was removed on {resolved_at}, and the service works in full again. There is nothing you need to do.

We are sorry that {inconvenience}.
`,
  'key-client': `
Good morning, {name}.

On {found_at} we found a fault that may concern you, too: {affected}.

Our engineers are restoring the service: {doing}. It will work in full again by {deadline}.
Until then we suggest this: {workaround}.

My next message will reach you in person by {next_update}.

{agent}
`,
  'social-notice': `
We see a fault: {affected}. We are restoring the service: {doing}. It will be back by {deadline}. News: {status_page}.

Please keep order numbers and addresses out of the comments; direct messages are the place for them.
`,
  maintenance: `
Dear customers,

On {period} we are carrying out planned work: {work}. During that time this will not work: {affected}.

We suggest that you prepare in this way: {workaround}. Everything will work again by {deadline}; if anything does not open then, reply to this message.
`,
  'ask-colleague': `
On request {number} ({problem}) the client expects an answer by {deadline}. Please write to me by {answer_by}:

1. what has been done;
2. when it will be solved;
3. whether we may name you to the client.
`,
  'ask-manager': `
Request {number} is stuck.

Problem: {problem}.
Done: {done}.
Blocked: {blocked}.
Promised to the client by {deadline}.
At stake: {risk}.
I need from you: {ask}, by {answer_by}.
`,
  'note-reason': `
For the manager only, not for the client.

Request {number}: {problem}.
Why it is not solved: {reason}.
Done: {done}.
Promised to the client by {deadline}.
I need from you: {ask}.
`,
};

/** The English of the snippets. */
export const englishWords: SnippetWords = {
  bodies,
  nameless: 'there',
  choices: {
    data_state: [
      'are not affected',
      'are affected: [which]',
      'are being checked; we will post the result by [deadline: 18:00 25.11]',
    ],
  },
  samples: {
    date: '25 November 2026',
    public_name: 'the server',
    public_phone: '+44 20 7946 0000',
    public_link: 'https://example.com/status',
    secret: 'the code from our letter',
    field: 'the account number',
    client_data: 'the address in your profile',
    deadline: '18:00 on 25 November',
    next_update: '15:00 on 25 November',
    found_at: '25 November at 10:20',
    resolved_at: '25 November at 17:40',
    period: '28 November from 2:00 to 4:00',
    old_deadline: '18:00 on 24 November',
    answer_by: '14:00 on 25 November',
    done: 'we have restarted the mail server and cleared the queue',
    doing: 'we are moving the mailing to a spare server',
    checked: 'the address, the mail queue and the spam folder',
    checking: 'the log of the mail server for last night',
    broken: 'the booking page',
    problem: 'order confirmations do not arrive',
    affected: 'order confirmations do not reach customers of the online shop',
    alternative: 'delivery on any day of this week',
    workaround: 'open the confirmation in your account under "Orders"',
    purpose: 'at which step the message is lost',
    how: 'enter your address under "Profile"',
    words: 'please confirm that the transfer has been sent',
    question: 'the refund for a cancelled order',
    request: 'delivery at night',
    terms: 'couriers work from 9:00 to 21:00',
    wanted: 'a screenshot with the order number',
    cause: 'we had switched the mailing off during an update',
    measure: 'we have added a test message after every update',
    work: 'we are upgrading the mail server',
    blocked: 'the supplier does not open the log to us',
    risk: 'the client will move to another shop',
    ask: 'a call to the supplier',
    reason: 'we are waiting for a part, which comes tomorrow',
    specialist: 'our senior engineer Oliver Smith',
    level: 'our senior engineer Oliver Smith',
    name: 'Anna',
    agent: 'Ian Wallace',
    executive: 'Mr Nicholson',
    contact: 'Ms Palmer',
    contact_instrumental: 'Ms Palmer',
    told_contact: 'We spoke with Ms Palmer',
    told_outcome: 'We found the fault and removed it',
    told_scope: 'It no longer occurs anywhere on the seventh floor',
    viewers: 'the engineer in charge',
    told_rest: 'The door is quiet again, too',
    told_prevention: 'We check it every week',
    number: '4817',
    status_page: 'status.example.com',
    inconvenience: 'you have not seen confirmations of your orders since this morning',
    data_state: 'are not affected',
    incident_state: 'everything works in full again',
    scope: 'in any of the shops',
  },
  replySamples: {
    deadline: '18:00 tomorrow',
    next_update: '12:00 tomorrow',
  },
  samplesBySnippet: {
    'hand-over': { specialist: 'our refunds specialist Mary Lane' },
    apology: {
      done: 'we have sent all the messages and refunded the cancelled orders',
      inconvenience: 'you did not get your order confirmation yesterday',
    },
    resolved: { done: 'we have corrected the settings and sent all the messages', scope: 'for any customer' },
    'thread-summary': { problem: 'the confirmation went to an old address' },
    'executive-intake': { problem: 'the leak in the meeting room' },
    'executive-report': { problem: 'leaking taps', scope: 'on the seventh floor' },
    maintenance: {
      affected: 'the customer portal',
      workaround: 'download the bills that you need',
      deadline: '4:00 on 28 November',
    },
    'key-client': { found_at: '25 November at 10:20' },
  },
};
