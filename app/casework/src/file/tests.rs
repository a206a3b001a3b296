#![allow(clippy::unwrap_used)]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, RgbaImage};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::*;

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// Left half red, right half blue.
fn picture(width: u32, height: u32) -> DynamicImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([220, 20, 20]) } else { Rgb([20, 20, 220]) }).into()
}

/// A JPEG with an EXIF block that says "turn me right by 90 degrees" and where it was taken.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 22.5431 114.0579 Huawei");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

fn pdf(extra: impl FnOnce(&mut Document, &mut Dictionary)) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let pages = document.new_object_id();
    let content = document.add_object(Stream::new(Dictionary::new(), b"BT ET".to_vec()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    document.objects.insert(
        pages,
        Object::Dictionary(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }),
    );
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    extra(&mut document, &mut catalog);
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

/// The bytes with one name written in another way. The library leaves streams of objects out when it writes.
fn respelled(pdf: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = pdf.windows(from.len()).position(|window| window == from).unwrap();
    [&pdf[..at], to, &pdf[at + from.len()..]].concat()
}

#[test]
fn a_photo_of_each_kind_is_kept_as_a_jpeg() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let kept = clean(&encoded(&picture(60, 40), format)).unwrap();
        assert_eq!(kept.kind, FileKind::Photo);
        let read = image::load_from_memory_with_format(&kept.content, ImageFormat::Jpeg).unwrap();
        assert_eq!((read.width(), read.height()), (60, 40), "{format:?}");
        assert!(image::load_from_memory_with_format(&kept.preview, ImageFormat::Jpeg).is_ok());
    }
}

#[test]
fn where_a_photo_was_taken_is_gone_and_it_stands_upright() {
    let taken = with_exif(&encoded(&picture(60, 40), ImageFormat::Jpeg));
    let kept = clean(&taken).unwrap();
    for sign in [&b"GPS"[..], b"Huawei", b"Exif"] {
        assert!(taken.windows(sign.len()).any(|window| window == sign));
        assert!(!kept.content.windows(sign.len()).any(|window| window == sign));
    }
    let read = image::load_from_memory(&kept.content).unwrap().into_rgb8();
    assert_eq!((read.width(), read.height()), (40, 60));
    assert!(read.get_pixel(20, 5).0[0] > 150 && read.get_pixel(20, 55).0[2] > 150, "what was left is above");
}

#[test]
fn a_large_photo_becomes_smaller_and_a_transparent_one_white() {
    let kept = clean(&encoded(&picture(3_000, 1_500), ImageFormat::Png)).unwrap();
    let read = image::load_from_memory(&kept.content).unwrap();
    assert_eq!((read.width(), read.height()), (2_400, 1_200));
    let clear = DynamicImage::from(RgbaImage::new(20, 20));
    let read =
        image::load_from_memory(&clean(&encoded(&clear, ImageFormat::Png)).unwrap().content).unwrap().into_rgb8();
    assert!(read.pixels().all(|pixel| pixel.0.iter().all(|part| *part > 250)));
}

#[test]
fn what_is_no_photo_and_no_pdf_is_refused_whatever_it_is_called() {
    for other in [&b"MZ\x90\0"[..], b"PK\x03\x04", b"<html>", b"GIF89a......", b"BM....", b"hello", b"<svg xmlns=''>"] {
        assert_eq!(clean(other).unwrap_err(), FileFlaw::Unknown);
    }
    assert_eq!(clean(b"").unwrap_err(), FileFlaw::Empty);
    assert_eq!(clean(&vec![0xFF; LARGEST + 1]).unwrap_err(), FileFlaw::TooLarge);
    let jpeg = encoded(&picture(60, 40), ImageFormat::Jpeg);
    assert_eq!(clean(&jpeg[..jpeg.len() / 3]).unwrap_err(), FileFlaw::Broken);
    assert_eq!(clean(b"\xFF\xD8\xFF\xE0 not a photo at all").unwrap_err(), FileFlaw::Broken);
}

#[test]
fn a_small_file_that_unpacks_to_a_huge_picture_is_refused() {
    // 60,000 × 60,000 in the head of a PNG, whose check sum is right.
    let mut bomb = encoded(&picture(4, 4), ImageFormat::Png);
    bomb[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let sum = crc(&bomb[12..29]).to_be_bytes();
    bomb[29..33].copy_from_slice(&sum);
    assert_eq!(clean(&bomb).unwrap_err(), FileFlaw::Bomb);
    let flat = RgbImage::new(7_200, 7_200);
    let packed = encoded(&flat.into(), ImageFormat::Png);
    assert!(packed.len() < 1_000_000);
    assert_eq!(clean(&packed).unwrap_err(), FileFlaw::Bomb);
}

/// CRC-32 as PNG writes it.
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc)))
}

#[test]
fn two_kinds_in_one_file_are_refused() {
    let jpeg = encoded(&picture(60, 40), ImageFormat::Jpeg);
    for second in [&b"PK\x05\x06\0\0\0\0"[..], b"<script>alert(1)</script>", b"<?php system($_GET[0]);"] {
        assert_eq!(clean(&[&jpeg, second].concat()).unwrap_err(), FileFlaw::Disguised);
        assert_eq!(clean(&[&pdf(|_, _| ()), second].concat()).unwrap_err(), FileFlaw::Disguised);
    }
    let comment = [&jpeg[..2], b"\xFF\xFE\x00\x0A%PDF-1.7", &jpeg[2..]].concat();
    assert_eq!(clean(&comment).unwrap_err(), FileFlaw::Disguised);
    // What phones append to a photo is none of that.
    assert!(clean(&[&jpeg, &b"\0\0\0\x18ftypmp42"[..]].concat()).is_ok());
}

#[test]
fn a_pdf_that_only_shows_something_is_kept_as_it_is() {
    let plain = pdf(|_, catalog| {
        catalog.set("OpenAction", vec![Object::Integer(0), "Fit".into()]);
    });
    let kept = clean(&plain).unwrap();
    assert_eq!((kept.kind, kept.content), (FileKind::Pdf, plain));
}

#[test]
fn a_pdf_that_does_something_is_refused() {
    type Extra = fn(&mut Document, &mut Dictionary);
    let cases: [(&str, Extra); 7] = [
        ("a script on opening", |_, catalog| {
            catalog
                .set("OpenAction", dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") });
        }),
        ("a script by another key", |document, catalog| {
            let action = document.add_object(dictionary! { "JS" => Object::string_literal("app.alert(1)") });
            catalog.set("Somewhere", vec![action.into()]);
        }),
        ("an address on opening", |_, catalog| {
            catalog
                .set("OpenAction", dictionary! { "S" => "URI", "URI" => Object::string_literal("https://a.example") });
        }),
        ("a program", |document, _| {
            document.add_object(dictionary! { "S" => "Launch", "F" => Object::string_literal("cmd.exe") });
        }),
        ("files within", |_, catalog| {
            catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => Object::Array(vec![]) } });
        }),
        ("events", |_, catalog| {
            catalog.set("AA", dictionary! { "WC" => dictionary! { "S" => "GoTo" } });
        }),
        ("a form of its own language", |_, catalog| {
            catalog.set("AcroForm", dictionary! { "XFA" => Object::Array(vec![]) });
        }),
    ];
    for (what, extra) in cases {
        assert_eq!(clean(&pdf(extra)).map(|kept| kept.kind), Err(FileFlaw::Active), "{what}");
    }
    let spelled = respelled(&pdf(|_, catalog| catalog.set("Other", "JavaSXript")), b"JavaSXript", b"Java#53cript");
    assert_eq!(clean(&spelled).map(|kept| kept.kind), Err(FileFlaw::Active), "spelled out");
}

#[test]
fn a_script_packed_into_a_stream_is_found() {
    let inner = b"9 0 << /S /JavaScript /JS (app.alert(1)) >>";
    let bytes = pdf(|document, catalog| {
        let mut stream = Stream::new(dictionary! { "Type" => "ObjXtm", "N" => 1, "First" => 4 }, inner.to_vec());
        stream.compress().unwrap();
        let id = document.add_object(stream);
        catalog.set("Other", id);
    });
    let bytes = respelled(&bytes, b"ObjXtm", b"ObjStm");
    assert_eq!(clean(&bytes).map(|kept| kept.kind), Err(FileFlaw::Active));
}

#[test]
fn a_pdf_bomb_and_a_locked_one_are_refused() {
    let bomb = pdf(|document, _| {
        let mut stream =
            Stream::new(dictionary! { "Type" => "ObjXtm", "N" => 1, "First" => 4 }, vec![b' '; 8 * 1024 * 1024]);
        stream.compress().unwrap();
        document.add_object(stream);
    });
    let bomb = respelled(&bomb, b"ObjXtm", b"ObjStm");
    assert!(bomb.len() < 100_000);
    assert_eq!(clean(&bomb).map(|kept| kept.kind), Err(FileFlaw::Bomb));
    let locked = pdf(|_, _| ());
    let at = locked.windows(7).rposition(|window| window == b"trailer");
    let text = String::from_utf8_lossy(&locked).replace("/Root", "/Encrypt 1 0 R/Root");
    assert!(at.is_some() || text.contains("/Encrypt"));
    assert_eq!(clean(text.as_bytes()).map(|kept| kept.kind), Err(FileFlaw::Locked));
    assert_eq!(clean(b"%PDF-1.7\nnothing\n%%EOF").map(|kept| kept.kind), Err(FileFlaw::Broken));
}

#[test]
fn a_name_is_what_a_person_would_call_it() {
    assert_eq!(base_name("C:\\photos\\病历 1.jpg"), "病历 1.jpg");
    assert_eq!(base_name("../../etc/passwd"), "passwd");
    assert_eq!(base_name("a\r\nb\0.pdf"), "ab.pdf");
    assert_eq!(base_name(&"长".repeat(300)).chars().count(), 120);
}
