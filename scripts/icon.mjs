// Draws the icon of the extension, client/media/icon.png: a speech bubble with a line of text that is underlined, and a tick.
// Shapes are distances, so that edges are smooth without a library; the file is the same on every machine.
//   node scripts/icon.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const size = 256;

/** @typedef {(x: number, y: number) => number} Shape the distance to its edge, negative inside */

/** @param {number} left @param {number} top @param {number} right @param {number} bottom @param {number} radius @returns {Shape} */
const box = (left, top, right, bottom, radius) => (x, y) => {
  const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** A thick line through points. @param {number} width @param {readonly (readonly [number, number])[]} points @returns {Shape} */
const stroke = (width, points) => (x, y) => {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
  }
  return nearest - width / 2;
};

/** @param {readonly (readonly [number, number])[]} corners a convex shape, clockwise @returns {Shape} */
const corner = (corners) => (x, y) => {
  let furthest = Number.NEGATIVE_INFINITY;
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length];
    const [dx, dy] = [bx - ax, by - ay];
    furthest = Math.max(furthest, ((x - ax) * -dy + (y - ay) * dx) / -Math.hypot(dx, dy));
  });
  return furthest;
};

const wave = Array.from(
  { length: 41 },
  (_, i) => /** @type {const} */ ([64 + i * 2.4, 138 + 6 * Math.sin((i / 40) * Math.PI * 6)]),
);

/** @type {readonly (readonly [Shape, readonly [number, number, number]])[]} from the bottom up */
const layers = [
  [box(0, 0, size, size, 52), [23, 50, 77]],
  [box(36, 42, 220, 178, 30), [246, 248, 251]],
  [
    corner([
      [70, 170],
      [122, 170],
      [70, 222],
    ]),
    [246, 248, 251],
  ],
  [
    stroke(13, [
      [64, 84],
      [192, 84],
    ]),
    [154, 170, 188],
  ],
  [
    stroke(13, [
      [64, 117],
      [160, 117],
    ]),
    [23, 50, 77],
  ],
  [stroke(7, wave), [232, 150, 32]],
  [(x, y) => Math.hypot(x - 196, y - 186) - 46, [23, 50, 77]],
  [(x, y) => Math.hypot(x - 196, y - 186) - 38, [34, 160, 107]],
  [
    stroke(12, [
      [178, 187],
      [191, 200],
      [215, 172],
    ]),
    [255, 255, 255],
  ],
];

function picture() {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const [shape, [r, g, b]] of layers) {
        const cover = Math.max(0, Math.min(1, 0.5 - shape(x + 0.5, y + 0.5)));
        if (cover === 0) continue;
        const total = cover + alpha * (1 - cover);
        red = (r * cover + red * alpha * (1 - cover)) / total;
        green = (g * cover + green * alpha * (1 - cover)) / total;
        blue = (b * cover + blue * alpha * (1 - cover)) / total;
        alpha = total;
      }
      const at = y * (size * 4 + 1) + 1 + x * 4;
      [red, green, blue, alpha * 255].forEach((value, index) => {
        rows[at + index] = Math.round(value);
      });
    }
  }
  return rows;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
// Eight bits a channel, with transparency.
header.set([8, 6, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('IDAT', deflateSync(picture(), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(join(fileURLToPath(new URL('..', import.meta.url)), 'client/media/icon.png'), png);
