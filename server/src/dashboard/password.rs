//! The dashboard's password: kept as an argon2id hash, in a file that is its owner's alone or as the configuration says.

use std::io::{BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

use crate::config::{ConfigError, DashboardSettings, Secret};
use crate::exit::Failure;
use crate::hash::random;

/// Shorter ones are guessed, however slow each guess is.
const FEWEST_CHARACTERS: usize = 12;

/// Where the hash is.
#[derive(Debug, Clone)]
pub(super) enum Password {
    /// In the configuration's words.
    Configured(Secret),
    /// Where the command writes it, also while the server runs.
    File(PathBuf),
}

impl Password {
    /// # Errors
    /// The configured hash cannot be read, or is none.
    pub(super) fn of(settings: &DashboardSettings) -> Result<Self, ConfigError> {
        let Some(hash) = settings.configured_hash()? else { return Ok(Self::File(settings.hash_file.clone())) };
        if is_hash(&hash) {
            return Ok(Self::Configured(hash));
        }
        let reason = "is no argon2id hash: `drimify-server password` writes one";
        Err(ConfigError::invalid("dashboard.password_hash", reason))
    }

    /// The hash as it is now. None: nobody has set a password.
    pub(super) fn hash(&self) -> Option<Secret> {
        match self {
            Self::Configured(hash) => Some(hash.clone()),
            Self::File(path) => {
                let hash = std::fs::read_to_string(path).ok()?;
                Some(Secret::new(hash.trim().to_owned())).filter(is_hash)
            }
        }
    }
}

fn is_hash(hash: &Secret) -> bool {
    PasswordHash::new(hash.expose()).is_ok_and(|hash| hash.algorithm.as_str() == "argon2id")
}

/// Whether a password is the one of a hash. Takes its time, as it must: not for a thread that others wait for.
pub(super) fn is_right(password: &[u8], hash: &Secret) -> bool {
    Argon2::default().verify_password(password, hash.expose()).is_ok()
}

/// `password`: asks at the terminal, or takes a line of standard input, and writes the hash. Answers with what is said of it.
///
/// # Errors
/// The password is too short, or not the same twice; the file cannot be written.
pub(crate) fn set(settings: &DashboardSettings) -> Result<String, Failure> {
    let wrong = |reason: String| ConfigError::invalid("password", reason);
    let password = if std::io::stdin().is_terminal() {
        let once = rpassword::prompt_password("Password: ")?;
        if rpassword::prompt_password("Once more: ")? != once {
            return Err(wrong("the two are not the same: nothing is written".to_owned()).into());
        }
        once
    } else {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line)?;
        line.trim_end_matches(['\r', '\n']).to_owned()
    };
    if password.chars().count() < FEWEST_CHARACTERS {
        return Err(wrong(format!("must have at least {FEWEST_CHARACTERS} characters: nothing is written")).into());
    }
    let salt = random::<16>().map_err(|_| wrong("the system has no random bytes to give".to_owned()))?;
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt);
    let hash: PasswordHash = hash.map_err(|error| wrong(error.to_string()))?;
    write(&settings.hash_file, &hash.to_string())?;
    let file = settings.hash_file.display();
    Ok(format!("the password's hash is in {file}; whoever was signed in must sign in again"))
}

/// Writes a file that is its owner's alone in place of the one that may be there.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    // Made for its owner alone from the first moment.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    writeln!(file, "{text}")?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
