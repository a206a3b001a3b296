//! Opening what a command works with: folder, master key, database, catalogue. Nothing is left half-made: what was made
//! before a failure is removed again.

use std::{path::PathBuf, sync::Arc};

use casework::{Actor, Casework, chance::Generator, port::CityDoor};
use domain::catalogue::Catalogue;
use registry::{ConnectError, MasterKey, Options, SqlRegistry, sqlite_url};

use crate::{
    city::Door,
    clock::SystemClock,
    failure::{Failure, OrFail as _},
    files::LocalFiles,
    folder::{Folder, Made},
    settings::Settings,
    torn,
    wording::Words,
};

/// An open portal.
pub struct Portal {
    pub folder: Folder,
    pub registry: SqlRegistry,
    pub casework: Casework,
    /// The database is a file, which one program writes.
    pub sqlite: bool,
    /// How much of what was erased a restored backup had brought back; it is gone again.
    pub erased_again: usize,
}

/// May the command make what is missing, and bring the database to this program's version?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Make,
    Refuse,
}

impl Portal {
    pub async fn open(settings: &Settings, missing: Missing) -> Result<Self, Failure> {
        let catalogue = catalogue(settings.catalogue.as_deref())?;
        let clock = Arc::new(SystemClock);
        let city = match &settings.city {
            Some(city) => Some(Arc::new(Door::new(city, clock.clone())?) as Arc<dyn CityDoor>),
            None => None,
        };
        let mut made = Made::default();
        let folder = match missing {
            Missing::Make => Folder::prepare(&settings.data, &mut made)?,
            Missing::Refuse => Folder::existing(&settings.data)?,
        };
        let new_key = settings.master_key.is_none() && !folder.master_key().exists();
        let key = master_key(settings, &folder, missing, &mut made)?;
        let address = address(settings, &folder, missing, &mut made)?;
        let files = LocalFiles::open(&folder, &mut made)?;
        if missing == Missing::Make {
            let path = folder.erased();
            torn::mend(&path).or_trouble(|error| format!("{} can't be written: {error}", path.display()))?;
        }
        let options = Options { erased: Some(folder.erased()), ..Options::new(key) };
        let registry = connect(&address, &options, missing).await.map_err(|error| told(error, new_key, &folder))?;
        made.keep();
        let casework = Casework {
            registry: Arc::new(registry.clone()),
            clock,
            chance: Arc::new(Generator::from_system()),
            catalogue: Arc::new(catalogue),
            wording: Arc::new(Words),
            files: Arc::new(files),
            idle: settings.idle,
            spot: casework::kiosk::Spot::default(),
            city,
        };
        let erased_again = erase_again(&registry, &casework).await?;
        let sqlite = registry::sqlite_path(&address).is_some();
        Ok(Self { folder, registry, casework, sqlite, erased_again })
    }

    /// Lets the database go, so that nothing is left in its log files.
    pub async fn close(self) -> Result<(), Failure> {
        drop(self.casework);
        self.registry.close().await.or_trouble(|error| format!("the database could not be closed: {error}"))
    }
}

/// Before anybody is served: what a backup from before an erasure brought back goes again.
async fn erase_again(registry: &SqlRegistry, casework: &Casework) -> Result<usize, Failure> {
    let failed = |error: &dyn std::fmt::Display| format!("what was erased could not be erased again: {error}");
    let here = registry.erased_but_here().await.or_trouble(failed)?;
    let again = casework.erase_again(&Actor::System, &here).await.or_trouble(failed)?;
    if again > 0 {
        tracing::warn!(again, "erased again after a restore");
    }
    Ok(again)
}

/// The embedded catalogue, or another one by settings.
pub fn catalogue(file: Option<&std::path::Path>) -> Result<Catalogue, Failure> {
    let Some(file) = file else {
        return Catalogue::shenzhen().or_trouble(|error| format!("the embedded catalogue is wrong: {error}"));
    };
    let text = std::fs::read_to_string(file)
        .or_wrong(|error| format!("the catalogue {} can't be read: {error}", file.display()))?;
    Catalogue::parse_told(&text, &app::i18n::everywhere)
        .or_wrong(|error| format!("the catalogue {} is wrong: {error}", file.display()))
}

fn master_key(settings: &Settings, folder: &Folder, missing: Missing, made: &mut Made) -> Result<MasterKey, Failure> {
    if let Some(given) = &settings.master_key {
        return MasterKey::parse(&given.0).or_wrong(|error| format!("TONGXING__MASTER_KEY can't be used: {error}"));
    }
    let path = folder.master_key();
    if missing == Missing::Refuse && !path.exists() {
        return Err(Failure::trouble(format!(
            "there is no master key {}: put it back beside its database",
            path.display()
        )));
    }
    made.note(&path);
    MasterKey::load_or_create(&path).or_trouble(|error| error.to_string())
}

fn address(settings: &Settings, folder: &Folder, missing: Missing, made: &mut Made) -> Result<String, Failure> {
    let address = settings.database_url.clone().unwrap_or_else(|| sqlite_url(&folder.database()));
    if let Some(file) = registry::sqlite_path(&address) {
        if missing == Missing::Refuse && !file.exists() {
            return Err(Failure::trouble(format!(
                "there is no database {}: serve or migrate makes one",
                file.display()
            )));
        }
        for end in ["", "-wal", "-shm"] {
            let mut path = file.clone().into_os_string();
            path.push(end);
            made.note(&PathBuf::from(path));
        }
    }
    Ok(address)
}

/// Why there is no registry.
pub enum Closed {
    Connect(ConnectError),
    /// The steps of the migration that are missing.
    Older(Vec<String>),
}

impl From<ConnectError> for Closed {
    fn from(error: ConnectError) -> Self {
        Self::Connect(error)
    }
}

async fn connect(address: &str, options: &Options, missing: Missing) -> Result<SqlRegistry, Closed> {
    let registry = SqlRegistry::connect(address, options).await?;
    match missing {
        Missing::Make => drop(registry.migrate().await?),
        Missing::Refuse => match registry.pending().await? {
            steps if steps.is_empty() => {}
            steps => return Err(Closed::Older(steps)),
        },
    }
    Ok(registry)
}

fn told(closed: Closed, new_key: bool, folder: &Folder) -> Failure {
    let key = folder.master_key();
    Failure::trouble(match closed {
        Closed::Connect(ConnectError::WrongKey) if new_key => {
            format!(
                "the database is sealed with a master key that is not there: put {} back, or set TONGXING__MASTER_KEY",
                key.display()
            )
        }
        Closed::Connect(error) => error.to_string(),
        Closed::Older(steps) => {
            format!("the database is older than this program (it lacks {}): run migrate first", steps.join(", "))
        }
    })
}
