import type { Observation } from "../model/observation.ts";

/** Who says a figure: a result that the desk worked out itself is not its source's. */
export const speakerOf = ({ status }: Pick<Observation, "status">): string =>
  status === "derived" ? "Tòa soạn ghi" : "Nguồn nêu";
