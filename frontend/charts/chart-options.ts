import { type Chart, figure, type Look, type Series } from './chart';

type Options = Record<string, unknown>;
type Shown = { value?: unknown; dataIndex: number };

/** A chart in the drawing library's terms. No text becomes markup: there is no tooltip, every figure is printed. */
export function optionsOf(chart: Chart, look: Look): Options {
  const common = { animation: false, textStyle: { fontFamily: look.font, fontSize: 12, color: look.text } };
  switch (chart.kind) {
    case 'pyramid':
      return { ...common, ...pyramid(chart, look) };
    case 'matrix':
      return { ...common, ...matrix(chart, look) };
    case 'intervals':
      return { ...common, ...intervals(chart, look) };
    case 'columns':
      return { ...common, ...columns(chart, look) };
    case 'bars':
      return { ...common, ...bars(chart, look) };
  }
}

/** Neighbouring series differ by pattern as well as by colour. */
export function fillOf(index: number, look: Look): Options {
  if (index === 0) {
    return { color: look.accent };
  }
  return {
    color: look.pane,
    borderColor: look.quiet,
    borderWidth: 1,
    decal: {
      symbol: index % 2 === 1 ? 'rect' : 'circle',
      color: look.quiet,
      dashArrayX: index % 2 === 1 ? [1, 0] : [4, 4],
      dashArrayY: index % 2 === 1 ? [2, 5] : [4, 4],
      rotation: index % 2 === 1 ? -Math.PI / 4 : 0,
    },
  };
}

function names(values: readonly string[], look: Look, more: Options = {}): Options {
  return {
    type: 'category',
    data: values,
    axisTick: { show: false },
    axisLine: { show: false },
    axisLabel: { color: look.quiet, width: 150, overflow: 'truncate', ...more },
  };
}

function hidden(more: Options = {}): Options {
  return { type: 'value', axisLabel: { show: false }, splitLine: { show: false }, axisLine: { show: false }, ...more };
}

function legend(chart: Chart, look: Look): Options | undefined {
  return chart.series.length < 2
    ? undefined
    : { top: 0, right: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: look.quiet }, selectedMode: false };
}

function printed(chart: Chart, look: Look, position: string): Options {
  return {
    show: true,
    position,
    color: look.text,
    formatter: (shown: Shown) => (typeof shown.value === 'number' ? figure(Math.abs(shown.value), chart, look) : ''),
  };
}

function barsOf(chart: Chart, look: Look, position: string): Options[] {
  return chart.series.map((series, index) => ({
    type: 'bar',
    name: series.name,
    data: series.values,
    barMaxWidth: 18,
    itemStyle: fillOf(index, look),
    label: printed(chart, look, position),
  }));
}

function bars(chart: Chart, look: Look): Options {
  return {
    legend: legend(chart, look),
    grid: { left: 4, right: 48, top: chart.series.length > 1 ? 28 : 4, bottom: 4, containLabel: true },
    xAxis: hidden(),
    yAxis: { ...names(chart.categories, look), inverse: true },
    series: barsOf(chart, look, 'right'),
  };
}

function columns(chart: Chart, look: Look): Options {
  return {
    legend: legend(chart, look),
    grid: { left: 4, right: 4, top: chart.series.length > 1 ? 44 : 20, bottom: 4, containLabel: true },
    xAxis: names(chart.categories, look, { width: 72 }),
    yAxis: hidden(),
    series: barsOf(chart, look, 'top').map((one) => ({ ...one, barMaxWidth: 40 })),
  };
}

function pyramid(chart: Chart, look: Look): Options {
  const [left, right] = chart.series;
  const most = Math.max(1, ...chart.series.flatMap((series) => series.values.map((value) => value ?? 0)));
  const half = (series: Series | undefined, index: number): Options => ({
    type: 'bar',
    name: series?.name,
    data: series?.values,
    xAxisIndex: index,
    yAxisIndex: index,
    barMaxWidth: 22,
    itemStyle: fillOf(index, look),
    label: printed(chart, look, index === 0 ? 'left' : 'right'),
  });
  const title = (series: Series | undefined, at: Options): Options => ({
    text: series?.name,
    textStyle: { color: look.quiet, fontSize: 12, fontWeight: 400 },
    bottom: 0,
    padding: 0,
    ...at,
  });
  return {
    title: [title(left, { right: '56%' }), title(right, { left: '56%' })],
    grid: [
      { left: 36, right: '56%', top: 4, bottom: 24 },
      { left: '56%', right: 36, top: 4, bottom: 24 },
    ],
    xAxis: [hidden({ gridIndex: 0, inverse: true, max: most }), hidden({ gridIndex: 1, max: most })],
    yAxis: [
      { ...names(chart.categories, look), gridIndex: 0, inverse: true, position: 'right', axisLabel: { show: false } },
      {
        ...names(chart.categories, look, { align: 'center', margin: 26 }),
        gridIndex: 1,
        inverse: true,
      },
    ],
    series: [half(left, 0), half(right, 1)],
  };
}

function matrix(chart: Chart, look: Look): Options {
  const own = (row: Series, column: number): boolean => row.name === chart.categories[column];
  const off = chart.series.flatMap((row) => row.values.filter((_, column) => !own(row, column)));
  const most = Math.max(1, ...off.map((value) => value ?? 0));
  const cells = chart.series.flatMap((row, y) =>
    row.values.map((value, x) => {
      const share = own(row, x) || value === null ? 0 : value / most;
      return {
        value: [x, y, value],
        itemStyle: { color: share === 0 ? look.pane : mixed(look.pane, look.accent, 0.2 + 0.8 * share) },
        label: { color: own(row, x) ? look.quiet : share > 0.55 ? look.onAccent : look.text },
      };
    }),
  );
  return {
    grid: { left: 4, right: 4, top: 4, bottom: 4, containLabel: true },
    xAxis: { ...names(chart.categories, look, { interval: 0, width: 60 }), position: 'top' },
    yAxis: { ...names(chart.series.map((row) => row.name), look, { interval: 0 }), inverse: true },
    series: [
      {
        type: 'heatmap',
        data: cells,
        itemStyle: { borderColor: look.pane, borderWidth: 2 },
        label: {
          show: true,
          formatter: (shown: Shown) => {
            const value = (shown.value as (number | null)[])[2];
            return typeof value === 'number' ? figure(value, chart, look) : '';
          },
        },
      },
    ],
  };
}

/** A colour between two, which stand as `#rrggbb`; anything else is taken as it is. */
export function mixed(from: string, to: string, share: number): string {
  if (!/^#[0-9a-f]{6}$/i.test(from) || !/^#[0-9a-f]{6}$/i.test(to)) {
    return to;
  }
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A dot on the value and a line from end to end, with the figures at the right. */
function intervals(chart: Chart, look: Look): Options {
  const ends = chart.series.flatMap((series) => [...(series.low ?? []), ...(series.values ?? []), ...(series.high ?? [])]);
  const known = ends.filter((value): value is number => typeof value === 'number');
  const shift = (index: number): number => (index - (chart.series.length - 1) / 2) * 16;
  return {
    legend: legend(chart, look),
    grid: { left: 4, right: 132, top: chart.series.length > 1 ? 28 : 4, bottom: 4, containLabel: true },
    xAxis: {
      type: 'value',
      min: Math.min(0, ...known),
      max: Math.max(1, ...known),
      axisLabel: { color: look.quiet },
      splitLine: { lineStyle: { color: look.line } },
    },
    yAxis: { ...names(chart.categories, look), inverse: true },
    series: chart.series.flatMap((series, index) => [
      whiskers(chart, series, look, shift(index)),
      {
        type: 'scatter',
        name: series.name,
        data: series.values.map((value, row) => [value, row]),
        symbol: index === 0 ? 'circle' : index === 1 ? 'emptyDiamond' : 'emptyRect',
        symbolSize: 9,
        symbolOffset: [0, shift(index)],
        itemStyle: { color: index === 0 ? look.accent : look.quiet },
      },
    ]),
  };
}

function whiskers(chart: Chart, series: Series, look: Look, shift: number): Options {
  return {
    type: 'custom',
    data: series.values.map((value, row) => [series.low?.[row] ?? value, row, series.high?.[row] ?? value, value]),
    encode: { x: [0, 2, 3], y: 1 },
    clip: false,
    renderItem: (area: { coordSys: { x: number; width: number } }, api: DrawingApi) => {
      const value = api.value(3);
      if (!Number.isFinite(value)) {
        return undefined;
      }
      const [from, y] = api.coord([api.value(0), api.value(1)]);
      const [to] = api.coord([api.value(2), api.value(1)]);
      const range = `${figure(api.value(0), chart, look)}…${figure(api.value(2), chart, look)}`;
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: from, y1: y + shift, x2: to, y2: y + shift }, style: { stroke: look.quiet, lineWidth: 1.5 } },
          {
            type: 'text',
            style: {
              x: area.coordSys.x + area.coordSys.width + 12,
              y: y + shift,
              text: `${figure(value, chart, look)}  ${range}`,
              fill: look.text,
              font: `12px ${look.font}`,
              verticalAlign: 'middle',
            },
          },
        ],
      };
    },
  };
}

interface DrawingApi {
  value(dimension: number): number;
  coord(point: readonly number[]): [number, number];
}
