/** Reads a text as records, each with the line on which it begins: RFC 4180, as forgiving as spreadsheets. */
function parseCsv(text, separator) {
  const reading = parsing(text, separator);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** The same with a rest after so many characters, so that large files can be read bit by bit. */
const CHARACTERS_AT_ONCE = 400000;
function* parsing(text, separator) {
  const records = [];
  let cells = [], cell = "", quoted = false, line = 1, begun = 1, rest = CHARACTERS_AT_ONCE;
  const end = () => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== "") records.push({ line: begun, cells });
    cells = [];
    cell = "";
  };
  const isPlain = c => c !== 34 && c !== 10 && c !== 13 && c !== separator.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    if (cell === "" && !quoted) {
      let plain = i;
      while (plain < text.length && isPlain(text.charCodeAt(plain))) plain++;
      cell = text.slice(i, plain);
      i = plain;
      if (i === text.length) break;
    }
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i++; }
      else if (c === '"') quoted = false;
      else { cell += c; if (c === "\n") line++; }
    } else if (c === '"' && cell.trim() === "") { quoted = true; cell = ""; }
    else if (c === separator) { cells.push(cell); cell = ""; }
    else if (c === "\n" || c === "\r") {
      if (c === "\r" && text[i + 1] === "\n") i++;
      end();
      line++;
      begun = line;
      if (i > rest) { rest = i + CHARACTERS_AT_ONCE; yield; }
    } else cell += c;
  }
  if (cell !== "" || cells.length > 0) end();
  return records;
}

function formatCsv(rows) {
  const quote = cell => /[",\r\n]|^\s|\s$/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
  return rows.map(row => row.map(quote).join(",") + "\n").join("");
}

/** The text of a file as the engine understands it: by its mark, else UTF-8, else the Chinese encoding. */
function decodeText(bytes) {
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xFE && bytes[1] === 0xFF) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (notUtf8) {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function separatorOf(text) {
  const declared = /^"?sep=(.)/i.exec(text);
  if (declared) return declared[1];
  const head = text.split(/\r?\n/, 5).join("\n");
  const count = mark => head.split(mark).length;
  return count("\t") > count(",") ? "\t" : count(";") > count(",") ? ";" : ",";
}
