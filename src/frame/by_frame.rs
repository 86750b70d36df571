//! Something for each frame, in the order of their numbers, which are never used twice.

use super::FrameId;

/// What is kept for each frame.
#[derive(Debug)]
pub(crate) struct ByFrame<T>(Vec<(FrameId, T)>);

impl<T> Default for ByFrame<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByFrame<T> {
    fn place(&self, id: FrameId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&id, |(known, _)| *known)
    }

    /// What is kept for a frame.
    #[must_use]
    pub(crate) fn get(&self, id: FrameId) -> Option<&T> {
        self.0.get(self.place(id).ok()?).map(|(_, value)| value)
    }

    /// What is kept for a frame.
    pub(crate) fn get_mut(&mut self, id: FrameId) -> Option<&mut T> {
        let place = self.place(id).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Keeps something for a frame, in place of what was kept.
    pub(crate) fn insert(&mut self, id: FrameId, value: T) {
        self.remove(id);
        let place = self.0.partition_point(|(known, _)| *known < id);
        self.0.insert(place, (id, value));
    }

    /// Forgets a frame, and answers what was kept for it.
    pub(crate) fn remove(&mut self, id: FrameId) -> Option<T> {
        let place = self.place(id).ok()?;
        Some(self.0.remove(place).1)
    }

    /// All of it, in the order of the frames' numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FrameId, &T)> {
        self.0.iter().map(|(id, value)| (*id, value))
    }

    /// All of it, to be changed, in the order of the frames' numbers.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (FrameId, &mut T)> {
        self.0.iter_mut().map(|(id, value)| (*id, value))
    }
}
