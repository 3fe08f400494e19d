// What the server is not known to have yet: kept in this browser, sent until it has it.

// By question: first what is on its way or in doubt, then what was chosen since. What is in doubt can be sent again: it
// carries the mark of what its page showed, so that the server knows whether it, or someone else, has written since.
export const keeping = name => {
  let copy = null; // where the browser keeps nothing
  const all = () => {
    try {
      return copy ?? JSON.parse(localStorage.getItem(name)) ?? {};
    } catch {
      return copy ?? {};
    }
  };
  const replace = items => {
    try {
      if (Object.keys(items).length) localStorage.setItem(name, JSON.stringify(items));
      else localStorage.removeItem(name);
      copy = null;
    } catch {
      copy = items;
    }
  };
  const of = question => all()[question] ?? [];
  const set = (question, waiting) => {
    const items = all();
    items[question] = waiting;
    if (!waiting.length) delete items[question];
    replace(items);
  };
  const any = () => Object.keys(all()).length > 0;
  const fleeting = () => copy !== null && any();
  const add = (question, item) => set(question, [...of(question).filter(one => one.tried).slice(0, 1), item]);
  const tried = question => set(question, of(question).map((one, at) => at ? one : {...one, tried: true}));
  // The first has arrived: what comes after it writes over what the server now shows.
  const arrived = (question, item, mark) => {
    const waiting = of(question);
    const rest = waiting[0]?.body === item.body ? waiting.slice(1) : waiting;
    set(question, rest.map(one => {
      const body = new URLSearchParams(one.body);
      body.set(question + ".was", mark);
      return {...one, body: body.toString()};
    }));
  };
  return {all, of, any, fleeting, add, tried, arrived, clear: () => replace({})};
};

// Sends one after the other; where it fails, again and again, ever less often.
export const sending = (kept, {starts, answers, ends, fails, calms}) => {
  let run = null;
  let pause = 0;
  let timer;

  const post = (question, item) => {
    kept.tried(question);
    return fetch(item.to, {
      method: "POST", body: new URLSearchParams(item.body), headers: {Accept: "text/html"}, keepalive: true,
      signal: AbortSignal.timeout(20000),
    });
  };

  const deliver = async (question, [item]) => {
    starts(question);
    const answer = await post(question, item);
    if (answer.status === 404 || answer.status === 409) {
      kept.clear();
      return ends(answer.status);
    }
    if (!answer.ok && answer.status !== 422) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page.getElementById("questions")) throw new Error("no questions");
    kept.arrived(question, item, page.querySelector(`#${CSS.escape(question)} input[type=hidden]`)?.value ?? "");
    answers(question, page, item);
  };

  const sendAll = async () => {
    clearTimeout(timer);
    try {
      for (let next; (next = Object.entries(kept.all())[0]); ) await deliver(...next);
      pause = 0;
      calms();
    } catch {
      pause = Math.min(pause * 2 || 1, 30);
      timer = setTimeout(send, pause * 1000);
      fails();
    }
  };

  const send = () => run ??= sendAll().finally(() => { run = null; });

  // The page goes: one last try for what is not on its way; the next page will hear whether it arrived.
  const leave = () => {
    if (!run) for (const [question, [item]] of Object.entries(kept.all())) post(question, item).catch(() => {});
  };

  return {send, leave, failing: () => pause > 0};
};
