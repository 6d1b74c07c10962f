/*
 * Drawings by uPlot. Each stands beside a table of the same figures, so a drawing is hidden from screen readers.
 */
import uPlot from '../../../../lib/uplot/uPlot.esm.js';
import { element } from '../../../tasklist/vaekstspor/dom.js';

const INK = '#4a5662';
const GRID = { stroke: '#dde4ea', width: 1 };
const COLOURS = { arrivals: '#9c1c1c', completions: '#1f5c99' };

/** A whole figure on the axis and no other. */
const COUNTS = { stroke: INK, grid: GRID, ticks: GRID, size: 44, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000] };

function names(labels) {
  return (chart, places) => places.map((place) => labels[place] ?? '');
}

/** Every so many labels are drawn, so that none lies on another. */
function sparse(labels, most) {
  const step = Math.max(1, Math.ceil(labels.length / most));
  return labels.map((label, index) => index).filter((index) => index % step === 0);
}

function axes(labels, most) {
  return [{ stroke: INK, grid: { show: false }, ticks: GRID, splits: () => sparse(labels, most), values: names(labels) }, COUNTS];
}

function options(labels, series, { width, height, most }) {
  return {
    width,
    height,
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: false, range: [-0.6, labels.length - 0.4] }, y: { range: (chart, low, high) => [0, Math.max(1, high * 1.05)] } },
    axes: axes(labels, most),
    series: [{}, ...series]
  };
}

/** Draws into a box that says by names and signs what is what; the drawing follows the width of the box. */
function drawing(labels, series, columns, keys, most) {
  const box = element('div', { class: 'vk-chart', 'aria-hidden': 'true' });
  const legend = keys.map(([look, name]) => element('li', {}, element('span', { class: `vk-key vk-key-${look}` }), name));
  const canvas = element('div', {});
  box.append(element('ul', { class: 'vk-chart-keys' }, legend), canvas);
  const size = () => ({ width: Math.max(240, box.clientWidth), height: 170, most: Math.max(2, Math.floor(box.clientWidth / most)) });
  let chart;
  const draw = () => {
    chart?.destroy();
    chart = new uPlot(options(labels, series, size()), [labels.map((_, index) => index), ...columns], canvas);
  };
  const watcher = new ResizeObserver(draw);
  return {
    node: box,
    start: () => watcher.observe(box),
    stop: () => {
      watcher.disconnect();
      chart?.destroy();
    }
  };
}

const BARS = uPlot.paths.bars({ size: [0.8, 70] });

function bars(colour, edge) {
  return { paths: BARS, fill: colour, stroke: edge, width: 1, points: { show: false } };
}

/** How long the cases were in the step: those that went on, upon them the withdrawn ones and those still there. */
export function distributionChart(bins, text) {
  const done = bins.map(({ completed }) => completed);
  const left = bins.map(({ withdrawn }, index) => done[index] + withdrawn);
  const all = bins.map(({ open }, index) => left[index] + open);
  const series = [bars('#e69100', '#5b3200'), bars('#b8c4ce', INK), bars('#1f5c99', '#17466f')];
  const keys = ['completed', 'withdrawn', 'open'].map((key) => [key, text.distributionKeys[key]]);
  return drawing(bins.map(({ begins }) => begins), series, [all, left, done], keys, 60);
}

function weekNames(weeks, text) {
  return weeks.map(({ week }) => text.weekNumber(Number(week.slice(-2))));
}

/** How many came and went, week by week; told apart by line and by points, not by colour alone. */
export function flowChart(weeks, text) {
  const series = [
    { stroke: COLOURS.arrivals, width: 2, points: { show: weeks.length < 40, size: 7, fill: COLOURS.arrivals } },
    { stroke: COLOURS.completions, width: 2, dash: [6, 4], points: { show: weeks.length < 40, size: 7, fill: '#fff' } }
  ];
  const keys = [
    ['arrivals', text.arrivals],
    ['completions', text.completions]
  ];
  const columns = [weeks.map(({ arrivals }) => arrivals), weeks.map(({ completions }) => completions)];
  return drawing(weekNames(weeks, text), series, columns, keys, 62);
}

/** How large the pile was at each week's end. */
export function stockChart(weeks, text) {
  const series = [bars('#b8c4ce', INK)];
  return drawing(weekNames(weeks, text), series, [weeks.map(({ open }) => open)], [['stock', text.stock]], 62);
}
