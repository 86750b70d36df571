//! A letter as it is sent: its headers, and its text beside its HTML.

use std::time::SystemTime;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart};
use lettre::{Address, Message};

/// What a letter says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Letter {
    /// One line.
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    /// Where whoever gets it can say that it was the last one.
    pub(crate) unsubscribe: Option<String>,
}

/// A file that goes with a letter.
#[derive(Debug, Clone)]
pub(crate) struct Attached {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// Whose letters they are.
#[derive(Debug, Clone)]
pub(crate) struct Sender {
    pub(crate) from: Mailbox,
    pub(crate) reply_to: Option<Mailbox>,
    /// A POST to the address to unsubscribe at is enough, by RFC 8058.
    pub(crate) one_click: bool,
}

/// Puts a letter together. Its id is the same however often it is sent.
///
/// # Errors
/// A header cannot be written so.
pub(crate) fn compose(sender: &Sender, to: Address, id: &str, letter: Letter) -> Result<Message, String> {
    put_together(sender, to, id, letter, None)
}

/// The same with a file.
///
/// # Errors
/// A header cannot be written so.
pub(crate) fn compose_with(
    sender: &Sender,
    to: Address,
    id: &str,
    letter: Letter,
    attached: Attached,
) -> Result<Message, String> {
    put_together(sender, to, id, letter, Some(attached))
}

fn put_together(
    sender: &Sender,
    to: Address,
    id: &str,
    letter: Letter,
    attached: Option<Attached>,
) -> Result<Message, String> {
    let Letter { subject, text, html, unsubscribe } = letter;
    let mut builder = Message::builder()
        .from(sender.from.clone())
        .to(Mailbox::new(None, to))
        .subject(subject)
        .date(SystemTime::now())
        .message_id(Some(format!("<{id}@{}>", sender.from.email.domain())))
        // No machine answers that somebody is on holiday.
        .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
    if let Some(reply_to) = &sender.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    if let Some(url) = unsubscribe {
        builder = builder.raw_header(header("List-Unsubscribe", format!("<{url}>")));
        if sender.one_click {
            builder = builder.raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
    }
    let said = MultiPart::alternative_plain_html(text, html);
    let whole = match attached {
        None => said,
        Some(Attached { name, kind, bytes }) => {
            let kind = ContentType::parse(kind).map_err(|error| error.to_string())?;
            MultiPart::mixed().multipart(said).singlepart(Attachment::new(name).body(bytes, kind))
        }
    };
    builder.multipart(whole).map_err(|error| error.to_string())
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_letter_becomes_a_header_of_its_own() {
        let sender = Sender {
            from: "Shop <win@shop.example>".parse().expect("a mailbox"),
            reply_to: Some("help@shop.example".parse().expect("a mailbox")),
            one_click: true,
        };
        let letter = Letter {
            subject: "Hello\r\nBcc: eve@x.example\r\n\r\nbody".to_owned(),
            text: "text\r\n.\r\nRCPT TO:<eve@x.example>".to_owned(),
            html: "<p>text</p>".to_owned(),
            unsubscribe: Some("https://shop.example/stop?who=1\r\nBcc: eve@x.example".to_owned()),
        };
        let to = crate::mail::address("ada@x.example").expect("an address");
        let message = compose(&sender, to, "evt_1", letter).expect("a message");
        let bytes = String::from_utf8(message.formatted()).expect("text");
        let (head, _) = bytes.split_once("\r\n\r\n").expect("a head and a body");
        assert!(!head.lines().any(|line| line.starts_with("Bcc")), "{head}");
        for line in
            ["Message-ID: <evt_1@shop.example>", "Reply-To: help@shop.example", "Auto-Submitted: auto-generated"]
        {
            assert!(head.lines().any(|found| found == line), "{line} in {head}");
        }
        assert_eq!(message.envelope().to().len(), 1);
    }
}
