import { type Entry, type EntryKind, entryKindNames } from "../../claims/entry.ts";

interface Kind {
  readonly name: string;
  /** Its word in addresses. */
  readonly slug: string;
  /** What it means, under its heading. */
  readonly meaning: string;
}

/** Discrepancies first: they are what a reader must know. */
export const entryKinds: Readonly<Record<EntryKind, Kind>> = {
  discrepancy: {
    name: entryKindNames.discrepancy,
    slug: "khong-khop",
    meaning:
      "Các số, các lời nguồn in không đi với nhau được. Không có nghĩa ai sai: có thể in nhầm, hoặc đếm theo cách không nói ra.",
  },
  doubted: {
    name: entryKindNames.doubted,
    slug: "dang-ngo",
    meaning:
      "Phép tính đúng, nhưng tòa soạn không tin hoặc không dùng kết quả. Đây là nhận định, lý do ghi ở từng mục.",
  },
  "within-rounding": {
    name: entryKindNames["within-rounding"],
    slug: "lam-tron",
    meaning: "Chênh một chút, và phần làm tròn hay chữ “khoảng”, “hơn” đủ để giải thích.",
  },
  consistent: { name: entryKindNames.consistent, slug: "khop", meaning: "Tính lại ra đúng điều nguồn nêu." },
  implied: {
    name: entryKindNames.implied,
    slug: "suy-ra",
    meaning: "Nguồn in đủ số để tính mà không in kết quả. Chúng tôi tính ra và ghi rõ là tính ra.",
  },
  "not-checkable": {
    name: entryKindNames["not-checkable"],
    slug: "chua-kiem-duoc",
    meaning: "Nguồn không in đủ để tính lại.",
  },
};
const order = Object.keys(entryKinds) as EntryKind[];

interface EntryGroup extends Kind {
  readonly kind: EntryKind;
  readonly entries: readonly Entry[];
}

/** Entries by kind, discrepancies first; kinds without any are left out. */
export function groupEntries(entries: readonly Entry[]): EntryGroup[] {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return order.flatMap((kind) => {
    const group = byKind.get(kind) ?? [];
    return group.length > 0 ? [{ kind, ...entryKinds[kind], entries: group }] : [];
  });
}
