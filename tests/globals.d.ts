// What the pages of tests and benchmark ask of what they find, without a look at what it is: a wrong answer fails the test.

/** What a page put on its window. */
interface Window {
  [name: string]: any;
}

/** What `querySelector` finds. */
interface Element {
  hidden: boolean;
  dataset: DOMStringMap;
  src: string;
  title: string;
  style: CSSStyleDeclaration;
  contentWindow: Window;
  value: string;
  disabled: boolean;
  search: string;
  content: DocumentFragment;
  checked: boolean;
  focus(): void;
  select(): void;
}

interface Node {
  id: string;
}

interface Event {
  detail: any;
}

/** What the demo's server serves. */
declare module '/dist/*';

declare function iFrameResize(...given: any[]): any;
