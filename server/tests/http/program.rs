//! The real binary in a folder of its own.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

/// The program with this command line, seeing nothing of our environment that could change it.
pub fn command(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tongxing"));
    command.env_remove("PORT").env_remove("DATABASE_URL").arg("--data").arg(data).args(arguments);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("TONGXING")) {
        command.env_remove(name);
    }
    command
}

pub fn run(data: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child =
        command(data, arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // A program that gives up early need not read all of it.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// What it said on standard error, as one line; the exit code.
pub fn gives_up(output: &Output) -> (String, i32) {
    let sentence = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(sentence.lines().count(), 1, "not one sentence: {sentence}");
    (sentence.trim().to_owned(), output.status.code().unwrap())
}

/// A serving program; killed when dropped.
pub struct Program {
    pub child: Child,
    pub address: SocketAddr,
}

impl Program {
    pub fn serve(data: &Path, arguments: &[&str]) -> Self {
        Self::start(command(data, &[&["serve", "--listen", "127.0.0.1:0"], arguments].concat()))
    }

    /// Waits until the program says its address.
    pub fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (said, hear) = mpsc::channel();
        let stdout = child.stdout.take().unwrap();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if let Some(address) = line.strip_prefix("Tongxing is ready: http://") {
                    let _ = said.send(address.trim_end_matches('/').parse().unwrap());
                }
            }
        });
        let mut stderr = child.stderr.take().unwrap();
        thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
        let Ok(address) = hear.recv_timeout(Duration::from_mins(1)) else {
            let _ = child.kill();
            panic!("the program did not start: {:?}", child.wait());
        };
        Self { child, address }
    }

    /// As when the power goes.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// As an operator does; the exit code.
    pub fn terminate(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port that is taken as long as the listener lives.
pub fn taken() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").unwrap()
}

/// A port that nobody listens on, out of the range from which the system takes ports of its own.
pub fn free() -> u16 {
    (20_000..30_000).find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap()
}

/// Everything the peer sends until it closes.
pub fn read_all(stream: &mut std::net::TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
