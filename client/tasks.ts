import {
  type Disposable,
  ShellExecution,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  workspace,
} from 'vscode';

/** As it stands in tasks.json. */
interface CheckDefinition extends TaskDefinition {
  readonly type: 'replylint';
  readonly paths?: readonly string[];
  readonly arguments?: readonly string[];
}

/** The task that runs the command line of the folder (or the one that is installed) and shows its findings as problems. */
export function offerTasks(): Disposable {
  return tasks.registerTaskProvider('replylint', {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: 'replylint' }, folder)),
    resolveTask: (task) => taskOf(task.definition as CheckDefinition, task.scope ?? TaskScope.Workspace),
  });
}

function taskOf(definition: CheckDefinition, scope: Exclude<Task['scope'], undefined>): Task {
  const args = ['--no-install', 'replylint', 'check', ...(definition.paths ?? ['.']), '--format', 'unix'];
  const execution = new ShellExecution('npx', [...args, ...(definition.arguments ?? [])]);
  const task = new Task(definition, scope, 'check', 'replylint', execution, '$replylint');
  task.group = TaskGroup.Test;
  return task;
}
