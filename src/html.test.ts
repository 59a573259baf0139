import { expect, test } from "vitest";
import { html, SafeHtml } from "./html.ts";

test("what is interpolated is escaped, in text and in attributes", () => {
  expect(html`<p title="${'"><script>'}">${"a < b & c"}</p>`.value).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">a &lt; b &amp; c</p>',
  );
});

test("markup made here is kept, lists are joined, nothing is left of null and false", () => {
  const items = ["một", "hai"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${null}${false}${undefined}${0}`.value).toBe("<ul><li>một</li><li>hai</li></ul>0");
  expect(html`${new SafeHtml("<b>x</b>")}`.value).toBe("<b>x</b>");
});
