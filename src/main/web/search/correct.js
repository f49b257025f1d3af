// One wrong character, a homophone or a swapped pair in Chinese words: other words that are made of pairs that occur.
const MOST_TRIED = 16;
/** What stands for itself only in a word of so many characters at least: in a shorter one the rest says too little. */
const LONG = 4;
const PARTICLES = "的了和与及在是不为对有等个其";
let sounds = null;

/** How characters are read, loaded once something was not found. */
async function learnSounds(files) {
  if (!sounds) sounds = new Map((await files.load("sound.json")).flatMap(line => {
    const [reading, characters = ""] = line.split(" ");
    return Array.from(characters, c => [c, reading]);
  }));
  return sounds;
}

/** How close two readings are: 0 the same, 1 nearly (in and ing, z and zh, n and l), 2 otherwise. */
function apart(a, b) {
  if (!a || !b) return 2;
  const rough = s => s.replace(/^([zcs])h/, "$1").replace(/ng$/, "n").replace(/^n/, "l").replace(/^f/, "h");
  return a === b ? 0 : rough(a) === rough(b) ? 1 : 2;
}

/** The pairs of a run. */
const pairsOf = run => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

/** Where the pairs of a run stand that occur nowhere. A word that keeps one of them does not occur either. */
async function missingPairs(files, run) {
  const lists = await files.listsOf(pairsOf(run));
  return pairsOf(run).flatMap((pair, k) => lists.get(pair).documents.length ? [] : [k]);
}

/** The words that a run may stand for, likely ones first: [word, weight]. */
async function candidates(files, run) {
  const { m } = await files.start();
  const missing = await missingPairs(files, run);
  // A change of so many characters from i on changes the pairs from the one before it to the one that its last character begins.
  const mends = (i, n) => missing.every(k => k >= i - 1 && k < i + n);
  const places = Array.from(run, (c, i) => i);
  if (!places.some(i => mends(i, 2))) return [];
  const reading = await learnSounds(files);
  const out = [];
  const around = await Promise.all(places.map(i => Promise.all([
    i && mends(i, 1) ? files.shard("s", m.s, ">" + run[i - 1]) : null,
    i + 1 < run.length && mends(i, 1) ? files.shard("s", m.s, "<" + run[i + 1]) : null])));
  const put = (i, text, n) => run.slice(0, i) + text + run.slice(i + n);
  for (const i of places) {
    if (i + 1 < run.length && run[i] !== run[i + 1] && mends(i, 2)) out.push([put(i, run[i + 1] + run[i], 2), 0]);
    if (!mends(i, 1)) continue;
    const [after, before] = around[i];
    const neighbours = after === null ? before : before === null ? after : Array.from(after).filter(x => before.includes(x)).join("");
    Array.from(neighbours).forEach((x, rank) => {
      const far = apart(reading.get(x), reading.get(run[i]));
      // Another sound says little: what was typed must fit on neither side, and what is put there must be no particle.
      const fits = far < 2 || after !== null && before !== null && run.length >= LONG && missing.includes(i - 1) && missing.includes(i) && !PARTICLES.includes(x);
      if (x !== run[i] && fits) out.push([put(i, x, 1), far + rank / 1000]);
    });
  }
  return out.sort((a, b) => a[1] - b[1]);
}

/** Of the words that a run may stand for those whose pairs all occur in one document. */
async function occurring(files, run, most) {
  const out = [];
  for (const [word, weight] of (await candidates(files, run)).slice(0, MOST_TRIED)) {
    const lists = [...(await files.listsOf(pairsOf(word))).values()].sort((a, b) => a.documents.length - b.documents.length);
    if (lists[0].documents.some(d => lists.every(l => l.how[d] & 3))) out.push([word, weight]);
    if (out.length >= most) break;
  }
  return out;
}

/** Corrected spellings of a query whose words do not all occur, likely ones first. */
export async function correct(files, plan) {
  const { folded } = plan;
  if (plan.values.length) return [];
  const runs = folded.match(/[\u3400-\u9fff]{2,12}/g) || [];
  let queries = [folded];
  for (const run of runs) {
    const lists = await files.listsOf(pairsOf(run));
    const all = [...lists.values()].sort((a, b) => a.documents.length - b.documents.length);
    if (all[0].documents.some(d => all.every(l => l.how[d]))) continue;
    const words = await occurring(files, run, 4);
    if (!words.length) return [];
    queries = queries.flatMap(q => words.map(([word]) => q.replace(run, word))).slice(0, 6);
  }
  return queries.filter(q => q !== folded);
}
