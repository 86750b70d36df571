// Of this demo alone: marks the current choice, and says why a win is not verified. It decides nothing about the prize.

const REASONS = {
  refused: 'The server refused: this prize was given to somebody else, or this page may not ask.',
  timeout: 'Nothing came from the vendor in time.',
  no_session: 'The game named no session to ask for.',
};

const chosen = location.search || '?webhook=now';
for (const link of document.querySelectorAll('.choice a')) {
  if (link.search === chosen) link.setAttribute('aria-current', 'page');
}

document.addEventListener('drimify:unverified', ({ detail }) => {
  document.querySelector('#reason').textContent = REASONS[detail.payload.reason];
});
