import { complainAboutNotices, type MakeReport } from './report';

/** `path:line:column: message [severity/rule]`: one finding a line, as compilers write and editors read. */
export const unix: MakeReport = ({ write, complain, locale }) => ({
  begin() {},
  file(file) {
    complainAboutNotices(file, complain);
    for (const { findings } of file.results) {
      for (const finding of findings) {
        const { line, character } = file.lines().positionAt(finding.span.start);
        const message = finding.message[locale].replace(/\s+/g, ' ');
        write(`${file.path}:${line + 1}:${character + 1}: ${message} [${finding.severity}/${finding.rule}]\n`);
      }
    }
  },
  end() {},
});
