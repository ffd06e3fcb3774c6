/** What survives a reload: the files as text, in this browser alone. */
const store = {
  KEY: "norms.folder",
  keep(state) {
    try {
      localStorage.setItem(this.KEY, JSON.stringify(state));
      return true;
    } catch (fullOrForbidden) {
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
