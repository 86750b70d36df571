// What the edge asks the core: the same numbers as in `core.rs`. Each takes two numbers and two values.

export const ADMIT = 0;
export const JUDGE = 1;
export const REGISTER = 2;
export const RELEASE = 3;
export const OWN = 4;
export const ARM = 5;
export const DISARM = 6;
export const LATE = 7;
export const RELOAD = 8;
export const PERMIT = 9;
export const ON = 10;
export const OFF = 11;
export const STATS = 12;
export const COUNT = 13;
export const INIT = 14;
export const RAW = 15;
export const TABLES = 16;
export const MEMBERS = 17;
export const RECOGNISE = 18;
export const DESTROY = 19;
