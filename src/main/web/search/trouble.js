/** What went wrong, as a word: offline, gone (not there any more), broken. */
export class Trouble extends Error {
  constructor(kind) { super(kind); this.kind = kind; }
}

/** The cause as it is told: opened from disk, no network, no answer, an earlier release, a missing file, a broken one. */
export async function saidOf(e, manifest) {
  if (e.kind === "offline") return location.protocol === "file:" ? "disk" : navigator.onLine === false ? "offline" : "unreachable";
  if (e.kind !== "gone") return "broken";
  // The address that stays tells an index that was renewed from one that was never uploaded whole.
  const address = new URL(manifest, document.baseURI);
  const at = await fetch(new URL("../index.json", address), { cache: "no-cache" }).then(r => r.json()).then(m => m.at, () => "");
  return at && !address.pathname.includes("/" + at) ? "gone" : "missing";
}
