import { z } from "zod";
import { type Unit, units } from "./unit.ts";

/** A unit as a source prints it. Apart from the table of units, so that readers' browsers get the table alone. */
export const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]);
