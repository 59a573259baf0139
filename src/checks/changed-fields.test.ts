import { expect, test } from "vitest";
import { earlier, figureState } from "../model/earlier.ts";
import { asYaml, findFigureChanges, isTold } from "./changed-fields.ts";

const written = { value: 69, unit: "tổ chức", indicator: "i", entity: "e", asOf: "2022", source: "s" };
const before = figureState.parse(written);
const changesTo = (fields: object) => findFigureChanges(before, figureState.parse({ ...written, ...fields }));

test("a figure that is as it was has no change", () => {
  expect(changesTo({})).toEqual([]);
});

test.each([
  [{ value: 96 }, "value", "giá trị (value)", "69 tổ chức", "96 tổ chức"],
  [
    { value: 96, qualifier: "hơn" },
    "value",
    "giá trị (value) và chữ đứng trước số (qualifier)",
    "69 tổ chức",
    "hơn 96 tổ chức",
  ],
  [{ indicator: "j" }, "indicator", "chỉ số (indicator)", "i", "j"],
  [{ entity: "f" }, "entity", "đơn vị (entity)", "e", "f"],
  [{ breakdown: "fdi" }, "breakdown", "phần tách (breakdown)", "(không ghi)", "fdi"],
  [{ measure: "share" }, "measure", "cách đo (measure)", "level", "share"],
  [{ status: "estimate" }, "status", "tình trạng (status)", "actual", "estimate"],
  [{ period: "2022" }, "period", "kỳ (period)", "(không ghi)", "2022"],
  [{ asOf: "2022-05" }, "asOf", "thời điểm (asOf)", "2022", "2022-05"],
  [{ baseline: "2012" }, "baseline", "mốc so sánh (baseline)", "(không ghi)", "2012"],
  [{ source: "t" }, "source", "nguồn (source)", "s", "t"],
])("%j is one change, which is named", (fields, field, name, was, now) => {
  expect(changesTo(fields)).toMatchObject([{ field, name, before: was, now }]);
});

test("readers are told of a change only by what was there, whole", () => {
  const [value] = changesTo({ value: 96 });
  const [asOf] = changesTo({ asOf: "2022-05" });
  const [breakdown] = changesTo({ breakdown: "fdi" });
  const tells = (change: typeof value, told: object) => change && isTold(change, earlier.parse(told));
  expect(tells(value, { value: 69, unit: "tổ chức" })).toBe(true);
  expect(tells(value, { value: 69, unit: "tổ chức", qualifier: "hơn" })).toBe(false);
  expect(tells(value, { asOf: "2022" })).toBe(false);
  expect(tells(asOf, { asOf: "2022" })).toBe(true);
  expect(tells(asOf, { asOf: "2021" })).toBe(false);
  expect(tells(breakdown, { breakdown: null })).toBe(true);
  expect(tells(breakdown, { asOf: "2022" })).toBe(false);
});

test("what editors are to write tells all changes", () => {
  const changes = changesTo({ value: 96, breakdown: "fdi", asOf: "2022-05" });
  expect(asYaml(changes)).toBe('{ value: 69, unit: "tổ chức", breakdown: null, asOf: "2022" }');
});
