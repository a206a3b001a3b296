//! A site in this process, and browsers that visit it.

use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{
        HeaderMap, Method, Request, StatusCode,
        header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE},
    },
};
use casework::{Actor, Area, Role, staff::Post};
use domain::identifier::Mobile;
use http_body_util::BodyExt as _;
use server::{
    opening::{Missing, Portal},
    router::{self, Limits, Parts},
    settings::{Log, LogFormat, Settings},
};
use tempfile::TempDir;
use tower::ServiceExt as _;

pub const ORIGIN_OF_SITE: &str = "http://portal.test";

/// One white point.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xff\xff?\0\x05\xfe\x02\xfe\r\xefF\xb8\0\0\0\0IEND\xaeB`\x82";

pub struct Site {
    pub portal: Portal,
    pub router: Router,
    /// Kept as long as the site, unless it is somebody else's.
    _folder: Option<TempDir>,
}

pub fn settings(data: PathBuf) -> Settings {
    Settings {
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        data,
        database_url: None,
        master_key: None,
        catalogue: None,
        trusted_proxies: Vec::new(),
        neutral: "https://weather.example/today".to_owned(),
        partners: Vec::new(),
        log: Log { format: LogFormat::Pretty, filter: "off".to_owned() },
        sms: None,
        idle: domain::kiosk::Idle::default(),
        city: None,
    }
}

impl Site {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let site = Self::open_in(folder.path()).await;
        Self { _folder: Some(folder), ..site }
    }

    /// With sites that may show the quick check in a frame.
    pub async fn with_partners(partners: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let partners = partners.iter().map(|it| (*it).to_owned()).collect();
        let site = Self::open_with(Settings { partners, ..settings(folder.path().to_owned()) }).await;
        Self { _folder: Some(folder), ..site }
    }

    /// With the data of this folder.
    pub async fn open_in(folder: &Path) -> Self {
        Self::open_with(settings(folder.to_owned())).await
    }

    async fn open_with(settings: Settings) -> Self {
        let portal = Portal::open(&settings, Missing::Make).await.unwrap();
        let router = router::router(Parts {
            casework: portal.casework.clone(),
            trusted_proxies: settings.trusted_proxies.into(),
            neutral: settings.neutral.as_str().into(),
            partners: settings.partners.into(),
            limits: Limits::default(),
        });
        Self { portal, router, _folder: None }
    }

    /// The code in the newest message to this phone.
    pub async fn code_sent_to(&self, phone: &str) -> String {
        let phone = Mobile::parse(phone).unwrap();
        let now = self.portal.casework.clock.now();
        let mut work = self.portal.casework.registry.begin().await.unwrap();
        let messages = work.take_due(now, now, 1_000).await.unwrap();
        let codes = messages.iter().filter(|message| message.to == phone.as_str() && message.purpose == "code");
        let text = &codes.max_by_key(|message| message.id).expect("a code was sent").text;
        let digits: String =
            text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        assert_eq!(digits.len(), 6, "{text}");
        digits
    }

    /// A new colleague, signed in.
    pub async fn colleague(&self, username: &str, role: Role, area: &str) -> Browser {
        let area = Area::parse(area).unwrap();
        let department = (role == Role::DepartmentOfficer).then(|| "education".to_owned());
        let post = Post { role, area, department };
        let staff = self.portal.casework.add_to_post(&Actor::System, username, post, None).await.unwrap();
        let mut browser = self.browser();
        let centre = role == Role::CentreHelper;
        if centre {
            self.enrol(&mut browser).await;
        }
        let home = if centre { "/kiosk" } else { "/staff" };
        browser.get("/staff/sign-in").await;
        let code = one_time_code(&staff.totp_secret);
        let page = browser
            .post("/staff/sign-in", &[("username", username), ("password", &staff.password), ("code", &code)])
            .await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, home), "{}", page.body);
        browser.get(home).await;
        browser
    }

    /// Makes this browser the kiosk of a community in 福田街道.
    pub async fn enrol(&self, browser: &mut Browser) {
        let made = self.portal.casework.add_kiosk(&Actor::System, "1 号柜台", "440304004022").await.unwrap();
        browser.get("/kiosk/enrol").await;
        let page = browser.post("/kiosk/enrol", &[("code", &made.code.to_string())]).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/kiosk"), "{}", page.body);
    }

    /// Lets the database go, for another program.
    pub async fn close(self) {
        drop(self.router);
        self.portal.close().await.unwrap();
    }

    pub fn browser(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            network: 1,
            token: String::new(),
            visited: Vec::new(),
        }
    }
}

/// Keeps cookies and the form token of the page it saw last, as a person's browser does.
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    /// The last byte of its address.
    pub network: u8,
    pub token: String,
    /// Every address it asked for or was led to.
    pub visited: Vec<String>,
}

#[derive(Clone)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form from a page of the site.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = form(fields.iter().copied().chain([("csrf", self.token.as_str())]));
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ORIGIN, ORIGIN_OF_SITE)
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Sends a form with files, by their names. The token is a field as any other.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (name, content) in files {
            let head = format!("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n");
            body.extend([head.as_bytes(), b"Content-Type: image/png\r\n\r\n", content, b"\r\n"].concat());
        }
        body.extend(b"--b--\r\n");
        let request = Request::post(path)
            .header(CONTENT_TYPE, "multipart/form-data; boundary=b")
            .header("content-length", body.len())
            .header(ORIGIN, ORIGIN_OF_SITE)
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Page {
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.headers_mut().insert(COOKIE, cookies.join("; ").parse().unwrap());
        }
        request.headers_mut().entry(HOST).or_insert("portal.test".parse().unwrap());
        self.visited.push(request.uri().to_string());
        let peer = SocketAddr::from((Ipv4Addr::new(192, 0, 2, self.network), 50_000));
        request.extensions_mut().insert(ConnectInfo(peer));
        let response = self.router.clone().oneshot(request).await.unwrap();
        for cookie in response.headers().get_all(SET_COOKIE) {
            let (pair, rest) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let page =
            Page { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&body).into_owned() };
        if !page.location().is_empty() {
            self.visited.push(page.location().to_owned());
        }
        if let Some(token) = page.token() {
            self.token = token;
        }
        page
    }
}

impl Page {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    /// The form token in the page.
    fn token(&self) -> Option<String> {
        self.input("csrf")
    }

    /// The value of the first input of this name.
    fn input(&self, name: &str) -> Option<String> {
        let named = format!("name=\"{name}\"");
        let field = self
            .body
            .split("<input")
            .skip(1)
            .filter_map(|rest| rest.split_once('>'))
            .find(|(tag, _)| tag.contains(&named))?
            .0;
        let value = field.split_once("value=\"")?.1;
        Some(value[..value.find('"')?].to_owned())
    }

    /// The same of an input that must be there.
    pub fn field(&self, name: &str) -> String {
        self.input(name).unwrap_or_else(|| panic!("no {name} in {}", self.body))
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

pub fn form<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

pub fn request(method: Method, path: &str) -> Request<Body> {
    Request::builder().method(method).uri(path).body(Body::empty()).unwrap()
}

/// What the authenticator shows now.
pub fn one_time_code(secret: &str) -> String {
    let secret = base32::decode(base32::Alphabet::Rfc4648 { padding: false }, secret).unwrap();
    let totp = totp_rs::Builder::new()
        .with_algorithm(totp_rs::Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret)
        .build()
        .unwrap();
    totp.generate_current().to_string()
}
