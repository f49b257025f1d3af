// How soon a saved file is seen: node bench/serve.mjs MINGZHANG CONTENT WORK [TURNS]
// `mingzhang serve` runs on a copy of the content, a page is open in Chromium; a file is saved with a new word, and what is measured is the time from there to the
// page that shows it, loaded anew; and, where the system tells it, what processor time of the program that took. Of each kind of file TURNS times, and the page of
// the last project of the list. The first builds of a process take longer: two files are saved before anything is measured.
// Needs the npm package playwright-core where it is run and Chromium (CHROMIUM or /usr/bin/chromium).
import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import path from "node:path";

const { chromium } = createRequire(path.join(process.cwd(), "package.json"))("playwright-core");
const [program, source, work, turns = "10"] = process.argv.slice(2);
rmSync(work, { recursive: true, force: true });
const content = path.join(work, "content");
cpSync(source, content, { recursive: true });

const below = folder => readdirSync(path.join(content, folder)).sort();
const department = below("projects").at(-1);
const project = below(`projects/${department}`).at(-1);
const form = below(`projects/${department}/${project}`).filter(name => /^\d/.test(name)).at(-1);
const page = below("pages").filter(name => /^[^.]+\.md$/.test(name)).at(-1);

/** What is saved, by whom it is shown, and the text with a new word in it. */
const kinds = [
  ["an editors' page", `pages/${page}`, `${page.replace(".md", "")}/`, (text, word) => `${text}\n${word}\n`],
  ["a form", `projects/${department}/${project}/${form}`, `projects/${department}/${project}/`, (text, word) => text.replace(/"name": "/, `"name": "${word}`)],
  ["a department", `departments/${department}.json`, `departments/${department}/`, (text, word) => text.replace(/"name": "/, `"name": "${word}`)],
];

const port = await new Promise(done => { const server = createServer().listen(0, () => { const { port } = server.address(); server.close(() => done(port)); }); });
const serving = spawn(program, ["serve", "--content", content, "--port", String(port)], { stdio: ["ignore", "pipe", "pipe"], detached: true });
let said = "";
for (const stream of [serving.stdout, serving.stderr]) stream.on("data", data => { said += data; });
const root = `http://127.0.0.1:${port}/`;
const from = Date.now();
while (!/Built in/.test(said)) {
  if (serving.exitCode !== null || Date.now() - from > 600_000) throw new Error(said);
  await new Promise(done => setTimeout(done, 100));
}
/** Processor time of the program up to now, in ms; a tick of the system is a hundredth of a second. */
const taken = () => {
  const stat = `/proc/${serving.pid}/stat`;
  const fields = existsSync(stat) ? readFileSync(stat, "utf8").replace(/^.*\) /s, "").split(" ") : [];
  return 10 * (Number(fields[11]) + Number(fields[12]));
};
const median = numbers => Math.round(numbers.sort((a, b) => a - b)[numbers.length >> 1]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const tab = await browser.newPage();
try {
  for (const [kind, file, address, change] of kinds) {
    await tab.goto(root + address);
    const text = readFileSync(path.join(content, file), "utf8");
    const times = [];
    const processor = [];
    for (let turn = -2; turn < Number(turns); turn++) {
      const word = `新词${turn + 3}。`;
      await tab.waitForTimeout(1000); // the page listens, and nothing else is built any more
      const [start, before] = [performance.now(), taken()];
      writeFileSync(path.join(content, file), change(text, word));
      await tab.getByText(word).first().waitFor({ state: "attached", timeout: 120_000 });
      if (turn < 0) continue;
      times.push(performance.now() - start);
      processor.push(taken() - before);
    }
    console.log(`${kind.padEnd(18)} saved to seen: median ${median(times)} ms, most ${Math.round(times.at(-1))} ms; processor time of the program, median ${median(processor)} ms; of ${turns}`);
  }
} finally {
  await browser.close();
  process.kill(-serving.pid);
}
