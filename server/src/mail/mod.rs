//! Letters: how they are written, and how they are handed to a mail server. Knows no target.
//!
//! `templates` are compiled at start-up and rendered to a `letter`, which `server` hands over; nothing that was said in a
//! record becomes a header or markup.

mod address;
mod letter;
mod server;
mod templates;

pub(crate) use address::address;
pub(crate) use letter::{Attached, Letter, Sender, compose, compose_with};
pub(crate) use server::{Login, MailServer, Mailer, Security};
pub(crate) use templates::{Mistake, Part, Template, Templates, normal_locale, plain_letter};
