/** Of the review alone. */
export const styles = `
.health { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: center; }
.ring { width: 7.5rem; height: 7.5rem; flex: none; }
.ring text { font-size: 20px; font-weight: 600; fill: var(--text); }
.rest { stroke: color-mix(in srgb, var(--text) 20%, transparent); }
.part { stroke: var(--good); }
.figures { display: flex; gap: 1.75rem; margin: 0; }
.figures dt { color: var(--quiet); }
.figures dd { margin: 0; font-size: 1.9em; font-weight: 600; line-height: 1.2; }
.over-time { flex: 1 1 14rem; min-width: 12rem; }
.trend { width: 100%; max-width: 22rem; height: 3.5rem; }
.trend .part { stroke-width: 2; }
.trend .dot { fill: var(--good); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 0 0.5rem; margin-bottom: 0.4rem; }
.bars .bar, .bars .small { grid-column: 1 / -1; }
.bars button[aria-pressed="true"] { font-weight: 600; text-decoration: underline; }
.number { font-variant-numeric: tabular-nums; }
.small { font-size: 0.92em; }
.bar { display: block; }
.bar .rest { fill: var(--raised); stroke: var(--line); stroke-width: 0.5; }
.bar .part { fill: var(--accent); stroke: none; }
.bar.error .part { fill: var(--error); }
.bar.warning .part { fill: var(--warning); }
.bar.info .part { fill: var(--info); }
.bar.hint .part { fill: var(--quiet); }
.ten { padding-left: 1.6rem; margin: 0; }
.ten li { margin-bottom: 0.15rem; }
.badge { display: inline-block; font-size: 0.92em; border: 1px solid currentcolor; border-radius: 0.7em; padding: 0 0.5em; white-space: nowrap; }
.badge.error { color: var(--error); }
.badge.warning { color: var(--warning); }
.badge.info { color: var(--info); }
.badge.hint { color: var(--quiet); }
.filters, .many { display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; margin-bottom: 0.6rem; }
.filters select { max-width: 15rem; }
.search { flex: 1 1 14rem; }
.search input { width: 100%; }
.template { margin: 1rem 0 0; padding: 0; border: 1px solid var(--line); border-radius: 5px; overflow: hidden; }
.template > h3 { padding: 0.4rem 0.75rem; background: var(--raised); border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.finding { display: grid; grid-template-columns: 1.6rem 1fr; gap: 0 0.4rem; padding: 0.6rem 0.75rem; }
.finding + .finding { border-top: 1px solid var(--line); }
.finding > :not(.pick) { grid-column: 2; }
.finding .pick { grid-column: 1; grid-row: 1; margin: 0.3rem 0 0; }
.head { display: flex; flex-wrap: wrap; gap: 0.2rem 0.7rem; align-items: baseline; }
.excerpt { margin: 0.3rem 0; padding-left: 0.6rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; white-space: pre-wrap; }
.excerpt mark { background: none; color: inherit; text-decoration: underline wavy var(--warning); text-underline-offset: 0.25em; }
.excerpt mark.error { text-decoration-color: var(--error); }
.excerpt mark.info, .excerpt mark.hint { text-decoration-color: var(--info); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem; margin: 0.4rem 0; }
.sides > div { border: 1px solid var(--line); border-radius: 4px; padding: 0.35rem 0.6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.sides h4 { margin: 0 0 0.2rem; font-size: 0.92em; font-weight: 600; color: var(--quiet); }
@media (max-width: 44rem) { .sides { grid-template-columns: 1fr; } }
.acts { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
.left { opacity: 0.75; }
summary { cursor: pointer; color: var(--accent); }
`;
