import type { AuditTest } from "./audit-test.ts";

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
