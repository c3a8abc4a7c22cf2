import type { Wording } from '../sentences';

/** The English of repairs. */
export const wording: Wording = {
  we: 'we',
  when: (time) =>
    /^(?:by|before|within|in|on|at|no later than|until|till|tomorrow|today|tonight|this|next)(?![a-z])/i.test(time)
      ? time.replace(/^(?:until|till)/i, 'by')
      : `by ${time}`,
  impersonal: (clause) => clause.replace(/(^|\s)your(?=\s)/gi, '$1the').trim(),
  joins: new Set('and but so or then also however therefore'.split(' ')),
  dropped: new Set(['already', 'now', 'currently']),
  sentences: {
    stepAndDeadline:
      'What we have done so far: {done}. What we are doing now: {doing}. It will be solved by {deadline}.',
    stepDoneAndDeadline: 'What we have done so far: {done}. It will be solved by {deadline}.',
    step: 'What we have done so far: {done}. What we are doing now: {doing}.',
    stepDone: 'What we have done so far: {done}.',
    deadline: 'It will be solved by {deadline}.',
    onRequest: 'On request {number} ({problem}) we have done the following: {done}. It will be solved by {deadline}.',
    replyBy: 'We will write to you by {next_update}.',
    nextMessage: 'Our next message will reach you by {next_update}.',
    byDeadline: 'by {deadline}',
    byNextUpdate: 'by {next_update}',

    handover:
      'Your question is now with {specialist}; we have passed on request {number}. You will have the answer by {deadline}, and I will make sure that it reaches you.',
    handoverWho: 'Your question is now with {specialist}.',
    handoverWhen: 'You will have the answer by {deadline}.',
    handoverWhenAndCare: 'You will have the answer by {deadline}, and I will make sure that it reaches you.',
    handoverCare: 'The request stays with me: at that time I will check that the answer has reached you.',
    weGo: 'We will find this out ourselves and send you the answer by {deadline}. You need not contact anybody else.',
    whatToSay:
      'This is what to say there: {words}. If they refuse, send us their answer, and we will help you with it.',

    escalation:
      'The fault is still there. We have checked this: {checked}. Request {number} is now with {level}. Our next message will reach you by {next_update}.',
    escalationComplete:
      'Request {number} ({problem}) is now with {specialist}. Before that we checked this: {checked}. Our next message will reach you by {next_update}.',
    escalationWho: 'It is now with {specialist}.',
    escalationNumber: 'The number of the request is {number}.',
    summary: 'The problem as we understand it: {problem}. Before that we checked this: {checked}.',
    alternative: 'What we can do instead is this: {alternative}.',
    workaround: 'Until then you can do it this way: {workaround}.',
    workaroundAndDeadline: 'The update will be out by {deadline}. Until then you can do it this way: {workaround}.',
    reopen: 'A reply to this message will reopen the same request.',
    weCheck: 'We will check the result ourselves and write to you by {next_update}.',
    lookingForCause: 'We are now looking for the cause and checking this: {checking}.',
    causeBy: 'We will name the cause and the time of the solution by {next_update}.',
    apology: 'We are sorry that {inconvenience}.',
    whatWeSee: 'This is what we see: {problem}. It can be put right this way: {how}.',
    differs: 'In the {object} this does not match: {field}',
    correct: 'It can be put right this way: {how}.',
    dataPurpose: 'This is what we need the data for: {purpose}.',
    dataCare:
      'Only those who handle your request will see them. You may black out what is confidential or send a part; if even that is not possible, our managers will agree on how to do it.',
    plainSummary: 'In short: {problem}. What we have done so far: {done}.',
    measure: 'To keep it from happening again, we have done the following: {done}.',
    care: 'This is what we do for it: {doing}.',
    compensation: 'We will work out the sum that we pay back and tell you by {next_update}.',

    incidentFound: 'On {found_at} we found a fault: {affected}.',
    incidentAffected: 'The fault affects the following: {affected}.',
    incidentData: "Customers' {data} data {data_state}.",
    incidentState: 'At present {incident_state}.',
    incidentOpen: 'Our engineers are restoring the service: {doing}.',
    incidentResolved: 'The fault was removed on {resolved_at}, and the service works in full again.',
    incidentDeadline: 'It will work in full again by {deadline}.',

    executiveGreeting: 'Good morning, {executive}.',
    executiveContact: 'We spoke with {contact_instrumental}.',
    executiveOutcome: 'We found the fault ({problem}) and removed it.',
    executiveScope: 'It no longer occurs anywhere {scope}.',
    executivePrevention: '{contact} will call our support desk at once should it ever return.',
    executiveWhom: 'Whom should we best contact, so that we need not disturb you again?',
    executiveReturn: 'You will have a short report from us as soon as everything is done.',

    greeting: 'Hello {name},',
    statusOpen: 'Request {number}: {problem}. The fault is still there, and we are removing it.',
    statusResolved: 'Request {number}: {problem}. The fault has been removed, and everything works again.',
    doing: 'What we are doing now: {doing}.',
    solvedWhen: 'Everything will work again {when}.',
    nextWhen: 'Our next message will reach you {when}.',
    noticeGreeting: 'Dear customers,',
    noticeWhen: 'It will work in full again {when}.',
    noticeNext: 'The next message will be posted here by {next_update}.',
    keyGreeting: 'Dear {contact},',
    keyFound: 'On {found_at} we found a fault that may affect you as well: {affected}.',
    keyResolved:
      'On {found_at} we found a fault that may have affected you as well: {affected}. It was removed on {resolved_at}, and the service works in full again.',
    keyNext: 'I will write to you personally by {next_update}.',
  },
  slots: {
    deadline: 'deadline: 18:00 25.11',
    next_update: 'next update: 18:00 25.11',
    date: 'date: 25.11',
    found_at: 'date and time when it was found',
    resolved_at: 'date and time when it was closed',
    period: 'date and time of the work',
    done: 'what has been done',
    doing: 'what we are doing now',
    checked: 'what has been checked',
    checking: 'what we are checking',
    problem: 'the problem in a few words',
    field: 'what does not match',
    affected: 'what does not work, and for whom',
    alternative: 'what we can offer',
    workaround: 'how to manage until then',
    purpose: 'what we will look for in them',
    how: 'how to correct it',
    words: 'what to say',
    specialist: 'name and role of the specialist',
    level: 'name and role of the senior specialist',
    name: "client's name",
    agent: "agent's name",
    executive: 'title and name',
    contact: 'name of the colleague',
    contact_instrumental: 'name of the colleague',
    number: 'request number',
    inconvenience: 'what we apologise for',
    data_state: 'are not affected / are affected: which / are being checked until 18:00 25.11',
    incident_state: 'everything works in full again / it will work again by 18:00 25.11',
    scope: 'where: on the seventh floor',
  },
  data(criticalData) {
    const all = criticalData.map((one) => one.replace(/ data$/i, ''));
    return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? 'critical');
  },
  // Roles are common nouns: "our senior engineer"; what begins with a capital or an article is left as it is.
  level: (role) => (/[a-z]/i.test(role) ? (/^(?:\p{Lu}|(?:the|our|an?) )/u.test(role) ? role : `our ${role}`) : null),
  addressed: (sentence) => sentence,
};
