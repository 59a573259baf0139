/** What is counted, as prose says it: behind such a word a number is an amount, whatever stands before. */
export const counted: string = [
  ...["người", "tổ chức", "doanh nghiệp", "dự án", "khu công nghiệp", "khu chế xuất", "văn bản", "chỉ tiêu"],
  ...["lớp", "nhóm", "đoàn(?! thể| viên| kết)", "khu", "nhà máy", "công ty", "đảng viên", "đoàn viên", "chi bộ"],
  ...["đảng bộ", "công đoàn", "lao động", "công nhân", "quần chúng", "hồ sơ", "bằng khen", "giấy khen"],
  ...["USD", "đô la", "đồng(?! tiền)", "ha", "héc-ta", "km", "%", "phần trăm", "điểm phần trăm", "lần"],
].join("|");

/** “tỷ lệ” and “triệu tập” are no scales. */
const scales = "nghìn|ngàn|triệu(?! tập)|t[ỷỉ](?! (?:lệ|trọng|giá|số|suất))";
const moreMoney = "VND|EUR|euro|JPY|yên|won|nhân dân tệ";

/** What makes an amount of the digits before it, even where they look like a year or a name. */
export const amountAfter = String.raw`\s+(?:${counted}|${scales}|${moreMoney})(?![\p{L}\d])`;
