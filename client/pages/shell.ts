import type { Locale } from '../../shared/localized';
import { type Html, html } from './html';

/** Where a page is shown: in a webview, or in a file of its own. */
export interface PageSurroundings {
  readonly locale: Locale;
  /** Made anew for every page: nothing else may be run or style it. */
  readonly nonce: string;
  /** The address of the page's script, or its text; a page may do without. */
  readonly script?: { readonly url: string } | { readonly text: string };
}

/** A whole page that loads nothing from anywhere: styles and scripts are those with its nonce, and there is no network. */
export function page(title: string, styles: string, body: Html, { locale, nonce, script }: PageSurroundings): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const run = !script
    ? null
    : 'url' in script
      ? html`<script nonce="${nonce}" src="${script.url}"></script>`
      : html`<script nonce="${nonce}">${{ html: script.text.replaceAll('</script', '<\\/script') }}</script>`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">${{ html: commonStyles + styles }}</style>
</head>
<body>
${body}
${run}
</body>
</html>
`.html;
}

/** Colours are the editor's where there is one. A border where high contrast wants one, and never colour alone. */
const commonStyles = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, light-dark(#1f2328, #e6e6e6));
  --quiet: var(--vscode-descriptionForeground, light-dark(#57606a, #a8adb3));
  --page: var(--vscode-editor-background, light-dark(#ffffff, #1f1f1f));
  --raised: var(--vscode-editorWidget-background, light-dark(#f6f8fa, #262626));
  --line: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, light-dark(#d0d7de, #454545)));
  --accent: var(--vscode-textLink-foreground, light-dark(#0969da, #6cb6ff));
  --button: var(--vscode-button-background, light-dark(#0969da, #1f6feb));
  --on-button: var(--vscode-button-foreground, #ffffff);
  --quiet-button: var(--vscode-button-secondaryBackground, light-dark(#e6eaef, #3a3d41));
  --on-quiet-button: var(--vscode-button-secondaryForeground, var(--text));
  --field: var(--vscode-input-background, light-dark(#ffffff, #313131));
  --on-field: var(--vscode-input-foreground, var(--text));
  --field-line: var(--vscode-contrastBorder, var(--vscode-input-border, light-dark(#8c959f, #6e6e6e)));
  --focus: var(--vscode-focusBorder, #0969da);
  --error: var(--vscode-editorError-foreground, light-dark(#c1121f, #f85149));
  --warning: var(--vscode-editorWarning-foreground, light-dark(#8a5a00, #d29922));
  --info: var(--vscode-editorInfo-foreground, light-dark(#0969da, #58a6ff));
  --good: var(--vscode-testing-iconPassed, light-dark(#1a7f37, #3fb950));
  --added: var(--vscode-diffEditor-insertedTextBackground, light-dark(#9be9a866, #2ea04355));
  --removed: var(--vscode-diffEditor-removedTextBackground, light-dark(#ff818266, #f8514955));
}
* { box-sizing: border-box; }
/* The editor's theme counts, not what the system likes. */
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; }
body.vscode-high-contrast, body.vscode-high-contrast-light {
  --button: var(--page); --on-button: var(--text); --quiet-button: var(--page); --on-quiet-button: var(--text);
}
body {
  margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 76rem; background: var(--page); color: var(--text);
  font: var(--vscode-font-size, 14px)/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
h1 { font-size: 1.5em; font-weight: 600; margin: 0.25rem 0 0.75rem; }
h2 { font-size: 1.15em; font-weight: 600; margin: 1.5rem 0 0.5rem; }
h3 { font-size: 1em; font-weight: 600; margin: 0; }
p { margin: 0.35rem 0; }
.quiet { color: var(--quiet); }
a { color: var(--accent); }
button {
  font: inherit; cursor: pointer; border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 3px;
  padding: 0.2rem 0.7rem; background: var(--quiet-button); color: var(--on-quiet-button);
}
button.first { background: var(--button); color: var(--on-button); }
button.plain { background: none; border-color: transparent; color: var(--accent); padding: 0; text-align: start; }
button.plain:hover { text-decoration: underline; }
button:disabled { opacity: 0.6; cursor: default; }
input, select {
  font: inherit; background: var(--field); color: var(--on-field); border: 1px solid var(--field-line);
  border-radius: 3px; padding: 0.2rem 0.4rem;
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
del { background: var(--removed); text-decoration: line-through; text-decoration-thickness: 1px; color: inherit; }
ins { background: var(--added); text-decoration: none; color: inherit; }
body.vscode-high-contrast del, body.vscode-high-contrast-light del { outline: 1px dashed currentcolor; }
body.vscode-high-contrast ins, body.vscode-high-contrast-light ins { outline: 1px solid currentcolor; }
@media (forced-colors: active) { del { outline: 1px dashed; } ins { outline: 1px solid; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
`;
