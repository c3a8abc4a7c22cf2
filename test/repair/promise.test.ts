import { strictEqual } from 'node:assert';
import { promiseByDeadline } from '../../shared/repair/promise';
import { check, edited } from '../check';

describe('a vague promise made firm', () => {
  firm('Мы постараемся ⟦как можно скорее⟧ решить вашу проблему.', 'Мы до [срок: 18:00 25.11] решим вашу проблему.');
  firm('Стараемся ответить ⟦как можно быстрее⟧.', 'Ответим до [срок сообщения: 18:00 25.11].');
  firm('Проблема будет решена ⟦в ближайшее время⟧.', 'Проблема будет решена до [срок: 18:00 25.11].');
  firm('⟦В ближайшее время⟧ мы свяжемся с вами.', 'До [срок сообщения: 18:00 25.11] мы свяжемся с вами.');
  firm(
    'Мы уже проверили линию и **⟦в ближайшее время⟧** восстановим связь.',
    'Мы уже проверили линию и до [срок: 18:00 25.11] восстановим связь.',
  );
  firm('⟦Как только узнаем причину⟧, мы сразу вам сообщим.', 'До [срок: 18:00 25.11] мы сразу вам сообщим.');
  firm('Связь восстановим, ⟦как только привезут плату⟧.', 'Связь восстановим до [срок: 18:00 25.11].');
  firm(
    'Исправляем условия акции и обещаем ответить в **самые ⟦сжатые** сроки⟧.',
    'Исправляем условия акции и обещаем ответить до [срок сообщения: 18:00 25.11].',
  );
  firm('We will get back to you ⟦as soon as possible⟧.', 'We will get back to you by [next update: 18:00 25.11].');
  firm(
    'We are doing our best to resolve this ⟦as soon as possible⟧.',
    'We will resolve this by [deadline: 18:00 25.11].',
  );
  firm("We'll try to reply ⟦shortly⟧.", 'We will reply by [next update: 18:00 25.11].');
  firm('We will let you know ⟦as soon as we have news⟧.', 'We will let you know by [next update: 18:00 25.11].');
});

/** Marked is what is underlined; which kind of deadline it is, the facts tell. */
function firm(marked: string, wanted: string): void {
  it(wanted, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const words = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
    const { template } = check(text);
    const [reading] = template.readings;
    const read = reading!.facts.deadlines.find((one) => one.start < words.end && words.start < one.end);
    const deadline = {
      of: 'solution' as const,
      type: 'vague' as const,
      promise: words,
      ...words,
      block: 0,
      sentence: 0,
      ...read,
    };
    const edits = promiseByDeadline(template, reading!, deadline, words);
    strictEqual(edits && edited(text, edits), wanted);
  });
}
