import { type Html, html } from '../pages/html';
import { type PastReview, shareOf } from './model';

/** A ring that shows a share. What it says is written beside it. */
export function ring(share: number, label: string): Html {
  const radius = 40;
  const around = 2 * Math.PI * radius;
  return html`<svg class="ring" viewBox="0 0 100 100" role="img" aria-label="${label}">
<circle class="rest" cx="50" cy="50" r="${radius}" fill="none" stroke-width="12"/>
<circle class="part" cx="50" cy="50" r="${radius}" fill="none" stroke-width="12" transform="rotate(-90 50 50)" stroke-dasharray="${(share * around).toFixed(2)} ${around.toFixed(2)}"/>
<text x="50" y="50" text-anchor="middle" dominant-baseline="central">${Math.floor(share * 100)}%</text>
</svg>`;
}

/** The share of clean templates from one review to the next. */
export function trend(history: readonly PastReview[], label: string): Html {
  const points = history.map((past, index) => ({
    x: history.length === 1 ? 100 : 5 + (190 * index) / (history.length - 1),
    y: 55 - 50 * shareOf(past),
    past,
  }));
  const last = points.at(-1);
  return html`<svg class="trend" viewBox="0 0 200 60" preserveAspectRatio="none" role="img" aria-label="${label}">
<line class="rest" x1="0" y1="55" x2="200" y2="55" vector-effect="non-scaling-stroke"/>
<polyline class="part" fill="none" vector-effect="non-scaling-stroke" points="${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}"/>
${last && html`<circle class="dot" cx="${last.x.toFixed(1)}" cy="${last.y.toFixed(1)}" r="3"/>`}
</svg>`;
}

/** A bar whose length is a share of the longest. */
export function bar(value: number, most: number, kind = ''): Html {
  const width = most === 0 ? 0 : Math.max(1.5, (100 * value) / most);
  return html`<svg class="bar ${kind}" aria-hidden="true" width="100%" height="6"><rect class="rest" width="100%" height="6" rx="3"/><rect class="part" width="${width.toFixed(1)}%" height="6" rx="3"/></svg>`;
}
