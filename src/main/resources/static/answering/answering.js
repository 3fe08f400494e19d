// Saves each answer as it is given. Everything works without this file: the button at the end saves the whole page.
import {keeping, sending} from "./unsent.js";

const signs = document.getElementById("saving");
const words = signs.dataset;
const told = signs.querySelector(".told");
const trouble = signs.querySelector(".trouble");
const retry = trouble.querySelector(".retry");
const form = document.getElementById("questions");
const here = form && new URL(form.action).pathname;
const kept = keeping("boussole:" + words.home);
let choices = 0;

/* Reading and filling a question's fields */

const fields = question => [...question.querySelectorAll("input, select, textarea")].filter(field => field.name);
const ticks = field => field.type === "checkbox" || field.type === "radio";
const mark = question => question.querySelector("input[type=hidden]");
const asked = page => [...page.querySelectorAll("fieldset[data-question]")];
const find = id => form && document.getElementById(id);

const said = question => {
  const body = new URLSearchParams();
  for (const field of fields(question)) if (!ticks(field) || field.checked) body.append(field.name, field.value);
  body.append("go", "nowhere");
  return body;
};

const fill = (question, body) => {
  for (const field of fields(question)) {
    if (ticks(field)) field.checked = body.getAll(field.name).includes(field.value);
    else if (field.type !== "hidden") field.value = body.get(field.name) ?? "";
  }
};

// What stands alone takes back the others, and they take it back; past the most, the last tick is undone, and told.
const settle = (question, box) => {
  if (!box.checked) return true;
  const ticked = fields(question).filter(field => field.name === box.name && field.checked);
  for (const other of ticked) {
    if (other !== box && ("alone" in box.dataset || "alone" in other.dataset)) other.checked = false;
  }
  const most = Number(box.dataset.most);
  if (most && ticked.filter(other => other.checked).length > most) box.checked = false;
  return box.checked;
};

// "Not relevant" is sent once it says why, where it must.
const lacksReason = question =>
  question.querySelector("[data-why]:checked") && question.querySelector(".why [required]")?.value.trim() === "";

/* Saying how it stands */

const say = text => { told.textContent = text; };
const wrong = id => find(id)?.querySelector(".error p")?.textContent ?? "";

const sign = id => {
  const at = find(id)?.querySelector(".sign");
  if (!at) return;
  const waits = kept.of(id).length > 0;
  at.textContent = waits ? (failing() ? words.waiting : words.saving) : wrong(id) ? words.unsaved : words.saved;
  at.className = "sign " + (waits ? "waiting" : wrong(id) ? "bad" : "good");
};

const advise = (question, text) => {
  const at = question.querySelector(".sign");
  at.textContent = text;
  at.className = "sign bad";
  say(text);
};

const alarm = (text, way) => {
  const line = trouble.querySelector("p");
  if (trouble.hidden || line.textContent !== text) say(text);
  line.textContent = text;
  for (const button of trouble.querySelectorAll("button, a")) button.hidden = button !== way;
  trouble.hidden = false;
  Object.keys(kept.all()).forEach(sign);
};

const calm = () => {
  if (trouble.hidden || retry.hidden) return;
  if (trouble.contains(document.activeElement)) document.querySelector(".go button, #submission button").focus();
  trouble.hidden = true;
};

/* Taking over what the server says: questions appear or go, what others answered is shown, own choices stay */

const take = (page, mine) => {
  const news = new Set();
  let before = null;
  for (const fresh of asked(page)) {
    const known = find(fresh.id);
    const now = known ?? document.importNode(fresh, true);
    if (known) renew(known, fresh, mine, news);
    else {
      before ? before.after(now) : form.prepend(now);
      news.add(words.more);
    }
    before = now;
  }
  for (const question of asked(form)) if (!page.getElementById(question.id)) leave(question, news);
  document.getElementById("advancement").replaceChildren(...page.getElementById("advancement").children);
  if (mine) say([wrong(mine) ? words.refused + " " + wrong(mine) : words.saved, ...news].join(" "));
  else if (news.size) say([...news].join(" "));
};

const renew = (known, fresh, mine, news) => {
  const own = known.id === mine;
  if (!own && kept.of(known.id).length) return;
  if (!own && mark(known).value !== mark(fresh).value) {
    fill(known, said(fresh));
    news.add(words.elsewhere);
  }
  mark(known).value = mark(fresh).value;
  if (!own) return;
  known.querySelector(".error").replaceChildren(...fresh.querySelector(".error").childNodes);
  known.classList.toggle("wrong", wrong(mine) !== "");
  const describing = fresh.getAttribute("aria-describedby");
  describing ? known.setAttribute("aria-describedby", describing) : known.removeAttribute("aria-describedby");
};

const leave = (question, news) => {
  const next = question.contains(document.activeElement) && question.nextElementSibling;
  question.remove();
  news.add(words.fewer);
  if (next) next.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
};

// What was answered elsewhere while nobody looked at this page.
const refresh = async () => {
  if (!form || kept.any()) return;
  const before = choices;
  try {
    const answer = await fetch(here, {headers: {Accept: "text/html"}});
    if (answer.redirected) location.replace(answer.url);
    else if (answer.ok && before === choices) take(page(await answer.text()), null);
  } catch {
    // nothing is lost: all of it was saved, and the next answer will tell
  }
};

const page = text => new DOMParser().parseFromString(text, "text/html");

/* What people do */

const {send, leave: sendLast, failing} = sending(kept, {
  starts: sign,
  answers: (id, answer, item) => {
    if (form && new URL(item.to).pathname === here) take(answer, id);
    sign(id);
  },
  ends: status => {
    for (const field of form?.elements ?? []) field.disabled = true;
    alarm(status === 404 ? words.gone : words.closed, status === 404 ? null : trouble.querySelector(".result"));
  },
  fails: () => alarm(navigator.onLine ? words.failed : words.offline, retry),
  calms: calm,
});

const keep = question => {
  choices++;
  kept.add(question.id, {to: form.action, body: said(question).toString()});
  sign(question.id);
};

let typing;
form?.addEventListener("input", event => {
  const question = event.target.closest("[data-question]");
  if (!question) return;
  if (event.target.type === "checkbox" && !settle(question, event.target)) return advise(question, question.dataset.full);
  if (lacksReason(question)) return ticks(event.target) && advise(question, words.why);
  keep(question);
  clearTimeout(typing);
  if (ticks(event.target)) send();
  else typing = setTimeout(send, 1500);
});
form?.addEventListener("change", event => { if (!ticks(event.target)) send(); });

// Nobody goes on while something is not saved. Enter in a field saves, and stays.
const goOn = async event => {
  const button = event.submitter;
  const question = button?.closest("[data-question]");
  const stays = button?.value === "stay";
  if (question) keep(question);
  if (!stays && !kept.any() && navigator.onLine) return;
  event.preventDefault();
  const target = event.target;
  await send();
  await send(); // what was chosen while the first was on its way
  if (stays) return;
  if (!kept.any() && navigator.onLine) return target.requestSubmit(button);
  if (trouble.hidden) alarm(words.offline, retry);
  trouble.focus();
};
form?.addEventListener("submit", goOn);
document.getElementById("submission")?.addEventListener("submit", goOn);
retry.addEventListener("click", send);
addEventListener("online", send);
addEventListener("visibilitychange", () => { if (document.hidden) send(); else refresh(); });
addEventListener("pageshow", event => { if (event.persisted) refresh(); });
addEventListener("pagehide", sendLast);
addEventListener("beforeunload", event => { if (kept.fleeting()) event.preventDefault(); });

/* What an earlier visit could not save is shown again, and sent */

for (const [id, waiting] of Object.entries(kept.all())) {
  const {to, body} = waiting.at(-1);
  if (form && new URL(to).pathname === here && find(id)) fill(find(id), new URLSearchParams(body));
}
if (kept.any()) send().then(() => { if (!form && !kept.any()) location.reload(); });
