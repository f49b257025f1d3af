// What a word without a match may stand for: pinyin and initials, near spellings, near amounts.

const syllable = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|ian|iao|uai|uan|ai|ei|ui|ao|ou|iu|ie|[uv]e|er|an|en|in|[uv]n|ia|ua|uo|[aeiouv])$/;
function syllables(word) {
  const ways = [[[]]];
  for (let end = 1; end <= word.length; end++) {
    ways[end] = [];
    for (let start = Math.max(0, end - 6); start < end; start++)
      if (syllable.test(word.slice(start, end))) for (const w of ways[start]) if (ways[end].length < 8) ways[end].push([...w, word.slice(start, end)]);
  }
  return ways[word.length];
}

const sound = s => s.replace(/v/g, "u");
/** Words by the readings or initials of their characters: pairs, chained. */
async function chain(files, parts) {
  const { m } = await files.start();
  let words = [];
  for (let i = 0; i + 1 < parts.length; i++) {
    const entry = await files.shard("s", m.s, parts[i][0] + parts[i + 1][0]);
    const pairs = [];
    for (const e of entry.split(";")) {
      const [reading, list = ""] = e.split("=");
      const both = reading.split(" ");
      if (both.length === 2 && [0, 1].every(k => parts[i + k].length === 1 || sound(both[k]) === sound(parts[i + k])))
        for (const w of list.split(",")) pairs.push([w.split(":")[0], Number(w.split(":")[1])]);
    }
    const next = i === 0 ? pairs : words.flatMap(([w, n]) => pairs.filter(([p]) => p[0] === w[w.length - 1]).map(([p, k]) => [w + p.slice(1), Math.min(n, k)]));
    if (!next.length) break;
    words = next.sort((a, b) => b[1] - a[1]).slice(0, 40);
  }
  return words.map(([w]) => w);
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  let above = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) next[k] = Math.min(row[k] + 1, next[k - 1] + 1, row[k - 1] + (a[i - 1] !== b[k - 1]));
    for (let k = 2; i > 1 && k <= b.length; k++) if (a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) next[k] = Math.min(next[k], above[k - 2] + 1);
    above = row;
    row = next;
  }
  return row[b.length];
}

/** Amounts that are printed and near one that is not: as large, or typed almost so. */
async function amounts(files, wanted) {
  const { m } = await files.start();
  const stripped = n => n.replace(/0+$/, "");
  const found = [];
  for (const w of (await files.shard("s", m.s, "¥" + wanted.slice(0, 2))).slice(1).split(",")) {
    const [n] = w.split(":");
    const off = Math.min(Math.abs(n / wanted - 1), distance(stripped(n), stripped(wanted)) < 2 ? 0.01 : 1);
    if (n && off <= 0.05) found.push([n, off]);
  }
  return found.sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, 5).map(([n]) => n % 100 ? n + "元" : n / 10000 + "万元");
}

/** The Chinese words of which some letters are the whole reading or, if `initials`, all initials; likely ones first. */
async function readAs(files, letters, initials) {
  if (!/^[a-z]{2,24}$/.test(letters)) return [];
  const ways = [...syllables(letters).filter(w => w.length > 1), ...(initials && letters.length <= 8 ? [Array.from(letters)] : [])];
  const found = await Promise.all(ways.map(way => chain(files, way).then(list => list.filter(w => w.length === way.length))));
  return found.flatMap(list => list.slice(0, 5));
}

/** Words of which some are typed by their reading: songjiang 培训. */
async function readEach(files, words) {
  if (words.length < 2) return [];
  const each = await Promise.all(words.map(async w => (await readAs(files, w, false)).slice(0, 3)));
  return each.reduce((all, list, i) => all.flatMap(start => (list.length ? list : [words[i]]).map(w => [...start, w])), [[]]).map(all => all.join(" "));
}

/** What Latin letters may stand for: Chinese words that are read so, or words spelled nearly so; for an amount, those near it that are printed. */
export async function suggest(files, plan) {
  const { m } = await files.start();
  const [money, ...others] = plan.values;
  if (money && money.term[0] === "¥" && !others.length) return amounts(files, money.term.slice(1).split(".")[0]);
  if (!/[a-z]{2}/.test(plan.folded)) return [];
  const word = plan.folded.replace(/[ ']/g, "");
  const [read, each] = await Promise.all([readAs(files, word, true), readEach(files, plan.folded.replace(/'/g, "").split(" ").filter(Boolean))]);
  const latin = [];
  if (/^[a-z]{2,24}$/.test(word)) for (const e of (await files.shard("s", m.s, word.slice(0, 2))).split(";"))
    if (e.startsWith("=")) for (const w of e.slice(1).split(",")) latin.push(w.split(":")[0]);
  const near = latin.filter(w => w.startsWith(word) || (word.length > 3 && distance(w, word) <= 1 + (word.length > 6)));
  return [...new Set([...read, ...each.filter(w => w !== plan.folded), ...near])].slice(0, 6);
}
