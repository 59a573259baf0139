import { expect, test } from "vitest";
import { PlotDocument } from "./plot-document.ts";

const element = (name: string) => new PlotDocument().createElementNS("http://www.w3.org/2000/svg", name);

test("numbers are written with two decimals at most", () => {
  const path = element("path");
  path.setAttribute("d", "M1.23456,-0.001L10.5,3");
  expect(path.serialise()).toBe(`<path d="M1.23,0L10.5,3"/>`);
});

test("text and attributes are escaped", () => {
  const text = element("text");
  text.setAttribute("fill", `"><script>`);
  text.textContent = "a < b & c";
  expect(text.serialise()).toBe(`<text fill="&quot;&gt;&lt;script&gt;">a &lt; b &amp; c</text>`);
});

test("style sheets, style attributes and labels of groups are left out", () => {
  const svg = element("svg");
  svg.appendChild(element("style")).textContent = "text { color: red }";
  const group = svg.appendChild(element("g"));
  group.setAttribute("aria-label", "dot");
  group.setAttribute("style", "color: red");
  expect(svg.serialise()).toBe("<svg><g/></svg>");
});

test("a child is put before another", () => {
  const svg = element("svg");
  const last = svg.appendChild(element("g"));
  svg.insertBefore(element("path"), last);
  expect(svg.serialise()).toBe("<svg><path/><g/></svg>");
});
