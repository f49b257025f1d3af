// What a search needs only if nothing was found as typed. Assets.java makes one script of these modules; files.js fetches it.
import { correct } from "./correct.js";
import { suggest } from "./suggest.js";

globalThis.mingzhangMore = { correct, suggest };
