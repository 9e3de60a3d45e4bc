// The script of a bill's page. Exempt from the usual length.

/// The script of a bill's page: filter, search, keys, copying, download. It adds to a page that is whole without it, and
/// reads all its words from the page.
enum BillScript {
    static let text = #"""
        (()=>{"use strict";
        const d=document,$=(s,e=d)=>e.querySelector(s),$$=(s,e=d)=>[...e.querySelectorAll(s)],form=$("#filter"),say=form.dataset,out=$("output",form);
        form.hidden=false;
        const fill=(t,...v)=>t.replace(/\{(\d)\}/g,(_,i)=>v[i]),number=n=>n.toLocaleString(d.documentElement.lang);
        const notes=new Map(),marks=new Map(),cells=new Map();
        for(const n of $$("#tekst .mn"))for(const a of $$("a",n)){const k=a.hash.slice(1);notes.has(k)||notes.set(k,n)}
        for(const m of $$("#tekst a.m"))for(const k of [m.hash.slice(1),...(m.dataset.f||"").split(" ")])if(k)marks.has(k)||marks.set(k,m);
        for(const c of $$(".map li>a[class]"))cells.set(c.hash,c);
        const found=$$("#fund li[data-x],#bemaerkninger li[data-x]").map(e=>{const [c,r,k]=e.dataset.x.split(" ");
        const place=$(".pl a",e),cl=e.classList;let cell=null;
        if(place)for(let h=place.hash;h.length>1&&!cell;h=h.slice(0,Math.max(0,h.lastIndexOf("-"))))cell=cells.get(h);
        return{e,id:e.id,c,r,k:+k,s:cl[0],p:cl[1].slice(1),cell,rule:e.closest(".rule"),note:notes.get(e.id),mark:marks.get(e.id),on:true}});
        const rules=$$("#fund .rule,#bemaerkninger .rule"),heads=$$("#fund .ph");
        const words=f=>f.w??=(f.rule?$("h3,h4",f.rule).textContent+" ":"")+f.e.textContent.toLowerCase();
        const lights=window.Highlight&&CSS.highlights;let nodes=null;
        const gather=()=>{if(nodes)return;nodes=[];const w=d.createTreeWalker($("#tekst .law"),5,n=>n.nodeType===3?1:n.classList.contains("mn")?2:3);while(w.nextNode())nodes.push([w.currentNode,w.currentNode.data.toLowerCase()])};
        const searchText=q=>{if(!lights)return 0;lights.delete("q");if(q.length<2)return 0;gather();
        const h=new Highlight();let n=0;
        for(const [node,t] of nodes)for(let i=t.indexOf(q);i>=0;i=t.indexOf(q,i+q.length)){n++;if(n<=500){const r=new Range();r.setStart(node,i);r.setEnd(node,i+q.length);h.add(r)}}
        if(n)lights.set("q",h);return n};
        const filter=()=>{const v=n=>$$(`input[name=${n}]:checked`,form).map(i=>i.value),p=v("p"),s=v("s"),c=form.c.value,r=form.r.value,k=+form.k.value||0;
        const q=form.q.value.trim().toLowerCase(),hits=searchText(q);let shown=0;const live=new Set(),kept=new Set(),keptNotes=new Set(),keptMarks=new Set();
        for(const f of found){f.on=(!p.length||p.includes(f.p))&&(!s.length||s.includes(f.s))&&(!c||c===f.c)&&(!r||r===f.r)&&f.k>=k&&(!q||words(f).includes(q));
        if(f.e.hidden===f.on)f.e.hidden=!f.on;
        if(f.on){shown++;kept.add(f.rule);if(f.cell)live.add(f.cell);if(f.note)keptNotes.add(f.note);if(f.mark)keptMarks.add(f.mark)}}
        for(const f of found){const n=f.note,m=f.mark;if(n&&n.hidden===keptNotes.has(n))n.hidden=!n.hidden;if(m&&m.classList.contains("off")===keptMarks.has(m))m.classList.toggle("off")}
        for(const x of rules)if(x.hidden===kept.has(x))x.hidden=!x.hidden;
        const all=shown===found.length;
        for(const x of cells.values())x.classList.toggle("off",!all&&!live.has(x));
        out.textContent=fill(say.of,number(shown),number(found.length))+(hits?" · "+fill(say.hits,number(hits)):"");form.classList.toggle("set",!all||!!q)};
        let due=0;const soon=()=>{clearTimeout(due);due=setTimeout(filter,40)};
        form.addEventListener("input",e=>e.target.id==="q"?soon():filter());
        form.addEventListener("reset",()=>setTimeout(filter));
        form.addEventListener("submit",e=>{e.preventDefault();filter();step(1)});
        const byId=new Map(found.map(f=>[f.id,f]));
        const plain=e=>e?e.textContent.replace(/\s+/g," ").trim():"";
        const asText=f=>{const h=f.rule?$("h3,h4",f.rule):null,t=h?plain(h.firstChild):"",quote=$("blockquote",f.e),mark=$("mark",f.e);
        return [[plain($(".pl a,.pl b",f.e)),plain($(".land",f.e)),t].filter(Boolean).join(" · ")+(mark?`: »${plain(mark)}«`:""),quote?plain(quote):"",
        ...[...$$(":scope>p:not(.pl)",f.e),...(f.rule?$$(":scope>.rm,:scope>.ad",f.rule):[])].map(plain),
        plain($(".s",f.e))+", "+plain($(".s+.c",f.e))+(h?", "+plain($("code",h)):"")].filter(Boolean).join("\n")+"\n"};
        const toClipboard=async t=>{try{await navigator.clipboard.writeText(t);return true}catch{const a=d.createElement("textarea");a.value=t;a.className="off-page";d.body.append(a);a.select();let ok=false;try{ok=d.execCommand("copy")}catch{}a.remove();return ok}};
        const copy=async f=>{const ok=await toClipboard(asText(f));out.textContent=ok?say.copied:say.failed;const b=$("button.cp",f.e);if(b){b.textContent=out.textContent;setTimeout(()=>b.textContent=say.copy,1500)}};
        for(const f of found){const b=d.createElement("button");b.type="button";b.className="cp";b.textContent=say.copy;$(".pl",f.e).append(" ",b)}
        d.addEventListener("click",e=>{const b=e.target.closest("button.cp");if(b){copy(byId.get(b.closest("li").id));return}
        const m=e.target.closest("#tekst a.m");if(m&&!e.ctrlKey&&!e.metaKey){const n=notes.get(m.hash.slice(1));if(n&&n.offsetParent){e.preventDefault();n.open=!n.open;if(n.open)n.scrollIntoView({block:"nearest"});n.classList.add("lit");setTimeout(()=>n.classList.remove("lit"),1200)}}});
        let at=null;
        const go=f=>{at=f;const n=f.note||f.e;if(f.note)f.note.open=true;const t=f.note?$("summary",f.note):f.e;if(!f.note)t.tabIndex=-1;t.focus({preventScroll:true});(f.mark||n).scrollIntoView({block:"center"})};
        const inText=()=>{const seen=new Set();return found.filter(f=>f.on&&f.note&&!seen.has(f.note)&&seen.add(f.note)).sort((a,b)=>a.note.compareDocumentPosition(b.note)&4?-1:1)};
        const here=()=>{const e=d.activeElement,n=e&&e.closest(".mn,li[data-x]");if(n)at=n.matches("li")?byId.get(n.id):found.find(f=>f.on&&f.note===n)||at;return at};
        function step(by){const list=inText();if(!list.length)return;const now=here();let i=now?list.findIndex(f=>f.note===now.note):-1;i=i<0?(by>0?0:list.length-1):(i+by+list.length)%list.length;go(list[i])}
        const keys=$("#taster"),single=$("#enkelt");
        try{single.checked=localStorage.getItem("jura-keys")!=="0"}catch{}
        single.addEventListener("change",()=>{try{localStorage.setItem("jura-keys",single.checked?"1":"0")}catch{}});
        const acts={j:()=>step(1),k:()=>step(-1),o:()=>{const f=here();if(f&&f.note)f.note.open=!f.note.open},c:()=>{const f=here();if(f)copy(f)},
        l:()=>{const f=here();if(!f)return;if(d.activeElement.closest(".mn")){f.e.tabIndex=-1;f.e.focus({preventScroll:true});f.e.scrollIntoView({block:"center"})}else go(f)},
        "/":()=>{form.scrollIntoView({block:"nearest"});form.q.focus()},m:()=>$("#kort").scrollIntoView(),t:()=>scrollTo(0,0),"?":()=>keys.showModal()};
        d.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey||keys.open)return;const typing=e.target.closest("input,select,textarea");
        if(e.key==="Escape"&&e.target===form.q){form.q.value="";filter();return}
        if(typing&&e.target.type!=="checkbox"||!single.checked||!acts[e.key])return;e.preventDefault();acts[e.key]()});
        if(d.body.classList.contains("big"))d.addEventListener("toggle",e=>{const n=e.target;if(!n.open||n.full||!n.matches(".mn"))return;n.full=true;
        const said=new Set();for(const a of $$("a",n)){const f=byId.get(a.hash.slice(1));if(f)for(const p of [...$$(":scope>p:not(.pl)",f.e),...$$(":scope>.rm,:scope>.ad",f.rule)])if(!said.has(p.textContent)){said.add(p.textContent);$("a",n).before(p.cloneNode(true))}}},true);
        let open=false;$("button",keys).addEventListener("click",()=>keys.close());
        form.addEventListener("click",e=>{const w=e.target.dataset.do;if(w==="keys")keys.showModal();
        if(w==="notes"){open=!open;for(const n of $$("#tekst .mn"))n.open=open;e.target.textContent=open?say.fold:say.open}});
        const reveal=()=>{let t=null;try{t=location.hash.length>1&&d.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{}if(!t)return;
        const f=byId.get(t.id);if(f&&!f.on){form.reset();setTimeout(()=>t.scrollIntoView())}
        let o=t.closest("details");if(o&&!o.open){while(o){o.open=true;o=o.parentElement.closest("details")}}
        t.scrollIntoView();requestAnimationFrame(()=>requestAnimationFrame(()=>t.scrollIntoView()))};
        addEventListener("hashchange",reveal);addEventListener("load",()=>{reveal();(window.requestIdleCallback||setTimeout)(()=>{gather();found.forEach(words)})});
        const name=(d.title.split(" · ")[0]||"jura").replace(/[^\p{L}\p{N}]+/gu,"-").slice(0,60)+".json";
        for(const b of $$(".dl")){if(!window.DecompressionStream)break;b.hidden=false;b.addEventListener("click",async()=>{
        const z=Uint8Array.from(atob($("#json").textContent),c=>c.charCodeAt(0));
        const blob=await new Response(new Blob([z]).stream().pipeThrough(new DecompressionStream("deflate"))).blob();
        const a=d.createElement("a");a.href=URL.createObjectURL(new Blob([blob],{type:"application/json"}));a.download=name;a.click();setTimeout(()=>URL.revokeObjectURL(a.href),1e4)})}
        const links=new Map($$(".toc a").map(a=>[a.hash.slice(1),a]));
        const eye=new IntersectionObserver(es=>{for(const e of es)if(e.isIntersecting){for(const a of links.values())a.removeAttribute("aria-current");const a=links.get(e.target.id);if(a)a.setAttribute("aria-current","true")}},{rootMargin:"-20% 0px -70% 0px"});
        for(const s of $$("main section[id]"))eye.observe(s);
        filter();reveal()})()
        """#
}
