// What a page's own script may have to do with reactions: hear an event, offer a function, be the tag manager. None of it
// is needed for the others.
function log(text) {
  const line = document.createElement('li');
  line.textContent = text;
  document.querySelector('#log').append(line);
}

window.drimifyHandlers = {
  remember: ({ milestone, round }) => log(`call: remember, ${milestone} of round ${round}`),
};

// A tag manager puts a `push` of its own into the data layer, and this is one.
window.dataLayer = [];
window.dataLayer.push = (entry) => log(`track: ${JSON.stringify(entry)}`);

addEventListener('drimify:card-done', ({ type }) => log(`dispatch: ${type}`));

// What screen readers are told is shown here as well.
addEventListener('load', () => {
  const region = document.querySelector('[data-drimify-live]');
  if (!region) return;
  new MutationObserver(() => log(`announce: ${region.textContent}`)).observe(region, { childList: true });
});

// Escape stops the redirect; the page says so to those who see it, and has a button for those without a keyboard.
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || document.querySelector('#won').hidden) return;
  document.querySelector('#stay').hidden = true;
  document.querySelector('#stays').hidden = false;
});
addEventListener('drimify:ready', () => (document.querySelector('#stays').hidden = true));
addEventListener('DOMContentLoaded', () => {
  document.querySelector('#stay').addEventListener('click', () => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.querySelector('#won').focus();
  });
});
