// Once everything is to be erased, nothing that is not saved yet stays in this browser either.
const form = document.querySelector("form[action$='/erasure']");
form.addEventListener("submit", () => {
  try {
    localStorage.removeItem("boussole:" + new URL(form.action).pathname.replace(/\/erasure$/, ""));
  } catch {
    // where nothing can be kept, nothing is
  }
});
