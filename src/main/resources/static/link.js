// Copies one's link, and asks for it by letter without leaving the page. Everything but copying works without this file.
"use strict";
(() => {
  for (const link of document.querySelectorAll("[data-copy]")) link.addEventListener("focus", () => link.select());
  for (const button of document.querySelectorAll("[data-copies]")) {
    const link = button.closest(".resume").querySelector("[data-copy]");
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(link.value);
      button.textContent = button.dataset.done;
    });
  }
  for (const letter of document.querySelectorAll("form[data-letter]")) {
    const sign = letter.querySelector("[role=status]");
    letter.addEventListener("submit", async event => {
      event.preventDefault();
      sign.textContent = "…";
      let told;
      try {
        const answer = await fetch(letter.action, {
          method: "POST", body: new URLSearchParams(new FormData(letter)), headers: {Accept: "text/html"},
        });
        told = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-told]");
        letter.address.toggleAttribute("aria-invalid", false);
        if (answer.status === 422) {
          letter.address.setAttribute("aria-invalid", "true");
          letter.address.focus();
        }
      } catch {
        told = null;
      }
      sign.textContent = told ? told.textContent : letter.dataset.failed;
      sign.classList.toggle("bad", !told || letter.address.hasAttribute("aria-invalid"));
    });
  }
})();
