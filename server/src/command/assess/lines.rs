//! Many families, one a line: answered in order, on all cores, in memory that does not grow with their number.
//!
//! A reader cuts the input into chunks and deals them out to the workers in turn; the answers are collected in the same
//! turn. Every channel is short and every piece of answers small, so a slow reader of our answers slows everything down
//! instead of filling memory. What has come is answered before anything is waited for: whoever asks line by line through
//! a pipe gets line by line.

use std::{
    io::{self, BufRead as _, BufReader, Read, Write},
    mem,
    num::NonZero,
    sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel},
    thread,
};

/// A chunk ends after so many lines, or bytes; a piece of answers after so many bytes.
const LINES: usize = 64;
const BYTES: usize = 128 * 1024;
/// No family's line is longer.
const LONGEST: u64 = 1024 * 1024;
/// Chunks waiting before and after each worker.
const WAITING: usize = 2;

/// What one line is answered with; `good` is false when the line was at fault.
pub struct Answer {
    pub text: String,
    pub good: bool,
}

/// Which end is broken.
#[derive(Debug)]
pub enum Broken {
    Input(io::Error),
    Output(io::Error),
}

/// `None`: a line too long to be kept.
type Line = Option<Vec<u8>>;
type Chunk = io::Result<Vec<Line>>;
type Answered = io::Result<Piece>;

/// Answers to a chunk, or to some lines of it: they can be a thousand times as long.
struct Piece {
    text: Vec<u8>,
    good: bool,
    /// The chunk is answered.
    last: bool,
}

impl Piece {
    const fn new() -> Self {
        Self { text: Vec::new(), good: true, last: false }
    }
}

/// Answers each line that is not blank. True when all were good.
pub fn answer_all(
    input: BufReader<impl Read + Send>,
    output: &mut impl Write,
    answer: impl Fn(Option<&[u8]>) -> Answer + Sync,
) -> Result<bool, Broken> {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let mut to = Vec::with_capacity(workers);
        let mut from = Vec::with_capacity(workers);
        for _ in 0..workers {
            let (to_worker, chunks) = sync_channel(WAITING);
            let (answers, from_worker) = sync_channel(WAITING);
            let answer = &answer;
            scope.spawn(move || work(&chunks, &answers, answer));
            to.push(to_worker);
            from.push(from_worker);
        }
        scope.spawn(move || deal(input, &to));
        collect(&from, output)
    })
}

fn deal(mut input: BufReader<impl Read>, workers: &[SyncSender<Chunk>]) {
    for worker in workers.iter().cycle() {
        let chunk = chunk(&mut input);
        let last = chunk.as_ref().map_or(true, Vec::is_empty);
        // Refused: nobody wants more answers.
        if worker.send(chunk).is_err() || last {
            return;
        }
    }
}

fn work(chunks: &Receiver<Chunk>, answers: &SyncSender<Answered>, answer: impl Fn(Option<&[u8]>) -> Answer) {
    for chunk in chunks {
        let told = match chunk {
            Ok(lines) => pieces(lines, &answer, |piece| answers.send(Ok(piece)).is_ok()),
            Err(error) => answers.send(Err(error)).is_ok(),
        };
        if !told {
            return;
        }
    }
}

/// Answers the lines of a chunk. False when nobody takes the pieces any more.
fn pieces(lines: Vec<Line>, answer: impl Fn(Option<&[u8]>) -> Answer, mut taken: impl FnMut(Piece) -> bool) -> bool {
    let mut piece = Piece::new();
    for line in lines {
        let Answer { text, good } = answer(line.as_deref());
        piece.text.extend_from_slice(text.as_bytes());
        piece.text.push(b'\n');
        piece.good &= good;
        if piece.text.len() >= BYTES && !taken(mem::replace(&mut piece, Piece::new())) {
            return false;
        }
    }
    taken(Piece { last: true, ..piece })
}

fn collect(workers: &[Receiver<Answered>], output: &mut impl Write) -> Result<bool, Broken> {
    let mut all_good = true;
    let mut turns = workers.iter().cycle();
    let mut turn = turns.next();
    while let Some(worker) = turn {
        let answered = match worker.try_recv() {
            Ok(ready) => Ok(ready),
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => {
                output.flush().map_err(Broken::Output)?;
                worker.recv()
            }
        };
        let Ok(answered) = answered else { break };
        let piece = answered.map_err(Broken::Input)?;
        output.write_all(&piece.text).map_err(Broken::Output)?;
        all_good &= piece.good;
        if piece.last {
            turn = turns.next();
        }
    }
    output.flush().map_err(Broken::Output)?;
    Ok(all_good)
}

/// The next lines; empty at the end of the input.
fn chunk(input: &mut BufReader<impl Read>) -> Chunk {
    let mut lines = Vec::with_capacity(LINES);
    let mut bytes = 0;
    while lines.len() < LINES && bytes < BYTES {
        let mut line = Vec::new();
        if input.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.len() as u64 == LONGEST && !line.ends_with(b"\n") {
            input.skip_until(b'\n')?;
            lines.push(None);
        } else if !line.trim_ascii().is_empty() {
            bytes += line.len();
            lines.push(Some(line));
        }
        if input.buffer().is_empty() && !lines.is_empty() {
            break;
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::{
        io::Cursor,
        sync::atomic::{AtomicUsize, Ordering},
    };

    fn echo(line: Option<&[u8]>) -> Answer {
        match line {
            Some(line) => Answer { text: String::from_utf8_lossy(line.trim_ascii()).into_owned(), good: true },
            None => Answer { text: "too long".to_owned(), good: false },
        }
    }

    fn answered(input: &str) -> (String, bool) {
        let mut out = Vec::new();
        let good = answer_all(BufReader::new(Cursor::new(input.to_owned())), &mut out, echo).unwrap();
        (String::from_utf8(out).unwrap(), good)
    }

    #[test]
    fn answers_come_in_the_order_of_the_lines() {
        let input: String = (0..10_000).map(|n| format!("{n}\n")).collect();
        assert_eq!(answered(&input), (input, true));
    }

    #[test]
    fn blank_lines_are_passed_over_and_the_last_needs_no_end() {
        assert_eq!(answered("a\n\n  \nb"), ("a\nb\n".to_owned(), true));
        assert_eq!(answered(""), (String::new(), true));
        // More blank lines than a chunk holds do not look like the end.
        assert_eq!(answered(&format!("a\n{}b\n", "\n".repeat(500_000))), ("a\nb\n".to_owned(), true));
    }

    /// The answer to the first line is there before the second has come.
    #[test]
    fn each_line_is_answered_as_it_comes() {
        let (mut ours, theirs) = io::pipe().unwrap();
        let (input, mut ask) = io::pipe().unwrap();
        let working = thread::spawn(move || {
            let mut theirs = io::BufWriter::new(theirs);
            answer_all(BufReader::new(input), &mut theirs, echo).unwrap()
        });
        for question in ["a\n", "b\n"] {
            ask.write_all(question.as_bytes()).unwrap();
            let mut answer = [0; 2];
            ours.read_exact(&mut answer).unwrap();
            assert_eq!(answer, question.as_bytes());
        }
        drop(ask);
        assert!(working.join().unwrap());
    }

    #[test]
    fn a_line_without_end_is_answered_and_passed_over() {
        let input = format!("a\n{}\nb\n", "x".repeat(3_000_000));
        assert_eq!(answered(&input), ("a\ntoo long\nb\n".to_owned(), false));
    }

    #[test]
    fn a_reader_that_goes_away_ends_the_work() {
        struct Gone;
        impl Write for Gone {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let input: String = (0..100_000).map(|n| format!("{n}\n")).collect();
        let broken = answer_all(BufReader::new(Cursor::new(input)), &mut Gone, echo).unwrap_err();
        assert!(matches!(broken, Broken::Output(error) if error.kind() == io::ErrorKind::BrokenPipe));
    }

    #[test]
    fn an_input_that_breaks_is_told_as_that() {
        struct Breaks;
        impl io::Read for Breaks {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::IsADirectory.into())
            }
        }
        let whole = "a\n".repeat(LINES);
        let mut out = Vec::new();
        let input = BufReader::new(Cursor::new(whole.clone()).chain(Breaks));
        let broken = answer_all(input, &mut out, echo).unwrap_err();
        assert!(matches!(broken, Broken::Input(error) if error.kind() == io::ErrorKind::IsADirectory));
        assert_eq!(String::from_utf8(out).unwrap(), whole);
    }

    /// However long the answers are, few wait in memory.
    #[test]
    fn a_slow_reader_slows_the_answering() {
        static AHEAD: AtomicUsize = AtomicUsize::new(0);
        static MOST: AtomicUsize = AtomicUsize::new(0);
        struct Slow;
        impl Write for Slow {
            fn write(&mut self, text: &[u8]) -> io::Result<usize> {
                thread::yield_now();
                AHEAD.fetch_sub(text.len() / BYTES, Ordering::SeqCst);
                Ok(text.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let long = |_: Option<&[u8]>| {
            MOST.fetch_max(AHEAD.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            Answer { text: "x".repeat(BYTES), good: true }
        };
        assert!(answer_all(BufReader::new(Cursor::new("a\n".repeat(LINES * 20))), &mut Slow, long).unwrap());
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        // Each has those that wait, one it makes, and one may be on its way out.
        let most = MOST.load(Ordering::SeqCst);
        assert!(most <= workers * (WAITING + 1) + 1, "{most} for {workers} workers");
    }
}
