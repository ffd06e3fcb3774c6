/** The engine in a worker, so that the page never freezes. Calls return promises. */
const client = (() => {
  let worker = null, number = 0, took = 0;
  const waiting = new Map();
  function start() {
    const text = document.getElementById("engine").textContent;
    worker = new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
    worker.onmessage = ({ data }) => {
      const { resolve, reject } = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.error !== undefined) reject(new Error(data.error));
      else { took = data.took; resolve(data.answer); }
    };
    worker.onerror = event => {
      for (const { reject } of waiting.values()) reject(new Error(event.message));
      waiting.clear();
    };
  }
  return {
    call(name, ...given) {
      if (!worker) start();
      return new Promise((resolve, reject) => {
        waiting.set(++number, { resolve, reject });
        worker.postMessage({ number, call: name, given });
      });
    },
    took: () => took,
  };
})();
