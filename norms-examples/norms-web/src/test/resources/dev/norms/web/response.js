/* Measures, in the page, how long an answer takes: runs before the engine is called first. In milliseconds. */
(() => {
  let waiting = 0, answers = 0, told = 0, worked = 0;
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(address) {
      super(address);
      this.addEventListener("message", ({ data }) => { waiting--; answers++; told = performance.now(); worked += data.took; });
    }
    postMessage(message) {
      waiting++;
      super.postMessage(message);
    }
  };
  const frame = () => new Promise(requestAnimationFrame);
  const calm = async () => { for (let still = 0; still < 5;) { await frame(); still = waiting === 0 ? still + 1 : 0; } };
  const set = (id, value, event) => {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const tab = async id => { document.getElementById("tab-" + id).click(); await calm(); };
  const table = async name => { await tab("records"); set("table", name, "change"); await calm(); };
  const slider = i => set("slider", 100 + (i * 67) % 250, "input");

  /** What is changed: where it is seen, and the change. */
  const KINDS = {
    "the as-of day, to do": [() => tab("now"), slider],
    "the as-of day, standing": [() => tab("findings"), slider],
    "the as-of day, year": [() => tab("year"), slider],
    "a reading": [() => tab("suppose"), i => {
      const lists = [...document.querySelectorAll("select[id^=reading-]")], list = lists[(i >> 1) % lists.length];
      set(list.id, list.options[i % 2 === 0 ? 1 : 0].value, "change");
    }],
    "a tightened number": [() => tab("suppose"), i => {
      document.getElementById("tighter").value = `${2 + i % 3}+/quarter`;
      document.getElementById("tighter").form.requestSubmit();
    }],
    "a day of a meeting": [() => table("activities"), i => set("cell-1-4", `2026-0${1 + i % 8}-1${i % 10}`, "change")],
    "a tick of attendance": [() => table("attendance"), i => {
      const ticks = document.querySelectorAll("#grid-attendance td input");
      ticks[i % ticks.length].click();
    }],
    "a tick of dues": [() => table("dues"), i => {
      const ticks = document.querySelectorAll("#grid-dues td input");
      ticks[i % ticks.length].click();
    }],
    "a post": [() => table("posts"), i => set("cell-1-3", `2021-0${1 + i % 8}-15`, "change")],
  };

  /** From the event to the worker's last answer, to the answer in the page, and to the frame that shows it. */
  async function once(change, i) {
    await calm();
    const before = answers, begun = performance.now();
    worked = 0;
    change(i);
    let painted;
    do {
      await frame();
      const channel = new MessageChannel();
      await new Promise(done => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
      painted = performance.now();
    } while (answers === before || waiting > 0);
    return { worked, told: told - begun, painted: painted - begun };
  }

  window.kinds = () => Object.keys(KINDS);
  window.measure = async (kind, count) => {
    const [go, change] = KINDS[kind], found = [];
    await go();
    await once(change, 0);
    for (let i = 1; i <= count; i++) found.push(await once(change, i));
    if (document.getElementById("back")) document.getElementById("back").click();
    await calm();
    return found;
  };
})();
