/**
 * Runs inside an embed, before it is painted: takes up what the address asks for, and tells the page around it how tall
 * it is. A classic script and not a module, which a sandboxed frame without an origin could not fetch.
 */
import { heightMessages, heightRequest } from "../embed/messages.ts";
import { readChoice } from "../embed/options.ts";

const root = document.documentElement;
const query = new URLSearchParams(location.search);

for (const [name, value] of readChoice(query)) root.setAttribute(name, value);

function announce(): void {
  const messages = heightMessages({
    id: location.pathname.split("/")[2] ?? "",
    height: Math.ceil(root.getBoundingClientRect().height),
    address: location.href,
    pymId: query.get("childId") ?? "",
    secret: /\bsecret=(\w+)/.exec(location.hash)?.[1],
  });
  for (const message of messages) parent.postMessage(message, "*");
}

if (parent !== self) {
  new ResizeObserver(announce).observe(root);
  // Once more after a while: a host's script may begin to listen late.
  addEventListener("load", () => {
    for (const delay of [0, 1000, 5000]) setTimeout(announce, delay);
  });
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data === heightRequest) announce();
  });
}
