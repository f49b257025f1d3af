// The search: docs/search.md. Assets.java makes one script of these modules.
import { fold } from "./folding.js";
import { open } from "./open.js";
import { searchPage } from "./page.js";
import { parse } from "./query.js";
import { tokens } from "./tokens.js";
import { values } from "./values.js";

globalThis.mingzhangSearch = { fold, tokens, values, parse, open };
const searched = document.querySelector("[data-search]");
if (searched) searchPage(searched);
