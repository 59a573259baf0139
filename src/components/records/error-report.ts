import type { MetricId } from "../../model/id.ts";
import { site } from "../../site.ts";
import { absoluteUrl } from "../../urls.ts";

/** What a reader was looking at. */
interface Sighting {
  readonly metric: MetricId;
  /** The figure as the page shows it. */
  readonly shown: string;
  /** Address of the page within the site. */
  readonly path: string;
  /** Which state of the page: when it last changed. */
  readonly version: string;
}

/** Address of a letter to the desk about a figure that looks wrong, with everything needed to find it filled in. */
export function errorReportAddress({ metric, shown, path, version }: Sighting): string {
  const lines = [
    `Số liệu: ${metric}`,
    `Đang ghi: ${shown}`,
    `Trang: ${absoluteUrl(path)}`,
    `Bản: ${version}`,
    "Chỗ sai, và nguồn để đối chiếu:",
    "",
  ];
  const query = { subject: `Báo lỗi số liệu ${metric}`, body: lines.join("\r\n") };
  const encoded = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `mailto:${site.email}?${encoded.join("&")}`;
}
