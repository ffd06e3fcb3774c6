/** Builds an element. Texts become text nodes, so nothing that a file holds is ever markup. */
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "checked" || name === "selected") element[name] = Boolean(value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

function add(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/**
 * Where an element stands: an id, and which children lead on to it from there. So it is found again after the page is drawn
 * anew, and nobody who works by keys is sent back to the beginning.
 */
function spotOf(element) {
  const steps = [];
  let from = element;
  for (; !from.id && from.parentElement; from = from.parentElement) steps.unshift([...from.parentElement.children].indexOf(from));
  return { id: from.id, steps };
}

/** What stands at a spot now, as near as it still goes; nothing, if even the id is gone. */
function atSpot({ id, steps }) {
  let found = document.getElementById(id);
  for (const step of steps) if (found && found.children.length > 0) found = found.children[Math.min(step, found.children.length - 1)];
  return found;
}

/** Draws a part of the page anew; what had the focus in it has it again, with what is being typed into it. */
function keepingFocus(part, drawing) {
  const focused = document.activeElement, spot = part.contains(focused) ? spotOf(focused) : null;
  drawing();
  const found = spot && atSpot(spot);
  if (!found) return;
  found.focus({ preventScroll: true });
  if (document.activeElement !== found) (found.closest("[tabindex]") || found).focus({ preventScroll: true });
  else if (found.matches("input:not([type]),[type=search]") && found.tagName === focused.tagName) keepTyped(found, focused);
}

/** What is typed and not entered yet is entered when the field is left, as in a field that was not drawn anew. */
function keepTyped(input, before) {
  if (before.isTyping) {
    input.value = before.value;
    input.isTyping = true;
    input.addEventListener("blur", () => { if (input.isTyping) input.dispatchEvent(new Event("change", { bubbles: true })); });
  }
  input.setSelectionRange(before.selectionStart, before.selectionEnd);
}
addEventListener("input", event => { event.target.isTyping = true; });
addEventListener("change", event => { event.target.isTyping = false; });

function fill(element, ...children) {
  element.replaceChildren();
  add(element, children);
  return element;
}

/** Offers bytes as a file to keep. */
function save(name, bytes, type) {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
