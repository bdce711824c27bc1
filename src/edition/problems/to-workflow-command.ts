import type { Problem } from '../problem.ts';

/**
 * Write a problem in the form that GitHub shows beside the line of a pull request.
 *
 * @param problem
 *   Any problem.
 * @returns
 *   A workflow command on one line, without a line end, as in
 *   https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function toWorkflowCommand({ id, file, line, column, message, hint }: Problem): string {
  const properties = [
    `file=${inProperty(file)}`,
    ...(line > 0 ? [`line=${String(line)}`] : []),
    ...(column > 0 ? [`col=${String(column)}`] : []),
    `title=${inProperty(id)}`,
  ];
  return `::error ${properties.join(',')}::${inData(`${message}\n${hint}`)}`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
