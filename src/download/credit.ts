import type { DrawnChart } from "../charts/make.ts";
import { site } from "../site.ts";
import { absoluteUrl } from "../urls.ts";
import { formatUntil } from "../vi/period.ts";

/** `Nguồn: Hànộimới, 17/6/2024; hiza.gov.vn. Số liệu đến tháng 6/2024.` */
export const sourceWords = ({ sources, asOf }: Pick<DrawnChart, "sources" | "asOf">): string =>
  `Nguồn: ${sources.map(({ shortName }) => shortName).join("; ")}. Số liệu đến ${formatUntil(asOf)}.`;

/** `Nhịp KCN · CC BY 4.0` */
export const licenceWords = `${site.name} · ${site.licence.name}`;

/** An address as print writes it: `nhipkcn.example/bieu-do/mot/`. */
export const shortAddress = (path: string): string => absoluteUrl(path).replace(/^https?:\/\//, "");
