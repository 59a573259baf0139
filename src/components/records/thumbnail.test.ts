import { expect, test } from "vitest";
import { SafeHtml } from "../../html.ts";
import { makeThumbnail } from "./thumbnail.ts";

test("a thumbnail points at no words that are not on its page", () => {
  const svg = new SafeHtml('<svg role="img" aria-labelledby="a" aria-describedby="b" width="328"><text>5</text></svg>');
  const thumbnail = makeThumbnail({ svgs: [{ width: 328, height: 200, svg, spots: [] }] });
  expect(thumbnail.value).toBe('<svg width="328" preserveAspectRatio="xMidYMin slice"><text>5</text></svg>');
});
