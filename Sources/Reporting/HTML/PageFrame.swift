import Mustache

/// The frame of a page: everything before and after the content, filled in by templates that escape what they are given.
struct PageFrame {
    /// A rendered part. Only this file can make one, so that no other text reaches a page unescaped.
    struct Part {
        fileprivate(set) var bytes: [UInt8]
    }

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

    let head: Part
    let foot: Part

    init(_ content: Content) {
        let style = Stylesheet.text + content.style
        let script = content.script.isEmpty ? "" : "; script-src \(ContentHash.source(of: content.script))"
        // Lists for what may be missing: an empty text counts as there.
        let values: [String: Any] = [
            "language": content.language, "title": Self.clean(content.title), "kicker": content.kicker,
            "subtitle": content.subtitle.isEmpty ? [] : [Self.clean(content.subtitle)], "skip": content.skip,
            "contents": content.contents,
            "titleLanguage": content.titleLanguage.isEmpty ? [] : [content.titleLanguage],
            "facts": content.facts.map { ["name": $0.0, "value": Self.clean($0.1)] },
            "sections": content.sections.map { ["id": $0.0, "name": $0.1] },
            "footer": content.footer.map(Self.clean), "version": Self.clean(content.version),
            "style": style, "script": content.script.isEmpty ? [] : [content.script],
            "bodyClass": content.bodyClass,
            "policy": "default-src 'none'; style-src \(ContentHash.source(of: style))\(script); base-uri 'none'; "
                + "form-action 'none'",
        ]
        head = Part(bytes: Array(Self.headTemplate.render(values).utf8))
        foot = Part(bytes: Array(Self.footTemplate.render(values).utf8))
    }

    /// The text with a blank for each control character: HTML allows none, and escaping does not see them.
    private static func clean(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }

    private static let headTemplate = template(
        """
        <!doctype html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{policy}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="jura {{version}}">
        <title>{{title}} · {{kicker}}</title>
        <style>{{{style}}}</style>
        </head>
        <body class="{{bodyClass}}" id="top">
        <a class="skip" href="#indhold">{{skip}}</a>
        <header class="mast"><div>
        <p class="kicker">{{kicker}}</p>
        <h1{{#titleLanguage}} lang="{{.}}"{{/titleLanguage}}>{{title}}</h1>
        {{#subtitle}}<p class="sub">{{.}}</p>{{/subtitle}}
        <dl class="facts">{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
        </div></header>
        <div class="page">
        <nav class="toc" aria-label="{{contents}}"><p>{{contents}}</p><ol>
        {{#sections}}<li><a href="#{{id}}">{{name}}</a></li>
        {{/sections}}</ol></nav>
        <main id="indhold" tabindex="-1">

        """)

    private static let footTemplate = template(
        """
        </main>
        </div>
        <footer class="foot"><div>{{#footer}}<p>{{.}}</p>{{/footer}}</div></footer>
        {{#script}}<script>{{{.}}}</script>
        {{/script}}</body>
        </html>

        """)

    /// The templates are part of the program, and a test renders both.
    private static func template(_ text: String) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: text)
        } catch {
            preconditionFailure("a page template does not parse: \(error)")
        }
    }
}
