// A workbook (XLSX) of what a reader lists, made in the browser: a sheet of rows, and one that says what the columns hold. Loaded when it is asked for. What a cell
// becomes is the same as in the site's own workbooks: RowText.java, WorkbookXml.java.
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const MOST_DIGITS = 15;
const LONGEST = 32767;
/** The styles of cells by what they hold, in the order of the style sheet: its number of the format, and whether it is bold. */
const STYLES = [["", 0], ["text", 49], ["number", 1], ["money", 4], ["head", 49]];
const styleOf = type => STYLES.findIndex(([name]) => name === type);

const shown = c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c];
const coded = c => "_x" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0") + "_";
/** What XML cannot hold is written as ECMA-376 has it. */
const escaped = text => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, coded).replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, coded).replace(/[&<>"]/g, shown);

function cut(text) {
  if (text.length <= LONGEST) return text;
  return text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}

const textCell = (text, type) => `<c t="inlineStr" s="${styleOf(type)}"><is><t xml:space="preserve">${escaped(cut(text))}</t></is></c>`;

function cell(value, type) {
  const text = String(value === undefined || value === null ? "" : value);
  if (text === "") return "<c/>";
  if (type === "boolean") return `<c t="b"><v>${text === "true" ? 1 : 0}</v></c>`;
  const figure = type !== "text" && /^-?\d+(\.\d+)?$/.test(text);
  // More digits than a spreadsheet keeps would be rounded.
  const kept = figure && text.replace(/\D/g, "").replace(/^0+/, "").length <= MOST_DIGITS;
  return kept ? `<c s="${styleOf(type)}"><v>${text}</v></c>` : textCell(text, "text");
}

function sheet(heads, widths, rows, first) {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView ${first ? 'tabSelected="1" ' : ""}workbookViewId="0">`
    + `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`
    + `<cols>${columns.join("")}</cols><sheetData><row>${heads.map(head => textCell(head, "head")).join("")}</row>`
    + rows.map(row => `<row>${row.join("")}</row>`).join("") + "</sheetData></worksheet>";
}

const styles = () => `<styleSheet xmlns="${MAIN}"><fonts count="2">${["", "<b/>"].map(bold => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`).join("")}</fonts>`
  + `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`
  + `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`
  + `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${STYLES.length}">`
  + STYLES.map(([name, format]) => `<xf numFmtId="${format}" fontId="${name === "head" ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`).join("")
  + `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relations = list => `<Relationships xmlns="${PACKAGE}relationships">`
  + list.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join("") + "</Relationships>";
const sheetName = name => escaped(name.replace(/[[\]:*?/\\']/g, " ").slice(0, 31));

const crcs = Uint32Array.from({ length: 256 }, (none, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? n >>> 1 ^ 0xedb88320 : n >>> 1;
  return n;
});
const crcOf = bytes => ~bytes.reduce((crc, byte) => crcs[(crc ^ byte) & 255] ^ crc >>> 8, -1) >>> 0;
/** Numbers of two or four bytes, the lowest first. */
const numbers = list => Uint8Array.from(list.flatMap(([value, size]) => Array.from({ length: size }, (none, i) => value >>> 8 * i & 255)));

/** An archive of files that are not compressed, of the earliest time that one can name. */
function archive(files) {
  const parts = [];
  const list = [];
  let at = 0;
  for (const [name, text] of files) {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text);
    const path = new TextEncoder().encode(name);
    const about = [[20, 2], [0, 2], [0, 2], [0, 2], [33, 2], [crcOf(bytes), 4], [bytes.length, 4], [bytes.length, 4], [path.length, 2], [0, 2]];
    const head = numbers([[0x04034b50, 4], ...about]);
    parts.push(head, path, bytes);
    list.push(numbers([[0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), path);
    at += head.length + path.length + bytes.length;
  }
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [at, 4], [0, 2]]);
  return new Blob([...parts, ...list, end], { type: TYPE + "sheet" });
}

/**
 * The workbook.
 * rows: the names of the columns, then values; about: of each column its name, its type and, in words, its head and what it holds;
 * names: of the sheet of rows, of that of the columns, and the heads of the latter.
 */
export function workbook([keys, ...rows], about, names) {
  const columns = keys.map(key => about.find(({ name }) => name === key) || { name: key, type: "text", head: key, meaning: "" });
  const width = ({ type, head }) => Math.max(type === "text" ? 24 : 14, Math.min(40, 2 * head.length + 2));
  const sheets = [
    sheet(columns.map(column => column.head), columns.map(width), rows.map(row => row.map((value, i) => cell(value, columns[i].type))), true),
    sheet(names.slice(2), [24, 24, 60], columns.map(({ name, head, meaning }) => [head, name, meaning].map(text => cell(text, "text"))), false)];
  return archive([
    ["[Content_Types].xml", `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/>`
      + [["workbook", "sheet.main"], ["styles", "styles"], ["worksheets/sheet1", "worksheet"], ["worksheets/sheet2", "worksheet"]]
        .map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}${kind}+xml"/>`).join("") + "</Types>"],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`
      + names.slice(0, 2).map((name, i) => `<sheet name="${sheetName(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("") + "</sheets></workbook>"],
    ["xl/_rels/workbook.xml.rels", relations([["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"], ["styles", "styles.xml"]])],
    ["xl/styles.xml", styles()],
    ["xl/worksheets/sheet1.xml", sheets[0]],
    ["xl/worksheets/sheet2.xml", sheets[1]]]);
}
