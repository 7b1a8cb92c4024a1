"use strict";
(() => {
  const shown = () => [...document.querySelectorAll(".run")].filter((run) => run.offsetParent !== null);
  let at = null;

  const step = (forward) => {
    const runs = shown();
    if (!runs.length) return;
    const here = runs.indexOf(at);
    const next = here < 0
      ? (forward ? runs.find((run) => run.getBoundingClientRect().top > 80) : runs.findLast((run) => run.getBoundingClientRect().bottom < 0))
      : runs[here + (forward ? 1 : -1)];
    at = next || runs[forward ? runs.length - 1 : 0];
    at.focus({ preventScroll: true, focusVisible: true });
    at.scrollIntoView({ block: "center" });
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input[type=text], textarea")) return;
    if (event.key === "n" || event.key === "j") step(true);
    else if (event.key === "p" || event.key === "k") step(false);
    else return;
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const all = event.target.closest("button[data-all]");
    if (all) for (const box of document.querySelectorAll(".kinds input")) box.checked = all.dataset.all === "on";
  });
  for (const item of document.querySelectorAll(".needs-script")) item.hidden = false;

  const open = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.matches("details")) target.open = true;
  };
  addEventListener("hashchange", open);
  open();
})();
