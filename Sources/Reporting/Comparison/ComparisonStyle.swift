/// What the page of a comparison needs beside the one stylesheet.
enum ComparisonStyle {
    static let text = """
        .sbs{display:grid;grid-template-columns:1fr 1fr;gap:0 1.4rem;margin:.3rem 0 .5rem}
        .sbs>div{border-top:1px solid var(--line);padding-top:.25rem;line-height:1.5}
        .sbs .h5{font:600 .76rem/1.4 var(--sans);color:var(--soft);margin:0}
        .sbs del{background:var(--ebg);text-decoration:line-through;text-decoration-color:var(--e)}
        .sbs ins{background:var(--gbg);text-decoration:underline;text-decoration-color:var(--g)}
        .diffs{border:2px solid var(--w);padding:.7rem 1.1rem;margin-bottom:2rem;font:.92rem/1.5 var(--sans)}
        .diffs ul{padding-left:1.2rem}
        .mv{display:flex;flex-wrap:wrap;gap:.4rem 2.4rem;align-items:baseline;font-family:var(--sans)}
        .mv b{font:600 2.6rem/1.1 var(--serif)}
        .mv .d{font-size:1.2rem;font-weight:600}
        .fs .x{opacity:.8}
        @media(max-width:620px){.sbs{grid-template-columns:1fr}}
        """
}
