//! From text to [`Expr`], by one function a line of the grammar. What is wrong with single conditions is collected;
//! a sentence that doesn't parse ends the reading.

use std::collections::BTreeMap;

use super::meaning::{Comparison, meaning};
use super::token::{Token, tokens};
use super::{Expr, Fault};

/// How deep parentheses and `not` may nest.
const DEEPEST: usize = 32;

/// Reads a rule in which the given terms may be named.
pub fn parse(text: &str, terms: &BTreeMap<String, Expr>) -> Result<Expr, Vec<Fault>> {
    let tokens = tokens(text).map_err(|fault| vec![fault])?;
    let mut parser = Parser { tokens: &tokens, next: 0, end: text.len(), terms, depth: 0, faults: Vec::new() };
    match parser.choice().and_then(|expr| parser.finish().map(|()| expr)) {
        Ok(expr) if parser.faults.is_empty() => Ok(expr),
        Ok(_) => Err(parser.faults),
        Err(fault) => {
            parser.faults.push(fault);
            Err(parser.faults)
        }
    }
}

struct Parser<'t> {
    tokens: &'t [(usize, Token<'t>)],
    next: usize,
    end: usize,
    terms: &'t BTreeMap<String, Expr>,
    depth: usize,
    faults: Vec<Fault>,
}

impl<'t> Parser<'t> {
    fn choice(&mut self) -> Result<Expr, Fault> {
        let mut parts = vec![self.all()?];
        while self.skip(Token::Name("or")) {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::Any(parts) })
    }

    fn all(&mut self) -> Result<Expr, Fault> {
        let mut parts = vec![self.part()?];
        while self.skip(Token::Name("and")) {
            parts.push(self.part()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expr::All(parts) })
    }

    fn part(&mut self) -> Result<Expr, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault("nested too deeply to be read"));
        }
        let part = if self.skip(Token::Name("not")) {
            Expr::Not(Box::new(self.part()?))
        } else if self.skip(Token::Sign("(")) {
            let inner = self.choice()?;
            self.expect(")")?;
            inner
        } else {
            self.condition()?
        };
        self.depth -= 1;
        Ok(part)
    }

    fn condition(&mut self) -> Result<Expr, Fault> {
        let at = self.at();
        let name = self.name("a condition")?;
        let comparison = self.comparison()?;
        match self.terms.get(name) {
            Some(term) if comparison == Comparison::None => Ok(term.clone()),
            _ => match meaning(name, comparison) {
                Ok(condition) => Ok(Expr::Is(condition)),
                Err(problem) => {
                    self.faults.push(Fault::new(at, problem));
                    Ok(Expr::Any(Vec::new()))
                }
            },
        }
    }

    fn comparison(&mut self) -> Result<Comparison<'t>, Fault> {
        let negated =
            matches!(self.tokens.get(self.next..), Some([(_, Token::Name("not")), (_, Token::Name("in")), ..]));
        if negated || self.peek() == Some(Token::Name("in")) {
            self.next += 1 + usize::from(negated);
            return Ok(Comparison::Among { negated, words: self.words()? });
        }
        let Some(Token::Sign(sign @ ("<" | "<=" | ">" | ">=" | "=" | "!="))) = self.peek() else {
            return Ok(Comparison::None);
        };
        self.next += 1;
        match self.take() {
            Some(Token::Number(number)) => Ok(Comparison::Number(sign, number)),
            Some(Token::Name(word)) if matches!(sign, "=" | "!=") => {
                Ok(Comparison::Among { negated: sign == "!=", words: vec![word] })
            }
            _ => Err(self.fault(format!(
                "a {} has to follow `{sign}`",
                if sign.contains('=') { "word or number" } else { "number" }
            ))),
        }
    }

    fn words(&mut self) -> Result<Vec<&'t str>, Fault> {
        self.expect("{")?;
        let mut words = vec![self.name("a word")?];
        while self.skip(Token::Sign(",")) {
            words.push(self.name("a word")?);
        }
        self.expect("}")?;
        Ok(words)
    }

    fn name(&mut self, wanted: &str) -> Result<&'t str, Fault> {
        match self.peek() {
            Some(Token::Name(name)) if !matches!(name, "and" | "or" | "not" | "in") => {
                self.next += 1;
                Ok(name)
            }
            found => Err(self.fault(match found {
                Some(token) => format!("{wanted} is expected before `{token}`"),
                None => format!("{wanted} is missing at the end"),
            })),
        }
    }

    fn expect(&mut self, sign: &'static str) -> Result<(), Fault> {
        if self.skip(Token::Sign(sign)) { Ok(()) } else { Err(self.fault(format!("`{sign}` is missing"))) }
    }

    fn finish(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(token) => Err(self.fault(format!("`and` or `or` is missing before `{token}`"))),
        }
    }

    fn skip(&mut self, token: Token) -> bool {
        let found = self.peek() == Some(token);
        self.next += usize::from(found);
        found
    }

    fn take(&mut self) -> Option<Token<'t>> {
        let token = self.peek();
        self.next += usize::from(token.is_some());
        token
    }

    fn peek(&self) -> Option<Token<'t>> {
        self.tokens.get(self.next).map(|(_, token)| *token)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn fault(&self, problem: impl Into<String>) -> Fault {
        Fault::new(self.at(), problem)
    }
}
