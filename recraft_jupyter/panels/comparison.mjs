// Before and after in one frame: a range input is the control, so that keys and screen readers work; dragging sets it.

function picture(model, name) {
  const image = document.createElement("img");
  image.className = `rj-${name}`;
  image.draggable = false;
  let url = "";
  const show = () => {
    URL.revokeObjectURL(url);
    url = URL.createObjectURL(new Blob([model.get(name)], { type: model.get(`${name}_type`) }));
    image.src = url;
    image.alt = model.get(`${name}_description`);
  };
  model.on(`change:${name}`, show);
  show();
  const close = () => {
    model.off(`change:${name}`, show);
    URL.revokeObjectURL(url);
  };
  return { image, close };
}

function range(model) {
  const input = document.createElement("input");
  Object.assign(input, { type: "range", min: 0, max: 100, className: "rj-divider-input" });
  input.setAttribute("aria-label", "Divider between before and after, percent from the left");
  return input;
}

function tag(name, text) {
  const label = document.createElement("span");
  label.className = `rj-tag rj-tag-${name}`;
  label.textContent = text;
  label.setAttribute("aria-hidden", "true");
  return label;
}

function render({ model, el }) {
  const frame = document.createElement("div");
  frame.className = "rj-comparison";
  const before = picture(model, "before");
  const after = picture(model, "after");
  const divider = document.createElement("div");
  divider.className = "rj-divider";
  const input = range(model);
  frame.append(before.image, after.image, tag("before", "Before"), tag("after", "After"), divider, input);
  el.append(frame);

  const draw = () => {
    const position = model.get("position");
    input.value = position;
    before.image.style.clipPath = `inset(0 ${100 - position}% 0 0)`;
    after.image.style.clipPath = `inset(0 0 0 ${position}%)`;
    divider.style.left = `${position}%`;
  };
  const move = (position) => {
    model.set("position", Math.max(0, Math.min(100, Math.round(position))));
    model.save_changes();
  };
  const drag = (event) => {
    const box = frame.getBoundingClientRect();
    move((100 * (event.clientX - box.left)) / box.width);
  };
  const stop = new AbortController();
  const { signal } = stop;
  frame.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    input.focus();
    drag(event);
  }, { signal });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) drag(event);
  }, { signal });
  input.addEventListener("input", () => move(Number(input.value)), { signal });
  // JupyterLab would take the arrow keys for moving between cells.
  frame.addEventListener("keydown", (event) => event.stopPropagation(), { signal });
  model.on("change:position", draw);
  draw();
  return () => {
    stop.abort();
    model.off("change:position", draw);
    before.close();
    after.close();
  };
}

export default { render };
