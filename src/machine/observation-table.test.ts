import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { correctedEdition, correctedSentence } from "../../test/corrected-chart.ts";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { makeObservationCsv, makeObservationJson } from "./observation-table.ts";

const observationsOf = (...metrics: Parameters<typeof makeEditionOf>[0]) => [
  ...makeEditionOf(metrics).observations.values(),
];
const readRows = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

test("the columns that others build on stand first and in this order", () => {
  const header = makeObservationCsv([], []).trim().replace("\uFEFF", "");
  expect(header).toMatch(
    /^id,indicator,entity,breakdown,measure,status,value,value_high,unit,qualifier,period,as_of,baseline,source,locator,article,plan_name,plan_by,term,inferred,note,/,
  );
});

test("a row says what was printed, of when and by whom", () => {
  const [row] = readRows(
    makeObservationCsv(
      observationsOf({
        id: "hn22-to-chuc-dang-lan",
        indicator: "to-chuc-dang",
        entity: "hn-dang-bo",
        value: 19,
        unit: "lần",
        qualifier: "hơn",
        measure: "change-factor",
        period: "2012-06-19/2022-05",
        baseline: "2012-06-19",
        paragraphs: [12, 15],
        inferred: ["baseline", "period"],
      }),
      [],
    ),
  );
  expect(row).toMatchObject({
    value: "19",
    value_high: "",
    qualifier: "hơn",
    period: "2012-06-19/2022-05",
    locator: "đoạn 12, 15",
    article: "",
    inferred: "baseline period",
  });
});

const hostile = [`=cmd|' /C calc'!A0`, `<script>alert(1)</script>`, `]]>`, `"</script>`];

test.each(hostile)("the note %j stays text in CSV and JSON", (note) => {
  const observations = observationsOf({ ...partyMetrics[0], note } as (typeof partyMetrics)[number]);
  expect(readRows(makeObservationCsv(observations, []))[0]?.note).toBe(note.startsWith("=") ? `'${note}` : note);
  expect(JSON.parse(makeObservationJson(observations, [])).observations[0].note).toBe(note);
});

test("JSON keeps numbers as numbers and says nothing where nothing is printed", () => {
  const [row] = JSON.parse(makeObservationJson(observationsOf(...partyMetrics.slice(0, 1)), [])).observations;
  expect(row).toMatchObject({ value: 5, value_high: null, as_of: "2012-06-19", period: null });
});

test("what was corrected stands in the row of the figure, and in no other", () => {
  const { observations, corrections } = correctedEdition;
  const expected = [...observations.keys()].map((id) => [id, id === "hn22-to-chuc-dang" ? correctedSentence : null]);
  const { observations: rows } = JSON.parse(makeObservationJson([...observations.values()], corrections));
  expect(rows.map(({ id, correction }: Record<string, unknown>) => [id, correction])).toEqual(expected);
  const lines = readRows(makeObservationCsv([...observations.values()], corrections));
  expect(lines.map(({ id, correction }) => [id, correction || null])).toEqual(expected);
});
