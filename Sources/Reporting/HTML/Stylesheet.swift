// The style of all pages: a printed public report on screen and paper. Exempt from the usual length.

/// The one stylesheet, written into every page.
///
/// Law is set in a serif, the apparatus in a sans. Severity has a colour, a line and a sign, so that none of them is
/// needed alone; all colours keep a contrast of at least 4.5 to 1 on their ground, in the light and in the dark.
enum Stylesheet {
    static let text = """
        :root{--paper:#fcfbf8;--ink:#1d2126;--soft:#555b63;--line:#d9d5cb;--tint:#f2efe8;--accent:#17495a;\
        --e:#9c1f31;--ebg:#f8e3e2;--w:#7d5300;--wbg:#f9edcf;--n:#3a5a86;--nbg:#e5ecf5;--g:#2c6240;--gbg:#e2efe4;\
        --serif:"Source Serif 4","Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Liberation Serif",Georgia,serif;\
        --sans:"Source Sans 3","Segoe UI","Helvetica Neue",Helvetica,"Liberation Sans",Arial,sans-serif}
        @media(prefers-color-scheme:dark){:root{--paper:#15191d;--ink:#e4e1da;--soft:#a5abb2;--line:#363c43;--tint:#1e2429;\
        --accent:#8cc3d4;--e:#ff9c9f;--ebg:#45242a;--w:#ecc06a;--wbg:#3d3218;--n:#a9c4ec;--nbg:#243248;--g:#95d0a5;--gbg:#1f3827}}
        *{box-sizing:border-box}
        html{font:17px/1.6 var(--serif);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1.5rem}
        body{margin:0;overflow-wrap:break-word}
        a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
        a:focus-visible,summary:focus-visible,button:focus-visible,.tw:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        main:focus{outline:0}
        .skip{position:absolute;left:-99rem;background:var(--accent);color:var(--paper);padding:.5rem 1rem;z-index:9}
        .skip:focus{left:1rem;top:1rem}
        .kicker,.facts,.toc,.foot,h4 code,.c,.s,.pl,.mn,.pr,.fig,.band,.intro,table,summary,.land,svg text,.steps a,.failed,.totals{font-family:var(--sans)}
        h1,h2,h3,h4,p,ol,ul,dl,blockquote{margin:0}
        .mast{border-top:.5rem solid var(--accent);border-bottom:1px solid var(--line);background:var(--tint)}
        .mast>div,.page,.foot>div{max-width:82rem;margin:0 auto;padding:0 2rem}
        .mast>div{padding-top:2.6rem;padding-bottom:2rem}
        .kicker{font-size:.82rem;letter-spacing:.12em;text-transform:uppercase;color:var(--accent);font-weight:600}
        h1{font-size:clamp(1.5rem,1.1rem + 1.7vw,2.3rem);line-height:1.22;font-weight:600;max-width:34em;margin:.6rem 0 0;text-wrap:balance;hyphens:auto}
        .sub{font-size:1.05rem;color:var(--soft);max-width:44em;margin-top:.5rem}
        .facts{display:flex;flex-wrap:wrap;gap:.7rem 2.4rem;margin-top:1.5rem;font-size:.9rem}
        dt{color:var(--soft);font-size:.78rem}
        dd{margin:0}
        .page{display:grid;grid-template-columns:11.5rem minmax(0,41rem) 1fr;gap:0 3.5rem;padding-top:2.5rem;padding-bottom:4rem}
        .toc{position:sticky;top:1.5rem;align-self:start;font-size:.86rem;line-height:1.4}
        .toc p{font-weight:600;margin-bottom:.5rem}
        .toc ol{list-style:none;padding:0;border-left:1px solid var(--line)}
        .toc a{display:block;padding:.28rem 0 .28rem .9rem;color:var(--soft);text-decoration:none}
        .toc a:hover{color:var(--accent);text-decoration:underline}
        section{margin-bottom:3.6rem}
        h2{font-size:1.5rem;line-height:1.25;font-weight:600;border-bottom:2px solid var(--accent);padding-bottom:.35rem;margin-bottom:1.1rem}
        h3{font-size:1.14rem;line-height:1.35;font-weight:600}
        .intro{color:var(--soft);font-size:.9rem;line-height:1.5;margin-bottom:1.1rem}
        .c{color:var(--soft);font-size:.82rem;font-weight:400}
        .hero{display:grid;grid-template-columns:auto 1fr;gap:.5rem 2.5rem;align-items:center}
        .hero p:last-child{font:.92rem/1.5 var(--sans);color:var(--soft)}
        .fig{line-height:1.2;color:var(--soft)}
        .fig span{margin-left:.25rem}
        .fig strong{font:600 5.2rem/1 var(--serif);color:var(--ink);letter-spacing:-.03em;font-variant-numeric:lining-nums}
        .fig.small strong{font-size:2.8rem}
        .band{display:table;margin-top:.5rem;color:var(--paper);background:var(--accent);padding:.12rem .7rem .16rem;font-size:.95rem}
        .small .band{display:inline-block;margin:0 0 0 .6rem}
        svg{display:block;overflow:visible}
        .defs{position:absolute}
        .br{fill:var(--accent)}.bp{fill:url(#pp)}.bn{fill:url(#pn)}
        .pf,.nf{fill:var(--paper)}.ps{fill:var(--accent)}
        .br,.bp,.bn{stroke:var(--accent);stroke-width:1}
        .t{fill:var(--tint)}.md{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
        .zn{font-size:13px;fill:var(--soft);text-anchor:middle}
        .tk{stroke:var(--ink)}.un{stroke:var(--ink);stroke-width:2}.nd{stroke:var(--ink);stroke-width:2.5}.np{fill:var(--ink)}
        .pr{list-style:none;padding:0;font-size:.92rem}
        .pr li{display:grid;grid-template-columns:14.6rem 1fr 2.2rem 10.2rem;gap:0 1rem;align-items:center;padding:.42rem 0;border-bottom:1px solid var(--line)}
        .pn{display:flex;gap:.6rem;color:var(--ink);text-decoration:none;line-height:1.3}
        .pn:hover span+span{text-decoration:underline}
        .no{flex:none;display:inline-block;width:1.5rem;height:1.5rem;border:1px solid var(--accent);border-radius:50%;text-align:center;font:600 .82rem/1.4rem var(--sans);color:var(--accent)}
        .pv{text-align:right;font-variant-numeric:tabular-nums;font-size:1.05rem}
        .pb{color:var(--soft);font-size:.84rem;line-height:1.3}
        .fs,.top{list-style:none;padding:0}
        .fs li,.top li{border-left:4px solid var(--n);padding:.1rem 0 .1rem 1rem;margin:.95rem 0}
        .fs .e,.top .e{border-left-color:var(--e)}
        .fs .w,.top .w{border-left-style:double;border-left-width:6px;border-left-color:var(--w)}
        .fs .n,.top .n{border-left-style:dotted}
        .fs .g{border-left-color:var(--g)}
        .top{counter-reset:t}
        .top li{padding:.8rem 1.2rem .9rem;background:var(--tint);margin:.8rem 0}
        .top h3 a{text-decoration:none;color:var(--ink)}
        .top h3 a:hover{text-decoration:underline}
        .top h3::before{counter-increment:t;content:counter(t) ". ";color:var(--soft)}
        li:target{background:var(--tint)}
        .pl{font-size:.88rem;line-height:1.45}
        .pl a,.pl>b{font-weight:600}
        .s{font-size:.8rem;font-weight:600;padding:0 .45rem;margin-left:.35rem;border:1px solid}
        .e>.pl .s{color:var(--e)}.e>.pl .s::before{content:"■ "}
        .w>.pl .s{color:var(--w)}.w>.pl .s::before{content:"▲ "}
        .n>.pl .s{color:var(--n)}.n>.pl .s::before{content:"○ "}
        .land{font-size:.84rem;color:var(--soft)}
        .land::before{content:"→ ";content:"→ "/""}
        blockquote{padding:.15rem 0 .2rem;line-height:1.5}
        mark{color:inherit;background:var(--nbg);padding:.05em .1em;border-bottom:2px dotted var(--n)}
        .e mark{background:var(--ebg);border-bottom:2px solid var(--e)}
        .w mark{background:var(--wbg);border-bottom:3px double var(--w)}
        .g mark{background:var(--gbg);border-bottom:1px solid var(--g)}
        .fs li>p:not(.pl),.top li>p:not(.pl){font:.92rem/1.5 var(--sans)}
        .fs .ad::before{content:"→ ";color:var(--soft)}
        .ph{display:flex;gap:.6rem;align-items:baseline;flex-wrap:wrap;margin:2.4rem 0 .4rem}
        .ph .no{align-self:center}
        .ph+.ph{margin-top:.9rem}
        .rule{margin:1.3rem 0 1.6rem}
        .rule h4{font:600 1rem/1.4 var(--sans)}
        .rule code{font-weight:400;font-size:.8rem;color:var(--soft);margin:0 .3rem}
        .law{counter-reset:l}
        .law p{margin:0 0 .55rem;hyphens:auto}
        .law h3 .lb{display:block;font-weight:400;font-size:1rem;letter-spacing:.02em}
        .law h3,.law h4{clear:none;margin:2rem 0 .9rem;text-align:center}
        .law h4{font-size:1rem;font-style:italic;font-weight:400}
        .law h3+h3,.law h3+h4{margin-top:-.6rem}
        .dv{margin-top:1.8rem}
        .par{margin-top:1.3rem}
        .par>p:first-child,.par>.stk:first-child>p:first-child{text-indent:0}
        .stk{margin-top:.55rem}
        .stk>p:first-child{text-indent:1.4rem}
        .par>.stk:first-child>p:first-child{text-indent:0}
        .stk>p>.lb{font-weight:400;font-style:italic}
        .par>.stk:first-child>p>.lb{font-weight:700;font-style:normal}
        .it{--in:1.9rem;margin-left:var(--in)}
        .it>p{margin-bottom:.3rem}
        .it>p>.lb{display:inline-block;min-width:var(--in);margin:0 -.25em 0 calc(-1*var(--in));font-weight:400;text-indent:0}
        .amd{margin:1.3rem 0 1.3rem}
        .cer{text-align:center;color:var(--soft);margin:1rem 0 2rem}
        .nt{font-size:.85rem;color:var(--soft)}
        .tb{overflow-x:auto}
        .ud{color:var(--soft);text-decoration:line-through}
        p.ny,.it .ny{border-left:2px solid var(--line);padding-left:.9rem}
        .law p.land{font-size:.8rem;margin:0 0 .1rem}
        .m{color:inherit;text-decoration:none;border-bottom:2px dotted var(--n);background:var(--nbg)}
        .m.e{background:var(--ebg);border-bottom:2px solid var(--e)}
        .m.w{background:var(--wbg);border-bottom:3px double var(--w)}
        .m.g{background:none;border-bottom:1px solid var(--g)}
        .mn{float:right;clear:right;width:12.5rem;margin:.2rem -15.5rem .35rem 0;font-size:.78rem;line-height:1.35;font-style:normal;font-weight:400;text-indent:0;text-align:left;border-left:3px solid var(--n);padding-left:.6rem;hyphens:none}
        .mn.e{border-left-color:var(--e)}.mn.w{border-left:5px double var(--w)}.mn.n{border-left-style:dotted}.mn.g{border-left:1px solid var(--g)}
        .mn a{color:var(--soft);text-decoration:none}
        .mn a:hover{color:var(--ink);text-decoration:underline}
        .law :target{background:linear-gradient(90deg,var(--tint),transparent)}
        details{margin:.7rem 0}
        summary{cursor:pointer;font-weight:600;font-size:.95rem}
        details ul,section>ul{padding-left:1.2rem;font-size:.92rem;font-family:var(--sans)}
        .cols{columns:16rem}
        .rem>.rs,.rem>p{margin-top:.8rem}
        .steps{padding-left:1.6rem}
        .steps a{font-size:.88rem;font-weight:600;margin-right:.5rem}
        .tw{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}
        th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
        thead th{color:var(--soft);font-size:.8rem;border-bottom:1px solid var(--ink)}
        th[scope=row]{font-weight:400;color:var(--soft)}
        td{overflow-wrap:anywhere}
        .num{text-align:right;font-variant-numeric:tabular-nums}
        .foot{border-top:1px solid var(--line);background:var(--tint);font-size:.85rem;color:var(--soft)}
        .foot>div{padding-top:1.3rem;padding-bottom:1.8rem}
        .batch .page{display:block}
        .batch .toc{position:static;margin-bottom:2rem}
        .batch .toc p{display:none}
        .batch .toc ol{display:flex;flex-wrap:wrap;border:0}
        .batch .toc a{padding:.2rem 1.6rem .2rem 0}
        .batch td{overflow-wrap:normal;padding-right:.7rem}
        .batch td:first-child{min-width:18rem;max-width:30rem}
        .batch .num{text-align:right}
        .batch thead th{vertical-align:bottom;white-space:nowrap}
        .batch thead button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:left}
        .batch thead button::after{content:" ↕";opacity:.5}
        .batch [aria-sort=ascending] button::after{content:" ↑";opacity:1}
        .batch [aria-sort=descending] button::after{content:" ↓";opacity:1}
        .batch .hm{width:2.7rem;text-align:center;padding:.4rem .2rem;font-variant-numeric:tabular-nums;border:2px solid var(--paper)}
        .h0{background:var(--ebg)}.h1{background:var(--wbg)}.h2{background:var(--tint)}.h3{background:var(--gbg)}.hx{color:var(--soft)}
        .h0::before{content:"▾";font-size:.7em}.h3::before{content:"▴";font-size:.7em}
        .small2{display:block;color:var(--soft);font-size:.8rem}
        .dist{max-width:46rem}
        .dist text{font-size:13px;fill:var(--soft);text-anchor:middle}
        .totals{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin-bottom:1.5rem}
        .totals b{font:600 2rem/1.1 var(--serif);display:block}
        @media(max-width:1240px){.page{grid-template-columns:10rem minmax(0,41rem) 1fr;gap:0 2rem}.mn{width:10rem;margin-right:-12rem;font-size:.74rem}}
        @media(max-width:1060px){.page{display:block;max-width:46rem}.mast>div,.foot>div{max-width:46rem}.toc{position:static;margin-bottom:2.2rem}.toc ol{columns:2}
        .mn{display:none}.mn.u{display:block;float:none;width:auto;margin:0 0 .2rem}.batch .page,.batch .mast>div,.batch .foot>div{max-width:none}}
        @media(max-width:620px){html{font-size:16px}.mast>div,.page,.foot>div{padding-left:1.1rem;padding-right:1.1rem}.mast>div{padding-top:1.6rem}
        .hero{grid-template-columns:1fr}.fig span{margin-left:.25rem}
        .fig strong{font-size:4.2rem}.band{display:inline-block;margin:0 0 0 .5rem}
        .batch td:first-child{min-width:12rem}.pr li{grid-template-columns:1fr 2.2rem;gap:.25rem .8rem}.pn{grid-column:1/3}.pb{grid-column:1/3}.na .bar,.na .pv{display:none}.top li{padding:.7rem .8rem}.zn{font-size:12px}.it{--in:1.6rem}}
        @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        @page{size:A4;margin:20mm 17mm 18mm;@bottom-right{content:counter(page);font:8pt sans-serif}}
        @media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#f4f4f2;--accent:#17495a;--e:#9c1f31;--ebg:#f8e3e2;--w:#7d5300;--wbg:#f9edcf;--n:#3a5a86;--nbg:#e5ecf5;--g:#2c6240;--gbg:#e2efe4}
        html{font-size:10pt;line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        .toc,.skip{display:none}.page{display:block;max-width:none;padding:0}.mast,.foot{background:none}.mast>div,.foot>div{max-width:none;padding-left:0;padding-right:0}.mast>div{padding-top:1rem}
        a{color:inherit;text-decoration:none}.pl a{color:var(--accent)}
        section{margin-bottom:1.6rem}h2,h3,h4,.pl,.law p.land{break-after:avoid}.fs li,.top li,.pr li,tr{break-inside:avoid}p,blockquote{orphans:3;widows:3}
        #tekst{break-before:page}.law{margin-right:44mm}.mn{float:right;clear:right;display:block;width:38mm;margin:.2rem -43mm .3rem 0;font-size:7.5pt}
        .pr li{grid-template-columns:13rem 1fr 2rem 10rem}.hero{grid-template-columns:auto 1fr}details::details-content{content-visibility:visible;display:block;height:auto}.rem{display:none}}
        """
}
