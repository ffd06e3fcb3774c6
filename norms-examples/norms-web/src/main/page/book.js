/* Writes the tables as a workbook (.xlsx): a sheet for each, days and numbers as Excel has them, everything else as text. */
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/", OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_DAY = "1900-03-01", DAY_ZERO = Date.UTC(1899, 11, 30);

function workbookOf(tables) {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const names = [];
  for (const { sheet, format } of tables) {
    const name = sheet ? sheet.name : t(format.zh, format.name);
    names.push(names.includes(name) ? `${name.slice(0, 27)} (${names.length})` : name);
  }
  const each = make => tables.map((table, i) => make(i + 1, table)).join("");
  return zipOf({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/>${each(n => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${each(n => `<sheet name="${markup(names[n - 1])}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}relationships">${each(n => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId0" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${SHEETS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(tables.map((table, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(table)])),
  });
}

function sheetOf(table) {
  const { columns } = columnsOf(table);
  let next = 1;
  const rows = table.rows.map(({ line, cells }) => {
    const number = Math.max(line, next);
    next = number + 1;
    return `<row r="${number}">${cells.map((text, i) => text === "" ? "" : cellXml(letters(i) + number, text, columns[i])).join("")}</row>`;
  });
  return `${XML}<worksheet xmlns="${SHEETS}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

function cellXml(reference, text, column) {
  const kind = column && !column.list ? column.kind : "text";
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_DAY && plusDays(text, 0) === text) {
    return `<c r="${reference}" s="1"><v>${(Date.parse(text) - DAY_ZERO) / 86400000}</v></c>`;
  }
  if (kind === "number" && /^\d{1,9}$/.test(text) && String(Number(text)) === text) return `<c r="${reference}"><v>${text}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${markup(text)}</t></is></c>`;
}

function letters(column) {
  return (column > 25 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + column % 26);
}

/** A text in XML; what XML cannot hold is written as workbooks do, and what looks like that too. */
function markup(text) {
  const code = c => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, code)
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Parts as a zip archive, packed by the browser. */
async function zipOf(parts) {
  const pieces = [], entries = [];
  let at = 0;
  const add = bytes => { pieces.push(bytes); at += bytes.length; };
  for (const [name, text] of Object.entries(parts)) {
    const path = new TextEncoder().encode(name), bytes = new TextEncoder().encode(text);
    const packed = new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
    const about = [20, 0x0800, 8, 0, 33, checksum(bytes), packed.length, bytes.length, path.length, 0];
    entries.push([numbers([0x02014b50, 20, ...about, 0, 0, 0, 0, at], [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4]), path]);
    add(numbers([0x04034b50, ...about], [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2]));
    add(path);
    add(packed);
  }
  const begun = at;
  for (const piece of entries.flat()) add(piece);
  add(numbers([0x06054b50, 0, 0, entries.length, entries.length, at - begun, begun, 0], [4, 2, 2, 2, 2, 4, 4, 2]));
  return new Blob(pieces);
}

/** Numbers in so many bytes each, the lowest first. */
function numbers(values, sizes) {
  return Uint8Array.from(values.flatMap((value, i) => Array.from({ length: sizes[i] }, (_, byte) => value >>> 8 * byte & 255)));
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) sum = sum >>> 8 ^ CHECKSUMS[(sum ^ byte) & 255];
  return ~sum >>> 0;
}
