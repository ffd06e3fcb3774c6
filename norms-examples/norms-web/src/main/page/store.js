/** What survives a reload: the files as text, in this browser alone. */
const store = {
  KEY: "norms.folder", MOST: 8 << 20,
  keep(files, asOf) {
    try {
      if (files.reduce((sum, file) => sum + file.bytes.length, 0) > this.MOST) throw new Error("more than any browser keeps");
      const state = { files: packed(files), asOf };
      localStorage.setItem(this.KEY, JSON.stringify(state));
      return true;
    } catch (tooMuchOrForbidden) {
      this.forget();
      return false;
    }
  },
  recall() {
    try {
      return JSON.parse(localStorage.getItem(this.KEY) || "null");
    } catch (damagedOrForbidden) {
      return null;
    }
  },
  forget() {
    try {
      localStorage.removeItem(this.KEY);
    } catch (forbidden) {
      // nothing is kept there then
    }
  },
};
