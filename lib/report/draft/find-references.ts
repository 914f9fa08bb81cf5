import { findAll, type Finder } from "./mark";
import { DIGIT, YEAR_SIGN } from "./numerals";

const ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~@!$+,;]+/g;

/** Web addresses hold digits that are none of the report's figures, and move like anything else. */
export const findAddresses: Finder = (text) => findAll(ADDRESS, "name", text);

const TITLE = /《[^《》\n]{1,200}》/g;
const NUMBERED = new RegExp(`${DIGIT}|${YEAR_SIGN}{4}年`, "u");

/** 《…》 with a year or number. What other titles say is no figure either: 《公租房申请一页通》. */
export const findTitles: Finder = (text) =>
  findAll(TITLE, null, text).map((title) =>
    NUMBERED.test(text.slice(title.start, title.end)) ? { ...title, kind: "name" } : title,
  );

const DOCUMENT_NUMBER = /[〔[(（【]\d{4}[〕\])）】]\d{1,5}号/g;

/** 〔2017〕12号 of a document that is referred to. */
export const findDocumentNumbers: Finder = (text) => findAll(DOCUMENT_NUMBER, "name", text);
