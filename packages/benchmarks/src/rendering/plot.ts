import type { Plot } from "../harness/benchmark.ts";

const width = 640;
const height = 360;
const margin = { left: 70, right: 190, top: 20, bottom: 50 };
const colours = [
  "#0969da",
  "#bf3989",
  "#1a7f37",
  "#9a6700",
  "#8250df",
  "#cf222e",
  "#57606a",
  "#bc4c00",
  "#1b7c83",
];

/** A plot with logarithmic axes as an SVG, readable on a light and on a dark ground. Steeper than the dashes: worse than linear. */
export function plotSvg({ title, x, y, lines }: Plot): string {
  const points = lines.flatMap((line) => line.points);
  const across = scale(
    points.map(([value]) => value),
    margin.left,
    width - margin.right,
  );
  const up = scale(
    points.map(([, value]) => value),
    height - margin.bottom,
    margin.top,
  );
  const at = ([px, py]: [number, number]) => `${across.at(px).toFixed(1)},${up.at(py).toFixed(1)}`;
  const text = (tx: number, ty: number, content: string, more = "") =>
    `<text x="${tx.toFixed(1)}" y="${ty.toFixed(1)}" ${more}>${escapeXml(content)}</text>`;

  const grid = [
    ...across.ticks.flatMap((tick) => [
      `<path class="grid" d="M${at([tick, up.from])}V${margin.top}"/>`,
      text(across.at(tick), height - margin.bottom + 18, label(tick), 'text-anchor="middle"'),
    ]),
    ...up.ticks.flatMap((tick) => [
      `<path class="grid" d="M${at([across.from, tick])}H${width - margin.right}"/>`,
      text(margin.left - 8, up.at(tick) + 4, label(tick), 'text-anchor="end"'),
    ]),
  ];
  const drawn = lines.flatMap(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const last = points.at(-1) ?? [across.from, up.from];
    const begin = points[0] ?? last;
    // What the first point would grow to if twice as much took twice as long.
    const linear: [number, number] = [last[0], (begin[1] * last[0]) / begin[0]];
    return [
      linear[1] <= up.to ? `<path class="linear" stroke="${colour}" d="M${at(begin)}L${at(linear)}"/>` : "",
      `<path stroke="${colour}" d="M${points.map(at).join("L")}"/>`,
      ...points.map((point) => {
        const [cx, cy] = at(point).split(",");
        return `<circle fill="${colour}" cx="${cx}" cy="${cy}" r="3"/>`;
      }),
      text(width - margin.right + 8, margin.top + 14 + index * 18, name, `fill="${colour}"`),
    ];
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<style>text{font:12px system-ui,sans-serif}text:not([fill]){fill:#6e7781}path{fill:none;stroke-width:2}.grid{stroke:#6e7781;stroke-width:.5;opacity:.4}.linear{stroke-width:1;stroke-dasharray:3 4;opacity:.6}</style>
${[...grid, ...drawn].filter((part) => part !== "").join("\n")}
${text((margin.left + width - margin.right) / 2, height - 10, x, 'text-anchor="middle"')}
${text(14, height / 2, y, `text-anchor="middle" transform="rotate(-90 14 ${height / 2})"`)}
</svg>
`;
}

/** The file name of a plot. */
export function plotFile(benchmark: string, { title }: Plot): string {
  return `${benchmark}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.svg`;
}

/** Powers of ten around the values, and where they go. */
function scale(values: number[], start: number, end: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  const at = (value: number) => start + ((Math.log10(value) - low) / (high - low)) * (end - start);
  return { ticks, at, from: 10 ** low, to: 10 ** high };
}

function label(tick: number): string {
  return tick >= 1 ? tick.toLocaleString("en").replaceAll(",", " ") : String(Number(tick.toPrecision(3)));
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
