/** What `npm run new` writes: every field in its place, with a word to the editor on each. Ids in capitals do not pass the check. */
interface SkeletonValues {
  readonly title: string;
  /** Moment in Việt Nam, `2026-11-22T08:00+07:00`. */
  readonly published: string;
  readonly sections: readonly string[];
  readonly authors: readonly string[];
}

const quoted = (text: string) => JSON.stringify(text);

export const makeArticleSkeleton = ({ title, published, sections, authors }: SkeletonValues): string => `---
# Chuyên mục: ${sections.join(", ")}
section: ${sections[0] ?? ""}
# Dòng nhỏ trên tiêu đề: nơi chốn và năm
kicker: "Nơi chốn, năm"
title: ${quoted(title)}
# Sapo 30–60 chữ. Con số viết bằng mã trong ngoặc nhọn, ví dụ {hn22-dang-vien}
sapo: >-
  Viết sapo ở đây, dài bằng mức ghi ở dòng trên: điều gì đã xảy ra, ở đâu, khi nào, con số nào nói lên điều đó
  và vì sao người đọc nên quan tâm.
# Ban ký bài: ${authors.join(", ")}
byline:
  - { author: ${authors[0] ?? "MA-BAN"}, role: text }
# Ngày giờ đăng, giờ Việt Nam
published: ${published}
# Bỏ dòng này khi bài sẵn sàng đăng
draft: true
# Mã nguồn trong data/sources.yaml
sources:
  - ma-nguon
# Mã đơn vị trong data/entities.yaml, quan trọng nhất đứng trước
entities:
  - ma-don-vi
# Tên tệp trong src/content/charts, không có đuôi .yaml
leadChart: ma-bieu-do
# Mỗi con số của nguồn một mục. Ví dụ:
# metrics:
#   - id: hn22-dang-vien
#     indicator: dang-vien        # mã trong data/indicators.yaml
#     entity: hn-dang-bo          # mã trong data/entities.yaml
#     value: 1328                 # 1.328 viết là 1328; 7,24 viết là 7.24
#     unit: người
#     qualifier: hơn              # chỉ ghi khi nguồn in chữ này
#     asOf: "2022-05"             # số trong một kỳ thì ghi period: "2018"
#     source: ma-nguon
#     paragraphs: [3]
metrics: []
---

Viết bài ở đây. Con số trong câu: \\<So id="ma-so-lieu" />. Biểu đồ, trên một dòng riêng: \\<BieuDo id="ma-bieu-do" />.

## Đề mục
`;
