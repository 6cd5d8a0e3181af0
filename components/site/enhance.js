// The one optional file of the public pages: text size, listening, sharing, suggestions. A page is whole without it.
// @ts-check
const root = document.documentElement;
const tools = /** @type {HTMLElement | null} */ (document.querySelector('[data-tools]'));
const field = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-suggestions]'));
const sizes = ['small', '', 'large', 'larger'];

/** @param {string} name @returns {string | null} */
function remembered(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param {string} size */
function setSize(size) {
  if (size) root.dataset.size = size;
  else delete root.dataset.size;
  try {
    localStorage.setItem('co-chu', size);
  } catch {
    // A browser that keeps nothing shows the size until the page is left.
  }
}

/** @param {HTMLElement} place @param {string} label @param {(button: HTMLButtonElement) => void} act */
function addButton(place, label, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => act(button));
  place.append(button);
  return button;
}

/** @param {number} by */
function resize(by) {
  const at = sizes.indexOf(root.dataset.size ?? '');
  setSize(sizes[Math.min(sizes.length - 1, Math.max(0, at + by))] ?? '');
}

/** @param {HTMLElement} place */
function offerListening(place) {
  const article = document.querySelector('article');
  const language = article?.lang === 'en' ? 'en' : 'vi';
  const synth = window.speechSynthesis;
  if (!article || !synth) return;
  let button = /** @type {HTMLButtonElement | undefined} */ (undefined);

  const stop = () => {
    synth.cancel();
    if (button) button.textContent = place.dataset.listen ?? '';
    button?.setAttribute('aria-pressed', 'false');
  };
  const start = () => {
    const voice = synth.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
    const parts = [...article.querySelectorAll('h1, .sapo, .body p, .body h2, .body h3, .body li')];
    parts.forEach((part, at) => {
      const spoken = new SpeechSynthesisUtterance(part.textContent ?? '');
      spoken.lang = language === 'vi' ? 'vi-VN' : 'en-GB';
      if (voice) spoken.voice = voice;
      if (at === parts.length - 1) spoken.onend = stop;
      synth.speak(spoken);
    });
    if (button) button.textContent = place.dataset.stop ?? '';
    button?.setAttribute('aria-pressed', 'true');
  };
  // A machine without a voice of the language would read it as noise.
  const offer = () => {
    const hasVoice = synth.getVoices().some(({ lang }) => lang.toLowerCase().startsWith(language));
    if (!hasVoice || button) return;
    button = addButton(place, place.dataset.listen ?? '', () => (synth.speaking ? stop() : start()));
    button.setAttribute('aria-pressed', 'false');
  };
  offer();
  synth.addEventListener?.('voiceschanged', offer);
  addEventListener('pagehide', stop);
}

/** @param {HTMLElement} place */
function offerSharing(place) {
  const address = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.href;
  if (navigator.share) {
    addButton(place, place.dataset.share ?? '', () => {
      navigator.share({ title: document.title, url: address }).catch(() => undefined);
    });
  }
  if (!navigator.clipboard) return;
  addButton(place, place.dataset.copy ?? '', (button) => {
    navigator.clipboard.writeText(address).then(() => {
      button.textContent = place.dataset.copied ?? '';
    });
  });
}

/** @param {HTMLInputElement} input */
function suggestWhileTyping(input) {
  const list = document.createElement('datalist');
  list.id = 'goi-y';
  input.after(list);
  input.setAttribute('list', list.id);
  const known = /** @type {Map<string, string>} */ (new Map());
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  let asked = '';

  const ask = async () => {
    asked = input.value;
    const answer = await fetch(`${input.dataset.suggestions}?q=${encodeURIComponent(asked)}`).catch(
      () => undefined,
    );
    if (!answer?.ok || asked !== input.value) return;
    const found = /** @type {{ headline: string, path: string }[]} */ (await answer.json());
    list.replaceChildren(...found.map(({ headline }) => new Option(headline, headline)));
    for (const { headline, path } of found) known.set(headline, path);
  };
  input.addEventListener('input', () => {
    const path = known.get(input.value);
    if (path) location.assign(path);
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
}

const size = remembered('co-chu');
if (size && sizes.includes(size)) root.dataset.size = size;
if (tools) {
  addButton(tools, 'A−', () => resize(-1)).setAttribute('aria-label', tools.dataset.smaller ?? '');
  addButton(tools, 'A+', () => resize(1)).setAttribute('aria-label', tools.dataset.larger ?? '');
  offerListening(tools);
  offerSharing(tools);
}
if (field) suggestWhileTyping(field);
