/** What went wrong, as a word: offline, gone (not there any more), broken. */
export class Trouble extends Error {
  constructor(kind) { super(kind); this.kind = kind; }
}
