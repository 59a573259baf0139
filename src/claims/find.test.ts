import { describe, expect, test } from "vitest";
import { changed, verdictOf } from "../../test/report-verdicts.ts";

describe("which level a claim speaks of", () => {
  test("a flow of other days is another flow", () => {
    expect(verdictOf("doanh-thu-2019-tang", changed("doanh-thu-2018", { period: "2018-9M" })).kind).toBe("implied");
  });

  test("a stock dated to the month stands for a day in it", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { asOf: "2012-06" })).kind).toBe("consistent");
  });

  test("a target is no result, and a derived figure no evidence", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { status: "target" })).kind).toBe("implied");
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { status: "derived" })).kind).toBe("implied");
  });

  test("another entity or breakdown is another thing", () => {
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { entity: "hcm-dang-bo" })).kind).toBe("implied");
    expect(verdictOf("tcd-2022-lan", changed("tcd-2012", { breakdown: "fdi" })).kind).toBe("implied");
  });

  test("a part of the plan's period is trusted only from the claim's own source", () => {
    expect(verdictOf("dv-79-chi-tieu", changed("dv-79", { source: "bao-khac" })).kind).toBe("not-checkable");
  });
});
