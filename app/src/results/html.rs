//! Text that becomes HTML: markup is ours and constant, everything else is escaped.

#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup written in the program.
    pub fn raw(&mut self, markup: &'static str) {
        self.0.push_str(markup);
    }

    pub fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                c => self.0.push(c),
            }
        }
    }

    /// `<tag>text</tag>`.
    pub fn element(&mut self, tag: &'static str, text: &str) {
        self.raw("<");
        self.raw(tag);
        self.raw(">");
        self.text(text);
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    /// `<tag class="class">`; the caller closes it.
    pub fn open(&mut self, tag: &'static str, class: &[&'static str]) {
        self.raw("<");
        self.raw(tag);
        self.raw(" class=\"");
        for (place, word) in class.iter().enumerate() {
            self.raw(if place == 0 { "" } else { " " });
            self.raw(word);
        }
        self.raw("\">");
    }

    /// A list with one entry a text; nothing at all without entries.
    pub fn list(&mut self, entries: impl IntoIterator<Item = String>) {
        let mut entries = entries.into_iter().peekable();
        if entries.peek().is_none() {
            return;
        }
        self.raw("<ul>");
        entries.for_each(|entry| self.element("li", &entry));
        self.raw("</ul>");
    }

    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_but_our_markup_is_inert() {
        let mut html = Html::default();
        html.element("p", "</p><script>alert('1')</script>&\"");
        assert_eq!(html.finish(), "<p>&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;</p>");
    }

    #[test]
    fn an_empty_list_is_nothing() {
        let mut html = Html::default();
        html.list([]);
        assert_eq!(html.finish(), "");
    }
}
