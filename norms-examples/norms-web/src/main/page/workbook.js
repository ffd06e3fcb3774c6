/*
 * Reads workbooks (.xlsx): the browser unpacks and parses, this finds cells. Days are told from numbers by the format of
 * the cell, as the command line does; what is wrong with a cell is told by the codes that the engine knows.
 */
const LARGEST_FILE = 32 << 20, LARGEST_PART = 256 << 20, LAST_DAY_NUMBER = 2958465;
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const TIME_FORMATS = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

async function readWorkbook(bytes) {
  if (bytes.length > LARGEST_FILE) throw new Error("too large");
  const parts = directory(bytes);
  const xml = async name => parts.has(name) ? new DOMParser().parseFromString(await unpack(bytes, parts.get(name)), "text/xml") : null;
  const book = await xml("xl/workbook.xml");
  if (!book || book.querySelector("parsererror")) throw new Error("damaged");
  const relations = new Map(all(await xml("xl/_rels/workbook.xml.rels"), "Relationship").map(one => [one.getAttribute("Id"), one.getAttribute("Target")]));
  const texts = all(await xml("xl/sharedStrings.xml"), "si").map(richText);
  const formats = formatsOf(await xml("xl/styles.xml"));
  const from1904 = all(book, "workbookPr").some(one => ["1", "true"].includes(one.getAttribute("date1904")));
  const sheets = [];
  for (const sheet of all(book, "sheet")) {
    const id = sheet.getAttribute("r:id") || sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
    const target = relations.get(id) || "";
    const page = await xml(target.startsWith("/") ? target.slice(1) : "xl/" + target);
    sheets.push({
      name: sheet.getAttribute("name"),
      hidden: (sheet.getAttribute("state") || "visible") !== "visible",
      from1904,
      rows: page ? rowsOf(page, texts, formats, from1904) : [],
    });
  }
  return sheets;
}

function all(document, name) {
  return document ? [...document.getElementsByTagNameNS("*", name)] : [];
}

function richText(item) {
  return all(item, "t").filter(one => one.parentNode.localName !== "rPh").map(one => one.textContent).join("")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (any, code) => String.fromCharCode(parseInt(code, 16)));
}

function formatsOf(styles) {
  const codes = new Map(all(styles, "numFmt").map(one => [Number(one.getAttribute("numFmtId")), one.getAttribute("formatCode")]));
  const cells = styles ? all(styles, "cellXfs")[0] : null;
  return cells ? [...cells.children].map(one => {
    const id = Number(one.getAttribute("numFmtId") || 0);
    return codes.has(id) ? kindOfFormat(codes.get(id)) : DAY_FORMATS.has(id) ? "day" : TIME_FORMATS.has(id) ? "time" : "number";
  }) : [];
}

function kindOfFormat(code) {
  const first = code.toLowerCase().split(";", 1)[0];
  if (/\[(h+|m+|s+)]/.test(first)) return "time";
  const plain = first.replace(/"[^"]*"|\\.|\[[^\]]*]|[_*]./g, "");
  if (plain.includes("general") || plain.includes("通用格式")) return "number";
  if (/[yd]|aaa/.test(plain)) return "day";
  if (/[hs]/.test(plain)) return "time";
  return plain.includes("m") ? "day" : "number";
}

function rowsOf(page, texts, formats, from1904) {
  const covered = new Map();
  for (const area of all(page, "mergeCell")) {
    const [first, last] = area.getAttribute("ref").split(":");
    const [top, left] = placeOf(first), [bottom, right] = placeOf(last || first);
    for (let row = top; row <= Math.min(bottom, top + 10000); row++) {
      for (let column = left; column <= Math.min(right, left + 1000); column++) {
        if (row !== top || column !== left) covered.set(row + " " + column, true);
      }
    }
  }
  const rows = [];
  let line = 0;
  for (const row of all(page, "row")) {
    line = Number(row.getAttribute("r")) || line + 1;
    const cells = [];
    let column = -1;
    for (const cell of row.children) {
      column = cell.hasAttribute("r") ? placeOf(cell.getAttribute("r"))[1] : column + 1;
      while (cells.length < column) cells.push(blank(covered.has(line - 1 + " " + cells.length)));
      cells.push(covered.has(line - 1 + " " + column) ? blank(true) : cellOf(cell, texts, formats, from1904));
    }
    if (cells.some(one => one.text !== "" || one.flaw !== "")) rows.push({ line, cells });
  }
  return rows;
}

function blank(merged) {
  return { text: "", day: false, flaw: merged ? "merged" : "" };
}

function placeOf(reference) {
  const [, letters, digits] = /^([A-Z]+)([0-9]+)$/.exec(reference) || [null, "A", "1"];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}

function cellOf(cell, texts, formats, from1904) {
  const type = cell.getAttribute("t") || "n";
  const child = name => [...cell.children].find(one => one.localName === name);
  const value = child("v") ? child("v").textContent : "";
  const plain = (text, flaw) => ({ text, day: false, flaw: flaw || "" });
  if (type === "s") return plain(texts[Number(value)] ?? "");
  if (type === "inlineStr") return plain(child("is") ? richText(child("is")) : "");
  if (type === "b") return plain(value === "1" ? "true" : value === "" ? "" : "false");
  if (type === "e") return plain(value, "failed");
  if (type === "str") return plain(value, child("f") && /^#(N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/.test(value) ? "failed" : "");
  if (value === "") return plain("", child("f") ? "pending" : "");
  return numberOf(value, formats[Number(cell.getAttribute("s") || 0)] || "number", from1904);
}

function numberOf(value, format, from1904) {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, day: false, flaw: "" };
  if (format !== "number" && number >= 0 && Math.trunc(number) <= LAST_DAY_NUMBER) {
    const zero = Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30);
    const early = !from1904 && number < 60 ? 1 : 0;
    const moment = new Date(zero + (Math.floor(number) + early) * 86400000 + Math.round((number % 1) * 86400) * 1000);
    return format === "day"
      ? { text: moment.toISOString().slice(0, 10), day: true, flaw: "" }
      : { text: `${moment.getUTCHours()}:${String(moment.getUTCMinutes()).padStart(2, "0")}`, day: false, flaw: "" };
  }
  const rounded = Number(number.toPrecision(15));
  const text = rounded.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15, maximumFractionDigits: 20 });
  return { text, day: false, flaw: Math.abs(number) >= 1e15 ? "long-number" : "" };
}

/** The places of the parts in a zip archive. */
function directory(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error("damaged");
  const parts = new Map();
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error("damaged");
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    parts.set(name.replace(/^\//, ""), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function unpack(bytes, part) {
  if (part.size > LARGEST_PART) throw new Error("too large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.method === 0) return new TextDecoder().decode(packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder();
  let text = "", size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > LARGEST_PART) throw new Error("too large");
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}
