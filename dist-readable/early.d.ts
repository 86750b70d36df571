declare global {
    interface Window {
        drimifyEarly?: MessageEvent[] & {
            n: number;
            f: (event: MessageEvent) => void;
        };
    }
}
export {};
