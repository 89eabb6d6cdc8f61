/** The drawing library: only what the charts use, and only fetched by a page that shows one. */
import { BarChart, CustomChart, HeatmapChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart, Look } from './chart';
import { optionsOf } from './chart-options';

use([BarChart, CustomChart, HeatmapChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** A drawing in an element, until it is removed. Each has a place of its own, so that one which goes late takes nothing
 * of its successor along. */
export interface Drawing {
  draw(chart: Chart, look: Look): void;
  resize(): void;
  remove(): void;
}

export function drawingIn(host: HTMLElement): Drawing {
  const place = document.createElement('div');
  place.style.height = '100%';
  host.append(place);
  const drawing = init(place, null, { renderer: 'svg' });
  return {
    draw: (chart, look) => drawing.setOption(optionsOf(chart, look) as EChartsCoreOption, true),
    resize: () => drawing.resize(),
    remove: () => {
      drawing.dispose();
      place.remove();
    },
  };
}
