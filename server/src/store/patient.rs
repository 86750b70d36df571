//! Threads that let others go first.

/// Beside a thread without one, a thread with this `nice` value gets a tenth of a processor that both want
/// (`sched(7)`).
#[cfg(target_os = "linux")]
const NICE: i32 = 10;

/// Runs work on a thread that gives way to the rest of the server wherever threads have priorities of their own: the
/// vendor waits for an answer, and nobody waits for a projection that is not behind.
///
/// What the work starts, such as a database's thread, is as patient.
pub(super) fn spawn(work: impl FnOnce() + Send + 'static) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || {
        #[cfg(target_os = "linux")]
        // Of the calling thread alone: elsewhere it would be the whole process.
        if let Err(error) = rustix::process::setpriority_process(None, NICE) {
            tracing::debug!(%error, "projecting does not give way to accepting");
        }
        work();
    })
}
