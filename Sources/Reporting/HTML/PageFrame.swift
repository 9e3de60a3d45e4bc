/// The frame of a page: everything before and after the content.
struct PageFrame {
    /// What the frame shows.
    struct Content {
        let language: String
        let title: String
        /// The language of the title where it is not that of the page.
        var titleLanguage = ""
        let kicker: String
        let subtitle: String
        let skip: String
        let contents: String
        /// Name and value of what stands under the title.
        let facts: [(String, String)]
        /// Anchor and name of each section.
        let sections: [(String, String)]
        let footer: [String]
        let version: String
        /// The one script of the page, a text of the program itself; empty when there is none.
        let script: String
        let bodyClass: String
        /// Style beside the one stylesheet, a text of the program itself.
        var style = ""
    }

    let head: HTMLWriter
    let foot: HTMLWriter

    init(_ content: Content) {
        head = Self.head(content)
        foot = Self.foot(content)
    }

    private static func head(_ content: Content) -> HTMLWriter {
        let style = Stylesheet.text + content.style
        var html = HTMLWriter()
        html.element("<!doctype html>\n<html lang=\"", content.language, "\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        html.text(policy(style: style, script: content.script))
        html.markup(
            """
            ">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">

            """)
        html.element("<meta name=\"generator\" content=\"jura ", content.version, "\">\n")
        html.element("<title>", content.title, " · ")
        html.element("", content.kicker, "</title>\n<style>")
        html.program(style)
        html.element("</style>\n</head>\n<body class=\"", content.bodyClass, "\" id=\"top\">\n")
        html.element("<a class=\"skip\" href=\"#indhold\">", content.skip, "</a>\n<header class=\"mast\"><div>\n")
        html.element("<p class=\"kicker\">", content.kicker, "</p>\n<h1")
        if !content.titleLanguage.isEmpty { html.element(" lang=\"", content.titleLanguage, "\"") }
        html.element(">", content.title, "</h1>\n")
        if !content.subtitle.isEmpty { html.element("<p class=\"sub\">", content.subtitle, "</p>") }
        html.markup("\n<dl class=\"facts\">")
        for (name, value) in content.facts {
            html.element("<div><dt>", name, "</dt><dd>")
            html.element("", value, "</dd></div>")
        }
        html.markup("</dl>\n</div></header>\n<div class=\"page\">\n")
        html.element("<nav class=\"toc\" aria-label=\"", content.contents, "\"><p>")
        html.element("", content.contents, "</p><ol>\n")
        for (anchor, name) in content.sections {
            html.element("<li><a href=\"#", anchor, "\">")
            html.element("", name, "</a></li>\n")
        }
        html.markup("</ol></nav>\n<main id=\"indhold\" tabindex=\"-1\">\n")
        return html
    }

    private static func foot(_ content: Content) -> HTMLWriter {
        var html = HTMLWriter()
        html.markup("</main>\n</div>\n<footer class=\"foot\"><div>")
        for line in content.footer { html.element("<p>", line, "</p>") }
        html.markup("</div></footer>\n")
        if !content.script.isEmpty {
            html.markup("<script>")
            html.program(content.script)
            html.markup("</script>\n")
        }
        html.markup("</body>\n</html>\n")
        return html
    }

    /// Nothing but the one style and the one script of the page, told by their digests.
    private static func policy(style: String, script: String) -> String {
        let script = script.isEmpty ? "" : "; script-src \(ContentHash.source(of: script))"
        return
            "default-src 'none'; style-src \(ContentHash.source(of: style))\(script); base-uri 'none'; form-action 'none'"
    }
}
