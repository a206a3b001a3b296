//! The file sink: each message is a line of JSON.

use std::{
    collections::HashSet,
    fs::{File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use casework::{delivery::Delivery, port::Message};
use serde::Serialize;

use super::Messenger;
use crate::torn;

#[derive(Serialize)]
struct Line<'a> {
    to: &'a str,
    channel: &'a str,
    text: &'a str,
    purpose: &'a str,
    at: String,
}

/// `outbox.jsonl`.
pub struct FileSink {
    path: PathBuf,
    /// The end of the file as it was when the program started: what a program that was killed wrote but could not
    /// mark. A message is told from another by its line, because it holds the instant it was queued.
    before: HashSet<String>,
}

impl FileSink {
    pub fn open(path: PathBuf) -> io::Result<Self> {
        let before = torn::mend(&path)?.into_iter().collect();
        private(&path)?;
        Ok(Self { path, before })
    }
}

impl Messenger for FileSink {
    const A_ROUND: u64 = 100;

    fn send(&mut self, messages: &[Message]) -> impl Future<Output = io::Result<Vec<Delivery>>> + Send {
        std::future::ready(self.write(messages).map(|()| vec![Delivery::Sent; messages.len()]))
    }
}

impl FileSink {
    fn write(&self, messages: &[Message]) -> io::Result<()> {
        let mut lines = String::new();
        for message in messages {
            let line = line(message)?;
            if !self.before.contains(&line) {
                lines.push_str(&line);
                lines.push('\n');
            }
        }
        // Opened anew each time: a file that was moved away or removed is made again.
        let mut file = private(&self.path)?;
        file.write_all(lines.as_bytes())?;
        file.sync_data()
    }
}

fn line(message: &Message) -> io::Result<String> {
    let line = Line {
        to: &message.to,
        channel: message.channel.word(),
        text: &message.text,
        purpose: &message.purpose,
        at: message.created_at.to_string(),
    };
    Ok(serde_json::to_string(&line)?)
}

/// Phones and codes are in it: for its owner only.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use casework::{id::MessageId, port::Channel};
    use jiff::Timestamp;

    fn message(second: i64) -> Message {
        Message {
            id: MessageId(uuid::Uuid::nil()),
            family: None,
            to: "+8615400000000".to_owned(),
            channel: Channel::Sms,
            text: "\"123456\"\n是您的验证码".to_owned(),
            purpose: "code".to_owned(),
            created_at: Timestamp::from_second(second).unwrap(),
            attempts: 0,
        }
    }

    #[test]
    fn a_message_is_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outbox.jsonl");
        FileSink::open(path.clone()).unwrap().write(&[message(0), message(1)]).unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0]["to"], "+8615400000000");
        assert_eq!(lines[0]["channel"], "sms");
        assert_eq!(lines[0]["purpose"], "code");
        assert_eq!(lines[1]["at"], "1970-01-01T00:00:01Z");
        assert_eq!(lines[0].as_object().unwrap().len(), 5);
    }

    #[test]
    fn what_a_killed_program_wrote_is_not_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outbox.jsonl");
        FileSink::open(path.clone()).unwrap().write(&[message(0)]).unwrap();
        OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"to\":\"+86").unwrap();
        FileSink::open(path.clone()).unwrap().write(&[message(0), message(2)]).unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(text.lines().filter(|line| line.contains("1970-01-01T00:00:00Z")).count(), 1);
        assert!(text.ends_with("\"at\":\"1970-01-01T00:00:02Z\"}\n"));
    }
}
