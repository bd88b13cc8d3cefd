import { paletteCss } from './palette.js';

const page = `
*{box-sizing:border-box}
html{scroll-padding-top:5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.page{max-width:64rem;margin:0 auto;padding:0 1.25rem 4rem}
h1,h2,h3{font-weight:600;line-height:1.25;margin:0}
h1{font-size:1.6rem;letter-spacing:-.01em}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem}
h3{font-size:1.1rem}
small{font-size:.85em;color:var(--quiet)}
code,kbd{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
ul,ol{margin:0;padding:0;list-style:none}
button,input,select{font:inherit;color:inherit}
button{background:none;border:1px solid var(--line);border-radius:.4rem;padding:.3rem .7rem;cursor:pointer}
button:hover{border-color:var(--quiet)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:.2rem}
[hidden]{display:none!important}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--card);padding:.5rem 1rem;z-index:9}
.skip:focus{top:.5rem}
.masthead{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;padding:2rem 0 1rem}
.masthead div{display:flex;gap:.5rem}
html:not(.script) :is(#filters,.masthead div){display:none}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
footer p{margin:.25rem 0}
.remark{color:var(--quiet);font-size:.9rem;margin:.75rem 0}
`;

const summary = `
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem}
.tiles li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;color:var(--quiet)}
.tiles b{display:block;font-size:1.9rem;line-height:1.15;font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums}
.tiles .fail b{color:var(--critical)}.tiles .pass b{color:var(--pass)}.tiles .too-short b{color:var(--major)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem;margin-top:.75rem}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.6rem}
.histogram svg{display:block;width:100%;height:auto;font-size:12px;fill:var(--quiet);font-variant-numeric:tabular-nums}
.histogram text{text-anchor:middle}.histogram text.start{text-anchor:start}.histogram text.end{text-anchor:end}
.histogram .fail{fill:var(--critical)}.histogram .pass{fill:var(--pass)}
.histogram .axis{stroke:var(--line)}.histogram .threshold{stroke:var(--quiet);stroke-dasharray:3 3}
.kinds li{display:grid;grid-template-columns:minmax(0,11rem) 1fr 3.2rem 8rem;gap:.6rem;align-items:center;font-size:.92rem;line-height:1.75}
.kinds svg{width:100%;height:.5rem;fill:var(--accent);opacity:.75}
.kinds b{text-align:right;font-variant-numeric:tabular-nums}
.failures li{padding:.4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
`;

const filters = `
#filters{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;padding:.75rem 0;margin-top:1.5rem;background:var(--paper);border-bottom:1px solid var(--line)}
#filters label{display:flex;flex-direction:column;font-size:.8rem;color:var(--quiet);min-width:0;flex:1 1 8rem}
#filters .search{flex:2 1 12rem}
#filters :is(input,select){width:100%;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .5rem;font-size:.95rem;height:2.3rem}
#filters button{height:2.3rem}
#filters output{flex-basis:100%;font-size:.85rem;color:var(--quiet)}
`;

const list = `
.scroll{overflow:auto;max-height:min(34rem,70vh);margin-top:1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.95rem}
thead{position:sticky;top:0;z-index:1;background:var(--card);box-shadow:0 1px var(--line)}
th{padding:.25rem .35rem;text-align:left}
th button{border:0;padding:.35rem .5rem;font-weight:600;white-space:nowrap}
th button::after{content:"";display:inline-block;width:1em;margin-left:.15em;text-align:center}
th[aria-sort=ascending] button::after{content:"↑"}
th[aria-sort=descending] button::after{content:"↓"}
html:not(.script) th button{pointer-events:none}
td{padding:.45rem .85rem;border-top:1px solid var(--line);vertical-align:baseline;overflow-wrap:anywhere}
td:nth-child(2){min-width:14rem}
td small{display:block}
.number{width:1%;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
td .score{font-weight:600}
.score.pass,.verdict.pass{color:var(--pass)}.score.fail,.verdict.fail{color:var(--critical)}.score.too-short,.verdict.too-short{color:var(--major)}
:is(.critical,.major,.minor,.info)>.kind .severity,.severity{white-space:nowrap}
.severity.critical,.critical>.kind .severity{color:var(--critical)}
.severity.major,.major>.kind .severity{color:var(--major)}
.severity.minor,.minor>.kind .severity{color:var(--minor)}
.severity.info,.info>.kind .severity{color:var(--info)}
.rollup{margin:1.25rem 0}.rollup summary{cursor:pointer}.rollup h2{display:inline;font-size:1rem}
.rollup table{margin:.75rem 0 1.5rem;font-size:.9rem}.rollup thead{position:static;background:none;box-shadow:none}
.rollup :is(th,td){padding:.35rem .75rem .35rem 0;text-align:right;vertical-align:baseline;white-space:nowrap;min-width:0;border-top:1px solid var(--line);font-variant-numeric:tabular-nums}
.rollup thead th{border-top:0;color:var(--quiet);font-weight:400}
.rollup :is(th,td):is(:first-child,:last-child){text-align:left;white-space:normal}
.rollup :is(th,td):last-child{width:40%}
`;

const article = `
.document{background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.75rem 0;content-visibility:auto;contain-intrinsic-size:auto 5rem}
.document[open]{contain-intrinsic-size:auto 50rem}
.document>summary{display:grid;grid-template-columns:4rem 1fr 1.5rem;column-gap:1rem;align-items:baseline;padding:.9rem 1.25rem;cursor:pointer;list-style:none}
.document>summary::-webkit-details-marker{display:none}
.document>summary::after{content:"+";grid-column:3;grid-row:1;color:var(--quiet);text-align:right;font-size:1.2rem;line-height:1}
.document[open]>summary::after{content:"−"}
.document>summary .score{grid-row:1/3;font-size:2rem;font-weight:600;line-height:1;text-align:center;font-variant-numeric:tabular-nums;align-self:center}
.document h3{overflow-wrap:anywhere}
.facts{grid-column:2;color:var(--quiet);font-size:.9rem}
.body{padding:.9rem 1.25rem 1.25rem;border-top:1px solid var(--line)}
.path{margin:0 0 .6rem;font-size:.9rem;color:var(--quiet)}
.chips{display:flex;flex-wrap:wrap;gap:.35rem;font-size:.88rem}
.chips li,.badge{background:var(--info-ground);border-radius:.4rem;padding:.1rem .55rem}
.badge{display:inline-block;margin:.5rem .35rem 0 0;font-size:.88rem;vertical-align:top}
.badge summary{cursor:pointer}
.badge ul{padding:.25rem 0 .25rem 1rem}
.prose{font-family:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"DejaVu Serif",serif;font-size:1.1rem;line-height:1.75;max-width:42rem;margin:1.5rem auto}
.prose p{margin:0 0 .9em;white-space:pre-wrap;overflow-wrap:anywhere}
.prose .headline{font-size:1.3em;font-weight:600;line-height:1.35}
.prose .list-item{padding-left:1.2em}
.prose .quote{padding-left:1em;border-left:3px solid var(--line)}
.prose :is(.caption,.boilerplate){font-size:.9em;color:var(--quiet)}
mark{color:var(--ink);background:var(--info-ground);border-bottom:1px dotted var(--info);border-radius:.15em;padding:.05em .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:help}
mark.critical{background:var(--critical-ground);border-bottom:3px solid var(--critical)}
mark.major{background:var(--major-ground);border-bottom:2px solid var(--major)}
mark.minor{background:var(--minor-ground);border-bottom:2px dotted var(--minor)}
mark.several{border-bottom-style:double;border-bottom-width:4px}
mark.empty::before{content:"‸";font-weight:700}
:is(.excerpt,.legend) mark{cursor:auto}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline;font-size:.9rem;margin:-.25rem 0 1rem}
mark[aria-expanded=true]{outline:2px solid var(--accent)}
.list>summary{cursor:pointer;color:var(--accent)}
.list:not([open])::details-content{display:none;content-visibility:visible}
.notes{counter-reset:note;margin-top:.75rem}
.notes li{counter-increment:note;position:relative;padding:.6rem 0 .6rem 3rem;border-top:1px solid var(--line);font-size:.95rem}
.notes li::before{content:counter(note);position:absolute;left:0;width:2.2rem;text-align:right;color:var(--quiet);font-variant-numeric:tabular-nums}
.notes p,#popover p{margin:.1rem 0;overflow-wrap:anywhere}
.excerpt{font-family:Charter,Georgia,"DejaVu Serif",serif}
.source{color:var(--quiet);font-size:.85em}
del{color:var(--critical);text-decoration-thickness:1px}
ins{color:var(--pass);text-decoration:none;font-weight:600}
.safe{border:1px solid var(--pass);color:var(--pass);border-radius:.3rem;padding:0 .35em}
#popover{position:absolute;z-index:8;width:max-content;max-width:min(26rem,calc(100vw - 1.5rem));background:var(--card);border:1px solid var(--line);border-radius:.6rem;box-shadow:0 .5rem 2rem rgb(0 0 0/.25);padding:.75rem 1rem;font-size:.95rem;line-height:1.5}
#popover>div+div{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.5rem}
dialog{background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:.6rem;max-width:26rem;padding:1.5rem}
dialog::backdrop{background:rgb(0 0 0/.45)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1rem;margin:1rem 0}
dialog dd{margin:0}
kbd{border:1px solid var(--line);border-radius:.3rem;padding:.1rem .4rem;background:var(--paper)}
`;

const media = `
@media (max-width:40rem){
.page{padding:0 .75rem 3rem}
#filters{position:static}
html{scroll-padding-top:1rem}
.document>summary{grid-template-columns:2.6rem 1fr 1rem;column-gap:.6rem;padding:.8rem}
.document>summary .score{font-size:1.5rem}
.body{padding:.8rem}
.kinds li{grid-template-columns:minmax(0,9rem) 1fr 2.2rem}
.kinds small{display:none}
td{padding:.45rem .5rem}
:is(td,th):is(:nth-child(4),:nth-child(5)){display:none}
td:nth-child(2){min-width:0}
.notes li{padding-left:2rem}
.notes li::before{width:1.4rem}
}
@media print{
body,.page{background:none;padding:0;max-width:none;font-size:10pt}
#filters,.masthead div,#popover,#none,.skip,.list>summary,.document>summary::after{display:none!important}
.scroll{max-height:none;overflow:visible}
.document{content-visibility:visible;border:0;border-top:2px solid var(--ink);border-radius:0}
.document:not([open]){display:none}
figure,.tiles li,.notes li{break-inside:avoid}
.document>summary,h2,h3{break-after:avoid}
.body{border:0}
mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
mark[data-n]::after{content:attr(data-n);font:600 .6em/1 system-ui,sans-serif;vertical-align:super;margin-left:.15em}
.histogram rect,.kinds rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
@media (forced-colors:active){mark{forced-color-adjust:none}}
`;

/**
 * The style sheet of the page: no font, picture or import from elsewhere. Folded notes are `display:none`, because what is hidden by
 * `content-visibility` describes nothing to a screen reader.
 */
export const style = [paletteCss, page, summary, filters, list, article, media].join('').replace(/\n+/g, '\n');
