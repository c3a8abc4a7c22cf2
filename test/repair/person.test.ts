import { strictEqual } from 'node:assert';
import { turnToWe } from '../../shared/repair/person';
import { check, edited } from '../check';

describe('a sentence turned to "we"', () => {
  turns(
    '⟦Отдел биллинга⟧ проверил оплату и пересчитывает сумму, закончит сегодня до 18:00.',
    'Мы проверили оплату и пересчитываем сумму, закончим сегодня до 18:00.',
  );
  turns('⟦Сетевики⟧ уже заменили плату и сейчас проверяют линию.', 'Мы уже заменили плату и сейчас проверяем линию.');
  turns('Сейчас ⟦отдел сетей⟧ меняет кабель, закончит к 18:00.', 'Сейчас мы меняем кабель, закончим к 18:00.');
  turns(
    'Наши ⟦безопасники⟧ проверили журнал, доступ откроется завтра.',
    'Мы проверили журнал, доступ откроется завтра.',
  );
  turns('Специалисты ⟦отдела сетей⟧ перезапустили шлюз и следят за ним.', 'Мы перезапустили шлюз и следим за ним.');
  turns('Линия проверена ⟦отделом сетей⟧, связь есть.', 'Линия проверена, связь есть.');
  turns('⟦Наш подрядчик⟧ меняет плату, работы закончатся к 18:00.', 'Мы меняем плату, работы закончатся к 18:00.');
  turns('⟦Биллинг⟧ сообщил, что вернёт деньги до пятницы.', 'Мы сообщили, что вернём деньги до пятницы.');
  turns('⟦Склад⟧ готов выдать роутер и ждёт подтверждения.', 'Мы готовы выдать роутер и ждём подтверждения.');
  turns(
    '⟦Отдел эксплуатации⟧ устранил аварию, и интернет снова работает.',
    'Мы устранили аварию, и интернет снова работает.',
  );
  turns('**⟦Отдел сетей⟧** не нашёл ошибок и продолжает проверку.', 'Мы не нашли ошибок и продолжаем проверку.');
  turns(
    'Пока ⟦отдел сетей⟧ чинит узел, пользуйтесь мобильным интернетом.',
    'Пока мы чиним узел, пользуйтесь мобильным интернетом.',
  );

  turns(
    'Our ⟦billing team⟧ has checked the payment and is recalculating the sum; it will be ready by 18:00.',
    'We have checked the payment and are recalculating the sum; it will be ready by 18:00.',
  );
  turns(
    'The ⟦networking team⟧ is replacing the card and will finish by 6 pm.',
    'We are replacing the card and will finish by 6 pm.',
  );
  turns(
    'Our ⟦network engineers⟧ have found the fault, and they are replacing the cable.',
    'We have found the fault, and we are replacing the cable.',
  );
  turns('The line has been checked by our ⟦networking team⟧.', 'The line has been checked.');
  turns(
    'Colleagues in the ⟦billing department⟧ were informed and are checking your invoice.',
    'We were informed and are checking your invoice.',
  );
  turns("The ⟦network team⟧'s replacing the card.", "We're replacing the card.");

  turns('Лимит согласован с ⟦отделом платежей⟧ и действует уже сейчас.', 'Лимит согласован и действует уже сейчас.');
  turns(
    'The ⟦transport department⟧ is bringing them back, and all parcels will be with their owners by noon.',
    'We are bringing them back, and all parcels will be with their owners by noon.',
  );

  describe('is not offered', () => {
    stays('Мы передали заявку в ⟦отдел сетей⟧.', 'no subject');
    stays('По данным ⟦отдела сетей⟧ линия исправна.', 'no subject');
    stays('Коллеги из ⟦отдела сетей⟧ нашли обрыв, они закончат до 18:00.', 'a pronoun would point to nobody');
    stays('⟦Отдел сетей⟧ нашёл обрыв. Они закончат до 18:00.', 'a pronoun in the next sentence');
    stays('⟦Отдел сетей⟧ ведёт работы на узле, ремонт завершит до 20:00.', 'object or subject?');
    stays('⟦Отдел сетей⟧ сообщил нам, что линия исправна.', 'we cannot tell ourselves');
    stays('We have asked the ⟦networking team⟧ to check the line.', 'no subject');
    stays('⟦Our vendor⟧ checks the line every hour and reports to us.', 'we cannot report to ourselves');
    stays("The ⟦warehouse⟧ doesn't have the router yet; it has ordered one.", 'the unit or the thing?');
  });
});

function turns(marked: string, wanted: string): void {
  it(wanted, () => strictEqual(turned(marked), wanted));
}

function stays(marked: string, why: string): void {
  it(`${marked}: ${why}`, () => strictEqual(turned(marked), null));
}

function turned(marked: string): string | null {
  const text = marked.replace(/[⟦⟧]/g, '');
  const mention = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  const { template } = check(text);
  const edits = turnToWe(template, template.readings[0]!, template.blocks[0]!, 0, mention);
  return edits && edited(text, edits);
}
