import { type EventKind, eventKinds } from "../../model/event.ts";

/** What kind of event it is, where its title does not begin by saying so: “Lễ kỷ niệm 10 năm…”, “Hạn Đảng ủy tự đặt…”. */
export function eventLabel({ kind, title }: { readonly kind: EventKind; readonly title: string }): string {
  const label = eventKinds[kind];
  const [first = ""] = title.toLowerCase().split(" ");
  return title.toLowerCase().startsWith(label) || label.endsWith(` ${first}`) ? "" : label;
}
