//! Photos without a library: one point of a colour.

use casework::file::Picked;

/// Each colour below 16 is another file, and another photo once it is written anew.
pub fn png(name: &str, colour: u8) -> Picked {
    // One row: no filter, three bytes of colour, stored as they are.
    let row = [0, colour % 4 * 80, colour / 4 * 80, 0];
    let mut pixels = vec![0x78, 0x01, 1, 4, 0, 0xFB, 0xFF];
    pixels.extend(row);
    pixels.extend(adler(&row).to_be_bytes());
    let mut content = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in
        [(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0][..]), (b"IDAT", &pixels[..]), (b"IEND", &[][..])]
    {
        let part = [&kind[..], data].concat();
        content.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        content.extend(&part);
        content.extend(crc(&part).to_be_bytes());
    }
    Picked { name: name.to_owned(), content }
}

fn adler(bytes: &[u8]) -> u32 {
    let (one, two) = bytes.iter().fold((1_u32, 0_u32), |(one, two), byte| {
        let one = (one + u32::from(*byte)) % 65_521;
        (one, (two + one) % 65_521)
    });
    (two << 16) | one
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}
