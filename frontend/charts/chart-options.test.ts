import { describe, expect, it } from 'vitest';
import { type Chart, figure, heightOf, type Look } from './chart';
import { fillOf, mixed, optionsOf } from './chart-options';

const look: Look = {
  font: 'Inter', text: '#eee', quiet: '#aaa', line: '#333', pane: '#000', accent: '#0af', onAccent: '#001', soft: '#222', language: 'en',
};
const base: Chart = { kind: 'bars', categories: ['one', 'two'], series: [{ name: 'Studies', values: [3, null] }], decimals: 0 };

const option = (chart: Chart): any => optionsOf(chart, look);

describe('chart options', () => {
  it('print every figure and leave a missing one out', () => {
    const [series] = option(base).series;
    expect(series.data).toEqual([3, null]);
    expect(series.label.formatter({ value: 3 })).toBe('3');
    expect(series.label.formatter({ value: null })).toBe('');
  });

  it('have no tooltip in which a name from a file could become markup', () => {
    for (const kind of ['bars', 'columns', 'pyramid', 'matrix', 'intervals'] as const) {
      expect(option({ ...base, kind }).tooltip).toBeUndefined();
    }
  });

  it('tell series apart by pattern, not by colour alone', () => {
    expect(fillOf(0, look).decal).toBeUndefined();
    expect(fillOf(1, look).decal).toBeDefined();
    expect(fillOf(1, look).decal).not.toEqual(fillOf(2, look).decal);
  });

  it('give both halves of a pyramid the same scale', () => {
    const chart = option({ ...base, kind: 'pyramid', series: [{ name: 'men', values: [7, 2] }, { name: 'women', values: [1, 9] }] });
    expect(chart.xAxis.map((axis: { max: number }) => axis.max)).toEqual([9, 9]);
  });

  it('do not let the diagonal of a matrix decide its colours', () => {
    const rows = [{ name: 'one', values: [100, 4] }, { name: 'two', values: [4, 50] }];
    const cells = option({ ...base, kind: 'matrix', series: rows }).series[0].data;
    expect(cells[0].itemStyle.color).toBe(look.pane);
    expect(cells[1].itemStyle.color).toBe(look.accent);
  });

  it('mix colours of a theme', () => {
    expect(mixed('#000000', '#62a8f0', 0.5)).toBe('#315478');
    expect(mixed('#fff', '#62a8f0', 0.5)).toBe('#62a8f0');
  });

  it('keep an interval that goes below zero inside the axis', () => {
    const chart = option({ ...base, kind: 'intervals', series: [{ name: 'kappa', values: [0.1, 0.5], low: [-0.2, 0.3], high: [0.4, 0.7] }] });
    expect(chart.xAxis.min).toBe(-0.2);
    expect(chart.xAxis.max).toBe(1);
  });

  it('write figures as the page speaks', () => {
    expect(figure(0.783, { ...base, decimals: 2 }, { ...look, language: 'ru' })).toBe('0,78');
  });

  it('grow with what they show', () => {
    expect(heightOf({ ...base, categories: ['1', '2', '3', '4'] })).toBeGreaterThan(heightOf(base));
  });
});
