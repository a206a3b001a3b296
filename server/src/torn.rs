//! Files that grow by lines: what a crash left of the last line is cut off, so that the next line stands alone.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom},
    path::Path,
};

/// How much of a file's end is looked at: many times what one round of writing adds.
const TAIL: u64 = 256 * 1024;

/// Mends the file and answers with its last whole lines. A file that is not there has none.
pub fn mend(path: &Path) -> io::Result<Vec<String>> {
    let mut file = match OpenOptions::new().read(true).write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        opened => opened?,
    };
    let length = file.metadata()?.len();
    let start = length.saturating_sub(TAIL);
    let tail = read_from(&mut file, start)?;
    let whole = tail.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    if whole < tail.len() && (whole > 0 || start == 0) {
        file.set_len(start + whole as u64)?;
        file.sync_all()?;
    }
    Ok(String::from_utf8_lossy(&tail[..whole]).lines().map(str::to_owned).collect())
}

fn read_from(file: &mut File, start: u64) -> io::Result<Vec<u8>> {
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.read_to_end(&mut tail)?;
    Ok(tail)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn half_a_line_is_cut_off_whole_ones_stay() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        assert!(mend(&path).unwrap().is_empty());
        for (before, after) in [("a\nb\nhal", "a\nb\n"), ("hal", ""), ("a\n", "a\n"), ("", "")] {
            std::fs::write(&path, before).unwrap();
            let lines = mend(&path).unwrap();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), after);
            assert_eq!(lines.len(), after.lines().count());
        }
    }
}
