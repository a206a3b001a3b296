//! A PostgreSQL cluster of the tests' own: made when the first test asks for it, gone when the test program ends,
//! however it ends. It listens on a Unix socket in its temporary folder only and waits for no disk.
//!
//! A shell stands by with a pipe to the test program. When the program ends, even killed, the pipe closes, and the
//! shell stops the cluster and removes the folder.

use std::{
    fs,
    io::Write as _,
    os::unix::{fs::OpenOptionsExt as _, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    /// Holds the pipe.
    _stopper: Child,
}

impl Cluster {
    /// The one of this process.
    pub fn shared() -> &'static Self {
        static CLUSTER: OnceLock<Cluster> = OnceLock::new();
        CLUSTER.get_or_init(|| Self::start("listen_addresses=''", |_| ()))
    }

    /// A new one, for a test that stops it.
    #[allow(dead_code, reason = "the tests of the program include this file too")]
    pub fn own() -> Self {
        Self::start("listen_addresses=''", |_| ())
    }

    /// One that is also reached by TLS on a port of the loopback; certificate and key are PEM.
    #[allow(dead_code, reason = "the tests of the program include this file too")]
    pub fn with_tls(port: u16, certificate: &str, key: &str) -> Self {
        let settings = format!(
            "listen_addresses=127.0.0.1 -c port={port} -c ssl=on -c ssl_cert_file=../tls.crt -c ssl_key_file=../tls.key"
        );
        Self::start(&settings, |folder| {
            fs::write(folder.join("tls.crt"), certificate).expect("the certificate is written");
            let mut file = fs::OpenOptions::new();
            let file = file.write(true).create_new(true).mode(0o600).open(folder.join("tls.key"));
            file.and_then(|mut file| file.write_all(key.as_bytes())).expect("the key is written");
        })
    }

    /// Everybody is cut off. What was written is kept: this cluster writes lazily, so that a crash would lose it.
    #[allow(dead_code, reason = "the tests of the program include this file too")]
    pub fn stop(&self) {
        run(self.control().args(["stop", "-m", "fast", "--silent"]), &self.folder);
    }

    /// With the options of the first start: `restart` remembers them.
    #[allow(dead_code, reason = "the tests of the program include this file too")]
    pub fn resume(&self) {
        run(
            self.control().args(["restart", "--wait", "--silent"]).arg("-l").arg(self.folder.join("log")),
            &self.folder,
        );
    }

    /// `pg_ctl` on this cluster.
    fn control(&self) -> Command {
        let mut control = as_user(&self.programs.join("pg_ctl"));
        control.env("PGDATA", self.folder.join("data"));
        control
    }

    fn start(listen: &str, prepare: impl FnOnce(&Path)) -> Self {
        let programs = programs().expect(
            "PostgreSQL's initdb is in no /usr/lib/postgresql/*/bin and not in PATH: install postgresql, or set TONGXING_TEST_DATABASES=sqlite",
        );
        let folder = tempfile::Builder::new().prefix("tongxing-pg-").tempdir().expect("a temporary folder").keep();
        prepare(&folder);
        if let Some(user) = other_user() {
            run(Command::new("chown").arg("-R").arg(user).arg(&folder), &folder);
        }
        let data = folder.join("data");
        run(
            as_user(&programs.join("initdb"))
                .args(["--no-sync", "--encoding=UTF8", "--locale=C", "--auth=trust", "--username=postgres", "-D"])
                .arg(&data),
            &folder,
        );
        let stopper = stopper(&programs, &folder);
        let settings = format!(
            "-c {listen} -c unix_socket_directories='{}' -c max_connections=400 -c fsync=off \
             -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=64MB",
            folder.display()
        );
        run(
            as_user(&programs.join("pg_ctl"))
                .args(["start", "--wait", "--silent", "-D"])
                .arg(&data)
                .arg("-l")
                .arg(folder.join("log"))
                .args(["-o", &settings]),
            &folder,
        );
        Self { folder, programs, _stopper: stopper }
    }

    pub fn address(&self, database: &str) -> String {
        format!("postgres://postgres@localhost/{database}?host={}", self.folder.display())
    }

    pub fn create(&self, database: &str) {
        run(self.tool("createdb").arg(database), &self.folder);
    }

    /// Much quicker than running every step again. Nobody may be connected to the template.
    pub fn clone_of(&self, template: &str, database: &str) {
        run(self.tool("createdb").arg(format!("--template={template}")).arg(database), &self.folder);
    }

    pub fn drop(&self, database: &str) {
        run(self.tool("dropdb").args(["--force", "--if-exists"]).arg(database), &self.folder);
    }

    /// The database as SQL text.
    pub fn dump(&self, database: &str) -> String {
        let dump = self.tool("pg_dump").args(["--inserts", database]).output().expect("pg_dump runs");
        assert!(dump.status.success(), "pg_dump: {}", String::from_utf8_lossy(&dump.stderr));
        String::from_utf8(dump.stdout).expect("SQL text")
    }

    /// What was dumped, in a new database.
    #[allow(dead_code, reason = "the tests of the program include this file too")]
    pub fn restore(&self, database: &str, dump: &str) {
        self.create(database);
        let file = tempfile::NamedTempFile::new().expect("a file for the dump");
        fs::write(file.path(), dump).expect("the dump is written");
        let text = fs::File::open(file.path()).expect("the dump");
        let mut restore = self.tool("psql");
        restore.args(["--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", database]).stdin(text);
        let done = restore.stdout(Stdio::null()).output().expect("psql runs");
        assert!(done.status.success(), "psql: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn tool(&self, name: &str) -> Command {
        let mut tool = Command::new(self.programs.join(name));
        tool.env("PGHOST", &self.folder).env("PGUSER", "postgres");
        tool
    }
}

fn programs() -> Option<PathBuf> {
    let mut installed: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|version| Some(version.ok()?.path().join("bin")))
        .collect();
    installed.sort();
    let in_path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders = installed.into_iter().rev().chain(std::env::split_paths(&in_path));
    folders.find(|folder| folder.join("initdb").is_file())
}

/// PostgreSQL refuses to run as root: then it runs as the user its package made, or as nobody.
fn other_user() -> Option<&'static str> {
    let says = |program: &str, argument: &[&str]| {
        let output = Command::new(program).args(argument).output().ok().filter(|it| it.status.success())?;
        String::from_utf8(output.stdout).ok()
    };
    if says("id", &["-u"])?.trim() != "0" {
        return None;
    }
    Some(if says("id", &["-u", "postgres"]).is_some() { "postgres" } else { "nobody" })
}

fn as_user(program: &Path) -> Command {
    let mut command = match other_user() {
        Some(user) => {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    // The user may not be allowed to stand where we stand.
    command.current_dir("/");
    command
}

fn run(command: &mut Command, folder: &Path) {
    let out = folder.with_extension(thread_name());
    let file = fs::File::create(&out).expect("a file for the output");
    let status = command
        .stdin(Stdio::null())
        .stdout(file.try_clone().expect("the same file"))
        .stderr(file)
        .status()
        .unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let said = fs::read_to_string(&out).unwrap_or_default();
    let _ = fs::remove_file(&out);
    assert!(status.success(), "{command:?} failed (the server's log is {}):\n{said}", folder.join("log").display());
}

/// So that two threads' output does not meet in one file.
fn thread_name() -> String {
    format!("{:?}", std::thread::current().id()).replace(['(', ')'], "-")
}

fn stopper(programs: &Path, folder: &Path) -> Child {
    let stop = as_user(&programs.join("pg_ctl"));
    let words: Vec<String> = std::iter::once(stop.get_program())
        .chain(stop.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let script = format!(
        "trap '' INT TERM HUP; cat >/dev/null; {} stop -D {data} -m immediate >/dev/null 2>&1; rm -rf {folder}",
        words.join(" "),
        data = folder.join("data").display(),
        folder = folder.display(),
    );
    Command::new("sh")
        .args(["-c", &script])
        .current_dir("/")
        // A group of its own: an interrupt from the keyboard is for the tests only.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell")
}
