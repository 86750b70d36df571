//! Something for each frame, at the place that its number names: numbers are small, and used again.

use super::FrameId;

/// What is kept for each frame.
#[derive(Debug)]
pub(crate) struct ByFrame<T>(Vec<Option<T>>);

impl<T> Default for ByFrame<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByFrame<T> {
    /// What is kept for a frame.
    #[must_use]
    pub(crate) fn get(&self, id: FrameId) -> Option<&T> {
        self.0.get(id.0 as usize)?.as_ref()
    }

    /// What is kept for a frame.
    pub(crate) fn get_mut(&mut self, id: FrameId) -> Option<&mut T> {
        self.0.get_mut(id.0 as usize)?.as_mut()
    }

    /// Keeps something for a frame, in place of what was kept.
    pub(crate) fn insert(&mut self, id: FrameId, value: T) {
        while self.0.len() <= id.0 as usize {
            self.0.push(None);
        }
        if let Some(place) = self.0.get_mut(id.0 as usize) {
            *place = Some(value);
        }
    }

    /// Forgets a frame, and answers what was kept for it.
    pub(crate) fn remove(&mut self, id: FrameId) -> Option<T> {
        self.0.get_mut(id.0 as usize)?.take()
    }

    /// The first number that no frame has.
    #[cfg_attr(not(target_arch = "wasm32"), expect(dead_code, reason = "numbers are given by the browser side"))]
    #[must_use]
    pub(crate) fn free_id(&self) -> FrameId {
        (0..).map(FrameId).find(|id| self.get(*id).is_none()).unwrap_or(FrameId(u32::MAX))
    }

    /// All of it, in the order of the frames' numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FrameId, &T)> {
        (0..).map(FrameId).zip(&self.0).filter_map(|(id, value)| Some((id, value.as_ref()?)))
    }

    /// All of it, to be changed, in the order of the frames' numbers.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (FrameId, &mut T)> {
        (0..).map(FrameId).zip(&mut self.0).filter_map(|(id, value)| Some((id, value.as_mut()?)))
    }
}
