import { didYouMean } from '../../shared/did-you-mean';
import { fill, type Locale, type Localized } from '../../shared/localized';
import { product } from '../product';
import { systemLocale } from '../system';
import { readArguments, withGuess } from './arguments';
import { checkCommand } from './check';
import type { Command, Speaking } from './command';
import { everywhere, localeOption } from './common-options';
import { explainCommand } from './explain';
import { factsCommand } from './facts';
import { showCommandHelp, showHelp } from './help';
import { lspCommand } from './lsp';
import { rulesCommand } from './rules';
import { styleOf, wantsColour } from './style';
import type { ExitCode, World } from './world';

export const commands: readonly Command[] = [checkCommand, factsCommand, rulesCommand, explainCommand, lspCommand];

/** Runs one command line. Everything that it learns and tells goes through the world. */
export function run(argv: readonly string[], world: World): ExitCode {
  const speaking = speakingTo(argv, world);
  const code = dispatch(argv, world, speaking);
  world.out.flush();
  world.err.flush();
  return code;
}

function dispatch(argv: readonly string[], world: World, speaking: Speaking): ExitCode {
  const at = argv.findIndex((word, index) => !word.startsWith('-') && argv[index - 1] !== `--${localeOption.name}`);
  const name = at < 0 ? undefined : argv[at];
  const rest = argv.filter((_, index) => index !== at);
  const tell = (text: string): ExitCode => {
    world.out.write(text);
    return 0;
  };
  if (name === undefined) {
    if (argv.includes('--version') || argv.includes('-v') || argv.includes('-V'))
      return tell(`${product.name} ${product.version}\n`);
    const given = readArguments(argv, everywhere);
    if ('problem' in given) return usage(given.problem, speaking);
    if (given.has('help')) return tell(showHelp(commands, speaking));
    world.err.write(showHelp(commands, speaking));
    return 2;
  }
  if (name === 'help') {
    const about = rest.find((word) => !word.startsWith('-') && word !== speaking.locale);
    if (about === undefined) return tell(showHelp(commands, speaking));
    const command = commands.find((one) => one.name === about);
    return command ? tell(showCommandHelp(command, everywhere, speaking)) : unknown(about, speaking);
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return unknown(name, speaking);
  if (rest.includes('--help') || rest.includes('-h')) return tell(showCommandHelp(command, everywhere, speaking));
  const given = readArguments(rest, [...command.options, ...everywhere]);
  if ('problem' in given) return usage(given.problem, speaking, command);
  return command.run(given, world, speaking);
}

function unknown(name: string, speaking: Speaking): ExitCode {
  const meant = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  return usage(
    withGuess(fill(messages.unknown, { name, names: commands.map((command) => command.name).join(', ') }), meant)
      .problem,
    speaking,
  );
}

function usage(problem: Localized, speaking: Speaking, command?: Command): ExitCode {
  const help = `replylint help${command ? ` ${command.name}` : ''}`;
  speaking.complain({ ru: `${problem.ru}\n  Справка: ${help}`, en: `${problem.en}\n  Help: ${help}` });
  return 2;
}

/** Found before the arguments are read, so that even a wrong option is told in the right language. */
function speakingTo(argv: readonly string[], world: World): Speaking {
  const locale = localeOf(argv, world.environment);
  const asked = argv.includes('--no-color') ? 'no' : argv.includes('--color') ? 'yes' : null;
  const style = styleOf(wantsColour(asked, world.environment, world.out.isTerminal));
  const errors = styleOf(wantsColour(asked, world.environment, world.err.isTerminal));
  return {
    locale,
    style,
    complain(message, place) {
      // What was found before this stands before it on the terminal, too.
      world.out.flush();
      world.err.write(
        `${errors.error('✖')} ${place === undefined ? '' : `${errors.strong(place)}: `}${message[locale]}\n`,
      );
    },
  };
}

function localeOf(argv: readonly string[], environment: World['environment']): Locale {
  const index = argv.indexOf(`--${localeOption.name}`);
  const asked =
    index >= 0 ? argv[index + 1] : argv.find((word) => word.startsWith('--locale='))?.slice('--locale='.length);
  if (asked === 'ru' || asked === 'en') return asked;
  return systemLocale(environment);
}

const messages = {
  unknown: { ru: 'Команды «{name}» нет. Есть: {names}.', en: 'There is no command "{name}". There are: {names}.' },
};
