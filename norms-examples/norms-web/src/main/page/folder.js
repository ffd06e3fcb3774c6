/*
 * The files that are open. A table is edited as rows of texts; what is not edited keeps its bytes.
 * File: { name, bytes, sheets? }.
 */
const MOST_FILES = 500, MOST_BYTES = 50 << 20;
const COPY = /\s*(?:[(（]\d+[)）]|[-_]?\s*(?:副本|copy)(?:\s*[(（]\d+[)）])?)$/i;

async function takeFiles(list) {
  const taken = [];
  let size = 0;
  for (const file of list) {
    size += file.size;
    if (taken.length >= MOST_FILES || size > MOST_BYTES) {
      throw new Error(t("文件太多或超过50 MB，请只选学院的文件夹", "too many files, or more than 50 MB; choose the college's folder alone"));
    }
    taken.push(await openFile(file.name, new Uint8Array(await file.arrayBuffer())));
  }
  return taken;
}

async function openFile(name, bytes) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4B && bytes[2] === 3 && bytes[3] === 4;
  if (!isZip) return { name, bytes };
  try {
    return { name, bytes, sheets: await readWorkbook(bytes) };
  } catch (damaged) {
    return { name, bytes };
  }
}

/** The files in what was dropped: a folder's own files, or files. */
async function dropped(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry ? item.webkitGetAsEntry() : null).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  const files = [];
  for (const entry of entries) {
    if (entry.isFile) files.push(await new Promise((done, failed) => entry.file(done, failed)));
    else {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, failed) => reader.readEntries(done, failed));
        if (some.length === 0) break;
        for (const one of some) if (one.isFile) files.push(await new Promise((done, failed) => one.file(done, failed)));
        if (files.length > MOST_FILES) break;
      }
    }
  }
  return files;
}

function sampleFiles() {
  const sample = JSON.parse(document.getElementById("sample").textContent);
  return Object.entries(sample).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/** The tables that stand in files and sheets, with their rows; the first row has the titles. */
function tablesIn(files, formats) {
  const found = [];
  const formatOf = name => {
    const plain = name.replace(COPY, "").trim().toLowerCase();
    return formats.find(one => one.name === plain || one.zh === plain);
  };
  for (const file of files) {
    if (file.sheets) {
      for (const sheet of file.sheets) {
        const format = formatOf(sheet.name);
        if (format) found.push({ format, file, sheet, place: `${file.name}[${sheet.name}]`, rows: sheet.rows.map(row => ({ line: row.line, cells: row.cells.map(cell => cell.text) })) });
      }
    } else if (/\.csv$/i.test(file.name)) {
      const format = formatOf(file.name.replace(/\.csv$/i, ""));
      if (format) {
        found.push({ format, file, place: file.name, get rows() { return rowsIn(file); } });
      }
    }
  }
  return found;
}

/** The rows of a file; they are found once, since large files are shown again and again. */
function rowsIn(file) {
  if (file.rowsOf !== file.bytes) {
    const text = decodeText(file.bytes);
    file.rowsOf = file.bytes;
    file.rows = parseCsv(text, separatorOf(text));
  }
  return file.rows;
}

/** Finds the rows of large files bit by bit, in between which the page responds. */
async function findRows(files) {
  for (const file of files) {
    const { bytes } = file, text = decodeText(bytes), reading = parsing(text, separatorOf(text));
    let step = reading.next();
    while (!step.done) {
      await new Promise(done => setTimeout(done));
      step = reading.next();
    }
    if (file.bytes === bytes) {
      file.rowsOf = bytes;
      file.rows = step.value;
    }
  }
}

/**
 * A table as CSV. A row keeps its line, by which others may name it, so that a row that is gone leaves a blank line; new
 * rows follow.
 */
function csvOf(table) {
  let next = 1, text = "";
  for (const row of table.rows) {
    row.line = Math.max(row.line, next);
    text += "\n".repeat(row.line - next) + formatCsv([row.cells]);
    next = row.line + (table.sheet ? 1 : row.cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 1));
  }
  return text;
}

/** Writes the rows of an edited table back: a file as plain CSV, a sheet as its cells. */
function putBack(table) {
  const text = csvOf(table);
  app.edited = true;
  if (table.sheet) {
    table.sheet.rows = table.rows.map(row => ({ line: row.line, cells: row.cells.map(text => ({ text, day: false, flaw: "" })) }));
  } else {
    table.file.bytes = table.file.rowsOf = new TextEncoder().encode(text);
    table.file.rows = table.rows;
  }
}

/** The files as they can be kept as text, and back. */
function packed(files) {
  return files.map(file => file.sheets ? { name: file.name, sheets: file.sheets } : { name: file.name, text: decodeText(file.bytes) });
}

function unpacked(kept) {
  return kept.map(file => file.sheets
    ? { name: file.name, bytes: new Uint8Array([0x50, 0x4B, 3, 4]), sheets: file.sheets }
    : { name: file.name, bytes: new TextEncoder().encode(file.text) });
}
