//! Slow and silent clients are let go, and cost the others nothing.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use super::program::{Program, read_all};

const LIMIT: Duration = Duration::from_secs(10);

/// Opens a connection, sends the start of something, then waits to be let go.
fn stays(program: &Program, start: &'static [u8]) -> thread::JoinHandle<Duration> {
    let mut stream = TcpStream::connect(program.address).unwrap();
    thread::spawn(move || {
        let began = Instant::now();
        stream.set_read_timeout(Some(LIMIT * 2)).unwrap();
        stream.write_all(start).unwrap();
        read_all(&mut stream);
        began.elapsed()
    })
}

/// Sends a head one byte a second.
fn drips(program: &Program) -> thread::JoinHandle<Duration> {
    let mut stream = TcpStream::connect(program.address).unwrap();
    thread::spawn(move || {
        let began = Instant::now();
        for byte in b"GET / HTTP/1.1\r\nHost: portal.test\r\n\r\n".iter().cycle() {
            if stream.write_all(&[*byte]).is_err() {
                break;
            }
            stream.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
            // Nothing to read within the second: go on. The end of the stream: let go.
            if stream.read(&mut [0]).is_ok() {
                break;
            }
        }
        began.elapsed()
    })
}

#[test]
fn who_says_nothing_or_too_little_is_let_go_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::serve(folder.path(), &[]);
    let waiting = [
        stays(&program, b""),
        stays(&program, b"GET / HTTP/1.1\r\nHost: portal.test\r\n"),
        stays(&program, b"GET /healthz HTTP/1.1\r\nHost: portal.test\r\n\r\n"),
        stays(
            &program,
            b"POST /language HTTP/1.1\r\nHost: portal.test\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\nlang=",
        ),
        drips(&program),
    ];
    let began = Instant::now();
    let mut honest = TcpStream::connect(program.address).unwrap();
    honest.write_all(b"GET /healthz HTTP/1.1\r\nHost: portal.test\r\nConnection: close\r\n\r\n").unwrap();
    assert!(read_all(&mut honest).starts_with("HTTP/1.1 200"));
    assert!(began.elapsed() < Duration::from_millis(500));
    for (number, client) in waiting.into_iter().enumerate() {
        let took = client.join().unwrap();
        assert!(took < LIMIT, "client {number} was kept {took:?}");
    }
}
