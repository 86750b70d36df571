//! What is delivered.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mix {
    /// A participation in one delivery, each with an id of its own.
    Fresh,
    /// Each in three: a form without id, the game with id, the prize.
    Partial,
}

impl Mix {
    /// The body of a delivery. Numbers follow one another at each sender.
    pub(crate) fn body(self, number: usize) -> String {
        let play = if self == Self::Fresh { number } else { number / 3 };
        let id = play + 1;
        let person = format!(
            r#""appId":123,"sessionId":"session-{id}","firstName":"Ada","lastName":"Lovelace","email":"p{id}@example.com","optinNewsletter":true,"locale":"en""#
        );
        let time = format!("2024-11-10T{:02}:{:02}:{:02}+01:00", play / 3600 % 24, play / 60 % 60, play % 60);
        let game = format!(r#""id":{id},"score":85,"timeTaken":42,"date":"{time}","updatedAt":"{time}""#);
        let prize = format!(
            r#""prizeUid":"da39a3ee5e6b4b0d3255bfef95601890afd80709","prizeTitle":"Gold Membership","prizeRef":"GOLD2023","code":"WIN{id}""#
        );
        match (self, number % 3) {
            (Self::Fresh, _) => format!("{{{person},{game},{prize}}}"),
            (Self::Partial, 0) => format!("{{{person}}}"),
            (Self::Partial, 1) => format!(r#"{{"sessionId":"session-{id}",{game}}}"#),
            (Self::Partial, _) => format!(r#"{{"id":{id},{prize}}}"#),
        }
    }
}
