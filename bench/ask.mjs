// Asks a built site: node bench/ask.mjs SITE QUERY...
import { open } from "./engine.mjs";

const [site, ...queries] = process.argv.slice(2);
const opened = open(site);
for (const query of queries) {
  opened.cold();
  const found = await opened.index.ask({ query, count: 5 });
  const cards = await opened.index.cards(found.page);
  const bytes = opened.fetched.reduce((sum, f) => sum + f.bytes, 0);
  console.log(`${query}: ${found.total} (${found.used}${found.as ? " " + found.as : ""}), ${opened.fetched.length} files, ${bytes} bytes`);
  for (const d of found.page) console.log(`   ${cards.get(d)[1]} · ${cards.get(d)[2]} · ${cards.get(d)[3]}`);
}
