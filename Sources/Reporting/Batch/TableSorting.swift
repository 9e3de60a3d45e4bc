/// The one script of any page: it puts a button in each column head that sorts the table, and does nothing else.
enum TableSorting {
    static let script = """
        (()=>{const t=document.querySelector("table.sort");if(!t)return;const b=t.tBodies[0],hs=[...t.tHead.rows[0].cells];\
        hs.forEach((h,i)=>{const k=document.createElement("button");k.type="button";k.append(...h.childNodes);h.append(k);\
        k.addEventListener("click",()=>{const up=h.getAttribute("aria-sort")!=="ascending";\
        hs.forEach(c=>c.removeAttribute("aria-sort"));h.setAttribute("aria-sort",up?"ascending":"descending");\
        const v=r=>{const c=r.cells[i],s=c.dataset.v??c.textContent.trim(),n=Number(s);return s!==""&&!Number.isNaN(n)?n:s};\
        [...b.rows].sort((x,y)=>{const p=v(x),q=v(y);const o=typeof p==="number"&&typeof q==="number"?p-q:\
        String(p).localeCompare(String(q),document.documentElement.lang);return up?o:-o}).forEach(r=>b.append(r))})})})()
        """
}
