// Of this demo alone: gives each visit an address of its own, and asks what has arrived at the CRM and in the mailbox.

const { office, game: source } = document.documentElement.dataset;
const element = (id) => document.getElementById(id);
const email = `ada.${crypto.randomUUID().slice(0, 8)}@example.com`;

for (const place of document.querySelectorAll('[data-address]')) place.textContent = email;
const address = new URL(source);
for (const [name, value] of [
  ['email', email],
  ['firstName', 'Ada'],
  ['optin', 'on'],
]) {
  address.searchParams.set(name, value);
}
element('game').src = address.href;

const show = (id) => {
  element(`${id}-waiting`).hidden = true;
  element(id).hidden = false;
};

function showContact(contact) {
  element('contact').replaceChildren(
    ...Object.entries(contact).flatMap(([name, value]) => {
      const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
      [term.textContent, detail.textContent] = [name, value || '–'];
      return [term, detail];
    }),
  );
  show('contact');
}

function showLetter({ subject, from, path }) {
  element('letter-subject').textContent = subject;
  element('letter-from').textContent = from;
  element('letter-body').src = new URL(path, office).href;
  show('letter');
}

const seconds = (count) => new Promise((resolve) => setTimeout(resolve, count * 1000));

async function watch() {
  for (let shown = { contact: false, letter: false }; !(shown.contact && shown.letter); await seconds(0.5)) {
    const response = await fetch(`${office}/arrived?email=${encodeURIComponent(email)}`).catch(() => null);
    if (!response?.ok) continue;
    const { contact, letters } = await response.json();
    if (contact && !shown.contact) showContact(contact);
    if (letters.length && !shown.letter) showLetter(letters[0]);
    shown = { contact: Boolean(contact), letter: letters.length > 0 };
  }
}

if (office) document.addEventListener('drimify:complete', () => void watch(), { once: true });
