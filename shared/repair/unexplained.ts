/** Whether a text says that it cannot be explained yet. */
import type { Template } from '../template';

/** "What happened? We do not know that yet." */
export function isUnexplained({ text }: Template): boolean {
  return unknown.test(text);
}

const unknown =
  /(?<!\p{L})(?:(?:do not|don['’]t) know (?:that |it |why |what |how )?|(?:still )?(?:finding out|looking for the cause|looking into (?:what|why|how))|пока (?:не знаем|неизвестно|не ясно|неясно|не понятно|непонятно)|выясняем|разбираемся, (?:что|почему|как))(?!\p{L})/iu;
