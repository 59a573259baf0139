export function render(data) {
  const [lead, second] = data.charts;
  const body = data.content.replace("<p>[[chart]]</p>", this.draw(second));
  return this.articleHtml(data, this.draw(lead), body);
}
