//! 民族 as GB/T 3304 codes it: 01–56, 97 for a group that is none of them, 98 for naturalised citizens of foreign descent.
//!
//! No page asks for it: no service depends on it. Lists of other offices write the code or the name, so both are read.

use std::fmt;

use super::{Flaw, normalise};

/// The names of the codes 01 to 56, without 族.
const NAMES: [&str; 56] = [
    "汉",
    "蒙古",
    "回",
    "藏",
    "维吾尔",
    "苗",
    "彝",
    "壮",
    "布依",
    "朝鲜",
    "满",
    "侗",
    "瑶",
    "白",
    "土家",
    "哈尼",
    "哈萨克",
    "傣",
    "黎",
    "傈僳",
    "佤",
    "畲",
    "高山",
    "拉祜",
    "水",
    "东乡",
    "纳西",
    "景颇",
    "柯尔克孜",
    "土",
    "达斡尔",
    "仫佬",
    "羌",
    "布朗",
    "撒拉",
    "毛南",
    "仡佬",
    "锡伯",
    "阿昌",
    "普米",
    "塔吉克",
    "怒",
    "乌孜别克",
    "俄罗斯",
    "鄂温克",
    "德昂",
    "保安",
    "裕固",
    "京",
    "塔塔尔",
    "独龙",
    "鄂伦春",
    "赫哲",
    "门巴",
    "珞巴",
    "基诺",
];
const OTHER: (u8, &str) = (97, "其他");
const NATURALISED: (u8, &str) = (98, "外国血统中国籍人士");

/// A code of the standard. `Debug` does not show which.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EthnicGroup(u8);

impl EthnicGroup {
    /// In the order of the codes.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=56).chain([OTHER.0, NATURALISED.0]).map(Self)
    }

    /// The code, with or without its zero in front, or the name, with or without 族.
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let typed = normalise::code(typed);
        if typed.is_empty() {
            return Err(Flaw::Empty);
        }
        if typed.bytes().all(|byte| byte.is_ascii_digit()) {
            let code = typed.parse().ok().filter(|_| typed.len() <= 2);
            return Self::all().find(|group| Some(group.0) == code).ok_or(Flaw::Shape);
        }
        let name = typed.strip_suffix('族').unwrap_or(&typed);
        Self::all().find(|group| group.short() == name).ok_or(Flaw::Shape)
    }

    /// Two digits.
    pub fn code(self) -> String {
        format!("{:02}", self.0)
    }

    /// As on identity papers: 汉, 维吾尔.
    pub fn short(self) -> &'static str {
        match self.0 {
            code if code == OTHER.0 => OTHER.1,
            code if code == NATURALISED.0 => NATURALISED.1,
            code => NAMES.get(usize::from(code).wrapping_sub(1)).copied().unwrap_or_default(),
        }
    }

    /// As the standard writes it: 汉族, 维吾尔族.
    pub fn name(self) -> String {
        let suffix = if usize::from(self.0) <= NAMES.len() { "族" } else { "" };
        format!("{}{suffix}", self.short())
    }
}

impl fmt::Debug for EthnicGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EthnicGroup(…)")
    }
}
