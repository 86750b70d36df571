// What the core asks back while it answers: about the frames of the edge that asked it, and the event in question.

let edge;

export const answerFor = (asker) => {
  edge = asker;
};

// Called by the core.
export const frameOf = () => edge.frameOf();
export const matches = (frame, selector) => edge.matches(frame, selector);
