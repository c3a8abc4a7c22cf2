import { didYouMean } from '../../shared/did-you-mean';
import { fill } from '../../shared/localized';
import { rules } from '../../shared/rules';
import { pages } from '../pages';
import { withGuess } from './arguments';
import type { Command } from './command';
import type { Style } from './style';

export const explainCommand: Command = {
  name: 'explain',
  usage: { ru: '<правило>', en: '<rule>' },
  summary: {
    ru: 'почему правило важно, плохие и хорошие примеры',
    en: 'why a rule matters, what is bad and what is good',
  },
  options: [],
  examples: ['replylint explain vague-deadline', 'replylint explain empty-status --locale ru'],
  run(given, world, { locale, style, complain }) {
    const ids = rules.map((rule) => rule.id);
    const wrong = given.positionals.find((id) => !Object.hasOwn(pages, id));
    if (given.positionals.length === 0) complain(messages.none);
    else if (wrong !== undefined)
      complain(withGuess(fill(messages.unknown, { id: wrong }), didYouMean(wrong, ids)).problem);
    if (given.positionals.length === 0 || wrong !== undefined) return 2;
    world.out.write(given.positionals.map((id) => showPage(pages[id]![locale], style)).join('\n'));
    return 0;
  },
};

/** A page of Markdown for a terminal: no marks that only a program needs. */
function showPage(page: string, style: Style): string {
  const lines = page
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
  const shown = lines.map((line) => {
    const heading = /^#{1,6} (.*)$/.exec(line);
    if (heading) return style.strong(style.underlined(heading[1]!));
    return line
      .replace(/⟦([^⟧]*)⟧/g, (_, words: string) => style.underlined(style.error(words)))
      .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => style.strong(words))
      .replace(/`([^`]+)`/g, (_, words: string) => style.info(words));
  });
  return `${shown.join('\n')}\n`;
}

const messages = {
  none: {
    ru: 'Укажите правило: replylint explain <правило>. Список покажет replylint rules.',
    en: 'Name a rule: replylint explain <rule>. replylint rules lists them.',
  },
  unknown: {
    ru: 'Правила «{id}» нет. Список покажет replylint rules.',
    en: 'There is no rule "{id}". replylint rules lists them.',
  },
};
