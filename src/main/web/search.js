// The search of the page /search/: queries the files that org.mingzhang.search wrote, with Lucene's ranking. Rules and formats: docs/search.md.
"use strict";
globalThis.mingzhangSearch = (() => {
  // ---- Folding: one spelling for everything, code point by code point. The same in Folding.java.
  const compatible = [[0xa0, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x2bff], [0x2e80, 0x2fdf], [0x3000, 0x33ff], [0xf900, 0xfaff],
    [0xfb00, 0xfb06], [0xfe30, 0xfe6f], [0xff00, 0xffef], [0x2f800, 0x2fa1f]];
  const dropped = [[0xad, 0xad], [0x300, 0x36f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x3099, 0x309a], [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff]];
  const han = [[0x3005, 0x3005], [0x3007, 0x3007], [0x3400, 0x9fff], [0xf900, 0xfaff], [0x20000, 0x3ffff]];
  const letters = [[48, 57], [97, 122], [0xdf, 0xf6], [0xf8, 0x2af], [0x370, 0x374], [0x376, 0x37d], [0x37f, 0x386], [0x388, 0x481],
    [0x48a, 0x52f], [0x3041, 0x3096], [0x30a1, 0x30fa], [0x30fc, 0x30fc], [0xac00, 0xd7a3]];
  const within = (ranges, c) => ranges.some(r => c >= r[0] && c <= r[1]);
  const width = c => c > 0xffff ? 2 : 1;
  let simplified = null;
  let known = new Map();

  function simple(c) {
    if (c > 0xffff) return String.fromCodePoint(c);
    let s = String.fromCharCode(c);
    if (c < 0x530) s = s.toLowerCase();
    else if (s === "≧" || s === "⩾") return "≥";
    else if (s === "≦" || s === "⩽") return "≤";
    else if (simplified) s = simplified.get(s) ?? s;
    return "〔【[(".includes(s) ? "[" : "〕】])".includes(s) ? "]" : s;
  }
  function foldOne(c) {
    if ((c >= 0xd800 && c <= 0xdfff) || (c > 0xffff && (c < 0x20000 || c > 0x3ffff)) || c === 0xff0c) return " ";
    const s = String.fromCodePoint(c);
    let out = "";
    for (const part of within(compatible, c) ? s.normalize("NFKD") : s) {
      const p = part.codePointAt(0);
      if (!within(dropped, p)) out += simple(p);
    }
    return out;
  }
  function fold(text) {
    let out = "";
    const origins = [];
    for (let i = 0; i < text.length;) {
      const c = text.codePointAt(i);
      let f = known.get(c);
      if (f === undefined) known.set(c, f = foldOne(c));
      for (let k = 0; k < f.length; k++) origins.push(i);
      out += f;
      i += width(c);
    }
    origins.push(text.length);
    return { text: out, origins };
  }

  // ---- Tokens. The same in Tokenizer.java.
  const isHan = c => within(han, c);
  const isLetter = c => within(letters, c);
  const isDigit = (t, i) => i >= 0 && i < t.length && t[i] >= "0" && t[i] <= "9";
  const isThousands = (t, i) => t[i] === "," && isDigit(t, i - 1) && isDigit(t, i + 1) && isDigit(t, i + 2) && isDigit(t, i + 3) && !isDigit(t, i + 4);
  const plainWord = w => /^[0-9]+\.[0-9]+$/.test(w) ? w.replace(/\.?0*$/, "") : w;

  function tokens(t) {
    const out = [];
    let run = 0;
    for (let i = 0; i < t.length;) {
      const start = i;
      let c = t.codePointAt(i);
      if (isHan(c)) {
        let previous = -1;
        while (i < t.length && isHan(c = t.codePointAt(i))) {
          const end = i + width(c);
          if (previous >= 0) out.push({ term: t.slice(previous, end), single: false, run, start: previous, end });
          previous = i;
          i = end;
        }
        if (previous === start) out.push({ term: t.slice(start, i), single: true, run, start, end: i });
        run++;
      } else if (isLetter(c)) {
        let w = "";
        for (; i < t.length; i++) {
          if (isLetter(t.charCodeAt(i)) || (t[i] === "." && isDigit(t, i - 1) && isDigit(t, i + 1))) w += t[i];
          else if (!isThousands(t, i)) break;
        }
        out.push({ term: plainWord(w.slice(0, 64)), single: false, run: -1, start, end: i });
      } else i += width(c);
    }
    return out;
  }

  // ---- Values. The same in Values.java.
  const number = "([0-9][0-9,]*(?:\\.[0-9]+)?)";
  const bracketed = /([\u4e00-\u9fff]{1,2}) ?\[ ?((?:19|20)[0-9]{2})年? ?\] ?第? ?([0-9]{1,5}) ?号?/g;
  const unbracketed = /([\u4e00-\u9fff]{1,2}) ?((?:19|20)[0-9]{2}) ?[年-]? ?第? ?([0-9]{1,5}) ?号/g;
  const amount = new RegExp(number + " ?(万|亿|元)", "g");
  const bound = new RegExp("(≥|≤|>=|<=|>|<|=) ?" + number + "( ?\\[?%)?", "g");

  function plain(n, zeros) {
    const [whole, fraction = ""] = n.replaceAll(",", "").split(".");
    const padded = fraction.padEnd(zeros, "0");
    const moved = (whole + padded.slice(0, zeros)).replace(/^0+(?=.)/, "");
    const rest = padded.slice(zeros).replace(/0+$/, "");
    return rest ? moved + "." + rest : moved;
  }
  function values(t) {
    const all = [];
    for (const form of [bracketed, unbracketed])
      for (const m of t.matchAll(form))
        all.push({ term: "#" + m[1] + "|" + m[2] + "|" + m[3].replace(/^0+(?=.)/, ""), start: m.index + m[1].length, end: m.index + m[0].length });
    for (const m of t.matchAll(bound))
      all.push({ term: ({ ">=": "≥", "<=": "≤" }[m[1]] ?? m[1]) + plain(m[2], 0) + (m[3] ? "%" : ""), start: m.index, end: m.index + m[0].length });
    for (const m of t.matchAll(amount))
      all.push({ term: "¥" + plain(m[1], { 万: 4, 亿: 8 }[m[2]] ?? 0), start: m.index, end: m.index + m[0].length });
    all.sort((a, b) => a.start - b.start);
    let end = 0;
    return all.filter(v => v.start >= end && (end = v.end, true));
  }

  // ---- The query: QueryPlan.java in the tests builds the same for Lucene.
  const LONGEST = 256;
  const MOST = 64;
  const quotes = /["“”„「『]([^"“”„「」『』]+)["“”„」』]/g;
  const overlap = (a, b) => a.start < b.end && a.end > b.start;

  function parse(query) {
    const cut = query.slice(0, LONGEST);
    const text = fold(cut).text;
    const found = values(text);
    return { text, values: found, tokens: tokens(text), quotes: Array.from(cut.matchAll(quotes), m => m[1]), cut: query.length > LONGEST };
  }
  const LONGEST_PIECE = 4;
  /** The pieces of a word to ask for. The same in Pieces.java. */
  function covering(word) {
    const out = [];
    let start = 0;
    for (; start + LONGEST_PIECE < word.length; start += LONGEST_PIECE) out.push(word.slice(start, start + LONGEST_PIECE));
    out.push(word.slice(-LONGEST_PIECE));
    return out.map(p => p.replace(/^\.|\.$/g, ""));
  }
  // Values that occur nowhere count as their tokens, amounts excepted. Pairs that very many texts have become longer grams where the index has such;
  // otherwise one between two others is left out.
  function clauses(plan, there, heavy, grams) {
    const kept = plan.values.filter(v => v.term[0] === "¥" || there(v.term));
    const free = plan.tokens.filter(t => !kept.some(v => overlap(t, v)));
    const terms = [];
    const next = i => i + 1 < free.length && free[i].run >= 0 && free[i].end > free[i + 1].start;
    const joins = i => grams && free[i].term.length < 3 && heavy(free[i].term);
    let before = false;
    for (let i = 0; i < free.length; i++) {
      const t = free[i];
      let last = i;
      while (joins(last) && next(last) && joins(last + 1)) last++;
      if (last > i) for (const term of covering(plan.text.slice(t.start, free[last].end))) terms.push({ ...t, term });
      else if (next(i) && before && next(i - 1) && heavy(t.term)) { before = false; continue; }
      else terms.push(t);
      before = true;
      i = last;
    }
    const once = new Set();
    const unique = terms.filter(t => !once.has(t.term) && once.add(t.term)).slice(0, MOST);
    const words = unique.filter(t => t.run < 0).map(t => t.term);
    return {
      values: [...new Set(kept.map(v => v.term))],
      terms: unique.filter(t => !t.single).map(t => t.term),
      words,
      pieces: [...new Set(words.flatMap(covering))],
      singles: unique.filter(t => t.single).map(t => t.term),
      marked: new Set(free.filter(t => !t.single).map(t => t.term)),
    };
  }

  // ---- Posting lists. The same in Postings.java.
  const digits = new Uint8Array(128);
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").forEach((d, i) => digits[d.charCodeAt(0)] = i);

  function numbers(text) {
    const out = [];
    for (let at = 0; at < text.length;) {
      let n = 0;
      for (let shift = 0, d = 32; d > 31; shift += 5) {
        d = digits[text.charCodeAt(at++)];
        n |= (d & 31) << shift;
      }
      out.push(n);
    }
    return out;
  }
  // ---- Where terms occur. The same in OccurrenceCode.java and RangeDecoder.java: a range coder whose odds are learned.
  /** Reads the terms of a file one after another: [documents, how], `how` with two bits for the text, two for the names. */
  function reader(text, all) {
    const coded = new Uint8Array(text.length + 99);
    for (let i = 0; i < text.length; i++) coded[i] = digits[text.charCodeAt(i)];
    const zero = new Uint16Array(576).fill(2048);
    let at = 0;
    let range = 2 ** 30 - 1;
    let code = 0;
    while (at < 5) code = code << 6 | coded[at++];
    /** Counts ones from n up to the first zero, or to the most there can be; each has odds of its own. */
    const ones = (context, n, most) => {
      let r = range;
      let c = code;
      for (let one = true; one && n < most;) {
        const p = zero[context + n];
        const bound = Math.imul(r >> 12, p);
        one = c >= bound;
        if (one) {
          c -= bound;
          r -= bound;
          zero[context + n++] = p - (p >> 5);
        } else {
          r = bound;
          zero[context + n] = p + (4096 - p >> 5);
        }
        while (r < 0x1000000) {
          r <<= 6;
          c = c << 6 | coded[at++];
        }
      }
      range = r;
      code = c;
      return n;
    };
    const bits = n => {
      if (n > 12) { const high = bits(n - 12); return high << 12 | bits(12); }
      range >>>= n;
      const value = code / range | 0;
      code -= value * range;
      while (range < 0x1000000) {
        range <<= 6;
        code = code << 6 | coded[at++];
      }
      return value;
    };
    const number = context => {
      const length = ones(context, 0, 23);
      return 1 << length | bits(length);
    };
    return () => {
      const size = number(0);
      if (size > all) throw new Trouble("broken");
      let kind = 1;
      while (kind < 16) kind = kind << 1 | ones(48 + kind, 0, 1);
      const [t0, t1, n0, n1] = [1, 2, 4, 8].map(b => kind & b ? 1 : 0);
      const documents = new Int32Array(size);
      const how = new Uint8Array(size);
      let mean = Math.floor((all - size) * 16 / (size + 1));
      let d = -1;
      let step = 0;
      for (let i = 0; i < size; i++) {
        const k = 31 - Math.clz32(((mean >> 4) * 11 >> 4) * 2 + 1);
        let gap = ones(64 + k * 20, 0, 20);
        if (gap > 19) gap += number(24) - 1;
        if (k) gap = gap << k | bits(k);
        mean += gap - (mean >> 4);
        documents[i] = d += gap + 1;
        step = ones(544 + 4 * step, 1 - t0, 1 + 2 * t1);
        how[i] = n0 ? step | ones(560 + 4 * step, 0, 1 + 2 * n1) << 2 : step;
      }
      if (!(d < all)) throw new Trouble("broken");
      return [documents, how];
    };
  }
  /** The occurrences of a term: documents ascending, and for each document of the index how often it has the term. */
  function occurrences(read, all) {
    const [documents, found] = read();
    const how = new Uint8Array(all);
    let whole = 0;
    let names = 0;
    for (let i = 0; i < found.length; i++) {
      how[documents[i]] = found[i] | 16;
      if (found[i] & 3) whole++;
      if (found[i] > 3) names++;
    }
    return { documents, how, whole, names };
  }
  const NONE = occurrences(() => [new Int32Array(0), []], 0);

  // ---- BM25 to the bit: every step in the precision in which Lucene takes it.
  const f = Math.fround;
  const K1 = f(1.2);
  const B = f(0.75);
  function fieldLength(norm) {
    if (norm < 24) return norm;
    const i = norm - 24;
    const shift = (i >>> 3) - 1;
    return 24 + (shift < 0 ? i & 7 : (i & 7 | 8) * 2 ** shift);
  }
  function field([documents, length]) {
    const average = f(length / documents);
    const inverse = new Float32Array(256);
    for (let n = 0; n < 256; n++) inverse[n] = f(1 / f(K1 * f(f(1 - B) + f(f(B * fieldLength(n)) / average))));
    return { documents, inverse };
  }
  /** The score of a term by frequency and norm; frequencies are 1, 2 or 4. `at` is where `how` has them. */
  function scorer(field, list, at, boost, norms, most) {
    const size = at ? list.names : list.whole;
    const idf = f(Math.log(1 + (field.documents - size + 0.5) / (size + 0.5)));
    const weight = size > most ? 0 : f(boost * idf);
    const table = new Float32Array(4 * 256);
    for (let step = 1; step < 4; step++) for (let n = 0; n < 256; n++) table[step << 8 | n] = f(weight - f(weight / f(1 + f((1 << step - 1) * field.inverse[n]))));
    return { list, size, at, norms, table };
  }
  /** The sum for each document of what its terms score. */
  function sum(scorers, documents) {
    const out = new Float64Array(documents.length);
    for (const { list: { how }, size, at, norms, table } of scorers)
      if (size) for (let i = 0; i < out.length; i++) out[i] += table[(how[documents[i]] >> at & 3) << 8 | norms[documents[i]]];
    return out;
  }

  // ---- The index.
  class Trouble extends Error {
    constructor(kind) { super(kind); this.kind = kind; }
  }
  /** An index whose manifest stands at an address. Throws Trouble: offline, gone (not there any more), broken. */
  function open(manifest) {
    const first = new URL(manifest, document.baseURI);
    const files = new Map();
    const lists = new Map();

    async function get(url, options) {
      let response;
      try { response = await fetch(url, options); } catch { throw new Trouble("offline"); }
      if (!response.ok) throw new Trouble(response.status === 404 || response.status === 410 ? "gone" : "offline");
      try { return await response.json(); } catch (e) { throw new Trouble(e instanceof TypeError ? "offline" : "broken"); }
    }
    /** A file of the index; it says first of which release it is. */
    function load(name) {
      let file = files.get(name);
      if (!file) {
        file = start().then(({ m, base }) => get(new URL(name, base)).then(both => {
          if (!Array.isArray(both) || both[0] !== m.v) throw new Trouble("broken");
          return both[1];
        }));
        files.set(name, file);
        file.catch(() => files.delete(name));
      }
      return file;
    }
    const numbered = (folder, n) => `${folder}/${Math.floor(n / 100)}/${n % 100}.json`;
    function hash(key) {
      let h = 0x811c9dc5;
      for (const b of new TextEncoder().encode(key)) h = Math.imul(h ^ b, 0x01000193);
      return h >>> 0;
    }

    /** The terms with files of their own. Pairs that begin alike stand together; what could be made of two that overlap has a bit each. */
    function heavyTerms([others, pairs, ...longer]) {
      let terms = pairs.flatMap(t => Array.from(t.slice(1), c => t[0] + c));
      const all = [...others, ...terms];
      for (const bits of longer) {
        const next = new Map();
        for (const t of terms) next.set(t.slice(0, -1), (next.get(t.slice(0, -1)) ?? "") + t.at(-1));
        let at = 0;
        terms = terms.flatMap(t => Array.from(next.get(t.slice(1)) ?? "", c => t + c)).filter(() => digits[bits.charCodeAt(at / 6)] >> at++ % 6 & 1);
        all.push(...terms);
      }
      return new Set(all);
    }
    let ready = null;
    function start() {
      // The address that stays is asked for anew; what stands under a hash never changes.
      ready ??= get(first, first.pathname.endsWith("/index.json") ? { cache: "no-cache" } : undefined).then(m => {
        const text = new Uint8Array(m.n);
        const name = new Uint8Array(m.n);
        let from = 0;
        for (let i = 0; i < m.r.length; i += 3) {
          text.fill(m.r[i + 1], from, from + m.r[i]);
          name.fill(m.r[i + 2], from, from + m.r[i]);
          from += m.r[i];
        }
        const page = new Uint8Array(m.n);
        for (const d of m.p) page[d] = 1;
        return { m, base: new URL(m.at ?? ".", first), text, name, page, flat: new Uint8Array(m.n).fill(1), heavy: heavyTerms(m.h), fields: m.f.map(field) };
      }).catch(e => { ready = null; throw e instanceof Trouble ? e : new Trouble("broken"); });
      return ready;
    }

    async function shard(folder, count, key) {
      const all = await load(numbered(folder, hash(key) % count));
      return Object.hasOwn(all, key) ? all[key] : "";
    }
    /** A file of terms read up to one of them, or null if that is not there. */
    async function together(term) {
      const { m } = await start();
      const [terms, code] = await load(numbered("t", hash(term) % m.t));
      const read = reader(code, m.n);
      const at = terms.indexOf(term);
      for (let i = 0; i < at; i++) read();
      return at < 0 ? null : read;
    }
    async function list(term) {
      const { m, heavy } = await start();
      let found = lists.get(term);
      if (!found) {
        const h = hash(term);
        found = (heavy.has(term) ? load(`h/${h % 100}/${h}-${hash("." + term)}.json`).then(code => reader(code, m.n)) : together(term)).then(read => read ? occurrences(read, m.n) : NONE);
        lists.set(term, found);
        found.catch(() => lists.delete(term));
        if (lists.size > Math.max(24, 2e7 / m.n)) lists.delete(lists.keys().next().value);
      }
      return found;
    }
    const listsOf = async terms => new Map(await Promise.all(terms.map(async t => [t, await list(t)])));

    /** All documents that have every clause (or enough of them) with their scores, without filters. */
    async function match(plan, enough) {
      const { m, text, name, flat, heavy, fields } = await start();
      const wanted = c => [...c.values, ...c.terms, ...c.pieces, ...c.singles];
      const clausesIf = there => clauses(plan, there, t => heavy.has(t), m.g);
      const some = await listsOf(wanted(clausesIf(() => true)));
      const parts = clausesIf(t => some.get(t).documents.length > 0);
      const found = await listsOf(wanted(parts));
      const of = terms => terms.map(t => found.get(t));
      const words = new Set(parts.words);
      const pairs = of(parts.terms.filter(t => !words.has(t))).map(l => scorer(fields[0], l, 0, 1, text, m.w));
      const whole = of(parts.words).map(l => scorer(fields[0], l, 0, 1, text, m.w));
      const values = of(parts.values).map(l => scorer(fields[2], l, 0, 1, flat, m.w));
      const names = of([...parts.terms, ...parts.singles]).map(l => scorer(fields[1], l, 2, 2, name, m.n));
      let must = pairs;
      let may = [...whole, ...values, ...names];
      let documents = new Int32Array(0);
      const those = test => {
        const out = [];
        for (let d = 0; d < m.n; d++) if (test(d)) out.push(d);
        return Int32Array.from(out);
      };
      if (enough) {
        must = [...pairs, ...whole, ...values];
        may = names;
        const least = Math.max(1, Math.floor(must.length * 0.75));
        const counts = new Uint8Array(m.n);
        for (const { list } of must) for (const d of list.documents) if (list.how[d] & 3) counts[d]++;
        if (must.length > 1) documents = those(d => counts[d] >= least);
      } else {
        // Documents that have every pair, and every piece, value and character whole or in something longer.
        const filters = [...pairs.map(s => s.list), ...of([...parts.pieces, ...parts.values, ...parts.singles])];
        filters.sort((a, b) => a.documents.length - b.documents.length);
        filters.forEach(({ documents: all, how }, i) => { documents = i ? documents.filter(d => how[d]) : all; });
      }
      const optional = sum(may, documents);
      const required = sum(must, documents);
      const scores = new Float32Array(documents.length);
      for (let i = 0; i < scores.length; i++) scores[i] = f(required[i]) + f(optional[i]);
      return { documents, scores, parts };
    }

    async function simplify() {
      if (simplified) return false;
      const [from, to] = await load("fold.json");
      simplified = new Map(Array.from(from, (c, i) => [c, to[i]]));
      known = new Map();
      return true;
    }

    /** Which documents each facet's choices leave: a test a facet. */
    async function tests(filters) {
      const { m } = await start();
      return new Map(await Promise.all(Object.entries(filters).filter(([, ids]) => ids.length).map(async ([facet, ids]) => {
        const some = await listsOf(ids.map(id => `=${facet}:${id}`));
        const ok = new Uint8Array(m.n);
        for (const l of some.values()) for (const d of l.documents) ok[d] = 1;
        return [facet, ok];
      })));
    }

    const isQuery = plan => plan.tokens.length > 0;

    /** Finds with every fallback: {documents, scores, parts, used: all | some | suggestion | none, as}. */
    async function find(query) {
      let plan = parse(query);
      let found = await match(plan, false);
      if (!found.documents.length && plan.tokens.some(t => t.run >= 0) && await simplify()) {
        const folded = parse(query);
        if (folded.text !== plan.text) found = await match(plan = folded, false);
      }
      const quoted = plan.quotes;
      if (found.documents.length || !isQuery(plan)) return { ...found, used: "all", quoted, cut: plan.cut };
      if (quoted.length) return { ...found, used: "none", quoted: [], cut: plan.cut };
      const some = await match(plan, true);
      if (some.documents.length) return { ...some, used: "some", quoted: [], cut: plan.cut };
      const near = await suggest(query);
      for (const s of near) if (!plan.values.length) {
        const other = await match(parse(s), false);
        if (other.documents.length) return { ...other, used: "suggestion", as: s, near, quoted: [], cut: plan.cut };
      }
      return { ...found, used: "none", near, quoted: [], cut: plan.cut };
    }

    /** Everything that a page of results needs. */
    async function ask({ query = "", filters = {}, sort = "relevance", count = 10 }) {
      const { m, page } = await start();
      const [found, ok] = await Promise.all([query.trim() ? find(query) : everything(m.n), tests(filters)]);
      const pass = [...ok.values()];
      const hits = [];
      const others = [];
      for (let i = 0; i < found.documents.length; i++) {
        const d = found.documents[i];
        if (page[d]) others.push(i);
        else if (!pass.length || pass.every(o => o[d])) hits.push(i);
      }
      const result = { ...found, ok, total: hits.length, unfiltered: found.documents.length - others.length };
      result.pages = query.trim() && !pass.length ? best(found, others, 3) : [];
      result.page = sort === "relevance" || !hits.length
        ? best(found, hits, count)
        : await ordered(sort, hits.map(i => found.documents[i]), count, m.n);
      return result;
    }
    function everything(n) {
      return { documents: Array.from({ length: n }, (_, d) => d), scores: new Float32Array(n), parts: { values: [], terms: [], words: [], pieces: [], singles: [], marked: new Set() }, used: "all", quoted: [] };
    }
    /** The best, highest score first, of equals the lower number. */
    function best({ documents, scores }, hits, count) {
      const top = [];
      for (const i of hits) {
        if (top.length === count && scores[i] <= scores[top[count - 1]]) continue;
        let at = top.length;
        while (at > 0 && scores[top[at - 1]] < scores[i]) at--;
        top.splice(at, 0, i);
        if (top.length > count) top.pop();
      }
      return top.map(i => documents[i]);
    }
    const keys = { amount: c => c[9] ? null : c[4], year: c => c[7], rate: c => c[5] === null ? null : -c[5], findings: c => c[8] };
    /** In another order: few are compared on their cards, many are met walking down the order of all. */
    async function ordered(sort, documents, count, n) {
      if (documents.length <= 48 && n > 512) {
        const found = await cards(documents);
        const key = d => keys[sort](found.get(d)) ?? -Infinity;
        return documents.sort((a, b) => key(a) === key(b) ? a - b : key(b) > key(a) ? 1 : -1).slice(0, count);
      }
      const left = new Uint8Array(n);
      for (const d of documents) left[d] = 1;
      const page = [];
      for (let k = 0; k * 2000 < n && page.length < count; k++)
        for (const d of numbers(await load(`o/${sort}/${k}.json`))) if (left[d] && page.length < count) page.push(d);
      return page;
    }
    /** The cards of documents: id, name, department, forms, fen, rate, rate as text, year, findings, whether a roll-up, and the forms of amount and rate. */
    async function cards(documents) {
      return new Map(await Promise.all(documents.map(async d => [d, (await load(numbered("c", Math.floor(d / 20))))[d % 20]])));
    }
    /** How many results each choice of a facet has, its own choices left out of account: [[id, label, count], …]. */
    async function count(result, facet) {
      const { m } = await start();
      const { v, s, c } = (await load("f.json"))[facet];
      const pass = [...result.ok].filter(([other]) => other !== facet).map(([, o]) => o);
      const sets = new Float64Array(s.length);
      const chunks = new Map();
      for (const d of result.documents) if (pass.every(o => o[d])) {
        const k = c === undefined ? Math.floor(d / 16384) : 0;
        if (!chunks.has(k)) chunks.set(k, []);
        chunks.get(k).push(d - k * 16384);
      }
      await Promise.all([...chunks].map(async ([k, list]) => {
        const column = numbers(c ?? await load(`g/${facet}/${k}.json`));
        for (const d of list) sets[column[d]]++;
      }));
      const counts = v.map(() => 0);
      s.forEach((set, i) => set.forEach(value => { counts[value] += sets[i]; }));
      return v.map(([id, label], i) => [id, label, counts[i]]);
    }

    // ---- Suggestions: pairs of characters by the initials of their reading, chained.
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
    const sound = s => s.replaceAll("v", "u");
    async function chain(parts) {
      const { m } = await start();
      let words = [];
      for (let i = 0; i + 1 < parts.length; i++) {
        const entry = await shard("s", m.s, parts[i][0] + parts[i + 1][0]);
        const pairs = [];
        for (const e of entry.split(";")) {
          const [reading, list = ""] = e.split("=");
          const both = reading.split(" ");
          if (both.length === 2 && [0, 1].every(k => parts[i + k].length === 1 || sound(both[k]) === sound(parts[i + k])))
            for (const w of list.split(",")) pairs.push([w.split(":")[0], Number(w.split(":")[1])]);
        }
        const next = i === 0 ? pairs : words.flatMap(([w, n]) => pairs.filter(([p]) => p[0] === w.at(-1)).map(([p, k]) => [w + p.slice(1), Math.min(n, k)]));
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
    async function amounts(wanted) {
      const { m } = await start();
      const bare = n => n.replace(/0+$/, "");
      const found = [];
      for (const w of (await shard("s", m.s, "¥" + wanted.slice(0, 2))).slice(1).split(",")) {
        const [n] = w.split(":");
        const off = Math.min(Math.abs(n / wanted - 1), distance(bare(n), bare(wanted)) < 2 ? 0.01 : 1);
        if (n && off <= 0.05) found.push([n, off]);
      }
      return found.sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, 5).map(([n]) => n % 100 ? n + "元" : n / 10000 + "万元");
    }
    /** What a word of Latin letters may stand for: Chinese words read or begun so, longest first, then words spelled nearly so. */
    async function suggest(query) {
      const { m } = await start();
      const [money, ...rest] = parse(query).values;
      if (money?.term[0] === "¥" && !rest.length) return amounts(money.term.slice(1).split(".")[0]);
      const word = fold(query).text.replace(/[ ']/g, "");
      if (!/^[a-z]{2,24}$/.test(word)) return [];
      const ways = [...syllables(word).filter(w => w.length > 1), Array.from(word)];
      const found = (await Promise.all(ways.map(chain))).map((list, i) => ({ list, whole: list.length > 0 && list[0].length === ways[i].length }));
      const latin = [];
      for (const e of (await shard("s", m.s, word.slice(0, 2))).split(";"))
        if (e.startsWith("=")) for (const w of e.slice(1).split(",")) latin.push(w.split(":")[0]);
      const near = latin.filter(w => w.startsWith(word) || (word.length > 3 && distance(w, word) <= 1 + (word.length > 6)));
      const whole = found.filter(x => x.whole).flatMap(x => x.list.slice(0, 5));
      const part = found.filter(x => !x.whole).flatMap(x => x.list.slice(0, 3));
      return [...new Set([...whole, ...near, ...part])].slice(0, 6);
    }

    return { start, ask, cards, count, suggest, get };
  }
  function element(name, properties = {}, ...children) {
    const e = Object.assign(document.createElement(name), properties);
    e.append(...children);
    return e;
  }
  return { fold, tokens, values, parse, open, element };
})();

// ---- The box in the top line of every page: site.js brings it when the box is entered.
mingzhangSearch.box = form => {
  const { element } = mingzhangSearch;
  const at = new URL(form.dataset.index, document.baseURI);
  const index = mingzhangSearch.open(at);
  const input = form.elements.q;
  const list = element("ul", { id: "found", className: "found", role: "listbox", ariaLabel: input.ariaLabel, hidden: true });
  form.append(list);
  Object.assign(input, { role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false", autocomplete: "off" });
  input.setAttribute("aria-controls", "found");
  let asked = 0;
  let active = -1;
  function expand(items) {
    list.replaceChildren(...items);
    list.hidden = !items.length;
    input.ariaExpanded = String(!list.hidden);
    choose(-1);
  }
  function choose(n) {
    active = n;
    Array.from(list.children, (item, i) => { item.ariaSelected = String(i === n); });
    if (n < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[n].id);
  }
  const option = (i, href, ...what) =>
    element("li", { id: "found-" + i, role: "option", onmousedown: e => e.preventDefault(), onclick: () => { location.href = href; } }, ...what);
  async function show() {
    const mine = ++asked;
    const query = input.value;
    if (!query.trim()) return expand([]);
    try {
      const found = await index.ask({ query, count: 6 });
      const cards = await index.cards([...found.page, ...found.pages]);
      const items = found.page.map((d, i) => {
        const [id, name, department] = cards.get(d);
        return option(i, new URL(`../projects/${id}/`, at), name, " ", element("small", {}, department));
      });
      for (const d of found.pages.slice(0, 1)) items.push(option(items.length, new URL(`../${cards.get(d)[0]}/`, at), cards.get(d)[1]));
      const all = new URL(form.action);
      all.searchParams.set("q", query);
      items.push(option(items.length, all, element("small", {}, found.total ? form.dataset.all.replace("$0", found.total) : form.dataset.none)));
      if (mine === asked && document.activeElement === input) expand(items);
    } catch {
      expand([]); // Enter leads to the page that searches, which says what is wrong.
    }
  }
  let timer = 0;
  input.addEventListener("input", e => {
    clearTimeout(timer);
    if (!e.isComposing) timer = setTimeout(show, 150);
  });
  input.addEventListener("compositionend", () => { timer = setTimeout(show, 150); });
  input.addEventListener("blur", () => { asked++; expand([]); });
  input.addEventListener("keydown", e => {
    const n = list.children.length;
    if (e.isComposing || !n) return;
    if (e.key === "ArrowDown" || e.key === "ArrowUp") choose((active + (e.key === "ArrowDown" ? 2 : n + 1)) % (n + 1) - 1);
    else if (e.key === "Enter" && active >= 0) list.children[active].click();
    else if (e.key === "Escape") expand([]);
    else return;
    e.preventDefault();
  });
  index.start().catch(() => {});
  if (input.value) show();
};

// ---- The page.
(() => {
  const engine = mingzhangSearch;
  const { element } = engine;
  const page = document.querySelector("[data-search]");
  if (!page) return;
  const PAGE = 10;
  const MOST_SAVED = 1000;
  const facets = ["year", "stage", "region", "department", "category", "amount", "verdict", "finding"];
  const sorts = ["relevance", "amount", "year", "rate", "findings"];
  const index = engine.open(page.dataset.search);
  const root = new URL(page.dataset.root, document.baseURI);
  const texts = new Map(Array.from(page.querySelectorAll("[data-word]"), e => [e.dataset.word, e.textContent]));
  const word = (key, ...values) => values.reduce((t, v, i) => t.replaceAll(`$${i}`, () => v), texts.get(key) ?? key);
  const part = name => page.querySelector(`[data-part="${name}"]`);
  const [form, input, sort, status, list, more, save, narrow, chosen, others] =
    ["form", "input", "sort", "status", "list", "more", "save", "narrow", "chosen", "pages"].map(part);
  const grouped = n => String(n).replace(/\B(?=([0-9]{3})+$)/g, ",");
  const yuan = fen => grouped(Math.trunc(Math.abs(fen) / 100)) + "." + String(Math.abs(fen) % 100).padStart(2, "0");
  const signed = fen => (fen < 0 ? "-" : "") + yuan(fen);

  // ---- State: the address holds all of it.
  function readState() {
    const p = new URLSearchParams(location.search);
    const filters = {};
    for (const facet of facets) filters[facet] = [...new Set(p.getAll(facet))].slice(0, 50);
    const s = p.get("sort");
    return { query: p.get("q") ?? "", filters, sort: sorts.includes(s) ? s : "relevance", pages: Math.min(100, Math.max(1, Number.parseInt(p.get("page"), 10) || 1)) };
  }
  let state = readState();
  function address() {
    const p = new URLSearchParams();
    if (state.query) p.set("q", state.query.isWellFormed?.() === false ? state.query.toWellFormed() : state.query);
    for (const facet of facets) for (const id of state.filters[facet]) p.append(facet, id);
    if (state.sort !== "relevance") p.set("sort", state.sort);
    if (state.pages > 1) p.set("page", state.pages);
    const query = p.toString();
    return location.pathname + (query ? "?" + query : "");
  }
  function go(push) {
    const url = address();
    if (url !== location.pathname + location.search) history[push ? "pushState" : "replaceState"](null, "", url);
    return run();
  }

  // ---- Marks.
  /** Where the terms of a query stand in a text: [start, end, term]. */
  function matches(text, found) {
    const folded = engine.fold(text);
    const out = [];
    const add = (s, e, term) => out.push([folded.origins[s], folded.origins[e], term]);
    const terms = found.parts.marked;
    const values = engine.values(folded.text).filter(v => found.parts.values.includes(v.term));
    for (const t of engine.tokens(folded.text)) {
      if (terms.has(t.term)) add(t.start, t.end, t.term);
      else if (t.run < 0) for (const w of found.parts.words) {
        const printed = folded.text.slice(t.start, t.end);
        const at = printed.indexOf(w);
        if (at >= 0) add(t.start + at, t.start + at + w.length, w);
        else if (printed.replaceAll(",", "").includes(w)) add(t.start, t.end, w);
      }
      if (t.run >= 0) for (const c of found.parts.singles) {
        for (let at = t.term.indexOf(c); at >= 0; at = t.term.indexOf(c, at + 1)) add(t.start + at, t.start + at + c.length, c);
      }
    }
    for (const v of values) add(v.start - (v.term[0] === "#" ? v.term.indexOf("|") - 1 : 0), v.end, v.term);
    return out.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  }
  /** A text with what matched marked; of a long one the stretch around the first match. */
  function marked(text, found, most = 120) {
    const all = matches(text, found);
    let from = 0;
    let to = text.length;
    if (text.length > most && all.length) {
      from = Math.max(0, all[0][0] - 30);
      to = Math.min(text.length, from + most);
    } else if (text.length > most) to = most;
    const out = document.createDocumentFragment();
    if (from > 0) out.append("…");
    let at = from;
    let mark = null;
    for (const [s, e] of all) {
      if (s < from || e > to || e <= at) continue;
      if (mark && s <= at) mark.append(text.slice(at, e));
      else {
        out.append(text.slice(at, s));
        out.append(mark = element("mark", {}, text.slice(s, e)));
      }
      at = e;
    }
    out.append(text.slice(at, to));
    if (to < text.length) out.append("…");
    return out;
  }

  // ---- What stands below a project.
  const records = new Map();
  function record(id) {
    let found = records.get(id);
    if (!found) {
      found = index.get(new URL(`data/projects/${id}.json`, root));
      records.set(id, found);
      found.catch(() => records.delete(id));
    }
    return found;
  }
  /** The parts of a record, each with its place on the page and its texts. */
  function parts(r) {
    const out = [];
    const add = (kind, anchor, heading, ...texts) => {
      const there = texts.filter(Boolean);
      if (there.length) out.push({ kind, anchor, heading, texts: there });
    };
    for (const d of r.disclosures) {
      const base = `${d.year}-${d.stage}`;
      const heading = `${d.year} ${word("stage." + d.stage)}`;
      d.indicators.forEach(i => add("indicator", `${base}-${i.sequence}`, heading, i.name, i.target, i.actual, i.deviation));
      (d.budgetItems ?? []).forEach((b, i) => add("budget", `${base}-item-${i + 1}`, heading, b.item, b.quantity, b.unitPrice, b.amount === undefined ? "" : amountText(b.amount), b.group));
      (d.legalBasis ?? []).forEach((l, i) => add("law", `${base}-law-${i + 1}`, heading, l.title, l.number));
      (d.findings ?? []).forEach(f => add("finding", f.sequence ? `${base}-${f.sequence}` : base, heading, f.message));
      add("text", base, heading, d.summary);
      for (const g of Object.values(d.goal ?? {})) add("text", base, heading, g);
      for (const e of d.execution ?? []) for (const k of ["initialBudget", "adjustedBudget", "executed"]) if (e[k]) add("amount", base, heading, word("amount." + k), amountText(e[k]));
      for (const k of ["total", "requested", "previousBudget", "previousExecuted"]) if (d.funding?.[k]) add("amount", base, heading, word("amount." + k), amountText(d.funding[k]));
      add("text", base, heading, d.implementingUnit, d.form, d.nature, d.category, d.performanceType);
      add("text", base, heading, d.note);
      add("name", base, heading, d.name);
    }
    (r.findings ?? []).forEach(f => add("finding", "", "", f.message));
    add("text", "", "", r.note);
    if (r.noteHtml) add("text", "", "", r.noteHtml.replace(/<[^>]*>/g, " "));
    return out;
  }
  const amountText = n => signed(Math.round(n * 100)) + "元";
  const bare = text => engine.fold(text).text.replace(/[^\p{L}\p{N}]/gu, "");
  /** Whether every quoted part stands in one text of a record. */
  function holds(r, quoted) {
    const all = [r.name, ...(r.earlierNames ?? []), r.department.name, ...parts(r).flatMap(p => p.texts)].map(bare);
    return quoted.map(bare).every(q => all.some(t => t.includes(q)));
  }
  async function fill(item, card, found) {
    try {
      const r = await record(card[0]);
      const seen = new Set();
      const good = [];
      for (const p of parts(r)) {
        if (p.kind === "name") continue;
        const hit = new Set(p.texts.flatMap(t => matches(t, found).map(m => m[2])));
        const key = p.kind + p.texts.join("\n");
        const weight = [...hit].reduce((w, t) => w + (/^[#¥≥≤<>=]/.test(t) ? 3 : 1), 0);
        if (hit.size && !seen.has(key)) good.push({ p, weight });
        seen.add(key);
      }
      good.sort((a, b) => b.weight - a.weight || (a.p.kind === "indicator" ? 0 : 1) - (b.p.kind === "indicator" ? 0 : 1));
      if (!good.length) return;
      const lines = good.slice(0, 3).map(({ p }) => {
        const link = element("a", { href: new URL(`projects/${card[0]}/${p.anchor ? "#" + p.anchor : ""}`, root).href });
        p.texts.slice(0, 4).forEach((t, i) => link.append(i ? " · " : "", marked(t, found)));
        return element("li", {}, element("small", {}, [p.heading, word("kind." + p.kind)].filter(Boolean).join(" · ")), " ", link);
      });
      const left = good.length - lines.length;
      if (left > 0) lines.push(element("li", {}, element("small", {}, word("parts.more", left))));
      item.append(element("ul", { className: "hits" }, ...lines));
    } catch { /* the result itself stands; what is below it is an extra */ }
  }

  // ---- Results.
  let asked = 0;
  let shown = null;
  function result(card, found) {
    const [id, name, department, forms, fen, , rate, , findings, rollUp, amountOf, rateOf] = card;
    const title = element("a", { href: new URL(`projects/${id}/`, root).href, className: "result" });
    title.append(marked(name, found, 200));
    const facts = [department, forms];
    if (fen !== null) facts.push(word("result.amount", amountOf[0], amountOf[3], signed(fen)) + (rollUp ? word("result.rollUp") : ""));
    if (rate) facts.push(word("result.rate", rateOf[0], rateOf[3], rate));
    if (findings) facts.push(word("result.findings", findings));
    return element("li", {}, element("h2", {}, title), element("p", { className: "meta" }, facts.join(" · ")));
  }
  const watch = new IntersectionObserver(entries => {
    for (const e of entries) if (e.isIntersecting) {
      watch.unobserve(e.target);
      const { card, found } = waiting.get(e.target) ?? {};
      if (card) fill(e.target, card, found);
    }
  }, { rootMargin: "100px" });
  const waiting = new WeakMap();

  async function run() {
    const mine = ++asked;
    const mineState = { ...state };
    const idle = !state.query.trim() && facets.every(f => !state.filters[f].length);
    page.setAttribute("aria-busy", "true");
    try {
      if (idle) {
        clear();
        await counts(null, mine);
        return;
      }
      const count = PAGE * state.pages;
      const found = await index.ask({ ...state, count });
      let documents = found.page;
      let exact = true;
      let cards = null;
      if (found.quoted.length) {
        const wide = await index.ask({ ...state, count: count + 50 });
        cards = await index.cards(wide.page);
        documents = [];
        let at = 0;
        for (; at < wide.page.length && documents.length < count; at += PAGE) {
          const batch = wide.page.slice(at, at + PAGE);
          const ok = await Promise.all(batch.map(async d => holds(await record(cards.get(d)[0]), found.quoted)));
          documents.push(...batch.filter((_, i) => ok[i]));
        }
        exact = at >= found.total;
        found.sure = documents.length;
        documents = documents.slice(0, count);
      }
      cards ??= await index.cards(documents);
      if (mine !== asked) return;
      shown = { found, exact, documents, state: mineState };
      show(found, documents.map(d => cards.get(d)), exact);
      await showPages(found, mine);
      await counts(found, mine);
    } catch (e) {
      if (mine === asked) trouble(e);
    } finally {
      if (mine === asked) page.removeAttribute("aria-busy");
    }
  }
  function clear() {
    shown = null;
    list.replaceChildren();
    status.replaceChildren();
    more.hidden = save.hidden = others.hidden = true;
    chips();
  }
  function trouble(e) {
    clear();
    const kind = e.kind ?? "broken";
    status.append(word("trouble." + kind), " ");
    status.append(kind === "gone"
      ? element("button", { type: "button", onclick: () => location.reload() }, word("trouble.reload"))
      : element("button", { type: "button", onclick: () => run() }, word("trouble.again")));
  }
  function show(found, cards, exact) {
    const total = found.quoted.length && exact ? found.sure : found.total;
    const items = cards.map(c => result(c, found));
    list.replaceChildren(...items);
    items.forEach((item, i) => { waiting.set(item, { card: cards[i], found }); watch.observe(item); });
    say(found, total, exact);
    more.hidden = cards.length >= total || cards.length < PAGE * state.pages;
    more.textContent = word("more", Math.min(PAGE, total - cards.length));
    const saved = found.quoted.length ? cards.length : Math.min(MOST_SAVED, total);
    save.hidden = saved === 0;
    save.textContent = word(saved < total ? "save.first" : "save", grouped(saved));
    chips();
  }
  function say(found, total, exact) {
    const out = [];
    if (found.cut) out.push(word("cut"));
    if (found.used === "some") out.push(word("used.some"));
    if (found.used === "suggestion") out.push(word("used.suggestion", state.query, found.as));
    out.push(total === 0 ? word(found.unfiltered ? "none.filtered" : "none", grouped(found.unfiltered)) : word(exact ? "count" : "count.most", grouped(total)));
    if (total === 0 && !found.unfiltered) out.push(word("none.tried"));
    status.replaceChildren(element("p", {}, out.join("")));
    const near = (found.near ?? []).filter(s => s !== found.as);
    if (near.length) status.append(element("p", { className: "near" }, word("near"), " ", ...near.flatMap(s => [element("button", { type: "button", onclick: () => ask(s) }, s), " "])));
  }
  function ask(query) {
    input.value = state.query = query;
    state.pages = 1;
    go(true);
    input.focus();
  }
  const labels = new Map();
  function chips() {
    const out = [];
    for (const facet of facets) for (const id of state.filters[facet]) {
      const label = labels.get(facet + ":" + id) ?? id;
      out.push(element("li", {}, element("button", { type: "button", title: word("chip.remove"), onclick: () => choose(facet, id) }, word("facet." + facet) + "：" + label + " ×")));
    }
    chosen.replaceChildren(...out);
  }
  function choose(facet, id) {
    const ids = state.filters[facet];
    state.filters[facet] = ids.includes(id) ? ids.filter(i => i !== id) : [...ids, id];
    state.pages = 1;
    go(true);
  }

  // ---- The editors' pages that match stand above the projects and are not counted with them.
  async function showPages(found, mine) {
    const cards = await index.cards(found.pages);
    if (mine !== asked) return;
    others.hidden = !found.pages.length;
    others.replaceChildren(...found.pages.map(d => {
      const [id, name] = cards.get(d);
      const item = element("li", {}, element("a", { href: new URL(id + "/", root).href }, marked(name, found, 200)));
      fetch(new URL(id + "/", root)).then(r => r.ok ? r.text() : "").then(html => {
        const blocks = new DOMParser().parseFromString(html, "text/html").querySelectorAll("main :is(p, li, tr)");
        const best = Array.from(blocks, b => b.textContent.trim().replace(/\s+/g, " "))
          .map(text => ({ text, hits: new Set(matches(text, found).map(m => m[2])).size }))
          .reduce((a, b) => b.hits > a.hits ? b : a, { hits: 0 });
        if (best.hits) item.append(" ", element("small", {}, marked(best.text, found)));
      }).catch(() => { /* its title says enough */ });
      return item;
    }));
  }

  // ---- Facets: counted when they are open.
  const MANY = 12;
  const boxes = () => Array.from(narrow.querySelectorAll("details"));
  async function counts(found, mine) {
    for (const box of boxes()) {
      if (!box.open || !narrow.open) continue;
      const facet = box.dataset.facet;
      const all = await index.count(found ?? await index.ask({ query: "", count: 0 }), facet);
      if (mine !== asked) return;
      choices(box, facet, all);
    }
    chips();
  }
  function choices(box, facet, all) {
    const on = state.filters[facet];
    for (const [id, label] of all) labels.set(facet + ":" + id, label);
    const byYear = facet === "year" || facet === "amount";
    const sorted = all.filter(c => c[2] > 0 || on.includes(c[0]))
      .sort((a, b) => byYear ? (facet === "year" ? b[0] - a[0] : a[0] - b[0]) : b[2] - a[2] || (a[1] < b[1] ? -1 : 1));
    const some = box.dataset.all ? sorted : sorted.filter((c, i) => i < MANY || on.includes(c[0]));
    const focused = document.activeElement?.dataset?.choice;
    const items = some.map(([id, label, n]) => {
      const check = element("input", { type: "checkbox", checked: on.includes(id), onchange: () => choose(facet, id) });
      check.dataset.choice = facet + ":" + id;
      return element("li", {}, element("label", {}, check, " " + label + " ", element("small", {}, grouped(n))));
    });
    if (some.length < sorted.length) items.push(element("li", {}, element("button", { type: "button", onclick: () => { box.dataset.all = "1"; run(); } }, word("facet.all", sorted.length))));
    box.querySelector("ul").replaceChildren(...items);
    if (focused) for (const e of box.querySelectorAll("[data-choice]")) if (e.dataset.choice === focused) e.focus();
  }

  // ---- Saving what is listed.
  const guarded = text => /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  const cell = value => {
    const text = typeof value === "number" ? String(value) : guarded(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  async function saveList() {
    try {
      const many = shown.found.quoted.length ? shown.documents : (await index.ask({ ...shown.state, count: MOST_SAVED })).page;
      const cards = await index.cards(many);
      const rows = many.map(d => cards.get(d)).map(([id, name, department, forms, fen, , rate, year, findings, rollUp, amountOf, rateOf]) =>
        [id, name, department, forms, fen === null ? "" : (fen / 100).toFixed(2), rate, year, findings, new URL(`projects/${id}/`, root).href,
          rollUp ? "true" : "false", ...(amountOf ?? Array(4).fill("")), ...(rateOf ?? Array(4).fill(""))]);
      const head = ["project_id", "project", "department", "forms", "amount_yuan", "execution_rate", "latest_year", "findings", "page",
        "roll_up", "amount_year", "amount_stage", "amount_basis", "amount_words", "rate_year", "rate_stage", "rate_basis", "rate_words"];
      const csv = "\ufeff" + [head, ...rows].map(r => r.map(cell).join(",") + "\r\n").join("");
      const link = element("a", { href: URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" })), download: "mingzhang.csv" });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (e) {
      trouble(e);
    }
  }

  // ---- What the reader does.
  let timer = 0;
  let composing = false;
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { state.query = input.value; state.pages = 1; go(false); }, 150);
  };
  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; typed(); });
  input.addEventListener("input", () => { if (!composing) typed(); });
  input.addEventListener("focus", () => { index.start().catch(() => {}); }, { once: true });
  form.addEventListener("submit", e => {
    e.preventDefault();
    clearTimeout(timer);
    state.query = input.value;
    state.pages = 1;
    go(true);
  });
  sort.addEventListener("change", () => { state.sort = sort.value; state.pages = 1; go(true); });
  more.addEventListener("click", async () => {
    const before = list.children.length;
    state.pages++;
    await go(true);
    list.children[before]?.querySelector("a")?.focus();
  });
  save.addEventListener("click", saveList);
  for (const box of boxes()) box.addEventListener("toggle", () => { if (box.open) counts(shown?.found ?? null, asked).catch(trouble); });
  page.addEventListener("keydown", e => {
    if (e.key !== "ArrowDown" && e.key !== "ArrowUp") return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    const next = stops[at + (e.key === "ArrowDown" ? 1 : -1)];
    if (next) { e.preventDefault(); next.focus(); }
  });
  document.addEventListener("keydown", e => {
    if (e.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName)) { e.preventDefault(); input.focus(); input.select(); }
  });
  narrow.addEventListener("toggle", () => { if (narrow.open) counts(shown?.found ?? null, asked).catch(trouble); });
  function restore() {
    state = readState();
    input.value = state.query;
    sort.value = state.sort;
    run();
  }
  addEventListener("popstate", restore);
  // Beside the results there is room for what is worth counting; on a phone, or where counting costs a download, it waits to be opened.
  if (matchMedia("(max-width: 44rem)").matches) narrow.open = false;
  else index.start().then(({ m }) => { if (m.n <= 512) for (const box of boxes().slice(0, 4)) box.open = true; }, () => {});
  page.hidden = false;
  restore();
})();
