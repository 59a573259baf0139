import { speakerOf } from "../claims/speaker.ts";
import { formatPeriod } from "../vi/period.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { joinList } from "../vi/text.ts";
import { type Amount, amountText, datedText, whenText } from "./amount.ts";
import { type DrawnClaim, type DrawnSeries, joinOf, pairsOf, type SeriesData } from "./series-data.ts";

/** So many figures are told one by one: beyond that nobody listens to the end, and the table has them. */
const mostTold = 24;
/** A sentence with more of them is too long to follow. */
const mostInSentence = 6;

function courseText(label: string, levels: readonly Amount[]): string {
  const told = levels.map(datedText);
  const [first = "", last = ""] = [told[0], told.at(-1)];
  const between = told.slice(1, -1);
  if (told.length === 0) return "";
  if (told.length === 1) return `${label}: một số liệu, ${first}.`;
  if (told.length === 2) return `${label}: ${first}, rồi ${last}.`;
  if (told.length > mostTold) return `${label}: từ ${first} đến ${last}.`;
  if (told.length <= mostInSentence) return `${label}: từ ${first}, qua ${joinList(between)}, đến ${last}.`;
  const sentences = Math.ceil(told.length / mostInSentence);
  const each = Math.ceil(told.length / sentences);
  return Array.from({ length: sentences }, (_, index) => joinList(told.slice(index * each, (index + 1) * each)))
    .map((list, index) => (index === 0 ? `${label}: ${list}.` : `Tiếp theo: ${list}.`))
    .join(" ");
}

/** Highest and lowest only say something new when they are not simply the two ends. Of several lines it says of which. */
function extremesText({ label, levels }: DrawnSeries, isAlone: boolean): string {
  if (levels.length < 3) return "";
  const ranked = levels.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  const ends = [levels[0]?.value, levels.at(-1)?.value];
  if (!lowest || !highest || (ends.includes(lowest.value) && ends.includes(highest.value))) return "";
  const subject = isAlone ? "Cao" : `${label} cao`;
  return `${subject} nhất là ${datedText(highest)}, thấp nhất là ${datedText(lowest)}.`;
}

function gapTexts({ levels, isFlow }: DrawnSeries): string[] {
  if (isFlow) return [];
  return pairsOf(levels).flatMap(([a, b]) => {
    const between = `${whenText(a.observation)} và ${whenText(b.observation)}`;
    if (joinOf(a, b) === "long")
      return [`Giữa ${between} không có số liệu: nét đứt chỉ nối hai điểm, không phải diễn biến.`];
    if (joinOf(a, b) === "solid") return [];
    const names = `“${a.observation.term}” và “${b.observation.term}”`;
    return [`Nguồn gọi tên khác nhau ở ${between} (${names}), nên hai điểm nối bằng nét đứt.`];
  });
}

/** Of figures that make no line neither a course is told nor which is the highest. */
function levelTexts(one: DrawnSeries, isAlone: boolean): string[] {
  const { label, levels, unjoined } = one;
  if (unjoined && levels.length > 1)
    return [`${label}: ${joinList(levels.map(datedText))}. Các điểm để rời nhau. ${unjoined}`];
  return [courseText(label, levels), extremesText(one, isAlone), ...gapTexts(one)];
}

const targetText = ({ targets }: DrawnSeries): string =>
  targets.length > 0 ? `Điều đặt ra, vẽ rỗng: ${joinList(targets.map(datedText))}.` : "";

/** What is drawn hollow: estimates of a source, and what the desk worked out. */
function hollowText({ levels }: DrawnSeries): string {
  const hollow = levels.filter(({ look }) => look === "hollow");
  const isDerived = ({ observation }: Amount) => observation.status === "derived";
  const derived = hollow.filter(isDerived).map(amountText);
  const estimated = hollow.filter((amount) => !isDerived(amount)).map(amountText);
  return [
    estimated.length > 0 ? `Số ước tính, vẽ rỗng: ${joinList(estimated)}.` : "",
    derived.length > 0 ? `Số tòa soạn tính ra, vẽ rỗng: ${joinList(derived)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const claimText = ({ observation, from, to }: DrawnClaim): string =>
  `${speakerOf(observation)} mức thay đổi từ ${whenText(from.observation)} đến ${whenText(to.observation)}: ${formatQuantity(observation)}.`;

function spanText({ series }: SeriesData): string {
  const observations = series
    .flatMap(({ levels, targets }) => [...levels, ...targets])
    .map(({ observation }) => observation);
  const years = observations.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)]).toSorted();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const span = first === last ? formatPeriod(first) : formatPeriod(`${first}/${last}`);
  return `Biểu đồ theo thời gian, ${span}, ${observations.length} số liệu.`;
}

export function describeSeries(data: SeriesData): string {
  const isAlone = data.series.length === 1;
  const sentences = data.series.flatMap((one) => [...levelTexts(one, isAlone), hollowText(one), targetText(one)]);
  return [spanText(data), ...sentences, data.claim ? claimText(data.claim) : ""].filter(Boolean).join(" ");
}
