//! What is wrong before anything runs: a sentence and a documented exit code.

use crate::support::{KEY, command, run, text};

const SECRET: &str = "secrets = [{ env = \"DRIMIFY_WEBHOOK_KEY\" }]\n";

#[test]
fn a_wrong_configuration_is_a_sentence_and_exit_code_2() {
    let integration = |rest: &str| format!("[[integrations]]\n{SECRET}{rest}");
    let cases = [
        (
            "an unknown mapping key",
            integration("[integrations.fields]\nemial = \"mail\"\n"),
            "\"emial\" is not a field of a record; did you mean \"email\"?",
        ),
        ("an unknown option", "lisen = \"x\"\n".to_owned(), "unknown field `lisen`"),
        ("no TOML", "listen = \n".to_owned(), "is not understood"),
        ("an address that is none", "listen = \"nowhere\"\n".to_owned(), "\"nowhere\" is not an address"),
        (
            "no authentication by accident",
            "[[integrations]]\nauth = \"none\"\n".to_owned(),
            "allow_unauthenticated = true",
        ),
        ("no secret", "[[integrations]]\nauth = \"bearer\"\n".to_owned(), "no secrets"),
        ("a secret in the file itself", "[[integrations]]\nsecrets = [\"hunter2\"]\n".to_owned(), "is not understood"),
        (
            "a variable that is not set",
            "[[integrations]]\nsecrets = [{ env = \"NOT_SET\" }]\n".to_owned(),
            "NOT_SET is not set",
        ),
        (
            "a secret file that is not there",
            "[[integrations]]\nsecrets = [{ file = \"/nowhere/key\" }]\n".to_owned(),
            "/nowhere/key",
        ),
        (
            "an unknown kind",
            integration("auth = \"magic\"\n"),
            "\"magic\" is none of api-key, bearer, basic, header, none",
        ),
        ("a header without a name", integration("auth = \"header\"\n"), "needs `header`"),
        ("basic without a colon", integration("auth = \"basic\"\n"), "user:password"),
        ("a path of the server's own", integration("path = \"/claims/x\"\n"), "\"/claims/x\" is the server's own"),
        ("a path with a pattern", integration("path = \"/webhooks/:id\"\n"), "\"/webhooks/:id\" must begin with /"),
        ("a path without a slash", integration("path = \"webhooks\"\n"), "\"webhooks\" must begin with /"),
        (
            "one name for two fields",
            integration("[integrations.fields]\nemail = \"Who\"\nusername = [\"x\", \"who\"]\n"),
            "the name \"who\" is given to both email and username",
        ),
        ("one path twice", format!("{}{}", integration(""), integration("")), "another one has the path"),
        ("a wildcard origin", "[claims]\norigins = [\"*\"]\n".to_owned(), "\"*\" is not an exact origin"),
        ("a token that lives too long", "[claims]\ntoken_lifetime = \"1h\"\n".to_owned(), "from 1s to 10m"),
        (
            "a disclosure that does not exist",
            "[claims]\ndisclose = [\"email\"]\n".to_owned(),
            "none of title, ref, code",
        ),
        (
            "a published key that is not there",
            "[claims]\npublished_keys = [\"nowhere.key\"]\n".to_owned(),
            "there is no nowhere.key",
        ),
        ("a time zone that does not exist", "[apps.1]\ntimezone = \"Europe/Atlantis\"\n".to_owned(), "Europe/Atlantis"),
        ("the key in the clear", "[api]\nurl = \"http://endpoint.drimify.com/api\"\n".to_owned(), "must be https"),
        ("a time that is none", "[limits]\nrequest_timeout = \"soon\"\n".to_owned(), "\"soon\" is not a time"),
        ("no room for a body", "[limits]\nbody_kib = 0\n".to_owned(), "at least 1"),
    ];
    for (why, config, sentence) in cases {
        let folder = tempfile::tempdir().expect("a folder");
        let output = run(
            folder.path(),
            &config,
            &["serve", "--listen", if why.starts_with("an address") { "nowhere" } else { "127.0.0.1:0" }],
        );
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{why}: {said}");
        assert!(said.contains(sentence), "{why}: {said}");
        assert!(!said.contains(KEY) && !said.contains("hunter2"), "{why}: {said}");
        assert!(output.stdout.is_empty(), "{why}");
    }
}

#[test]
fn other_failures_have_their_own_codes() {
    let folder = tempfile::tempdir().expect("a folder");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let output = run(folder.path(), "", &["serve", "--listen", &address]);
    assert_eq!(output.status.code(), Some(6), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("--listen"));

    std::fs::write(folder.path().join("data/drimify-hash.key"), "0".repeat(64)).expect("another key");
    let output = run(folder.path(), "", &["erase", "--email", "p@x.example"]);
    assert_eq!(output.status.code(), Some(5), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("belongs to another hash key"));

    std::fs::write(folder.path().join("file"), "x").expect("a file");
    let output = command(folder.path(), "")
        .arg("--data-dir")
        .arg("/proc/nowhere")
        .arg("erase")
        .args(["--session", "s"])
        .output();
    let output = output.expect("it runs");
    assert_eq!(output.status.code(), Some(2), "the last of two flags: {}", text(&output.stderr));

    let output = command(folder.path(), "")
        .env_remove("DRIMIFY_API_KEY")
        .args(["pull", "--app", "1"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("set DRIMIFY_API_KEY in the environment"), "{}", text(&output.stderr));

    let output = run(folder.path(), "", &["erase"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--email"));
}

#[test]
fn flags_are_put_over_the_environment_and_that_over_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let said = |environment: Option<&str>, flag: Option<&str>| {
        let mut command = command(folder.path(), "log = \"file\"\n");
        if let Some(level) = environment {
            command.env("DRIMIFY_LOG", level);
        }
        if let Some(level) = flag {
            command.args(["--log", level]);
        }
        text(&command.args(["erase", "--session", "s"]).output().expect("it runs").stderr)
    };
    assert!(said(None, None).contains("\"file\""));
    assert!(said(Some("environment"), None).contains("\"environment\""));
    assert!(said(Some("environment"), Some("flag")).contains("\"flag\""));
}
