// Selects a link to be copied when someone comes to it. Everything works without this file.
"use strict";
for (const link of document.querySelectorAll("[data-copy]")) {
  link.addEventListener("focus", () => link.select());
}
