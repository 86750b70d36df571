// What the edge asks the core: the same numbers as in `edge.rs`.

export const REGISTER = 0;
export const RELEASE = 1;
export const GIVE_UP = 2;
export const INIT = 3;
export const ARM = 4;
export const CATCH_UP = 5;
export const RELOAD = 6;
export const PERMIT = 7;
export const DISARM = 8;
