//! Records inside other objects: an envelope with a record or several in it, a list that an encoder turned into an
//! object with numbers for keys.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::field::FieldNames;
use super::part::is_said;

/// An object with its keys in order and its repeated keys kept.
pub(super) type Object = Vec<(String, Value)>;

const MEMBERS: [&str; 5] = ["data", "payload", "record", "records", "items"];
const MOST_LEVELS: u8 = 2;

/// The objects in an envelope, or the object itself if it is none.
pub(super) fn opened(object: Object, names: &FieldNames) -> Result<Vec<Object>, Object> {
    open(object, names, MOST_LEVELS)
}

/// The objects of the one list in an envelope in which no field is known: of a page that holds nothing else, or nothing
/// at all. Beside it may be numbers, such as the page's own; an error's words must not pass for the end of the data.
pub(super) fn unknown(object: Object) -> Option<Vec<Object>> {
    let (lists, beside): (Object, Object) =
        object.into_iter().partition(|(name, value)| is_member(name) && value.is_array());
    let says_something = beside.iter().any(|(_, value)| value.is_string() || value.is_array() || value.is_object());
    match <[_; 1]>::try_from(lists) {
        Ok([(_, Value::Array(items))]) if !says_something => items.into_iter().map(as_object).collect(),
        _ => None,
    }
}

/// The objects of a list that came as an object with numbers for keys.
pub(super) fn numbered(object: Object) -> Result<Vec<Object>, Object> {
    let is_list = !object.is_empty() && object.iter().all(|(key, value)| is_number(key) && value.is_object());
    if is_list { Ok(object.into_iter().filter_map(|(_, value)| as_object(value)).collect()) } else { Err(object) }
}

fn is_number(key: &str) -> bool {
    key == "0" || (!key.starts_with('0') && !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_member(name: &str) -> bool {
    MEMBERS.iter().any(|member| member.eq_ignore_ascii_case(name))
}

fn open(object: Object, names: &FieldNames, levels: u8) -> Result<Vec<Object>, Object> {
    if levels == 0 || !object.iter().any(|(name, _)| is_member(name)) {
        return Err(object);
    }
    let beside = known(std::slice::from_ref(&object), names);
    let within = |object| open(object, names, levels - 1).unwrap_or_else(|object| vec![object]);
    let members = object.iter().filter(|(name, _)| is_member(name) && names.field(name).is_none());
    let inside = members
        .filter_map(|(_, value)| inside(value))
        .map(|objects| objects.into_iter().flat_map(within).collect::<Vec<_>>())
        .map(|objects| (known(&objects, names), objects))
        .filter(|(known, _)| *known > beside)
        // Of several alike the first.
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((_, mut objects)) = inside else { return Err(object) };
    let app = object.into_iter().find(|(name, value)| is_app(names, name, value));
    for object in &mut objects {
        if let Some(app) = app.as_ref().filter(|_| !object.iter().any(|(name, value)| is_app(names, name, value))) {
            object.push(app.clone());
        }
    }
    Ok(objects)
}

fn is_app(names: &FieldNames, name: &str, value: &Value) -> bool {
    names.field(name).is_some_and(|(field, _)| field == "appId") && is_said(names, name, value)
}

/// How many known fields have a value in some of the objects.
fn known(objects: &[Object], names: &FieldNames) -> usize {
    let pairs = objects.iter().flatten().filter(|(name, value)| is_said(names, name, value));
    pairs.filter_map(|(name, _)| names.field(name)).map(|(field, _)| field).collect::<BTreeSet<_>>().len()
}

/// The objects in a member: itself, those of a list, those of a numbered object, or what text says in JSON.
fn inside(value: &Value) -> Option<Vec<Object>> {
    match value {
        Value::String(text) => match serde_json::from_str(text).ok()? {
            Value::String(_) => None,
            value => inside(&value),
        },
        Value::Array(items) if !items.is_empty() => items.iter().cloned().map(as_object).collect(),
        Value::Object(map) => Some(numbered(pairs(map.clone())).unwrap_or_else(|object| vec![object])),
        _ => None,
    }
}

fn as_object(value: Value) -> Option<Object> {
    if let Value::Object(map) = value { Some(pairs(map)) } else { None }
}

fn pairs(map: Map<String, Value>) -> Object {
    map.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: Value) -> Value {
        let object = as_object(value).expect("an object");
        let objects = opened(object, &FieldNames::default()).unwrap_or_else(|object| vec![object]);
        objects.into_iter().map(|object| Value::Object(object.into_iter().collect())).collect()
    }

    #[test]
    fn an_envelope_is_opened_when_it_holds_more_than_is_beside_it() {
        let record = json!({ "id": 1, "email": "a@x" });
        for (why, value, expected) in [
            ("an object", json!({ "event": "complete", "data": record }), json!([record])),
            ("any case", json!({ "Payload": record }), json!([record])),
            ("a list", json!({ "records": [record, { "id": 2 }] }), json!([record, { "id": 2 }])),
            (
                "a list that became an object",
                json!({ "items": { "0": record, "7": { "id": 2 } } }),
                json!([record, { "id": 2 }]),
            ),
            ("text", json!({ "record": record.to_string() }), json!([record])),
            ("text of a list", json!({ "data": json!([record]).to_string() }), json!([record])),
            ("an envelope in an envelope", json!({ "data": { "record": record } }), json!([record])),
            ("text in text", json!({ "data": json!({ "data": record.to_string() }).to_string() }), json!([record])),
            (
                "the app counts from outside",
                json!({ "appId": 7, "data": record }),
                json!([{ "id": 1, "email": "a@x", "appId": 7 }]),
            ),
            (
                "where the inside has none",
                json!({ "appId": 7, "data": { "id": 1, "email": "a@x", "appId": 8 } }),
                json!([{ "id": 1, "email": "a@x", "appId": 8 }]),
            ),
            (
                "from the outermost too",
                json!({ "appId": 7, "data": { "items": [record] } }),
                json!([{ "id": 1, "email": "a@x", "appId": 7 }]),
            ),
            ("other fields outside do not count", json!({ "id": 9, "data": record }), json!([record])),
            ("of two members the fuller", json!({ "data": { "id": 3 }, "record": record }), json!([record])),
        ] {
            assert_eq!(read(value), expected, "{why}");
        }
    }

    #[test]
    fn what_is_no_envelope_stays_as_it_is() {
        for (why, value) in [
            ("as many known fields beside it", json!({ "id": 1, "code": "W", "data": { "id": 2, "email": "a@x" } })),
            ("nothing known inside", json!({ "data": { "hello": 1 } })),
            ("nothing said inside", json!({ "data": { "id": "undefined" } })),
            ("a number", json!({ "id": 1, "data": 5 })),
            ("a list of other things", json!({ "data": [{ "id": 1 }, 5] })),
            ("an empty list", json!({ "data": [] })),
            ("text that is no JSON", json!({ "data": "{id:1}" })),
            ("text in text at once", json!({ "data": "\"{\\\"id\\\":1}\"" })),
            ("three levels", json!({ "data": { "data": { "data": { "id": 1 } } } })),
            ("another name", json!({ "body": { "id": 1 } })),
        ] {
            assert_eq!(read(value.clone()), json!([value]), "{why}");
        }
    }

    #[test]
    fn a_mapped_name_is_a_field_and_no_envelope() {
        let table = std::collections::BTreeMap::from([("customText".to_owned(), vec!["data".to_owned()])]);
        let names = FieldNames::new(&table).expect("a mapping");
        let object = as_object(json!({ "data": { "id": 1 } })).expect("an object");
        assert_eq!(opened(object.clone(), &names), Err(object));
    }

    #[test]
    fn a_numbered_object_has_numbers_for_keys_and_objects_for_values() {
        for (value, is_list) in [
            (json!({ "0": { "id": 1 }, "1": { "id": 2 } }), true),
            (json!({ "5": {} }), true),
            (json!({ "18446744073709551616": {} }), true),
            (json!({}), false),
            (json!({ "00": {} }), false),
            (json!({ "01": {} }), false),
            (json!({ "-1": {} }), false),
            (json!({ "": {} }), false),
            (json!({ "0": { "id": 1 }, "id": 2 }), false),
            (json!({ "0": 1 }), false),
            (json!({ "0": [{}] }), false),
        ] {
            assert_eq!(numbered(as_object(value.clone()).expect("an object")).is_ok(), is_list, "{value}");
        }
    }
}
