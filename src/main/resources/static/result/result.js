// Shows at once what ticked changes would do; without this file, the form's button does.
"use strict";
(() => {
  const form = document.getElementById("what-if");
  if (!form) return;
  form.classList.add("live");
  let running = new AbortController();

  form.addEventListener("change", async () => {
    running.abort();
    running = new AbortController();
    const address = location.pathname + "?" + new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(address, {headers: {Accept: "text/html"}, signal: running.signal});
      if (!answer.ok) throw new Error(answer.status);
      take(new DOMParser().parseFromString(await answer.text(), "text/html"));
      history.replaceState(null, "", address);
    } catch (failed) {
      if (failed.name !== "AbortError") form.classList.remove("live"); // the button comes back
    }
  });

  const take = page => {
    for (const part of ["outcome", "figures"]) {
      const now = document.getElementById(part);
      const then = page.getElementById(part);
      if (!now || !then) continue;
      now.className = then.className;
      now.replaceChildren(...then.childNodes);
    }
  };
})();
