// The script of the page, in parts; it runs in the reader's browser and only rearranges what is there. Article text is never code to it:
// nothing is parsed as HTML, the popover shows clones of the notes.

const start = `
const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
root.classList.add('script');
const documents = all('.document');
const fewEnoughToOpen = 12;
if (documents.length <= fewEnoughToOpen) for (const each of documents) each.open = true;
`;

const theme = `
const themeKey = 'janggal-theme';
const stored = (work) => { try { return work(); } catch { return null; } };
const chosen = stored(() => localStorage.getItem(themeKey));
if (chosen === 'dark' || chosen === 'light') root.dataset.theme = chosen;
const toggleTheme = () => {
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = isDark ? 'light' : 'dark';
  stored(() => localStorage.setItem(themeKey, root.dataset.theme));
};
one('#theme').addEventListener('click', toggleTheme);
`;

const filters = `
const form = one('#filters');
const output = one('output', form);
const body = one('#list tbody');
const ranks = ['info', 'minor', 'major', 'critical'];
const rows = all('tr', body).map((row) => ({ row, data: row.dataset, article: document.getElementById(row.dataset.id) }));
const names = ['q', 'artifact', 'severity', 'verdict', 'site'];
const number = new Intl.NumberFormat(root.lang);
const dimming = new CSSStyleSheet();
document.adoptedStyleSheets = [dimming];

/** What marks must be to stand out while a filter is on. */
const wanted = () => {
  const { artifact, severity } = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
  const byKind = artifact ? '[data-a~="' + CSS.escape(artifact) + '"]' : '';
  const bySeverity = severity ? ':is(' + ranks.slice(ranks.indexOf(severity)).map((each) => '.' + each).join() + ')' : '';
  return byKind + bySeverity;
};

const filter = () => {
  const { artifact, severity, verdict, site } = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
  const words = form.elements.q.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const { row, data, article } of rows) {
    let text;
    const has = (word) => (text ??= (row.textContent + ' ' + (article ? article.textContent : '')).toLowerCase()).includes(word);
    const fits = (!verdict || data.verdict === verdict) && (!site || data.site === site)
      && (!artifact || data.a.split(' ').includes(artifact)) && (!severity || ranks.indexOf(data.worst) >= ranks.indexOf(severity))
      && words.every(has);
    if (row.hidden === fits) row.hidden = !fits;
    if (article && article.hidden === fits) article.hidden = !fits;
    if (fits) shown += 1;
  }
  one('#none').hidden = shown > 0;
  output.value = form.dataset.shown.replace('{shown}', number.format(shown)).replace('{all}', number.format(rows.length));
  while (dimming.cssRules.length) dimming.deleteRule(0);
  const selector = wanted();
  if (selector) dimming.insertRule(':is(.prose mark,.notes li):not(' + selector + '){opacity:.45}');
};
`;

const sorting = `
const headings = all('#list th');
const keyOf = (th) => one('button', th).dataset.sort;
const sorted = () => {
  const th = headings.find((each) => each.getAttribute('aria-sort') !== 'none');
  return (th.getAttribute('aria-sort') === 'descending' ? '-' : '') + keyOf(th);
};
const numbers = new Set(['score', 'found', 'words']);
const collator = new Intl.Collator(root.lang, { numeric: true });
const sort = (by) => {
  const key = by.replace(/^-/, '');
  const sign = by.startsWith('-') ? -1 : 1;
  for (const th of headings) th.setAttribute('aria-sort', keyOf(th) !== key ? 'none' : sign < 0 ? 'descending' : 'ascending');
  const compare = numbers.has(key) ? (a, b) => a.data[key] - b.data[key] : (a, b) => collator.compare(a.data[key], b.data[key]);
  rows.sort((a, b) => sign * compare(a, b));
  body.append(...rows.map(({ row }) => row));
  one('#articles').append(...rows.flatMap(({ article }) => article ?? []));
};
for (const th of headings) {
  one('button', th).addEventListener('click', ({ currentTarget: { dataset } }) => {
    const now = sorted();
    const first = (dataset.down === 'yes' ? '-' : '') + dataset.sort;
    const other = (dataset.down === 'yes' ? '' : '-') + dataset.sort;
    sort(now === first ? other : first);
    save();
  });
}
`;

const state = `
const usual = 'score';
const save = () => {
  const params = new URLSearchParams();
  for (const name of names) if (form.elements[name].value) params.set(name, form.elements[name].value);
  if (sorted() !== usual) params.set('sort', sorted());
  history.replaceState(null, '', '#' + params);
};
const openArticle = (id) => {
  const article = document.getElementById(id);
  if (!article || !article.matches('.document')) return false;
  article.hidden = false;
  article.open = true;
  article.scrollIntoView();
  one('summary', article).focus({ preventScroll: true });
  return true;
};
const load = () => {
  const hash = location.hash.slice(1);
  const params = new URLSearchParams(/^d\\d+$/.test(hash) ? '' : hash);
  for (const name of names) form.elements[name].value = params.get(name) ?? '';
  for (const name of names) if (form.elements[name].selectedIndex === -1) form.elements[name].value = '';
  const by = params.get('sort') ?? usual;
  if (headings.some((th) => keyOf(th) === by.replace(/^-/, '')) && by !== sorted()) sort(by);
  filter();
  openArticle(hash);
};
let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { filter(); save(); }, 150);
});
form.addEventListener('reset', () => setTimeout(() => { filter(); save(); }));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', load);
body.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#d"]');
  if (link && openArticle(link.hash.slice(1))) event.preventDefault();
});
load();
`;

const popover = `
const box = one('#popover');
let shownFor = null;
let leaving;
const notesOf = (mark) => (mark.getAttribute('aria-describedby') ?? mark.dataset.of ?? '').split(' ').filter(Boolean);
const hide = () => {
  clearTimeout(leaving);
  if (shownFor) shownFor.removeAttribute('aria-expanded');
  shownFor = null;
  box.hidden = true;
};
const show = (mark, x) => {
  clearTimeout(leaving);
  if (shownFor === mark) return;
  hide();
  const notes = notesOf(mark).flatMap((id) => document.getElementById(id) ?? []);
  if (notes.length === 0) return;
  box.replaceChildren(...notes.map((note) => {
    const part = document.createElement('div');
    part.className = note.className;
    part.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
    return part;
  }));
  shownFor = mark;
  mark.setAttribute('aria-expanded', 'true');
  box.hidden = false;
  const lines = [...mark.getClientRects()];
  const line = lines.find(({ left, right }) => x !== undefined && left <= x && x <= right) ?? lines[0] ?? mark.getBoundingClientRect();
  const margin = 8;
  const { offsetWidth: width, offsetHeight: height } = box;
  const left = Math.max(margin, Math.min(line.left, root.clientWidth - width - margin));
  const below = line.bottom + margin;
  const above = line.top - margin - height;
  const top = below + height > innerHeight && above > 0 ? above : below;
  box.style.left = left + scrollX + 'px';
  box.style.top = top + scrollY + 'px';
};
const leave = () => { clearTimeout(leaving); leaving = setTimeout(() => { if (document.activeElement !== shownFor) hide(); }, 250); };
const markAt = (target) => (target instanceof Element ? target.closest('.prose mark') : null);
document.addEventListener('mouseover', (event) => {
  const mark = markAt(event.target);
  if (mark) show(mark, event.clientX);
  else if (shownFor && box.contains(event.target)) clearTimeout(leaving);
  else if (shownFor) leave();
});
document.addEventListener('focusin', ({ target }) => {
  const mark = markAt(target);
  if (mark) show(mark);
  else if (shownFor && !box.contains(target)) hide();
});
document.addEventListener('click', (event) => {
  const mark = markAt(event.target);
  if (mark) show(mark, event.clientX);
  else if (shownFor && !box.contains(event.target)) hide();
});
`;

const keyboard = `
const help = one('#help');
one('#help-button').addEventListener('click', () => help.showModal());
const step = (by) => {
  const marks = all('.document:not([hidden]) mark[tabindex]' + wanted());
  if (marks.length === 0) return;
  const from = document.activeElement;
  let at = marks.indexOf(from);
  if (at === -1) {
    const next = marks.findIndex((mark) => from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING);
    at = by > 0 ? (next === -1 ? marks.length : next) - 1 : next === -1 ? marks.length : next;
  }
  const mark = marks[(at + by + marks.length) % marks.length];
  mark.closest('.document').open = true;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
};
const actions = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => form.elements.q.focus(),
  t: toggleTheme,
  '?': () => help.showModal(),
};
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key === 'Escape') return hide();
  if ((key === 'Enter' || key === ' ') && markAt(target) === target) {
    event.preventDefault();
    return shownFor === target ? hide() : show(target);
  }
  if (ctrlKey || metaKey || altKey || help.open || target.closest('input,select,textarea')) return;
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
});
`;

const printing = `
let unfolded = [];
addEventListener('beforeprint', () => {
  unfolded = all('.document[open]:not([hidden]) details:not([open])');
  for (const each of unfolded) each.open = true;
});
addEventListener('afterprint', () => { for (const each of unfolded) each.open = false; });
`;

export const script = `'use strict';{${[start, theme, filters, sorting, state, popover, keyboard, printing].join('')}}`;
