//! What the bridge knows of an iframe: its number, and (to come) its standing, greeting and patience.

/// Names an iframe for the core. The browser side keeps the element behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrameId(pub u32);
