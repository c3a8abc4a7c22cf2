import assert from 'node:assert/strict';
import { inflections, languages } from '../../shared/languages';

describe('Russian names and patronymics', () => {
  const instrumental: readonly [nominative: string, instrumental: string][] = [
    ['Николай Михайлович', 'Николаем Михайловичем'],
    ['Людмила Павловна', 'Людмилой Павловной'],
    ['Пётр Ильич', 'Петром Ильичом'],
    ['Павел Кузьмич', 'Павлом Кузьмичом'],
    ['Лев Никитич', 'Львом Никитичом'],
    ['Зоя Марковна', 'Зоей Марковной'],
    ['Мария Сергеевна', 'Марией Сергеевной'],
    ['Любовь Андреевна', 'Любовью Андреевной'],
    ['Илья Петрович', 'Ильей Петровичем'],
    ['Никита Львович', 'Никитой Львовичем'],
    ['Игорь Олегович', 'Игорем Олеговичем'],
    ['Ольга Ильинична', 'Ольгой Ильиничной'],
    ['Гюзель Маратовна', 'Гюзелью Маратовной'],
    ['Нелли Ивановна', 'Нелли Ивановной'],
  ];
  for (const [nominative, form] of instrumental)
    it(`${nominative} - ${form}, and back`, () => {
      assert.equal(inflections.ru.politeName(nominative, 'instrumental'), form);
      assert.equal(languages.ru.politeName(form.split(' '))?.nominative, nominative);
      assert.equal(languages.ru.politeName(form.split(' '))?.isAddress, false);
    });

  it('tells whom one speaks to', () => {
    const of = (words: string) => languages.ru.politeName(words.split(' '));
    assert.equal(of('Вера Аркадьевна добрый день')?.isAddress, true);
    assert.equal(of('Вере Аркадьевне')?.isAddress, false);
    assert.equal(of('Господин Харрис')?.isAddress, true);
    assert.equal(of('Вера'), null);
    assert.equal(of('Красный Москвич'), null);
    assert.equal(of('вера аркадьевна'), null);
  });
});

describe('English names', () => {
  it('have a title', () => {
    const of = (words: string) => languages.en.politeName(words.split(' '));
    assert.equal(of('Mr Harris will')?.words, 'Mr Harris');
    assert.equal(of('Dr Jane Patel will')?.words, 'Dr Jane Patel');
    assert.equal(of('Sarah'), null);
  });
});
