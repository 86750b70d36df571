import { type Edge } from '#edge';
/** Delivers messages to every bridge of this task, in a task of its own; what arrives until then waits behind them. */
export declare const hold: (events: MessageEvent[], overflow: number) => void;
/** Listens for a bridge; answers how to stop. */
export declare const listen: (edge: Edge) => (() => void);
