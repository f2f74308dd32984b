// What core widgets cannot do: Ctrl/Cmd+Enter in a panel, keys that the notebook must not take, names for readers.

const NOTEBOOK_KEYS = /^(Escape|Tab|F\d+)$/;

function whenAttached(element, signal, then) {
  if (signal.aborted) return;
  if (element.isConnected) then();
  else requestAnimationFrame(() => whenAttached(element, signal, then));
}

function visibleButton(body) {
  return [...body.querySelectorAll("button.rj-primary")].find((button) => button.offsetParent && !button.disabled);
}

// Text fields keep their keys to themselves, so this must be seen on the way down to them.
function onShortcut(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  const body = event.target.closest(".rj-body");
  if (body) visibleButton(body)?.click();
}

function onKey(event) {
  const withModifier = event.ctrlKey || event.metaKey || event.altKey;
  if (!withModifier && !NOTEBOOK_KEYS.test(event.key)) event.stopPropagation();
}

// The last letters typed may still wait for the kernel when the click overtakes them: the click carries the prompt.
function onClick(event, model) {
  const button = event.target.closest("button.rj-primary");
  const prompt = button?.closest(".rj-body")?.querySelector(".rj-prompt textarea");
  if (!prompt || button.disabled) return;
  event.stopPropagation();
  model.send({ prompt: prompt.value });
}

function setAttribute(element, name, value) {
  if (value && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function nameForReaders(panel) {
  for (const group of panel.querySelectorAll(".widget-toggle-buttons, .rj-row")) {
    setAttribute(group, "role", "group");
    setAttribute(group, "aria-label", group.querySelector(".widget-label, .rj-label")?.textContent.trim());
  }
  for (const button of panel.querySelectorAll(".widget-toggle-button")) {
    setAttribute(button, "aria-pressed", String(button.classList.contains("mod-active")));
  }
  for (const button of panel.querySelectorAll(".rj-choose")) {
    setAttribute(button, "aria-pressed", String(button.closest(".rj-tile").classList.contains("rj-chosen")));
  }
  for (const input of panel.querySelectorAll(".widget-colorpicker.concise input[type=color]")) {
    setAttribute(input, "aria-label", input.closest(".widget-colorpicker").querySelector(".widget-label")?.textContent);
  }
  for (const line of panel.querySelectorAll(".rj-status")) setAttribute(line, "aria-live", "polite");
}

function render({ model, el }) {
  const ended = new AbortController();
  const { signal } = ended;
  const observer = new MutationObserver(() => panel && nameForReaders(panel));
  let panel = null;
  el.style.display = "none";
  whenAttached(el, signal, () => {
    panel = el.closest(".rj-panel");
    if (!panel) return;
    panel.addEventListener("keydown", onShortcut, { signal, capture: true });
    panel.addEventListener("keydown", onKey, { signal });
    panel.addEventListener("click", (event) => onClick(event, model), { signal, capture: true });
    observer.observe(panel, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
    nameForReaders(panel);
  });
  return () => {
    ended.abort();
    observer.disconnect();
  };
}

export default { render };
