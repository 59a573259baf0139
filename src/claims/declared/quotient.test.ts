import { describe, expect, test } from "vitest";
import { checkRelation } from "../../../test/relation-fixture.ts";

describe("quotients", () => {
  test("one amount for each of another", () => {
    const people = { id: "nguoi", value: 600, unit: "người" as const };
    const verdict = checkRelation({ kind: "quotient", of: ["nguoi"], by: ["lop"] }, [
      people,
      { id: "lop", value: 8, unit: "lớp" },
    ]);
    expect(verdict.arithmetic).toBe("600 ÷ 8 = 75 người/lớp");
  });

  test("“gần” below the line makes the result a lower end", () => {
    const almost = { id: "doanh-nghiep", value: 700, unit: "doanh nghiệp" as const, qualifier: "gần" as const };
    const verdict = checkRelation({ kind: "quotient", form: "percent", of: ["to-chuc"], by: ["doanh-nghiep"] }, [
      { id: "to-chuc", value: 100 },
      almost,
    ]);
    expect(verdict.explanation).toContain("khoảng 14,3% (các số đã in cho phép từ 14,2 đến 16,7%)");
  });

  test("what the desk cut off to a lower end stands beside the result with its next digit", () => {
    const workers = { id: "lao-dong", value: 98000, unit: "người" as const, qualifier: "trên" as const };
    const projects = { id: "du-an", value: 228, unit: "dự án" as const };
    const average = { id: "binh-quan", value: 429, unit: "người" as const, qualifier: "hơn" as const };
    const verdict = checkRelation({ kind: "quotient", of: ["lao-dong"], by: ["du-an"], result: "binh-quan" }, [
      workers,
      projects,
      { ...average, status: "derived" as const },
    ]);
    expect(verdict.arithmetic).toBe("98.000 ÷ 228 ≈ 429,8 người/dự án");
    expect(verdict.explanation).toContain("hơn 429 người là số tòa soạn tính ra");
  });

  test("a share of a base that the desk worked out from it bears out nothing", () => {
    const percent = (base: "actual" | "derived") =>
      checkRelation({ kind: "quotient", form: "percent", of: ["da-thue"], by: ["goc"], result: "ty-le" }, [
        { id: "da-thue", value: 910.7, unit: "ha" },
        { id: "goc", value: 1000, unit: "ha", status: base },
        { id: "ty-le", value: 91.07, unit: "%", measure: "share" },
      ]);
    expect(percent("actual").kind).toBe("consistent");
    expect(percent("derived").kind).toBe("implied");
    expect(percent("derived").explanation).toBe(
      "1.000 ha là số tòa soạn tính ra, nên phép tính này không kiểm được 91,07% mà nguồn in.",
    );
  });

  test("money may be asked for in a smaller unit", () => {
    const revenue = { id: "doanh-thu", value: 7.24, unit: "tỷ USD" as const };
    const workers = { id: "lao-dong", value: 150000, unit: "người" as const };
    const verdict = checkRelation({ kind: "quotient", of: ["doanh-thu"], by: ["lao-dong"], in: "USD" }, [
      revenue,
      workers,
    ]);
    expect(verdict.arithmetic).toBe("7.240.000.000 ÷ 150.000 ≈ 48.267 USD/người");
  });
});
