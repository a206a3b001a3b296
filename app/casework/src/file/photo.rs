//! A photo is unpacked, turned upright, made no larger than anybody needs, and written anew: where it was taken, with
//! what, and whatever else lay in the file, is gone.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage, codecs::jpeg::JpegEncoder,
    metadata::Orientation,
};

use super::{Clean, FileFlaw, FileKind, disguised};

/// More than any phone of today makes in ten megabytes.
const PIXELS: u64 = 50_000_000;
/// Bytes it may take when unpacked.
const UNPACKED: u64 = 256 * 1024 * 1024;
/// The longer side of what is kept: a page of small print can be read.
const SIDE: u32 = 2_400;
const PREVIEW_SIDE: u32 = 240;

/// By its first bytes; what its name says does not matter.
pub(super) fn format(content: &[u8]) -> Option<ImageFormat> {
    match content {
        [0xFF, 0xD8, 0xFF, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
        _ => None,
    }
}

pub(super) fn clean(content: &[u8], format: ImageFormat) -> Result<Clean, FileFlaw> {
    if disguised(content, false) {
        return Err(FileFlaw::Disguised);
    }
    let mut reader = ImageReader::with_format(Cursor::new(content), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(UNPACKED);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(flaw)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS || decoder.total_bytes() > UNPACKED {
        return Err(FileFlaw::Bomb);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = smaller(DynamicImage::from_decoder(decoder).map_err(flaw)?, SIDE);
    picture.apply_orientation(orientation);
    let picture = DynamicImage::ImageRgb8(on_white(picture));
    let preview = written(&smaller(picture.clone(), PREVIEW_SIDE), 60)?;
    Ok(Clean { kind: FileKind::Photo, content: written(&picture, 82)?, preview })
}

fn flaw(error: ImageError) -> FileFlaw {
    match error {
        ImageError::Limits(_) => FileFlaw::Bomb,
        _ => FileFlaw::Broken,
    }
}

fn smaller(picture: DynamicImage, side: u32) -> DynamicImage {
    if picture.width().max(picture.height()) > side { picture.thumbnail(side, side) } else { picture }
}

/// What could be seen through becomes paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let seen = picture.into_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let over = |part: u8| {
            let mixed = u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from(mixed / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn written(picture: &DynamicImage, quality: u8) -> Result<Vec<u8>, FileFlaw> {
    let mut out = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut out, quality)).map_err(flaw)?;
    Ok(out)
}
