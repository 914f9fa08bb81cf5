import { expect, test } from "vitest";
import { verdictOn } from "./verdict";

const windows = "Mozilla/5.0 (Windows NT 10.0; WOW64)";
const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  ["360 in its fast mode", `${windows} ${webkit} Chrome/86.0.4240.198 Safari/537.36`, "fine"],
  ["奇安信", `${windows} ${webkit} Chrome/102.0.5005.200 Safari/537.36 Qaxbrowser`, "fine"],
  ["a present Edge", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, "fine"],
  ["an older core of 360", `${windows} ${webkit} Chrome/78.0.3904.108 Safari/537.36`, "old"],
  ["the old Edge", `${windows} ${webkit} Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763`, "old"],
  ["Windows XP's last", `${windows} ${webkit} Chrome/49.0.2623.112 Safari/537.36`, "old"],
  ["an old Firefox", `${windows} Gecko/20100101 Firefox/52.0`, "old"],
  ["a present Firefox", `${windows} Gecko/20100101 Firefox/128.0`, "fine"],
  [
    "an old Safari",
    `Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/12.1 Safari/605.1.15`,
    "old",
  ],
  [
    "a present iPhone",
    "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1",
    "fine",
  ],
  [
    "Internet Explorer 11",
    "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko",
    "compatibility",
  ],
  [
    "Internet Explorer 8",
    "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)",
    "compatibility",
  ],
  ["a browser that says nothing", "", "fine"],
])("%s", (_, userAgent, verdict) => {
  expect(verdictOn(userAgent)).toBe(verdict);
});
