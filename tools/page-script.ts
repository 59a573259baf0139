/** What a page that is shown while it is being written does in the browser: listens for what is saved. */

export const changesPath = "/@nhip-kcn/changes";
export const scriptPath = "/@nhip-kcn/changes.js";

/** Written into every page that is shown, beside the page's own. */
export const scriptTag = `<script type="module" src="${scriptPath}"></script>`;

/** What is wrong stands at the foot of the window, its first words always and all of it when asked for. */
export const script = `const changes = new EventSource("${changesPath}");
changes.addEventListener("changed", () => location.reload());
changes.addEventListener("wrong", ({ data }) => {
  // Pages within pages leave it to the one around them.
  if (window !== top) return;
  document.querySelector("#nhip-kcn-loi")?.remove();
  const said = JSON.parse(data);
  if (said === "") return;
  const summary = document.createElement("summary");
  summary.textContent = "Nội dung còn lỗi";
  const words = document.createElement("pre");
  words.textContent = said;
  words.style.cssText = "white-space:pre-wrap;overflow-wrap:anywhere;margin:0.5rem 0 0;padding:0;border:0;background:none;"
    + "font:14px/1.5 monospace";
  const details = document.createElement("details");
  details.id = "nhip-kcn-loi";
  details.style.cssText = "position:fixed;z-index:99;inset:auto 0 0;padding:0.5rem 1rem;max-height:50vh;overflow:auto;"
    + "font:16px/1.5 sans-serif;background:#fff;color:#8c0010;border-top:3px solid";
  details.append(summary, words);
  document.body.append(details);
});
`;
