// A file from the user's machine; its size is checked here, because what is too large would never arrive.

function render({ model, el }) {
  const root = document.createElement("label");
  root.className = "rj-upload";
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept: model.get("accept") });
  input.setAttribute("aria-label", model.get("words"));
  const words = document.createElement("span");
  words.textContent = model.get("words");
  root.append(words, input);
  el.append(root);

  const send = async (file) => {
    if (!file) return;
    if (file.size > model.get("limit")) {
      model.send({ name: file.name, size: file.size });
      return;
    }
    const content = await file.arrayBuffer();
    model.send({ name: file.name, size: file.size }, undefined, [content]);
  };
  const stop = new AbortController();
  const { signal } = stop;
  input.addEventListener("change", () => {
    send(input.files[0]);
    input.value = "";
  }, { signal });
  root.addEventListener("dragover", (event) => event.preventDefault(), { signal });
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    event.stopPropagation();
    send(event.dataTransfer.files[0]);
  }, { signal });
  return () => stop.abort();
}

export default { render };
