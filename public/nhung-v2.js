/**
 * Nhịp KCN: loaded by other sites beside our charts. Gives each frame of ours the height it says it has, and makes
 * <nhip-kcn-bieu-do ma="…" ten="…" cao="…" giao-dien="sang|toi|tu-dong" tieu-de="an" nen="trong"> a frame.
 * It believes only messages of our own frames. No cookie, no storage, no request but the frame. MIT.
 */
(() => {
  const home = new URL((document.currentScript).src).origin;
  const schemes = { sang: "light", toi: "dark" };
  const made = new Set();

  const isOurs = (frame) => frame.src.startsWith(`${home}/nhung/`);
  const ourFrames = () => [...document.querySelectorAll("iframe"), ...made].filter(isOurs);

  addEventListener("message", ({ data, origin, source }) => {
    const height = data?.["nhip-kcn"];
    if (typeof height !== "number" || !(height >= 50 && height <= 9999)) return;
    for (const frame of ourFrames()) {
      // A sandboxed frame speaks from no origin.
      const speaks = origin === home || (origin === "null" && frame.hasAttribute("sandbox"));
      if (speaks && frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });

  // Frames that spoke before this script came are asked again.
  const ask = () => {
    for (const frame of ourFrames()) frame.contentWindow?.postMessage("nhip-kcn-chieu-cao?", "*");
  };
  ask();
  addEventListener("load", ask);

  if (customElements.get("nhip-kcn-bieu-do")) return;
  customElements.define(
    "nhip-kcn-bieu-do",
    class extends HTMLElement {
      connectedCallback() {
        const id = this.getAttribute("ma") ?? "";
        if (this.shadowRoot || !/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/.test(id)) return;
        const frame = document.createElement("iframe");
        const address = new URL(`${home}/nhung/${id}/`);
        for (const name of ["giao-dien", "tieu-de", "nen"]) {
          const value = this.getAttribute(name);
          if (value) address.searchParams.set(name, value);
        }
        frame.src = address.href;
        frame.title = this.getAttribute("ten") ?? "Biểu đồ của Nhịp KCN";
        frame.loading = "lazy";
        frame.style.cssText = "display:block;width:100%;height:600px;border:0";
        frame.style.height = this.getAttribute("cao") ?? "";
        frame.style.colorScheme = schemes[this.getAttribute("giao-dien") ?? ""] ?? "";
        made.add(frame);
        this.style.cssText = "display:block;container-type:inline-size";
        this.attachShadow({ mode: "open" }).append(frame);
      }
    },
  );
})();
