//! The newest link of the chain, kept in a file outside the database: one JSON object a line. Copy the file to where
//! the administrators of the database cannot write.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{hex, seal::private};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    pub position: i64,
    pub hash: [u8; 32],
    pub at: Timestamp,
}

#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    #[error("the checkpoint file {path}: {why}")]
    File { path: PathBuf, why: io::Error },
    #[error("the checkpoint file {path}, line {line}: not a checkpoint")]
    Line { path: PathBuf, line: usize },
}

#[derive(Serialize, Deserialize)]
struct Line {
    position: i64,
    hash: String,
    at: String,
}

/// On the disk when it returns.
pub fn append(path: &Path, checkpoint: &Checkpoint) -> Result<(), CheckpointError> {
    let failed = |why| CheckpointError::File { path: path.to_owned(), why };
    let line =
        Line { position: checkpoint.position, hash: hex::write(&checkpoint.hash), at: checkpoint.at.to_string() };
    let mut text = serde_json::to_string(&line).map_err(|why| failed(why.into()))?;
    text.push('\n');
    let mut file = private(OpenOptions::new().append(true).create(true)).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_data()).map_err(failed)
}

/// All of them, oldest first; none where there is no file. A last line that a crash cut off does not count.
pub fn read(path: &Path) -> Result<Vec<Checkpoint>, CheckpointError> {
    let failed = |why| CheckpointError::File { path: path.to_owned(), why };
    let file = match File::open(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        opened => opened.map_err(failed)?,
    };
    let mut reader = BufReader::new(file);
    let (mut checkpoints, mut text) = (Vec::new(), String::new());
    while reader.read_line(&mut text).map_err(failed)? > 0 {
        match parse(&text) {
            Some(checkpoint) => checkpoints.push(checkpoint),
            None if !text.ends_with('\n') => break,
            None => return Err(CheckpointError::Line { path: path.to_owned(), line: checkpoints.len() + 1 }),
        }
        text.clear();
    }
    Ok(checkpoints)
}

fn parse(text: &str) -> Option<Checkpoint> {
    let line: Line = serde_json::from_str(text).ok()?;
    Some(Checkpoint { position: line.position, hash: hex::read_32(&line.hash)?, at: line.at.parse().ok()? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn checkpoint(position: i64) -> Checkpoint {
        Checkpoint { position, hash: [u8::try_from(position).unwrap(); 32], at: Timestamp::UNIX_EPOCH }
    }

    #[test]
    fn come_back_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit-checkpoints.jsonl");
        assert_eq!(read(&path).unwrap(), []);
        append(&path, &checkpoint(3)).unwrap();
        append(&path, &checkpoint(9)).unwrap();
        assert_eq!(read(&path).unwrap(), [checkpoint(3), checkpoint(9)]);
    }

    #[test]
    fn a_torn_last_line_is_forgiven_a_spoilt_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit-checkpoints.jsonl");
        append(&path, &checkpoint(3)).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{whole}{}", &whole[..20])).unwrap();
        assert_eq!(read(&path).unwrap(), [checkpoint(3)]);
        std::fs::write(&path, format!("{whole}nonsense\n")).unwrap();
        assert!(matches!(read(&path), Err(CheckpointError::Line { line: 2, .. })));
    }
}
