import { expect, test } from "vitest";
import { heightMessages } from "./messages.ts";

const announcement = {
  id: "mot",
  height: 612,
  address: "https://a.example/nhung/mot/",
  pymId: "khung",
  secret: undefined,
};

test("a height is said to Datawrapper, AMP, Pym, Medium, the Guardian, plain listeners and our own", () => {
  expect(heightMessages(announcement)).toEqual([
    { "nhip-kcn": 612, height: 612, "datawrapper-height": { mot: 612 }, sentinel: "amp", type: "embed-size" },
    "pymxPYMxkhungxPYMxheightxPYMx612",
    '{"src":"https://a.example/nhung/mot/","context":"iframe.resize","height":612}',
    '{"type":"set-height","value":612}',
  ]);
});

test("WordPress is answered only with the secret it gave", () => {
  expect(heightMessages({ ...announcement, secret: "aB3" })[0]).toMatchObject({
    message: "height",
    value: 612,
    secret: "aB3",
  });
});
