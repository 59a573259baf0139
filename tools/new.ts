/** `npm run new -- "Tên bài"`: writes the skeleton of a draft article, never over an existing file, and says what comes next. */
import { writeFileSync } from "node:fs";
import { articleFile } from "../src/read/article.ts";
import { sectionIds, site } from "../src/site.ts";
import { slugify } from "../src/vi/slug.ts";
import { makeArticleSkeleton } from "./article-skeleton.ts";
import { readParts } from "./read.ts";

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Longest id there may be. */
const longest = 80;

const title = (process.argv[2] ?? "").normalize("NFC").trim();
const slug = slugify(title).slice(0, longest).replace(/-+$/, "");
if (!slug) fail('Cần tên bài: npm run new -- "Đảng viên trong khu công nghiệp Hà Nội"');

const now = new Intl.DateTimeFormat("sv-SE", { timeZone: site.timeZone, dateStyle: "short", timeStyle: "short" });
const published = `${now.format(new Date()).replace(" ", "T")}+07:00`;
const authors = readParts(".").parts.authors.map(({ id }) => id);
const file = articleFile(slug);

try {
  writeFileSync(file, makeArticleSkeleton({ title, published, sections: sectionIds, authors }), { flag: "wx" });
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  fail(`Đã có bài ở ${file}; hãy đặt tên khác hoặc sửa bài ấy.`);
}

process.stdout.write(`Đã tạo ${file} (bản nháp).

Việc tiếp theo:
  1. Mở tệp, điền phần dữ liệu ở đầu theo lời dẫn sau dấu #.
  2. Viết bài bên dưới dấu --- thứ hai.
  3. Chạy npm run check: công cụ nói còn thiếu gì, ở dòng nào.
  4. Xem thử bằng npm run dev; xong thì bỏ dòng “draft: true”.
`);
