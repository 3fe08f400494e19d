// Saves each answer as it is given. Everything works without this file: the button at the end saves the whole page.
"use strict";
(() => {
  for (const link of document.querySelectorAll("[data-copy]")) {
    link.addEventListener("focus", () => link.select());
  }
  const form = document.getElementById("questions");
  if (!form) return;
  const words = form.dataset;
  let saving = Promise.resolve();

  form.addEventListener("change", event => {
    const question = event.target.closest("fieldset[data-question]");
    if (!question) return;
    if (event.target.type === "checkbox") settle(question, event.target);
    saving = saving.then(() => save(question));
  });

  // What stands alone takes back the others, and they take it back; past the most, the last tick is undone.
  const settle = (question, box) => {
    if (!box.checked) return;
    const alone = "alone" in box.dataset;
    const ticked = [...question.querySelectorAll(`input[name="${box.name}"]:checked`)];
    for (const other of ticked) {
      if (other !== box && (alone || "alone" in other.dataset)) other.checked = false;
    }
    const most = Number(box.dataset.most);
    if (most && ticked.filter(other => other.checked).length > most) box.checked = false;
  };

  const save = async question => {
    say(question, words.saving);
    try {
      const answer = await fetch(form.action, {method: "POST", body: said(question), headers: {Accept: "text/html"}});
      if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("questions");
      if (!fresh) throw new Error("no form");
      take(question, fresh);
      document.getElementById("advancement").replaceChildren(...page.getElementById("advancement").children);
    } catch {
      say(question, words.failed, true);
    }
  };

  const said = question => {
    const body = new URLSearchParams();
    for (const field of question.querySelectorAll("input, select, textarea")) {
      const ticked = field.checked || (field.type !== "checkbox" && field.type !== "radio");
      if (field.name && ticked) body.append(field.name, field.value);
    }
    body.append("go", "stay");
    return body;
  };

  // The answer is kept: questions it opens appear, those it rules out go; what stands in other fields stays.
  const take = (question, fresh) => {
    const now = fresh.querySelector(`#${CSS.escape(question.id)}`);
    const error = now ? now.querySelector(".error").textContent : "";
    question.querySelector(".error").textContent = error;
    question.toggleAttribute("aria-invalid", false);
    if (error) question.setAttribute("aria-invalid", "true");
    if (now) question.querySelector("input[type=hidden]").value = now.querySelector("input[type=hidden]").value;
    let before = null;
    for (const asked of fresh.querySelectorAll("fieldset[data-question]")) {
      let here = document.getElementById(asked.id);
      if (!here) {
        here = document.importNode(asked, true);
        before ? before.after(here) : form.prepend(here);
      }
      before = here;
    }
    for (const here of form.querySelectorAll("fieldset[data-question]")) {
      if (!fresh.querySelector(`#${CSS.escape(here.id)}`)) here.remove();
    }
    say(question, error ? words.refused + " " + error : words.saved, Boolean(error));
  };

  const say = (question, text, bad = false) => {
    const sign = question.querySelector(".saved");
    sign.textContent = text;
    sign.classList.toggle("bad", bad);
  };
})();
