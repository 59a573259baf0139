import { type BodyComponent, bodyComponents } from "../body/components.ts";
import { nearest } from "../read/nearest.ts";
import type { Finding } from "./check.ts";
import { folders } from "./inner-link.ts";

/** Which of the checks of article bodies a finding belongs to. */
export type BodyConcern = "syntax" | "components" | "links";
/** What is wrong in an article's body, without its place. */
export type BodyProblem = Pick<Finding, "message" | "actual" | "expected" | "remedy"> & { readonly about: BodyConcern };

const names = Object.keys(bodyComponents);

export function unknownComponent(name: string): BodyProblem {
  const isHtml = /^[a-z]/.test(name);
  const close = nearest(name, names);
  return {
    about: "components",
    message: isHtml ? `Không dùng được thẻ HTML <${name}> trong bài.` : `Không có thành phần <${name}>.`,
    actual: `<${name}>`,
    expected: `Markdown, hoặc một trong: ${names.join(", ")}`,
    remedy: close && !isHtml ? `Có phải <${close}>?` : "Viết bằng Markdown hoặc dùng một thành phần có sẵn.",
  };
}

/** @param holdsText whether something stands between the component's tags */
export function wrongProps(
  name: string,
  { props: known, children }: BodyComponent,
  props: Readonly<Record<string, string>>,
  holdsText: boolean,
): BodyProblem[] {
  const wrong = (message: string, remedy: string): BodyProblem => ({ about: "components", message, remedy });
  const allowed = Object.keys(known);
  const strange = Object.keys(props).filter((prop) => !Object.hasOwn(known, prop));
  const missing = allowed.filter((prop) => known[prop] === "required" && !props[prop]);
  return [
    ...strange.map((prop) => wrong(`<${name}> không có thuộc tính “${prop}”.`, `Chỉ dùng: ${allowed.join(", ")}.`)),
    ...missing.map((prop) => wrong(`<${name}> thiếu thuộc tính “${prop}”.`, `Viết ${prop}="…".`)),
    ...(children || !holdsText
      ? []
      : [wrong(`<${name}> không chứa nội dung.`, `Viết <${name} … />, có dấu / trước dấu >.`)]),
  ];
}

const elementRemedies: Readonly<Record<string, string>> = {
  h1: "Tiêu đề bài nằm ở “title”; trong bài dùng ## cho đề mục.",
  img: 'Báo không đăng ảnh; dùng biểu đồ <BieuDo id="…" />.',
};

export const unwantedElement = (name: string): BodyProblem => ({
  about: "components",
  message: `Markdown ở đây tạo ra <${name}>, bài viết không dùng được.`,
  remedy: elementRemedies[name] ?? "Viết cách khác, bằng đoạn văn, danh sách hoặc bảng.",
});

export const deadLink = (href: string): BodyProblem => ({
  about: "links",
  message: "Liên kết không mở được.",
  actual: href,
  expected: "https://…, hoặc /… cho trang trong báo",
  remedy: "Viết địa chỉ đầy đủ.",
});

export function unknownFolder(href: string): BodyProblem {
  const [, folder = "", rest = ""] = /^\/([^/?#]*)(.*)$/s.exec(href) ?? [];
  const close = nearest(folder, folders);
  return {
    about: "links",
    message: "Báo không có trang nào ở địa chỉ này.",
    actual: href,
    remedy: close ? `Có phải “/${close}${rest}”?` : "Mở trang ấy trên báo rồi chép phần địa chỉ từ dấu / sau tên miền.",
  };
}

export const unwantedCode: BodyProblem = {
  about: "components",
  message: "Bài viết không chứa mã lệnh: không dùng được import, export và dấu { }.",
  remedy: 'Xóa đi; số liệu viết bằng <So id="…" />, dấu ngoặc nhọn viết là \\{ \\}.',
};

const syntaxMistakes: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/to create a comment/, "Ghi chú kiểu HTML không dùng được.", "Viết {/* ghi chú */}."],
  [/closing (tag|slash)/, "Thẻ mở và thẻ đóng không khớp nhau.", "Đóng mỗi thẻ bằng </Tên> hoặc viết <Tên … />."],
  [/^nested$/, "Các khối trích dẫn, danh sách hoặc thẻ lồng nhau quá sâu.", "Bỏ bớt tầng lồng nhau."],
  [/expression/, "Dấu { } chứa chữ không hiểu được.", "Dấu ngoặc nhọn trong câu viết là \\{ và \\}."],
  [
    /</,
    "Sau dấu < không phải tên thành phần.",
    "Dấu “nhỏ hơn” trong câu viết là \\<; kiểm tra dấu nháy và dấu / > của thẻ.",
  ],
];

/** What the parser names between backquotes, the tag or the character, is what stands there. */
export function unreadableBody(message: string): BodyProblem {
  const [, text, remedy] = syntaxMistakes.find(([pattern]) => pattern.test(message)) ?? [];
  const actual = /`([^`]+)`/.exec(message)?.[1];
  return { about: "syntax", message: text ?? `Phần thân bài viết sai cú pháp (${message}).`, actual, remedy };
}
