//! The condition that a row lies in an area: the first thing every list asks, and what its index begins with. And how a
//! row comes to lie elsewhere.

use casework::actor::{Area, Place};
use domain::area;
use sea_orm::{
    Condition, EntityTrait, ExprTrait, UpdateMany,
    sea_query::{BinOper, Expr, SimpleExpr},
};

/// A column of one table of a query that may have several.
pub fn column(table: &'static str, column: &'static str) -> SimpleExpr {
    Expr::col((table, column))
}

/// The same column, but not as an index knows it: for a condition that is only to be checked, because another one
/// finds the rows. SQLite keeps no statistics for us and would guess.
pub fn checked(table: &'static str, name: &'static str) -> SimpleExpr {
    column(table, name).binary(BinOper::Custom("||"), Expr::value(""))
}

/// The rows lie there from now on. The columns of a place are called the same in every table.
pub fn placed<E: EntityTrait>(update: UpdateMany<E>, to: &Place) -> UpdateMany<E> {
    update
        .col_expr("district", Expr::value(&*to.district))
        .col_expr("street", Expr::value(&*to.street))
        .col_expr("community", Expr::value(to.community.clone()))
}

/// `street` narrows the area; a street outside it leaves nothing. Only the smallest area is asked for, so that its
/// index is the one to use.
pub fn within(table: &'static str, area: &Area, street: Option<&str>) -> Condition {
    conditions(table, area, street, column)
}

/// The same, where the area is not what finds the rows.
pub fn checked_within(table: &'static str, area: &Area, street: Option<&str>) -> Condition {
    conditions(table, area, street, checked)
}

fn conditions(
    table: &'static str,
    area: &Area,
    street: Option<&str>,
    column: fn(&'static str, &'static str) -> SimpleExpr,
) -> Condition {
    let is = |name: &'static str, code: &str| column(table, name).eq(code);
    let all = Condition::all();
    let Some(street) = street else {
        return match area {
            Area::City => all,
            Area::District(code) => all.add(is("district", code)),
            Area::Street(code) => all.add(is("street", code)),
            Area::Community(code) => all.add(is("street", street_of(code))).add(is("community", code)),
        };
    };
    let lies_within = match area {
        Area::City => true,
        Area::District(code) => area::street(street).is_some_and(|street| street.district == *code),
        Area::Street(code) => code == street,
        Area::Community(code) => street_of(code) == street,
    };
    match area {
        _ if !lies_within => all.add(Expr::value(1).eq(0)),
        Area::Community(code) => all.add(is("street", street)).add(is("community", code)),
        _ => all.add(is("street", street)),
    }
}

/// A community's code begins with its street's.
fn street_of(community: &str) -> &str {
    community.get(..9).unwrap_or(community)
}
