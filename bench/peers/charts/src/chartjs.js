import { Chart, LinearScale, LineController, LineElement, PointElement } from "chart.js";
import { colour, name, place, points, sayDrawn, top, years } from "./page.js";

Chart.register(LinearScale, LineController, LineElement, PointElement);

/** The printed values over their points; the plugin that does this is another download. */
const labels = {
  id: "labels",
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    Object.assign(ctx, { fillStyle: colour, font: "700 14px sans-serif", textAlign: "center" });
    for (const [index, { x, y }] of chart.getDatasetMeta(0).data.entries()) ctx.fillText(points[index].label, x, y - 12);
  },
};

const canvas = document.createElement("canvas");
canvas.setAttribute("role", "img");
canvas.setAttribute("aria-label", name);
place.append(canvas);
new Chart(canvas, {
  type: "line",
  data: {
    datasets: [
      {
        data: points.map(({ time, value }) => ({ x: time, y: value })),
        borderColor: colour,
        backgroundColor: colour,
        borderDash: [2, 4],
        pointRadius: 5,
      },
    ],
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { top: 24, right: 24 } },
    scales: {
      x: {
        type: "linear",
        min: years[0].time,
        afterBuildTicks: (axis) => Object.assign(axis, { ticks: years.map(({ time }) => ({ value: time })) }),
        ticks: { callback: (time) => String(new Date(time).getUTCFullYear()) },
        grid: { display: false },
      },
      y: { min: 0, max: top, ticks: { stepSize: 500 } },
    },
  },
  plugins: [labels],
});
sayDrawn();
