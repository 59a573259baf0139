import { amountAfter } from "./counted.ts";
import { words } from "./spelled-numbers.ts";

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = `(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:19|20)\d\d`;

const bare = String.raw`(?<![\p{L}\d.,/])`;
const end = String.raw`(?![\p{L}\d]|[.,]\d|%)`;
/** What looks like a year or a label counts all the same when an amount is made of it. */
const endOfLabel = `${end}(?!${amountAfter})`;

/** Words of grammar: what stands before them counts nothing. */
const grammar = [
  ...["là", "thì", "mà", "và", "với", "của", "ở", "tại", "trong", "ngoài", "từ", "đến", "tới", "qua", "theo", "về"],
  ...["cho", "do", "bởi", "vì", "nên", "nếu", "khi", "lúc", "so", "tăng", "giảm", "đạt", "cũng", "đã", "đang", "sẽ"],
  ...["vừa", "mới", "còn", "vẫn", "chỉ", "không", "chưa", "có", "được", "bị", "nhưng", "hay", "hoặc", "rồi", "này"],
  ...["ấy", "đó", "trở", "sang", "vào", "ra", "lên", "xuống", "như", "bằng", "cùng", "gồm", "để", "thuộc"],
].join("|");
const countsNothing = String.raw`${endOfLabel}(?=\s*(?:$|[^\p{L}\d\s])|\s+(?:${grammar})(?!\p{L}))`;

/** Behind these words four digits are a year. */
const beforeYear = [
  ...["từ", "đến", "tới", "trước", "sau", "vào", "đầu", "cuối", "giữa", "hết", "qua", "gốc", "mốc", "tháng", "quý"],
  ...["chỉ tiêu", "kế hoạch", "mục tiêu", "tầm nhìn", "vụ", "mùa", "hè", "xuân", "tết", "khóa", "kỳ"],
].join("|");
const moreYears = `(?:(?:, | và | hay | hoặc | đến | tới |[–-])${year}${endOfLabel})*`;

const site = "(?:[Kk]hu công nghiệp|[Kk]hu chế xuất|[Cc]ụm công nghiệp|KCN|KCX|CCN|[Cc]ông ty|[Nn]hà máy)";
const road = "(?:[Qq]uốc lộ|[Vv]ành đai|Ban Chỉ đạo)";

/** Names and numbers of documents are known by their capitals. */
const named: Readonly<Record<string, readonly string[]>> = {
  "số văn bản": [
    String.raw`(?<!\d)\d+(?:/${year})?[-/](?=\p{Lu}{2})[\p{Lu}\d][\p{L}\d&./-]*`,
    String.raw`(?:Nghị quyết|Chỉ thị|Quyết định|Nghị định|Thông tư|Kết luận|Quy định|Luật|Điều|Khoản)(?: số)? \d+${endOfLabel}`,
  ],
  "tên riêng": [
    String.raw`${site}(?: \p{Lu}[\p{L}-]*)+ \d+${endOfLabel}`,
    // Without a name between, “công ty 300 …” is as likely to count.
    String.raw`${site} \d+${countsNothing}`,
    String.raw`${road}(?: \p{Lu}[\p{L}-]*)* \d+${endOfLabel}`,
    String.raw`(?<![\p{L}\d.,])(?:\p{Lu}\p{L}*-\d+|\p{Lu}{1,6}\d+|\d\p{Lu})(?![\p{L}\d])`,
    // “Đồng Tháp Mười”, “ông Mười”
    String.raw`(?<=\p{L} )Mười(?!\p{L})`,
  ],
};

/** Times and ordinals, in capitals or not. A longer expression stands before those it contains. */
const timed: Readonly<Record<string, readonly string[]>> = {
  ngày: [
    `${bare}${day}(?:[–-]${day})?[/.-]${month}[/.-]${year}${end}`,
    String.raw`(?<!\p{L})(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm) ${day}(?:[/-]${month}(?:[/-]${year})?)?${end}`,
    String.raw`(?<!\p{L})(?:ngày|mùng|mồng) ${words} tháng ${words}`,
  ],
  tháng: [String.raw`(?<!\p{L})tháng (?:${words}|${month})(?:[/-]${year})?${end}`, `${bare}${month}[/-]${year}${end}`],
  giờ: [String.raw`${bare}\d{1,2}[:h]\d{2}(?!\d)`],
  quý: [String.raw`(?<!\p{L})qu[ýí] (?:[1-4]|i{1,3}|iv|${words})(?:/${year})?${end}`],
  "quãng thời gian": [
    String.raw`(?<![\p{L}\d.,])(?:\d{1,4}|(?:${words} phần )?${words}|(?:một )?nửa) (?:phút|giờ|ngày|tuần|tháng|quý|năm(?! ${year})|nhiệm kỳ|thập niên|thập kỷ|thế kỷ|tết)(?!\p{L})`,
  ],
  năm: [
    String.raw`(?<!\p{L})(?:năm|giai đoạn|nhiệm kỳ|thời kỳ) ${year}${end}${moreYears}`,
    String.raw`(?=${year})(?<=(?<!\p{L})(?:${beforeYear}) )${year}${endOfLabel}${moreYears}`,
    bare + year + countsNothing + moreYears,
  ],
  "số thứ tự": [
    String.raw`(?<!\p{L})(?:thứ|hạng|đoạn|mục|bảng|hình|biểu đồ|trang|bước|khóa|chương|dòng|cột|câu|vòng|tầng|giai đoạn|quận|phường|thập niên|thế kỷ) (?:\d+${endOfLabel}|${words})`,
  ],
  /** Which half, not how much; and what is half one thing, half another. */
  nửa: [
    String.raw`(?<!\p{L})nửa (?:đầu|cuối|trước|sau|trên|dưới|trái|phải|bên|này|kia|ấy|còn lại|đêm|chừng|vời|đường)(?!\p{L})`,
    String.raw`(?<!\p{L})nửa \p{L}+,? nửa \p{L}+`,
  ],
};
const anyOf = (table: typeof named, flags: string) => new RegExp(Object.values(table).flat().join("|"), flags);
const harmless = [anyOf(named, "gu"), anyOf(timed, "giu")];

/** Characters that no pattern looks for stand where something was, so that places stay the same. */
const blank = (found: string) => "\u00b7".repeat(found.length);

/**
 * The text without numbers that count nothing: dates, periods and spans of time, numbers of documents, ordinals, names.
 * @param names names of registered things that contain digits
 */
export function maskHarmless(text: string, names: readonly string[]): string {
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, blank(name)), text);
  return harmless.reduce((rest, pattern) => rest.replace(pattern, blank), withoutNames);
}
