/** Gives every text that is there to be copied a button. Without this script readers select it themselves. */

/** Browsers without the clipboard, or pages not served over https, copy what is selected. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand("copy");
  }
}

for (const field of document.querySelectorAll<HTMLTextAreaElement>(".ma-chep textarea")) {
  const button = document.createElement("button");
  const answer = document.createElement("output");
  button.type = "button";
  button.className = "nut-chep";
  button.textContent = "Chép";
  button.ariaLabel = `Chép: ${field.labels[0]?.textContent?.trim() ?? ""}`;
  answer.className = "phu";
  button.addEventListener("click", async () => {
    answer.value = (await copyText(field)) ? "Đã chép." : "Không chép được; hãy chọn chữ trong khung rồi chép.";
  });
  field.after(button, answer);
}
