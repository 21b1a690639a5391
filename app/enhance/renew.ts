/** What scripts and readers have set on an element is not the server's to take away. */
const own = new Set(["open", "hidden", "draggable", "aria-disabled", "data-dragging", "data-drop"]);

/** Makes the children of an element what they are in a newer page. Only what differs is touched; what somebody works in stays as it is. */
export function renew(here: Element, now: Element) {
  const left = Array.from(here.childNodes);
  let place: ChildNode | null = here.firstChild;
  for (const wanted of now.childNodes) {
    const index = left.findIndex((one) => isSame(one, wanted));
    const found = left[index];
    if (found) left.splice(index, 1);
    const node = found ?? (document.importNode(wanted, true) as ChildNode);
    // Only what stands elsewhere is moved: moving takes the focus away.
    if (node === place) place = node.nextSibling;
    else here.insertBefore(node, place);
    if (found) renewNode(found, wanted);
  }
  for (const node of left) if (!holdsKept(node)) node.remove();
}

/** The same thing on both pages: by its id where it has one, a form by where it is sent, else the next one of its kind. */
function isSame(here: Node, now: Node): boolean {
  if (here.nodeName !== now.nodeName) return false;
  if (!(here instanceof Element)) return true;
  const name = (one: Node, attribute: string) => (one as Element).getAttribute(attribute);
  return ["id", "action", "data-region"].every((attribute) => name(here, attribute) === name(now, attribute));
}

function renewNode(here: Node, now: Node) {
  if (here.isEqualNode(now)) return;
  if (!(here instanceof Element)) {
    here.nodeValue = now.nodeValue;
    return;
  }
  if (isKept(here)) return;
  const wanted = now as Element;
  for (const name of here.getAttributeNames()) if (!own.has(name) && !wanted.hasAttribute(name)) here.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (!own.has(name) && here.getAttribute(name) !== value) here.setAttribute(name, value);
  renew(here, wanted);
  // Nobody had typed in it: its fields show what they are filled with now.
  if (here instanceof HTMLFormElement) here.reset();
}

const holdsKept = (node: Node): boolean => node instanceof Element && (isKept(node) || Array.from(node.querySelectorAll("form, [data-keep]")).some(isKept));

/** A form for a text, a form that somebody has begun to fill in, and what scripts keep up to date themselves. */
function isKept(node: Element): boolean {
  if (node.matches("[data-keep], [data-editing], #live")) return true;
  if (!(node instanceof HTMLFormElement)) return false;
  const { activeElement } = document;
  return (node.contains(activeElement) && activeElement?.nodeName !== "BUTTON") || [...node.elements].some(isTouched);
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex((one) => one.defaultSelected);
    return field.selectedIndex !== Math.max(0, chosen);
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  return field.checked !== field.defaultChecked || (field.type !== "checkbox" && field.type !== "radio" && field.value !== field.defaultValue);
}
