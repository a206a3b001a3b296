//! Made-up names: common surnames with common characters, and some of other peoples and places.

use super::{dice::Dice, origin::Origin, person::Sex};

/// By how common they are in the country, roughly.
const SURNAMES: [(&str, u32); 60] = [
    ("王", 72),
    ("李", 72),
    ("张", 68),
    ("刘", 54),
    ("陈", 53),
    ("杨", 31),
    ("黄", 30),
    ("赵", 27),
    ("吴", 25),
    ("周", 25),
    ("徐", 19),
    ("孙", 18),
    ("马", 17),
    ("朱", 16),
    ("胡", 16),
    ("林", 15),
    ("郭", 15),
    ("何", 14),
    ("高", 14),
    ("罗", 14),
    ("郑", 12),
    ("梁", 12),
    ("谢", 11),
    ("宋", 10),
    ("唐", 10),
    ("许", 10),
    ("邓", 10),
    ("冯", 9),
    ("韩", 9),
    ("曹", 9),
    ("曾", 9),
    ("彭", 9),
    ("萧", 8),
    ("蔡", 8),
    ("潘", 8),
    ("田", 8),
    ("董", 8),
    ("袁", 8),
    ("于", 8),
    ("余", 8),
    ("叶", 8),
    ("蒋", 7),
    ("杜", 7),
    ("苏", 7),
    ("魏", 7),
    ("程", 7),
    ("吕", 7),
    ("丁", 7),
    ("沈", 7),
    ("任", 7),
    ("韦", 5),
    ("覃", 4),
    ("侬", 1),
    ("蓝", 2),
    ("石", 5),
    ("龙", 4),
    ("欧阳", 2),
    ("司徒", 1),
    ("上官", 1),
    ("诸葛", 1),
];

const OF_BOYS: [&str; 36] = [
    "伟", "强", "磊", "军", "涛", "超", "勇", "杰", "鹏", "浩", "宇", "轩", "然", "泽", "睿", "博", "文", "俊", "辰",
    "凯", "航", "晨", "嘉", "子", "明", "志", "建", "国", "家", "豪", "梓", "铭", "翔", "毅", "恒", "远",
];
const OF_GIRLS: [&str; 36] = [
    "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "婷", "雪", "欣", "怡", "涵", "萱", "琪", "瑶", "诗", "雨", "梦",
    "洁", "佳", "思", "晓", "玉", "美", "秀", "梓", "若", "语", "彤", "妍", "慧", "兰", "月", "春", "梅",
];
/// Rarer characters, as registers meet them.
const RARE: [&str; 8] = ["堃", "昶", "翀", "玥", "烨", "翊", "喆", "𬱖"];

const UYGHUR: [(&str, &str); 6] = [
    ("艾合买提", "吐尔逊"),
    ("阿依古丽", "买买提"),
    ("古丽娜尔", "阿不都拉"),
    ("凯赛尔", "热合曼"),
    ("玛依热", "艾力"),
    ("依力亚斯", "卡德尔"),
];
const TIBETAN: [&str; 6] = ["扎西多吉", "卓玛央金", "次仁旺堆", "格桑曲珍", "达瓦顿珠", "白玛拉姆"];
const MONGOL: [&str; 6] = ["巴特尔", "其其格", "苏日娜", "阿古拉", "乌兰托娅", "那顺"];
const YI: [(&str, &str); 4] = [("阿木", "伍各"), ("吉克", "拉古"), ("沙马", "阿依"), ("吉木", "日哈")];
const FOREIGN: [&str; 10] = [
    "Maria Santos",
    "Nguyễn Thị Lan",
    "John O'Neill",
    "김민준",
    "さくら 田中",
    "Анна Иванова",
    "Fatima al-Hassan",
    "José Ángel Muñoz",
    "Adaeze Okonkwo-Bello",
    "Siti Nurhaliza",
];

pub fn surname(dice: &mut Dice) -> &'static str {
    dice.weighted(&SURNAMES)
}

/// A whole name. Children of Han families carry `surname`; other peoples and foreigners have names of their own kind.
pub fn name(dice: &mut Dice, origin: Origin, surname: &str, sex: Sex) -> String {
    let of_the_place = match origin {
        Origin::Foreign => Some((*dice.pick(&FOREIGN)).to_owned()),
        Origin::County(code) => match code / 10_000 {
            65 if dice.percent(60) => Some(dotted(dice, &UYGHUR)),
            54 if dice.percent(80) => Some((*dice.pick(&TIBETAN)).to_owned()),
            15 if dice.percent(40) => Some((*dice.pick(&MONGOL)).to_owned()),
            51 if dice.percent(6) => Some(dotted(dice, &YI)),
            _ => None,
        },
        _ => None,
    };
    of_the_place.unwrap_or_else(|| format!("{surname}{}", given(dice, sex)))
}

fn dotted(dice: &mut Dice, from: &[(&str, &str)]) -> String {
    format!("{}·{}", dice.pick(from).0, dice.pick(from).1)
}

fn given(dice: &mut Dice, sex: Sex) -> String {
    let from = match sex {
        Sex::Male => &OF_BOYS,
        Sex::Female => &OF_GIRLS,
    };
    let first = dice.pick(from);
    match dice.below(100) {
        0 => (*dice.pick(&RARE)).to_owned(),
        1..=17 => (*first).to_owned(),
        18..=23 => format!("{first}{first}"),
        _ => format!("{first}{}", dice.pick(from)),
    }
}
