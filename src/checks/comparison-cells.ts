import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck } from "./check.ts";

export const comparisonCells: ArchiveCheck = {
  name: "comparison-cells",
  looksAt: "archive",
  description: "Mỗi dòng của bảng so sánh có đúng một ô cho mỗi cột.",
  check: ({ parts, locate }) => {
    const file = registryFile("comparisons");
    return parts.comparisons.flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ cells, label }, index) =>
        cells.length === columns.length
          ? []
          : [
              {
                file,
                ...locate(file, [{ id, nth: 0 }, "rows", index, "cells"]),
                message: `Dòng “${label}” có ${cells.length} ô mà bảng có ${columns.length} cột.`,
                expected: `${columns.length} ô; ô không có số liệu viết null`,
                remedy: "Thêm hoặc bớt ô.",
              },
            ],
      ),
    );
  },
};
