import { LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { colour, name, place, points, sayDrawn, top } from "./page.js";

use([LineChart, GridComponent, SVGRenderer]);

const chart = init(place, null, { renderer: "svg", width: place.clientWidth, height: place.clientHeight });
chart.setOption({
  animation: false,
  grid: { left: 40, right: 24, top: 28, bottom: 28 },
  xAxis: { type: "time", min: Date.UTC(2012, 0), axisLabel: { formatter: "{yyyy}", hideOverlap: true } },
  yAxis: { type: "value", max: top, interval: 500 },
  series: [
    {
      type: "line",
      name,
      data: points.map(({ time, value }) => [time, value]),
      symbol: "circle",
      symbolSize: 10,
      itemStyle: { color: colour },
      lineStyle: { color: colour, type: "dashed" },
      label: { show: true, formatter: ({ dataIndex }) => points[dataIndex].label, fontWeight: 700, fontSize: 14 },
    },
  ],
});
place.setAttribute("role", "img");
place.setAttribute("aria-label", name);
sayDrawn();
