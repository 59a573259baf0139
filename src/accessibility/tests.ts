/** What is tested so that everybody can read the paper: the names and the ways, for readers; the outcomes stand in `data/`. */

/** Who says that a test is passed: a program that measures, or somebody who reads and looks. */
export const judges = {
  measured: "máy đo",
  read: "đọc và xét",
  both: "máy đo, đọc và xét",
} as const;

export interface AuditTest {
  readonly id: string;
  /** What holds when it is passed. */
  readonly name: string;
  /** The name Chartability gives to the failure; absent where the test is ours. */
  readonly original?: string;
  readonly judge: keyof typeof judges;
  /** What was done, and against which limit. */
  readonly how: string;
  /** What the count of things looked at counts. */
  readonly unit: string;
}

/** The fourteen tests that Chartability calls critical, in its order. */
export const criticalTests = [
  {
    id: "low-contrast",
    name: "Chữ và nét vẽ đủ tương phản với nền",
    original: "Low contrast",
    judge: "measured",
    how: "Đo màu của từng chữ, từng nét trong mọi biểu đồ, nền sáng và nền tối: chữ ít nhất 4,5:1, nét ít nhất 3:1. Đường lưới và mảng nền nhạt không mang thông tin nên không tính.",
    unit: "chữ, nét vẽ",
  },
  {
    id: "only-visual",
    name: "Không nhìn được hình vẫn có đủ thông tin",
    original: "Only visual",
    judge: "measured",
    how: "Hỏi trình duyệt đúng những gì nó đưa cho trình đọc màn hình: biểu đồ nào cũng phải có tên và lời tả, số nào in trong hình cũng phải có trong lời tả hoặc trong bảng. Chưa có người thử bằng trình đọc màn hình thật.",
    unit: "con số trong hình",
  },
  {
    id: "small-text",
    name: "Không chữ nào nhỏ hơn 12 điểm ảnh",
    original: "Small text size",
    judge: "measured",
    how: "Đo mọi dòng chữ trên mọi kiểu trang, cả chữ trong biểu đồ, ở bề rộng 360 và 1.280 điểm ảnh.",
    unit: "dòng chữ",
  },
  {
    id: "seizure-risk",
    name: "Không có gì nhấp nháy, không có mảng đỏ lớn",
    original: "Visual presents seizure risk",
    judge: "measured",
    how: "Không kiểu trang nào được có hình động, phim hay chữ chạy; trong hình chụp từng biểu đồ, màu đỏ bão hòa chiếm dưới một phần tư.",
    unit: "trang, biểu đồ",
  },
  {
    id: "one-input",
    name: "Chuột làm được gì, bàn phím và ngón tay làm được như thế",
    original: "Interaction output only has one input",
    judge: "measured",
    how: "Đi qua từng con số của mọi biểu đồ ba lần, bằng bàn phím, bằng chuột và bằng chạm; ba lần phải hiện cùng một thẻ chữ.",
    unit: "con số",
  },
  {
    id: "no-cues",
    name: "Có lời chỉ cách dùng",
    original: "No interaction cues or instructions",
    judge: "measured",
    how: "Biểu đồ nào cũng phải kèm cho trình đọc màn hình một câu kể đủ các phím; trang này phải kể đủ các phím ấy cho mọi người.",
    unit: "phím của từng biểu đồ",
  },
  {
    id: "overrides-controls",
    name: "Không chiếm phím của trình duyệt và trình đọc màn hình",
    original: "Controls override AT controls",
    judge: "measured",
    how: "Gõ mọi chữ cái, chữ số và phím di chuyển trên mọi kiểu trang: không trang nào được giữ phím nào. Biểu đồ chỉ nhận phím khi đang được chọn, và để yên phím Tab cùng mọi phím gõ kèm Ctrl, Alt. Hai phím mở ô tìm, / và Ctrl+K, không thuộc biểu đồ nên không tính ở đây; phím / tắt được ở mục “Hiển thị”.",
    unit: "lần gõ",
  },
  {
    id: "no-explanation",
    name: "Nói rõ biểu đồ đo gì và đọc thế nào",
    original: "No explanation for purpose or for how to read",
    judge: "both",
    how: "Trang biểu đồ nào cũng phải có dòng nói đo cái gì, lời tả mở đầu bằng kiểu biểu đồ, và lời dẫn về định nghĩa của từng chỉ số. Đã đọc lại toàn bộ lời tả.",
    unit: "biểu đồ",
  },
  {
    id: "no-title",
    name: "Có tít, dòng phụ và lời tóm tắt",
    original: "No title, summary, or caption",
    judge: "both",
    how: "Biểu đồ nào cũng phải có đủ ba thứ, thấy được trên trang. Đã đọc lại từng tít: tít nói điều tìm thấy, không chỉ gọi tên bảng.",
    unit: "biểu đồ",
  },
  {
    id: "reading-level",
    name: "Lời viết vừa sức người đọc phổ thông",
    original: "Reading level inappropriate",
    judge: "both",
    how: "Chartability đòi lời không khó hơn trình độ lớp 9. Tiếng Việt chưa có thang đo được thừa nhận rộng, nên chúng tôi đo độ dài câu: bình quân mỗi biểu đồ không quá 30 tiếng (chừng 20 từ), không câu nào quá 60 tiếng; phần còn lại là đọc và xét. Đây là phép thử yếu nhất trong mười bốn phép.",
    unit: "câu",
  },
  {
    id: "no-table",
    name: "Có bảng đúng những số đã vẽ",
    original: "No table",
    judge: "measured",
    how: "Biểu đồ nào cũng phải kèm bảng có tên, có đầu cột, đầu dòng, mỗi số đã vẽ một dòng; tải về được thành tệp.",
    unit: "dòng trong bảng",
  },
  {
    id: "density",
    name: "Không nhồi quá nhiều vào một hình",
    original: "Data density is inappropriate",
    judge: "both",
    how: "Không biểu đồ nào vẽ quá 40 số hay dùng quá 6 màu; không chữ nào trong hình đè lên chữ khác, ở bề rộng 360 và 1.280 điểm ảnh. Đã nhìn lại từng hình.",
    unit: "chữ trong hình",
  },
  {
    id: "tedious",
    name: "Không phải bấm nhiều mới tới nơi",
    original: "Navigation and interaction is tedious",
    judge: "measured",
    how: "Điểm dừng đầu tiên của mọi trang là lối tắt vào nội dung; mỗi biểu đồ là một điểm dừng của phím Tab, bấm một lần là ra; phím End tới ngay số cuối.",
    unit: "trang, biểu đồ",
  },
  {
    id: "user-style",
    name: "Tôn trọng kiểu chữ người đọc tự chọn",
    original: "User style change not respected",
    judge: "measured",
    how: "Đặt cỡ chữ của trình duyệt gấp đôi, rồi giãn dòng, giãn chữ theo mức của WCAG 1.4.12: chữ phải to lên đúng thế, không dòng nào bị cắt, trang không phải cuộn ngang.",
    unit: "trang",
  },
] as const satisfies readonly AuditTest[];

/** Tests of other kinds, of every kind of page. */
export const furtherTests = [
  {
    id: "axe",
    name: "Các luật máy kiểm được của WCAG",
    judge: "measured",
    how: "Bộ luật axe trên mọi kiểu trang, nền sáng và nền tối, bề rộng 360 và 1.280 điểm ảnh.",
    unit: "lượt trang",
  },
  {
    id: "target-size",
    name: "Chỗ bấm rộng ít nhất 24 điểm ảnh",
    judge: "measured",
    how: "Luật cỡ nút bấm của WCAG 2.2 (2.5.8), do axe đo trên mọi kiểu trang ở bề rộng 360 và 1.280 điểm ảnh: nút, đường dẫn đứng riêng phải cao, rộng 24 điểm ảnh hoặc cách nhau đủ xa. Chartability đòi 44 điểm ảnh; chúng tôi chưa theo mức ấy.",
    unit: "lượt trang",
  },
  {
    id: "html",
    name: "Trang viết đúng chuẩn HTML",
    judge: "measured",
    how: "Bộ kiểm html-validate trên tất cả các trang, không chỉ mỗi kiểu một trang.",
    unit: "trang",
  },
  {
    id: "reflow",
    name: "Phóng to 400% không phải cuộn ngang",
    original: "Zoom and reflow are not supported",
    judge: "measured",
    how: "Mở mọi kiểu trang ở bề rộng 320 điểm ảnh, bằng màn hình 1.280 phóng to bốn lần.",
    unit: "trang",
  },
  {
    id: "focus",
    name: "Đi bằng bàn phím luôn thấy mình ở đâu",
    original: "Keyboard focus indicator missing, obscured, or low contrast",
    judge: "measured",
    how: "Bấm Tab qua trang nhất, bài viết, trang biểu đồ, trang tìm kiếm và bản nhúng: điểm dừng nào cũng phải có viền dày ít nhất 2 điểm ảnh, màu viền so với nền ít nhất 4,5:1, và không bị che.",
    unit: "điểm dừng",
  },
  {
    id: "colour-alone",
    name: "Không chỉ dựa vào màu",
    original: "Color is used alone to communicate meaning",
    judge: "measured",
    how: "Trong hình có từ hai màu dữ liệu trở lên, màu nào cũng phải có chữ cùng màu ghi ngay bên, hoặc hình dạng riêng.",
    unit: "màu trong hình",
  },
  {
    id: "forced-colours",
    name: "Theo bảng màu tương phản cao của máy",
    original: "Contrast and textures cannot be adjusted",
    judge: "measured",
    how: "Bật chế độ màu bắt buộc, rồi đo lại tương phản của từng chữ, từng nét trong mọi biểu đồ.",
    unit: "chữ, nét vẽ",
  },
  {
    id: "hover",
    name: "Thẻ chữ hiện khi rê chuột không gây vướng",
    judge: "measured",
    how: "Theo WCAG 1.4.13, ở mọi biểu đồ: rê chuột vào thẻ thì thẻ còn nguyên, bấm Esc thì thẻ tắt mà chuột không phải dời.",
    unit: "biểu đồ",
  },
  {
    id: "no-script",
    name: "Tắt JavaScript vẫn đọc được hết",
    judge: "measured",
    how: "Tắt JavaScript rồi mở mọi trang biểu đồ: hình, lời tả, bảng và lối tải về vẫn phải còn đủ.",
    unit: "biểu đồ",
  },
] as const satisfies readonly AuditTest[];

export const auditTests: readonly (AuditTest & { readonly id: AuditTestId })[] = [...criticalTests, ...furtherTests];
export type AuditTestId = (typeof criticalTests)[number]["id"] | (typeof furtherTests)[number]["id"];
