import type { Command } from './command';

export const lspCommand: Command = {
  name: 'lsp',
  usage: { ru: '', en: '' },
  summary: { ru: 'языковой сервер для редакторов', en: 'the language server, for editors' },
  options: [
    {
      name: 'stdio',
      text: { ru: 'через стандартный ввод и вывод (по умолчанию)', en: 'over standard input and output (the default)' },
    },
    { name: 'node-ipc', text: { ru: 'через канал Node', en: 'over the channel of Node' } },
    {
      name: 'socket',
      value: 'port',
      text: {
        ru: 'через порт этого компьютера, который слушает редактор',
        en: 'over a port of this machine that the editor listens on',
      },
    },
    { name: 'pipe', value: 'name', text: { ru: 'через именованный канал', en: 'over a named pipe' } },
    {
      name: 'clientProcessId',
      value: 'id',
      text: { ru: 'завершиться вместе с этим процессом', en: 'end together with this process' },
    },
  ],
  examples: ['replylint lsp --stdio'],
  run(_given, world, { complain }) {
    if (world.serve) return world.serve();
    complain(messages.none);
    return 2;
  },
};

const messages = {
  none: { ru: 'Языковой сервер здесь не запустить.', en: 'The language server cannot be started here.' },
};
