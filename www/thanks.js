// Shows the score from the address as text, if it looks like one. It proves nothing: anybody can type an address.
const score = new URLSearchParams(location.search).get('s') ?? '';

if (/^-?\d{1,15}(\.\d{1,15})?$/.test(score)) {
  document.querySelector('#score').textContent = score;
  document.querySelector('#score-line').hidden = false;
}
