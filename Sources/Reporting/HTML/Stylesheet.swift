// The style of all pages: a printed public report on screen and paper. Exempt from the usual length.

/// The one stylesheet, written into every page.
///
/// Law is set in a serif, the apparatus in a sans. Each principle has a number, a colour and an underline, each severity
/// a sign and a word, so that colour is never needed alone; all colours keep a contrast of at least 4.5 to 1 on their
/// ground, in the light and in the dark.
enum Stylesheet {
    /// All parts in their order.
    static let text = base + score + lists + law + work + tables + narrow + print

    private static let base = """
        :root{--paper:#fcfbf8;--ink:#1d2126;--soft:#555b63;--line:#d9d5cb;--tint:#f2efe8;--accent:#17495a;\
        --e:#9c1f31;--ebg:#f8e3e2;--w:#7d5300;--wbg:#f9edcf;--n:#3a5a86;--nbg:#e5ecf5;--g:#2c6240;--gbg:#e2efe4;\
        --p0:#555b63;--p1:#6a3a9c;--p2:#1d5c9e;--p3:#a02a1e;--p4:#0f6660;--p5:#7d5300;--p6:#44546a;--p7:#9a2b6b;\
        --b0:#ecebe6;--b1:#f0e8f8;--b2:#e2edf8;--b3:#fae6e1;--b4:#dff0ee;--b5:#f9edcf;--b6:#e6eaf0;--b7:#f9e4ef;\
        --serif:"Source Serif 4","Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Liberation Serif",Georgia,serif;\
        --sans:"Source Sans 3","Segoe UI","Helvetica Neue",Helvetica,"Liberation Sans",Arial,sans-serif}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#15191d;--ink:#e4e1da;--soft:#a5abb2;--line:#363c43;--tint:#1e2429;\
        --accent:#8cc3d4;--e:#ff9c9f;--ebg:#45242a;--w:#ecc06a;--wbg:#3d3218;--n:#a9c4ec;--nbg:#243248;--g:#95d0a5;--gbg:#1f3827;\
        --p0:#a5abb2;--p1:#c9a9ef;--p2:#93c1f0;--p3:#ffa596;--p4:#82d3ca;--p5:#ecc06a;--p6:#b4c2d6;--p7:#f0a3cb;\
        --b0:#2a2f35;--b1:#352b45;--b2:#20344a;--b3:#47281f;--b4:#173836;--b5:#3d3218;--b6:#2b333f;--b7:#44263a}}
        *{box-sizing:border-box}
        html{font:17px/1.6 var(--serif);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1.5rem}
        body{margin:0;overflow-wrap:break-word}
        [hidden]{display:none!important}
        .p0{--p:var(--p0);--pb:var(--b0)}.p1{--p:var(--p1);--pb:var(--b1)}.p2{--p:var(--p2);--pb:var(--b2)}.p3{--p:var(--p3);--pb:var(--b3)}
        .p4{--p:var(--p4);--pb:var(--b4)}.p5{--p:var(--p5);--pb:var(--b5)}.p6{--p:var(--p6);--pb:var(--b6)}.p7{--p:var(--p7);--pb:var(--b7)}.g{--p:var(--g);--pb:var(--gbg)}
        a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
        :is(a,summary,button,input,select,.tw,.fs li):focus-visible{outline:3px solid var(--accent);outline-offset:2px}
        main:focus{outline:0}
        .skip{position:absolute;left:-99rem;background:var(--accent);color:var(--paper);padding:.5rem 1rem;z-index:9}
        .skip:focus{left:1rem;top:1rem}
        .off-page{position:fixed;left:-99rem}
        .kicker,.facts,.toc,.foot,.rule code,.c,.s,.pl,.mn,.pr,.fig,.band,.intro,table,summary,.land,svg text,.failed,.totals,.flt,.map,.lg,.tl,.lanes,dialog,button{font-family:var(--sans)}
        h1,h2,h3,h4,p,ol,ul,dl,blockquote,fieldset{margin:0}
        .mast{border-top:.5rem solid var(--accent);border-bottom:1px solid var(--line);background:var(--tint)}
        .mast>div,.page,.foot>div{max-width:82rem;margin:0 auto;padding:0 2rem}
        .mast>div{padding-top:1.8rem;padding-bottom:1.4rem}
        .kicker{font-size:.82rem;letter-spacing:.12em;text-transform:uppercase;color:var(--accent);font-weight:600}
        h1{font-size:clamp(1.5rem,1.1rem + 1.7vw,2.3rem);line-height:1.22;font-weight:600;max-width:34em;margin:.6rem 0 0;text-wrap:balance;hyphens:auto}
        .sub{font-size:1.05rem;color:var(--soft);max-width:44em;margin-top:.5rem}
        .facts{display:flex;flex-wrap:wrap;gap:.7rem 2.4rem;margin-top:1.1rem;font-size:.9rem}
        dt{color:var(--soft);font-size:.78rem}
        dd{margin:0;overflow-wrap:anywhere}
        .page{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:0 3.5rem;padding-top:2.5rem;padding-bottom:4rem}
        main{--m:18.5rem;min-width:0}
        main>section,.work>section{padding-right:var(--m)}
        .toc{position:sticky;top:1.5rem;align-self:start;font-size:.86rem;line-height:1.4;max-height:calc(100vh - 3rem);overflow-y:auto}
        .toc p{font-weight:600;margin-bottom:.5rem}
        .toc ol{list-style:none;padding:0;border-left:1px solid var(--line)}
        .toc a{display:block;padding:.28rem 0 .28rem .9rem;color:var(--soft);text-decoration:none}
        .toc a:hover{color:var(--accent);text-decoration:underline}
        .toc a[aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 3px 0 var(--accent)}
        section{margin-bottom:3.6rem}
        h2{font-size:1.5rem;line-height:1.25;font-weight:600;border-bottom:2px solid var(--accent);padding-bottom:.35rem;margin-bottom:1.1rem}
        h3{font-size:1.14rem;line-height:1.35;font-weight:600}
        .intro{color:var(--soft);font-size:.9rem;line-height:1.5;margin-bottom:1.1rem}
        .c{color:var(--soft);font-size:.82rem;font-weight:400}
        details{margin:.7rem 0}
        summary{cursor:pointer;font-weight:600;font-size:.95rem}
        details ul,section>ul{padding-left:1.2rem;font-size:.92rem;font-family:var(--sans)}
        button{font-size:.85rem;line-height:1.3;color:var(--accent);background:var(--paper);border:1px solid var(--accent);padding:.3rem .7rem;cursor:pointer}
        button:hover{background:var(--tint)}
        .no{flex:none;display:inline-block;min-width:1.35em;height:1.35em;border:1px solid currentColor;border-radius:1em;text-align:center;font:600 .82rem/1.3em var(--sans);color:var(--p,var(--accent))}
        .cols{columns:16rem}
        .foot{border-top:1px solid var(--line);background:var(--tint);font-size:.85rem;color:var(--soft)}
        .foot>div{padding-top:1.3rem;padding-bottom:1.8rem}

        """

    private static let score = """
        #parathed{padding-right:0}#parathed,#principper{margin-bottom:2.2rem}
        .duo{display:grid;grid-template-columns:minmax(0,1fr) 14rem;gap:1.5rem 2.5rem}
        .hero{display:grid;grid-template-columns:auto 1fr;gap:.5rem 2.5rem;align-items:center}
        .hero p:last-child{font:.92rem/1.5 var(--sans);color:var(--soft)}
        .side{border-left:1px solid var(--line);padding-left:1.5rem;font-family:var(--sans);font-size:.92rem}
        .side h3{font:600 .92rem/1.4 var(--sans);margin-bottom:.4rem}
        .side .fig strong{font-size:2.8rem}
        .side .bar{margin-top:.7rem}
        .fig{line-height:1.2;color:var(--soft)}
        .fig span{margin-left:.25rem}
        .fig strong{font:600 5.2rem/1 var(--serif);color:var(--ink);letter-spacing:-.03em;font-variant-numeric:lining-nums}
        .rem-fig .fig strong{font-size:2.8rem}
        .band{display:table;margin-top:.5rem;color:var(--paper);background:var(--accent);padding:.12rem .7rem .16rem;font-size:.95rem}
        #bemaerkninger .fig{margin-bottom:1.2rem}#bemaerkninger .fig strong{font-size:2.8rem}
        svg{display:block;overflow:visible}
        .defs{position:absolute}
        .br{fill:var(--accent)}.bp{fill:url(#pp)}.bn{fill:url(#pn)}
        .pf,.nf{fill:var(--paper)}.ps{fill:var(--accent)}
        .br,.bp,.bn{stroke:var(--accent);stroke-width:1}
        .t{fill:var(--tint)}.md{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
        .zn{font-size:13px;fill:var(--soft);text-anchor:middle}
        .tk{stroke:var(--ink)}.un{stroke:var(--ink);stroke-width:2}.nd{stroke:var(--ink);stroke-width:2.5}.np{fill:var(--ink)}
        .pr{list-style:none;padding:0;font-size:.92rem}
        .pr li{display:grid;grid-template-columns:15.5rem 1fr 2.2rem 10.2rem;gap:0 1rem;align-items:center;padding:.3rem 0;border-bottom:1px solid var(--line)}
        .pn{display:flex;gap:.6rem;color:var(--ink);text-decoration:none;line-height:1.3}
        .pn:hover span+span{text-decoration:underline}
        .pn .no{min-width:1.5rem;height:1.5rem;line-height:1.4rem}
        .pv{text-align:right;font-variant-numeric:tabular-nums;font-size:1.05rem}
        .pb{color:var(--soft);font-size:.84rem;line-height:1.3}

        """

    private static let lists = """
        .fs,.top{list-style:none;padding:0}
        .fs li,.top li{border-left:4px solid var(--p,var(--n));padding:.1rem 0 .1rem 1rem;margin:.95rem 0}
        .fs li:target,.fs li:focus{background:var(--tint)}
        .top{counter-reset:t}
        .top li{padding:.8rem 1.2rem .9rem;background:var(--tint);margin:.8rem 0}
        .top h3 a{display:inline-block;min-height:24px;text-decoration:none;color:var(--ink)}
        .top h3 a:hover{text-decoration:underline}
        .top h3::before{counter-increment:t;content:counter(t) ". ";color:var(--soft)}
        .pl{font-size:.88rem;line-height:1.45}
        .pl a,.pl>b{font-weight:600}
        .s{font-size:.8rem;font-weight:600;padding:0 .45rem;margin-left:.35rem;border:1px solid}
        .e>.pl .s{color:var(--e)}.w>.pl .s{color:var(--w)}.n>.pl .s{color:var(--n)}
        .e>.pl .s::before,.pick.e b::before,.e>summary::before,.q3::after{content:"■ "/""}
        .w>.pl .s::before,.pick.w b::before,.w>summary::before{content:"▲ "/""}
        .n>.pl .s::before,.pick.n b::before,.n>summary::before{content:"○ "/""}
        .g>summary::before{content:"✓ "/""}
        .cp{font-size:.76rem;padding:.05rem .5rem;margin-left:.4rem;min-height:1.5rem;border-color:var(--line)}
        .land{font-size:.84rem;color:var(--soft)}
        .land::before{content:"→ ";content:"→ "/""}
        blockquote{padding:.15rem 0 .2rem;line-height:1.5}
        mark{color:inherit;background:var(--pb,var(--nbg));padding:.05em .1em;border-bottom:2px solid var(--p,var(--n))}
        .fs li>p:not(.pl),.top li>p:not(.pl),.rule>p,.rule>details{font:.92rem/1.5 var(--sans)}
        .rule>details{margin:.3rem 0}.rule>details summary{font-size:.84rem;font-weight:400;color:var(--soft)}.rule>details p{max-width:40rem;margin:.2rem 0 .4rem;font-size:.88rem}
        .ad::before{content:"→ "/"";color:var(--soft)}
        .gs{list-style:none;padding:0;font:.88rem/1.6 var(--sans);columns:2 18rem;column-gap:2rem}.gs li{break-inside:avoid;padding:.15rem 0}.gs mark{font-family:var(--serif)}.gs li:target{background:var(--tint)}
        .ph{display:flex;gap:.6rem;align-items:baseline;flex-wrap:wrap;margin:2.4rem 0 .4rem}
        .ph .no{align-self:center}
        .ph+.ph{margin-top:.9rem}
        .rule{margin:1.3rem 0 1.6rem}
        .rule :is(h3,h4){font:600 1rem/1.4 var(--sans)}
        .rule code{font-weight:400;font-size:.8rem;color:var(--soft);margin:0 .3rem}

        """

    private static let law = """
        .law{margin-right:calc(-1*var(--m))}
        .law p,.law h3,.law h4{margin:0 var(--m) .55rem 0;hyphens:auto}
        .law h3,.law h4{margin-top:2rem;margin-bottom:.9rem;text-align:center}
        .law h3 .lb{display:block;font-weight:400;font-size:1rem;letter-spacing:.02em}
        .law h4{font-size:1rem;font-style:italic;font-weight:400}
        .law h3+h3,.law h3+h4{margin-top:-.6rem}
        .lb{color:inherit;text-decoration:none;font-weight:700}
        .lb:hover{text-decoration:underline}
        .dv{margin-top:1.8rem}
        .par,.amd{margin-top:1.3rem;display:flow-root}
        .par .par,.amd .par,.amd .amd{display:block}
        .big .rule{content-visibility:auto;contain-intrinsic-size:auto 20rem}
        .big :is(.par,.amd){content-visibility:auto;contain-intrinsic-size:auto 9rem}.big :is(.par,.amd) :is(.par,.amd){content-visibility:visible}
        .stk{margin-top:.55rem}
        :is(.stk,.stk>.ln:first-child)>p:first-of-type{text-indent:1.4rem}
        .par>.stk:first-child>p:first-of-type,.par>.stk:first-child>.ln:first-child>p{text-indent:0}
        .stk>p>.lb,.stk>.ln>p>.lb{font-weight:400;font-style:italic}
        .par>.stk:first-child>p>.lb,.par>.stk:first-child>.ln>p>.lb{font-weight:700;font-style:normal}
        .it{--in:1.9rem;margin-left:var(--in)}
        .it p{margin-bottom:.3rem}
        .it p>.lb{display:inline-block;min-width:var(--in);margin:0 -.25em 0 calc(-1*var(--in));font-weight:400;text-indent:0}
        .cer{text-align:center;color:var(--soft);margin:1rem 0 2rem}
        .nt{font-size:.85rem;color:var(--soft)}
        .tb{overflow-x:auto}
        .ud{color:var(--soft);text-decoration:line-through}
        p.ny,.it .ny{border-left:3px solid var(--line);padding-left:.9rem}
        .law p.land{font:.8rem/1.4 var(--sans);margin-bottom:.1rem}
        .rem>.rs,.rem>p{margin-top:.8rem}.rem{margin-top:2rem}
        .m{color:inherit;text-decoration:underline 2px solid var(--p);text-underline-offset:.2em;text-decoration-skip-ink:none;background:var(--pb);border-radius:2px}
        .m.p2,.p2>.m{text-decoration-style:dotted;text-decoration-thickness:3px}
        .m.p3,.p3>.m{text-decoration-style:double}
        .m.p4,.p4>.m{text-decoration-style:dashed}
        .m.p5,.p5>.m{text-decoration-style:wavy;text-decoration-thickness:1px}
        .m.p6,.p6>.m{text-decoration-thickness:5px}
        .m.p7,.p7>.m{text-decoration-line:underline overline;text-decoration-thickness:1px}
        .m.g,.g>.m{text-decoration-thickness:1px;background:none}
        .m.off{text-decoration:none;background:none}
        .mn{float:right;clear:right;width:calc(var(--m) - 2.2rem);margin:0 0 2px;font-size:.78rem;line-height:1.35;border-left:3px solid var(--p);padding-left:.6rem}
        .mn.p2{border-left-style:dotted}.mn.p3{border-left-style:double;border-left-width:5px}.mn.p4{border-left-style:dashed}.mn.p5{border-left-style:ridge;border-left-width:5px}.mn.p6{border-left-width:6px}.mn.p7{border-left-style:groove;border-left-width:4px}
        .mn summary{font-size:.78rem;font-weight:400;color:var(--soft);list-style:none;min-height:24px;padding:.1rem 0 0}
        .mn summary::-webkit-details-marker{display:none}
        .mn summary:hover,.mn[open] summary{color:var(--ink)}
        .mn[open] summary{font-weight:600}
        .mn[open],.mn.lit{background:var(--pb)}
        .mn[open]{padding:.3rem .6rem .4rem}
        .law .mn p{margin:.2rem 0;text-indent:0;text-align:left;hyphens:manual}
        .mn a{color:var(--ink);font-weight:400;font-size:.76rem;display:block}
        .mn .no{font-size:.68rem}
        .law :target{background:linear-gradient(90deg,var(--tint),transparent)}
        ::highlight(q){background:var(--accent);color:var(--paper)}
        .lg{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font-size:.84rem;margin-bottom:1.6rem}

        """

    private static let work = """
        .flt{position:sticky;top:0;z-index:3;background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--accent);padding:.6rem .9rem .5rem;margin:0 0 2.2rem;font-size:.84rem;line-height:1.4}
        .flt.set{background:var(--tint)}
        .work section{scroll-margin-top:7rem}.work :is(li,.par,.stk,.it,.amd,h3,.dv){scroll-margin-top:8rem}
        .f1,.f2>div{display:flex;flex-wrap:wrap;gap:.5rem 1.3rem;align-items:end}
        .flt fieldset{border:0;padding:0;display:flex;gap:.25rem;flex-wrap:wrap;min-width:0}
        .flt legend,.fq span,.f2 label{font-size:.76rem;color:var(--soft);padding:0}
        .fq{flex:1 1 11rem}.fq span{display:block}
        .flt input[type=search],.flt select{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);padding:.25rem .5rem;width:100%;min-height:1.9rem}
        .f2 label{display:block}.f2 select{display:block;width:auto;max-width:16rem;font-size:.84rem}
        .f2{margin:0}.f2[open]{flex-basis:100%}.f2 summary{font-size:.8rem;font-weight:400;color:var(--soft);min-height:24px}
        .pick{position:relative}
        .pick input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
        .pick span{display:block;min-width:1.9rem;padding:.25rem .5rem;text-align:center;border:1px solid var(--p,var(--soft));color:var(--p,var(--ink));background:var(--paper)}
        .pick input:checked+span{background:var(--p,var(--ink));color:var(--paper);font-weight:600}
        .pick input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
        .f3{display:flex;flex-wrap:wrap;gap:.4rem .9rem;align-items:center;margin-top:.4rem}
        .f3 output{margin-right:auto;font-weight:600}.f3 button{font-size:.78rem;padding:.2rem .6rem;border-color:var(--line)}
        dialog{background:var(--paper);color:var(--ink);border:2px solid var(--accent);max-width:30rem;padding:1.5rem 2rem}
        dialog::backdrop{background:#0008}
        dialog dl div{display:flex;gap:1rem;padding:.25rem 0}dialog dt{width:2.5rem}dialog dd{font-size:.95rem}dialog p{margin:1rem 0;font-size:.9rem}
        kbd{display:inline-block;min-width:1.7rem;text-align:center;border:1px solid var(--soft);border-bottom-width:2px;border-radius:3px;font:600 .85rem/1.5 var(--sans);color:var(--ink)}
        .map{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.45rem 1rem;font-size:.76rem;line-height:1.2}
        .map li{display:flex;flex-wrap:wrap;gap:3px;align-items:stretch}
        .map .mk{flex:0 0 100%;margin-top:.4rem}.map .mk a{color:var(--soft);padding:.25rem 0;min-height:24px}
        .map :where(li:not(.mk))>:is(a,b){min-width:26px;min-height:28px;padding:5px 5px 3px;text-align:center;text-decoration:none;color:var(--ink);background:var(--paper);border:1px solid var(--line);font-weight:400;font-variant-numeric:tabular-nums}
        .map .q1{background:var(--nbg);border-bottom:4px dotted var(--n)}
        .map .q2{background:var(--wbg);border-bottom:5px double var(--w)}
        .map .q3{background:var(--e);border-color:var(--e);color:var(--paper);font-weight:600}
        .map .q3::after{content:none}
        .map a:hover{outline:2px solid var(--ink)}
        .map .off{background:var(--paper);border-color:var(--line);color:var(--soft)}
        .key{margin-bottom:1.1rem}.key li{align-items:center;gap:.4rem;margin-right:.8rem}
        #skridt{padding-right:0}
        .lanes,.tl li li{display:grid;grid-template-columns:repeat(4,7.2rem) minmax(0,1fr);column-gap:0}
        .lanes{margin-left:9rem;font-size:.78rem;line-height:1.25;font-weight:600;border-bottom:1px solid var(--ink);align-items:end;position:sticky;top:0;background:var(--paper);z-index:1;padding:.3rem 0}
        .lanes p{padding-right:.5rem;hyphens:auto;overflow-wrap:anywhere}
        .tl{list-style:none;padding:0;font-size:.86rem;line-height:1.45}
        .tl>li{position:relative;padding-left:9rem;border-bottom:1px solid var(--line)}
        .tl>li>h3{position:absolute;left:0;top:.55rem;width:8.4rem;font:600 .88rem/1.35 var(--sans)}
        .tl ul{list-style:none;padding:0;font-size:inherit}
        .tl li li{padding:.5rem 0;position:relative}
        .tl li li::after{content:"";position:absolute;z-index:-1;inset:0 auto 0 0;width:28.8rem;background:repeating-linear-gradient(90deg,transparent 0 calc(.55rem - 1px),var(--line) calc(.55rem - 1px) calc(.55rem + 1px),transparent calc(.55rem + 1px) 7.2rem)}
        .tl li li>p{grid-column:5}
        .tl li li::before{content:"";grid-row:1;width:1.1rem;height:1.1rem;margin-top:.1rem;border-radius:50%;background:var(--accent);border:2px solid var(--accent)}
        .tl .a1::before{grid-column:1}.tl .a2::before{grid-column:2}.tl .a3::before{grid-column:3}.tl .a4::before{grid-column:4;background:var(--paper)}
        .say{font-family:var(--serif);font-size:.94rem;line-height:1.45;margin:.1rem 0}
        .who span{color:var(--soft)}.when{margin-left:.8rem}b.when::before{content:"◷ "/""}
        .man{font-size:.74rem;white-space:nowrap;border:1px solid var(--w);color:var(--w);padding:0 .35rem;margin-left:.8rem}.man::before{content:"▲ "/""}
        .tl details{margin-top:.6rem}.tl details ul{margin-top:.6rem}

        """

    private static let tables = """
        .tw{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4}
        th,td{text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line)}
        thead th{color:var(--soft);font-size:.8rem;border-bottom:1px solid var(--ink)}
        th[scope=row]{font-weight:400;color:var(--soft)}
        td{overflow-wrap:anywhere}
        .num,th.num{text-align:right;font-variant-numeric:tabular-nums}
        .batch .page{display:block}
        .batch main>section{padding-right:0}
        .batch .toc{position:static;margin-bottom:2rem}
        .batch .toc p{display:none}
        .batch .toc ol{display:flex;flex-wrap:wrap;border:0}
        .batch .toc a{padding:.2rem 1.6rem .2rem 0}
        .batch td{overflow-wrap:normal;padding-right:.7rem}
        .batch td:first-child{min-width:18rem;max-width:30rem}
        .batch .num{text-align:right}
        .batch thead th{vertical-align:bottom;white-space:nowrap}
        .batch thead button{font:inherit;color:inherit;background:none;border:0;padding:.2rem 0;min-height:24px;min-width:24px;cursor:pointer;text-align:left}
        .batch thead button::after{content:" ↕"/""}
        .batch [aria-sort=ascending] button::after{content:" ↑"/""}
        .batch [aria-sort=descending] button::after{content:" ↓"/""}
        .batch .hm{width:2.7rem;text-align:center;padding:.4rem .2rem;font-variant-numeric:tabular-nums;border:2px solid var(--paper)}
        .batch .h0{background:var(--ebg)}.batch .h1{background:var(--wbg)}.batch .h2{background:var(--tint)}.batch .h3{background:var(--gbg)}.hx{color:var(--soft)}
        .h0::before{content:"▾"/"";font-size:.7em}.h3::before{content:"▴"/"";font-size:.7em}
        .small2{display:block;color:var(--soft);font-size:.8rem}
        .dist{max-width:46rem}
        .dist text{font-size:13px;fill:var(--soft);text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px}
        .totals{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin-bottom:1.5rem}
        .near{display:flex;flex-wrap:wrap;gap:.6rem 2rem;justify-content:space-between;border-top:1px solid var(--line);padding-top:1rem;font:.9rem/1.5 var(--sans)}.near a{padding:.2rem 0}
        .ex li{margin:.6rem 0}.rule-page section{margin-bottom:2rem}.rule-page h3{margin:.9rem 0 .2rem}
        .totals b{font:600 2rem/1.1 var(--serif);display:block}

        """

    private static let narrow = """
        @media screen and (max-width:1240px){.page{grid-template-columns:10rem minmax(0,1fr);gap:0 2rem}main{--m:13.5rem}}
        @media screen and (max-width:1060px){main{--m:0rem}.page{display:block;max-width:46rem}.mast>div,.foot>div{max-width:46rem}.toc{position:static;margin-bottom:2.2rem;max-height:none}.toc ol{columns:2}
        .duo{grid-template-columns:1fr}.side{border-left:0;border-top:1px solid var(--line);padding:1rem 0 0}
        .ln{display:flex;flex-direction:column}.ln>p{order:-1;margin-bottom:.1rem}.mn{float:none;width:auto;margin:.1rem 0 .1rem .6rem}.ln>:last-of-type{margin-bottom:.5rem}
        .lanes{display:none}.tl li li{display:block;padding-left:1.6rem}.tl li li::before{position:absolute;left:0}.tl li li::after{content:none}.batch .page,.batch .mast>div,.batch .foot>div{max-width:none}}
        @media screen and (max-width:1060px),screen and (max-height:640px){.flt{position:static}.work section,.work :is(li,.par,.stk,.it,.amd,h3,.dv){scroll-margin-top:1rem}}
        @media screen and (max-width:620px){html{font-size:16px}.mast>div,.page,.foot>div{padding-left:1.1rem;padding-right:1.1rem}.mast>div{padding-top:1.6rem}
        .hero{grid-template-columns:1fr}.fig strong{font-size:4.2rem}.band{display:inline-block;margin:0 0 0 .5rem}
        .toc a{padding:.3rem 0 .3rem .7rem;font-size:.8rem;min-height:24px}.toc ol{column-gap:1rem}
        .tl>li{padding-left:0}.tl>li>h3{position:static;width:auto;padding-top:.6rem}
        .batch td:first-child{min-width:12rem}.pr li{grid-template-columns:1fr 2.2rem;gap:.25rem .8rem}.pn{grid-column:1/3}.pb{grid-column:1/3}.na .bar,.na .pv{display:none}.top li{padding:.7rem .8rem}.zn{font-size:12px}.it{--in:1.6rem}dialog{padding:1rem}}
        @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
        @media(forced-colors:active){.q1,.q2,.q3,.pick input:checked+span{forced-color-adjust:none}}

        """

    private static let print = """
        @page{size:A4;margin:18mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#444}@bottom-left{content:"jura";font:8pt sans-serif;color:#444}}
        @media print{html{font-size:9.5pt;line-height:1.42;background:#fff;color:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        :root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#f4f4f2}
        .toc,.skip,.flt,.cp,.dl,dialog{display:none!important}.page{display:block;max-width:none;padding:0}.mast,.foot{background:none}.mast>div,.foot>div{max-width:none;padding-left:0;padding-right:0}.mast>div{padding-top:1rem}
        main{--m:0mm}main>section,.work>section{padding-right:0}.duo{margin-right:0;grid-template-columns:1fr 42mm}
        a{color:inherit;text-decoration:none}.pl a{color:var(--accent)}a.m{text-decoration-line:underline}a.m.p7{text-decoration-line:underline overline}
        section{margin-bottom:1.4rem}h2,h3,h4,.law p.land,.rule>p{break-after:avoid}.fs li,.top li,.pr li,tr,.tl li li{break-inside:avoid}p,blockquote{orphans:3;widows:3}
        .big :is(.rule,.par,.amd){content-visibility:visible}
        #tekst{break-before:page}.law{--m:44mm;margin:0 0 0 25mm}.law p,.law h3,.law h4{margin-right:44mm}
        [data-a]{position:relative}[data-a]::before{content:attr(data-a);position:absolute;left:-25mm;width:23mm;text-align:left;text-indent:0;font:7pt/1.3 var(--sans);color:#444;padding-top:.35em}
        .it [data-a]::before{left:calc(-25mm - var(--in))}
        .mn{width:40mm;font-size:7pt;margin:0;padding-left:1.5mm}.mn summary,.mn .no{font-size:7pt}.mn summary{line-height:1.2}.mn a{font-size:7pt}
        .mn>:not(summary){display:none}.mn::details-content{display:none}
        details:not(.mn)::details-content{content-visibility:visible;display:block;height:auto}
        .lanes,.tl li li{display:grid;grid-template-columns:repeat(4,15mm) minmax(0,1fr)}.tl li li::after{content:none}.tl>li{padding-left:26mm}.lanes{margin-left:26mm;position:static}.tl>li>h3{width:24mm}
        #fund,#bemaerkninger,#gode-tegn,.tl{font-size:8.5pt}.fs li>p:not(.pl),.rule>p,.rule>details,.rule>details p,.pl,.s,.c{font-size:8pt!important;line-height:1.35}.fs li{margin:.5rem 0;padding-left:.6rem}
        .rule{margin:.7rem 0 .9rem}.rule .fs{columns:2;column-gap:6mm}.rule>details{margin:0}.rule>details summary{display:none}.rule :is(h3,h4){font-size:9pt}.fs li:first-child{margin-top:0}
        .map{font-size:7pt}.map :where(li:not(.mk))>:is(a,b){min-width:6.6mm;min-height:6.6mm;padding:1mm}
        .pr li{grid-template-columns:13rem 1fr 2rem 10rem}.hero{grid-template-columns:auto 1fr}.tw{overflow:visible}}
        """
}
