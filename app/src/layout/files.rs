//! Photos and PDFs of a matter: what each is, with a small picture; and the answer that hands one out.

use axum::{
    http::{
        HeaderValue,
        header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use casework::port::FileRecord;
use leptos::{either::Either, prelude::*};

use crate::{context::visit, i18n::Speaks, t};

/// Each with its picture, name and size. Nothing where there is none. At a screen that many people share none is opened:
/// it would stay there.
#[component]
pub fn FileList(
    files: Vec<FileRecord>,
    /// Where a file is opened.
    to: fn(&str, &FileRecord) -> String,
    /// Of the matter, for `to`.
    #[prop(into)]
    matter: String,
    /// Inside a form: a button for each, `remove` with the file's id.
    #[prop(optional)]
    removable: bool,
) -> impl IntoView {
    let visit = visit();
    let shared = visit.shared();
    let items: Vec<_> = files
        .into_iter()
        .map(|file| {
            let name = if file.name.is_empty() { t!(visit, format!("file-{}", file.kind)) } else { file.name.clone() };
            let picture = (!file.preview.is_empty()).then(|| {
                let source = format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(&file.preview));
                view! { <img src=source alt="" width="96"/> }
            });
            let remove = removable.then(|| {
                view! {
                    <button class="button quiet" name="remove" value=file.id.to_string()>
                        {t!(visit, "file-remove")} <span class="vh">" " {name.clone()}</span>
                    </button>
                }
            });
            let size = size(&visit, file.size);
            let named = if shared {
                Either::Left(name)
            } else {
                Either::Right(view! { <a href=to(&matter, &file)>{name}</a> })
            };
            view! {
                <li>
                    {picture} " " {named} " "
                    <span class="hint">{t!(visit, format!("file-{}", file.kind))} ", " {size}</span> " " {remove}
                </li>
            }
        })
        .collect();
    let why = shared.then(|| view! { <p class="hint">{t!(visit, "file-shared")}</p> });
    (!items.is_empty()).then(|| view! { <ul class="files">{items}</ul> {why} })
}

fn size(who: impl Speaks, bytes: u64) -> String {
    if bytes < 1_000_000 {
        t!(who, "file-kilobytes", n = bytes.div_ceil(1_000))
    } else {
        t!(who, "file-megabytes", n = Megabytes(bytes).to_string())
    }
}

/// With tenths.
struct Megabytes(u64);

impl std::fmt::Display for Megabytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.0 / 1_000_000, self.0 % 1_000_000 / 100_000)
    }
}

/// To keep, never to open inside our pages. Its name says nothing: the phone may be somebody else's.
pub fn hand_out(file: &FileRecord, content: Vec<u8>) -> Response {
    let id = file.id.to_string();
    let name = format!("attachment; filename=\"{}.{}\"", &id[id.len() - 8..], file.kind.extension());
    let mut response = content.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.kind.media_type()));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::try_from(name).unwrap_or(HeaderValue::from_static("attachment")));
    response
}
