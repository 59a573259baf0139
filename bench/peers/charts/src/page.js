/** What every peer is given by the page: where to draw and what, and how it says that it has drawn. */
export const place = document.querySelector("#bieu-do-ve");
/** Points of one line: time in milliseconds, value, printed value. */
export const { points, name } = JSON.parse(document.querySelector("#so-lieu").textContent);
export const years = [2012, 2014, 2016, 2018, 2020, 2022, 2024].map((year) => ({ year, time: Date.UTC(year, 0) }));
export const top = 1500;
export const colour = "#a52c1a";

/** The chart is in the page; the frame that follows shows it. */
export const sayDrawn = () => place.toggleAttribute("data-drawn", true);
