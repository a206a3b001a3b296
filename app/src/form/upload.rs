//! A form with files. The server has read it whole and compared its token before an action sees it.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
};
use casework::file::Picked;

use super::Posted;
use crate::{
    context::Visit,
    error::{AppError, AppResult},
};

/// The fields, and the files that were chosen. As a handler's last argument on a path of
/// [`crate::routes::takes_files`]; a form without files is one with none chosen.
#[derive(Debug, Default)]
pub struct Upload {
    pub posted: Posted,
    pub files: Vec<Picked>,
}

/// A form that was read, laid beside its request. Layers copy what lies there; the form itself is taken once.
#[derive(Debug, Clone)]
pub struct Laid(Arc<Mutex<Option<Upload>>>);

impl From<Upload> for Laid {
    fn from(form: Upload) -> Self {
        Self(Arc::new(Mutex::new(Some(form))))
    }
}

impl Laid {
    fn take(&self) -> Option<Upload> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Upload {
    /// From a body of this content type (`multipart/form-data; boundary=…`).
    pub async fn read(content_type: &str, body: Bytes) -> AppResult<Self> {
        let boundary = multer::parse_boundary(content_type).map_err(|_| AppError::Unreadable)?;
        let stream = futures_util::stream::once(async move { Ok::<_, std::io::Error>(body) });
        let mut form = multer::Multipart::new(stream, boundary);
        let (mut fields, mut files) = (Vec::new(), Vec::new());
        while let Some(field) = form.next_field().await.map_err(|_| AppError::Unreadable)? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let content = field.bytes().await.map_err(|_| AppError::Unreadable)?;
            match file {
                // What a browser sends where nothing was chosen.
                Some(file) if file.is_empty() && content.is_empty() => {}
                Some(file) => files.push(Picked { name: file, content: content.into() }),
                None => fields.push((name, String::from_utf8(content.into()).map_err(|_| AppError::Unreadable)?)),
            }
        }
        Ok(Self { posted: fields.into_iter().collect(), files })
    }
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        let visit: Visit = request.extensions().get().cloned().ok_or(AppError::Broken)?;
        let Some(laid) = request.extensions().get::<Laid>().cloned() else {
            return Ok(Self { posted: Posted::from_request(request, state).await?, files: Vec::new() });
        };
        let upload = laid.take().ok_or(AppError::Broken)?;
        if visit.csrf_fits(upload.posted.get("csrf")) { Ok(upload) } else { Err(AppError::Expired) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn part(head: &str, content: &str) -> String {
        format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n")
    }

    #[tokio::test]
    async fn fields_and_files_are_told_apart() {
        let body = [
            part(r#"name="csrf""#, "token"),
            part(r#"name="file"; filename="""#, ""),
            part(r#"name="file"; filename="病历.jpg""#, "bytes"),
            "--b--\r\n".to_owned(),
        ];
        let read = Upload::read("multipart/form-data; boundary=b", body.concat().into()).await.unwrap();
        assert_eq!(read.posted.get("csrf"), "token");
        assert_eq!(read.files.len(), 1);
        assert_eq!((read.files[0].name.as_str(), read.files[0].content.as_slice()), ("病历.jpg", &b"bytes"[..]));
        assert!(Upload::read("multipart/form-data; boundary=b", "--b\r\nhalf".into()).await.is_err());
        assert!(Upload::read("multipart/form-data", "".into()).await.is_err());
    }
}
