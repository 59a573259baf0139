import { html } from "../html.ts";
import { site } from "../site.ts";
import { absoluteUrl, chartPath, embedPath } from "../urls.ts";
import { heightAt } from "./heights.ts";
import { type Embeddable, makeFrame } from "./snippets.ts";

/** Pixels of the column the frame is offered for; it shrinks with its column. */
const width = 680;

/**
 * The answer of an oEmbed provider (oembed.com, version 1.0) about one chart, as a file: charts are few and known.
 * WordPress shows an unknown provider's frame only behind a quotation, and hands it a word to speak with.
 */
export function makeOembed(chart: Embeddable): object {
  const height = heightAt(chart.heights, width);
  const page = absoluteUrl(chartPath(chart.id));
  const frame = html`<blockquote class="wp-embedded-content"><a href="${page}">${chart.title}</a></blockquote><iframe class="wp-embedded-content" src="${absoluteUrl(embedPath(chart.id))}" title="${chart.title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return {
    version: "1.0",
    type: "rich",
    title: chart.title,
    provider_name: site.name,
    provider_url: absoluteUrl("/"),
    url: page,
    width,
    height,
    html: frame.value,
    // No field of oEmbed: the page where readers pick offers this one.
    frame: makeFrame(chart, "sang"),
    cache_age: 86_400,
  };
}
