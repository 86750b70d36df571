//! Where records are written: to the screen, or to a file that is there only once it is complete.

use std::fs::{File, Permissions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Something to write to. Dropped before it is finished, it leaves what was there before.
pub(crate) enum Output {
    Screen(BufWriter<io::Stdout>),
    /// Not a file, such as a pipe with a name: there is nothing to put in its place.
    Device(BufWriter<File>),
    File {
        beside: BufWriter<NamedTempFile>,
        path: PathBuf,
        /// Of the file that is replaced.
        permissions: Option<Permissions>,
    },
}

impl Output {
    pub(crate) fn open(path: Option<&Path>) -> io::Result<Self> {
        let Some(path) = path else { return Ok(Self::Screen(BufWriter::new(io::stdout()))) };
        // Where a link leads, so that it goes on leading there.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let permissions = match path.metadata() {
            Ok(old) if !old.is_file() => return Ok(Self::Device(BufWriter::new(File::create(path)?))),
            Ok(old) => Some(old.permissions()),
            Err(_) => None,
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let beside = tempfile::Builder::new().prefix(".drimify-").suffix(".part").tempfile_in(folder)?;
        Ok(Self::File { beside: BufWriter::new(beside), path, permissions })
    }

    /// Puts what was written in its place.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self {
            Self::Screen(mut out) => out.flush(),
            Self::Device(mut out) => out.flush(),
            Self::File { beside, path, permissions } => {
                let beside = beside.into_inner().map_err(io::IntoInnerError::into_error)?;
                if let Some(permissions) = permissions {
                    beside.as_file().set_permissions(permissions)?;
                }
                beside.as_file().sync_all()?;
                beside.persist(path).map_err(|error| error.error)?;
                Ok(())
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Screen(out) => out.write(bytes),
            Self::Device(out) => out.write(bytes),
            Self::File { beside, .. } => beside.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Screen(out) => out.flush(),
            Self::Device(out) => out.flush(),
            Self::File { beside, .. } => beside.flush(),
        }
    }
}
