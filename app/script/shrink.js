// Makes photos smaller before they are sent: a camera's 5 MB say no more about a paper than 500 kB, and cost a tenth on a
// poor line. Shows what will be sent. Whatever can't be read here is sent as it is: the server looks into all of it.
const LONGEST = 2000;
const PATIENCE = 10_000;

async function smaller(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return { file };
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const draw = (scale) => {
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      const pen = canvas.getContext("2d");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas;
    };
    const whole = draw(scale);
    const blob = await new Promise((done) => whole.toBlob(done, "image/jpeg", 0.85));
    const small = draw(96 / picture.width);
    whole.width = whole.height = 0;
    picture.close();
    if (!blob || (scale === 1 && blob.size >= file.size)) return { file, small };
    return { file: new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: blob.type }), small };
  } catch {
    return { file };
  }
}

for (const input of document.querySelectorAll("input[type=file]")) {
  const box = input.parentElement.querySelector("[data-sends]");
  const { again, sends, waits, kb, mb } = box.dataset;
  const [line, list] = box.children;
  // Another language was taken (page.js): what is typed came along, but nobody may choose a file for the reader.
  if (window.name.startsWith(`typed ${location.pathname} `) && window.name.includes("fakepath")) {
    line.textContent = again;
    box.hidden = false;
  }
  const size = (bytes) => (bytes < 1e6 ? kb.replace("#", Math.ceil(bytes / 1e3)) : mb.replace("#", (bytes / 1e6).toFixed(1)));
  let work;
  const show = (all) => {
    line.textContent = sends;
    list.replaceChildren(
      ...all.map(({ file, small }) => {
        const item = document.createElement("li");
        item.append(small ?? "", ` ${file.name} `, size(file.size));
        return item;
      }),
    );
  };
  input.addEventListener("change", () => {
    const chosen = [...input.files];
    box.hidden = !chosen.length;
    line.textContent = waits;
    list.replaceChildren();
    const mine = (work = (async () => {
      const all = [];
      // One after another: a phone has little memory.
      for (const file of chosen) all.push(await smaller(file));
      if (mine !== work) return;
      const sent = new DataTransfer();
      for (const { file } of all) sent.items.add(file);
      input.files = sent.files;
      show(all);
    })()
      .catch(() => mine === work && show(chosen.map((file) => ({ file }))))
      .finally(() => mine === work && (work = undefined)));
  });
  // Who is quicker than the phone waits a moment, and is not kept waiting.
  input.form.addEventListener("submit", (event) => {
    if (!work) return;
    event.preventDefault();
    const { submitter } = event;
    const late = new Promise((done) => setTimeout(done, PATIENCE));
    Promise.race([work, late]).then(() => {
      work = undefined;
      input.form.requestSubmit(submitter);
    });
  });
}
