import { passingScore } from '../../check/score.js';
import { html, Markup } from './markup.js';
import { script } from './script.js';
import { style } from './style.js';
import type { Voice } from './words.js';

/** What a content security policy names an inline script or style by. */
const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

/** Nothing is fetched, sent or framed; only the style and the script of the page itself run, whatever an article smuggles in. */
const policy = async (): Promise<string> =>
  `default-src 'none'; style-src ${await hashOf(style)}; script-src ${await hashOf(script)}; base-uri 'none'; form-action 'none'`;

const keys = ({ page }: Voice): Markup =>
  html`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">${page('keys')}</h2>
<dl>${(
    [
      ['j', 'keyNext'],
      ['k', 'keyPrevious'],
      ['/', 'keySearch'],
      ['t', 'keyTheme'],
      ['?', 'keyHelp'],
      ['Esc', 'keyClose'],
    ] as const
  ).map(([key, phrase]) => html`<dt><kbd>${key}</kbd></dt><dd>${page(phrase)}</dd>`)}</dl>
<p>${page('helpMarks')}</p>
<form method="dialog"><button>${page('close')}</button></form></dialog>
`;

/** Everything before the content; the page is whole only with `closing`. */
export const opening = async (voice: Voice): Promise<Markup> => {
  const { locale, page } = voice;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(await policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="janggal">
<title>${page('title')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#articles">${page('skip')}</a>
<div class="page">
<header class="masthead"><h1>${page('title')}</h1><div><button type="button" id="theme">${page('theme')}</button><button type="button" id="help-button">${page('help')} <kbd>?</kbd></button></div></header>
<main>
`;
};

export const closing = (version: string, voice: Voice): Markup => {
  const { page } = voice;
  return html`</main>
<footer><p>${page('scoring', { n: passingScore })}</p><p>${page('explains', { command: 'janggal rules fluency/split-hyphen' })}</p><p>${page('madeBy', { version })}</p></footer>
</div>
<div id="popover" role="tooltip" hidden></div>
${keys(voice)}<script>${new Markup(script)}</script>
</body>
</html>
`;
};
