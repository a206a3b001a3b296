//! A PDF is kept as it is, so it may only be looked at: no scripts, nothing that starts a program, sends a form or opens
//! another file, no files inside, no password, nothing before or after it.
//!
//! Two looks, because readers of PDFs disagree about broken ones: at every name in the bytes as they lie there, and at
//! every object of the document as it is read, those packed into streams included.

use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{FileFlaw, disguised};

/// Bytes a packed stream of objects may hold, and how many there may be.
const UNPACKED: usize = 1024 * 1024;
const STREAMS: usize = 256;

/// Keys and kinds of actions that do something.
const ACTIVE: [&[u8]; 19] = [
    b"JavaScript",
    b"JS",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"EF",
    b"AA",
    b"XFA",
    b"SubmitForm",
    b"ImportData",
    b"GoToR",
    b"GoToE",
    b"RichMedia",
    b"Rendition",
    b"Movie",
    b"Sound",
    b"3D",
    b"Collection",
    b"FileAttachment",
];
/// So long that they are in no picture's bytes by chance.
const LONG: usize = 6;

pub(super) fn check(content: &[u8]) -> Result<(), FileFlaw> {
    let end = content.windows(5).rposition(|window| window == b"%%EOF").ok_or(FileFlaw::Broken)?;
    let after = &content[end + 5..];
    if !after.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) || disguised(content, true) {
        return Err(FileFlaw::Disguised);
    }
    as_it_lies(content)?;
    let options = LoadOptions { max_decompressed_size: Some(UNPACKED), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(content, options).map_err(|error| match error {
        lopdf::Error::Decompress(_) => FileFlaw::Bomb,
        _ => FileFlaw::Broken,
    })?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(FileFlaw::Locked);
    }
    if active(&document.trailer) || document.objects.values().any(acts) {
        return Err(FileFlaw::Active);
    }
    if document.page_iter().next().is_none() { Err(FileFlaw::Broken) } else { Ok(()) }
}

fn as_it_lies(content: &[u8]) -> Result<(), FileFlaw> {
    let mut streams = 0;
    for name in names(content) {
        match name.as_slice() {
            b"ObjStm" => streams += 1,
            b"Encrypt" => return Err(FileFlaw::Locked),
            name if name.len() >= LONG && ACTIVE.contains(&name) => return Err(FileFlaw::Active),
            _ => {}
        }
    }
    if streams > STREAMS { Err(FileFlaw::Bomb) } else { Ok(()) }
}

/// Every name, `/Java#53cript` spelled out.
fn names(content: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let ends = |byte: u8| byte.is_ascii_whitespace() || byte == 0 || b"/()<>[]{}%".contains(&byte);
    content.split(|byte| *byte == b'/').skip(1).map(move |rest| {
        let rest = &rest[..rest.len().min(64)];
        spelled_out(&rest[..rest.iter().position(|byte| ends(*byte)).unwrap_or(rest.len())])
    })
}

fn spelled_out(name: &[u8]) -> Vec<u8> {
    let digit = |at: usize| name.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut out = Vec::with_capacity(name.len());
    let mut at = 0;
    while let Some(byte) = name.get(at) {
        let code = if *byte == b'#' { digit(at + 1).zip(digit(at + 2)) } else { None };
        match code.and_then(|(high, low)| u8::try_from(high * 16 + low).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

/// The library reads no deeper than its own bound, so this goes no deeper either.
fn acts(object: &Object) -> bool {
    match object {
        Object::Array(parts) => parts.iter().any(acts),
        Object::Dictionary(dictionary) => active(dictionary),
        Object::Stream(stream) => active(&stream.dict),
        _ => false,
    }
}

fn active(dictionary: &Dictionary) -> bool {
    let kind = |key: &[u8]| matches!(dictionary.get(key), Ok(Object::Name(name)) if ACTIVE.contains(&name.as_slice()));
    kind(b"S")
        || kind(b"Type")
        || kind(b"Subtype")
        || opens(dictionary)
        || dictionary.iter().any(|(key, value)| ACTIVE.contains(&key.as_slice()) || acts(value))
}

/// What happens by itself when the file is opened. A place to begin reading at is a list, and does nothing.
fn opens(dictionary: &Dictionary) -> bool {
    dictionary.get(b"OpenAction").is_ok_and(|action| !matches!(action, Object::Array(_)))
}
