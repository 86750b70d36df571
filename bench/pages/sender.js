// Runs in every frame: prepares messages while nobody measures, and posts them all when the host page says so.

(() => {
  const session = '5f0c6a2e-3f7b-4c46-9a53-2f8d1c7e9b10';
  const framed = (type, data) =>
    `[iFrameSizer]game:0:0:message:${JSON.stringify({ isDigitaService: true, type, data, id: 'digita-1' })}`;

  const make = {
    ready: () => framed('ready', {}),
    // Another score each time: the same outcome again would be a duplicate.
    complete: (number) =>
      framed('complete', {
        credentials: { sessionID: session, projectID: 'XBs15jKF', isPreviewMode: false },
        gameMetrics: {
          userWon: true,
          score: number,
          prizeID: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
          prizeTitle: 'Gold Membership',
          prizeRef: 'GOLD2023',
          code: 'WIN12345',
          prizeImage: 'https://apps.drimify.com/media/gold.png',
        },
      }),
    route: (number) => framed('routechange', { route: `/screen/${number}` }),
    stranger: (number) => JSON.stringify({ source: 'chat-widget', event: 'tick', number }),
    vimeo: (number) => JSON.stringify({ event: 'ended', data: { seconds: number, percent: 1, duration: number } }),
    typeform: (number) => ({
      type: 'form-submit',
      embedId: new URLSearchParams(location.search).get('typeform-embed-id'),
      formId: 'XBs15jKF',
      responseId: `${session}-${number}`,
    }),
    penpal: (number) => ({ sessionId: session, projectId: 'XBs15jKF', won: true, score: number, code: 'WIN12345' }),
  };

  let prepared = [];
  window.sender = {
    send: (message) => parent.postMessage(message, '*'),
    prepare: (kind, from, count) => {
      prepared = Array.from({ length: count }, (_, at) => make[kind](from + at));
    },
  };

  addEventListener('message', ({ data }) => {
    if (data !== 'go') return;
    const { send } = window.sender;
    for (const message of prepared) send(message);
    prepared = [];
  });
})();
