// Queries with what is expected first, written down from the content alone: node bench/queries.mjs CONTENT SEED EACH > QUERIES
// A line as in queries.tsv: class, query, the projects that hold what is asked for (| between them) or @ and the address of the page. A class of which the content has nothing is said and left out.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const [content, seedText, each] = process.argv.slice(2);
let seed = Number(seedText);
const random = n => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return Math.floor(seed / 2 ** 32 * n); };
const resource = name => readFileSync(new URL(`../src/main/resources/search/${name}`, import.meta.url), "utf8").split("\n");
const fold = resource("fold.txt").map(line => Array.from(line));
const traditional = new Map(fold[1].map((s, i) => [s, fold[0][i]]));
const sounds = new Map();
const alike = new Map();
for (const line of resource("sounds.txt")) {
  const [syllable, characters = ""] = line.split(" ");
  alike.set(syllable, Array.from(characters));
  for (const c of characters) sounds.set(c, syllable);
}
const readings = new Map();
for (const line of resource("pinyin.txt")) {
  const [syllable, characters = ""] = line.split(" ");
  for (const c of characters) readings.set(c, [...(readings.get(c) ?? []), syllable]);
}
const json = file => JSON.parse(readFileSync(file, "utf8"));
const projects = readdirSync(path.join(content, "projects")).flatMap(department => readdirSync(path.join(content, "projects", department)).map(id => {
  const folder = path.join(content, "projects", department, id);
  const forms = readdirSync(folder).filter(f => /^\d/.test(f)).sort().map(f => json(path.join(folder, f)));
  return { id, department, forms, name: forms.at(-1).name };
}));
const departments = new Map(readdirSync(path.join(content, "departments")).map(f => [f.replace(".json", ""), json(path.join(content, "departments", f)).name]));
const last = p => p.forms.at(-1);
const amountOf = p => last(p).execution?.[0]?.adjustedBudget ?? last(p).funding?.requested ?? last(p).funding?.total;
const numbersOf = p => p.forms.flatMap(d => d.legalBasis ?? []).map(l => l.number).filter(Boolean);
const piece = (text, length) => { const start = random(Math.max(1, text.length - length + 1)); return text.slice(start, start + length); };
const han = text => /^[\u4e00-\u9fff]+$/.test(text);
/** A name with one character in its middle typed as another that sounds alike. */
const misheard = name => {
  const at = 1 + random(name.length - 2);
  const others = (alike.get(sounds.get(name[at])) ?? []).filter(c => c !== name[at]);
  return others.length ? name.slice(0, at) + others[random(others.length)] + name.slice(at + 1) : null;
};
/** A name with two characters in its middle swapped. */
const swapped = name => {
  const at = 1 + random(name.length - 3);
  return name[at] !== name[at + 1] ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) : null;
};
/** Names in which characters follow each other that read so; all of which the letters are the beginnings, if they are initials. */
const reads = (syllables, initials) => p => p.forms.some(({ name }) => Array.from(name).some((_, at) => syllables.every((s, i) =>
  (readings.get(name[at + i]) ?? []).some(r => initials ? r[0] === s : r === s))));
const synonyms = JSON.parse(resource("synonyms.json").join("\n")).words;
const texts = new Map();
const textOf = p => { if (!texts.has(p.id)) texts.set(p.id, JSON.stringify(p.forms) + departments.get(p.department)); return texts.get(p.id); };
const DIGITS = "零一二三四五六七八九";
/** 378 is 三百七十八; up to 9999. */
const numeral = n => [...String(n)].map((d, i, all) => d === "0" ? "零" : DIGITS[d] + ["", "十", "百", "千"][all.length - 1 - i]).join("").replace(/零+/g, "零").replace(/(.)零$/, "$1").replace(/^一十/, "十");
const holdsAmount = yuan => q => q.forms.some(d => JSON.stringify([d.funding, d.execution, d.budgetItems]).match(/[\d.]+/g)?.some(n => Number(n) === yuan));
const documents = readdirSync(path.join(content, "documents")).map(f => [f.replace(".json", ""), json(path.join(content, "documents", f)).title]);
/** Words that one project has and others that share a part of its name have not. */
const without = p => {
  const part = piece(p.name, 4);
  const other = projects.find(q => q !== p && named(part)(q) && q.name !== p.name);
  const word = other && Array.from({ length: other.name.length - 1 }, (_, i) => other.name.slice(i, i + 2)).find(w => han(w) && !part.includes(w) && !textOf(p).includes(w));
  return word && [`${part} -${word}`, q => named(part)(q) && !textOf(q).includes(word)];
};
const named = text => p => p.forms.some(d => d.name.includes(text));

/** Of each class the query that a project gives, and what holds it. */
const classes = {
  "full name": p => [p.name, named(p.name)],
  "part of a name": p => { const part = piece(p.name, 6); return [part, named(part)]; },
  "department": p => { const part = piece(p.name, 5); return [`${departments.get(p.department)} ${part}`, q => q.department === p.department && named(part)(q)]; },
  "goal": p => { const part = last(p).summary && piece(last(p).summary, 8); return part && han(part) && [part, q => q.forms.some(d => JSON.stringify(d).includes(part))]; },
  "indicator": p => { const { name } = last(p).indicators[random(last(p).indicators.length)]; return [name, q => q.forms.some(d => d.indicators.some(i => i.name.includes(name)))]; },
  "document number": p => { const [n] = numbersOf(p); return n && [n, q => numbersOf(q).includes(n)]; },
  "number, typed loosely": p => { const [n] = numbersOf(p); return n && [n.replace("〔", "[").replace("〕", "]").replace("号", ""), q => numbersOf(q).includes(n)]; },
  "amount": p => { const yuan = amountOf(p); return yuan && [`${yuan / 10000}万`, q => q.forms.some(d => JSON.stringify([d.funding, d.execution, d.budgetItems]).match(/[\d.]+/g)?.some(n => Number(n) === Number(yuan)))]; },
  "range": p => { const wan = Math.round(amountOf(p) / 10000); return wan > 1 && [`${wan - 1}万到${wan + 1}万`, q => amountOf(q) >= (wan - 1) * 10000 && amountOf(q) <= (wan + 1) * 10000]; },
  "traditional": p => [Array.from(p.name, c => traditional.get(c) ?? c).join(""), named(p.name)],
  "wrong character": p => { const typed = han(p.name) && p.name.length > 4 && misheard(p.name); return typed && [typed, named(p.name)]; },
  "too many words": p => [`${p.name} 量子纠缠`, named(p.name)],
  "question": p => [`${p.name}花了多少钱？`, named(p.name)],
  "or": p => { const other = projects[random(projects.length)].name; return [`${p.name} 或 ${other}`, q => named(p.name)(q) || named(other)(q)]; },
  "without": without,
  "swapped characters": p => { const typed = han(p.name) && p.name.length > 5 && swapped(p.name); return typed && [typed, named(p.name)]; },
  "pinyin": p => { const part = piece(p.name, 4); const s = Array.from(part, c => readings.get(c)?.[0]); return han(part) && !s.includes(undefined) && [s.join(""), reads(s)]; },
  "initials": p => { const part = piece(p.name, 4); const s = Array.from(part, c => readings.get(c)?.[0][0]); return han(part) && !s.includes(undefined) && [s.join(""), reads(s, true)]; },
  "synonym": () => {
    const { typed, finds } = synonyms[random(synonyms.length)];
    return !projects.some(q => textOf(q).includes(typed)) && projects.some(q => finds.some(f => textOf(q).includes(f))) && [typed, q => finds.some(f => textOf(q).includes(f))];
  },
  "numeral": p => { const wan = Number(amountOf(p)) / 10000; return Number.isInteger(wan) && wan > 0 && wan < 10000 && [`${numeral(wan)}万`, holdsAmount(wan * 10000)]; },
  "department's page": () => { const [id, name] = [...departments][random(departments.size)]; return [name, `@departments/${id}/`]; },
  "document's page": () => { const [id, title] = documents[random(documents.length)]; return [title, `@documents/${id}/`]; },
  "quoted": p => { const part = piece(p.name, 6); return [`“${part}”`, named(part)]; },
};
console.log("class\tquery\texpected");
for (const [name, cut] of Object.entries(classes)) {
  for (let left = Number(each), tries = 0; left > 0 && tries < 4000; tries++) {
    const made = cut(projects[random(projects.length)]);
    if (!made) continue;
    console.log([name, made[0], typeof made[1] === "string" ? made[1] : projects.filter(made[1]).map(p => p.id).join("|")].join("\t"));
    left--;
  }
}
