/** Everything about the publication itself that is not content: the only configuration. */
export const site = {
  name: "Nhịp KCN",
  tagline: "Báo dữ liệu về khu công nghiệp, khu chế xuất",
  description:
    "Nhịp KCN kể chuyện khu công nghiệp và khu chế xuất Việt Nam bằng số liệu: con số nào cũng dẫn về nguồn, ghi rõ thời điểm hoặc chỗ chưa rõ, và được tính lại khi đủ số.",
  /** Where the site is published; `SITE_URL` overrides it at build time. */
  origin: process.env.SITE_URL ?? "https://nhipkcn.example",
  language: "vi",
  locale: "vi_VN",
  timeZone: "Asia/Ho_Chi_Minh",
  email: "toasoan@nhipkcn.example",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/deed.vi" },
} as const;

/** Sections of the paper (chuyên mục), in the order of the navigation. */
export const sections = [
  {
    id: "xay-dung-dang",
    name: "Xây dựng Đảng",
    description: "Tổ chức Đảng, đảng viên và các đoàn thể trong khu công nghiệp: bao nhiêu, ở đâu, tăng hay giảm.",
  },
  {
    id: "kinh-te",
    name: "Kinh tế",
    description: "Vốn, dự án, doanh thu, xuất khẩu, nộp ngân sách và việc làm trong các khu.",
  },
  {
    id: "quy-hoach",
    name: "Quy hoạch",
    description: "Khu mới, đất công nghiệp và khoảng cách từ đề nghị đến hiện thực.",
  },
] as const;

export type SectionId = (typeof sections)[number]["id"];
export const sectionIds = sections.map((section) => section.id) as [SectionId, ...SectionId[]];

/** Content-Security-Policy of every page: nothing inline, nothing from elsewhere; WebAssembly is for the search page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
].join("; ");

/** The policy of an embed: one chart, its style and the script that says its height, whatever page it stands in. */
export const embedSecurityPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'self'; style-src 'self'";
