export const css = `:root{color-scheme:light dark;--ink:light-dark(#17202e,#e8edf4);--soft:light-dark(#4a5568,#aab6c6);--line:light-dark(#c8d3e0,#34404f);--card:light-dark(#fff,#181f29);--blue:light-dark(#0b4a8f,#8fc0ff);--head:light-dark(#eef2f7,#202a37);--green:light-dark(#14633a,#8bdba9);--red:light-dark(#b3261e,#ffb4ab)}
*{box-sizing:border-box}body{margin:0;font:1.0625rem/1.55 "Source Sans 3",Calibri,Carlito,"Liberation Sans",sans-serif;color:var(--ink);background:var(--card);overflow-wrap:anywhere}
main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem}footer{max-width:52rem;margin:0 auto;padding:1rem 1.25rem;border-top:1px solid var(--line);font-size:.9rem}
a{color:var(--blue)}:focus-visible{outline:3px solid #ffbf47;box-shadow:0 0 0 5px #17202e}.skip{position:absolute;top:-6rem;left:1rem;background:var(--card);padding:.75rem 1rem}.skip:focus{top:1rem}
h1{font-size:2.4rem;line-height:1.15;margin:.2em 0 .5em}h2{font-size:1.5rem;border-bottom:1px solid var(--line);padding-bottom:.2em;margin-top:2em}h3{font-size:1.2rem;margin:0}
.cover{padding:4rem 0 2rem}.cover ul{list-style:none;padding:0}.demonstration{color:var(--red);font-weight:700}
dl{margin:.75rem 0 0}dl div{display:grid;grid-template-columns:minmax(9rem,24%) 1fr;gap:.25rem 1rem;padding:.3rem 0;border-top:1px solid var(--line)}dt{font-weight:600}dd{margin:0}
nav ol{list-style:none;padding:0}nav a{display:inline-block;padding:.1rem 0}.level-1{font-weight:600;margin-top:.5rem}.level-2{padding-left:1.5rem}
.requirement{margin:1.75rem 0;break-inside:avoid}.meta{margin:.2rem 0;color:var(--soft);font-size:.95rem}.clause{margin:.4rem 0;font-size:1.125rem;white-space:pre-line}.value{color:var(--blue)}
.table{overflow-x:auto;margin:1.25rem 0}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.4rem 0}th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}thead th{background:var(--head)}tbody th{font-weight:600}
code{font-family:ui-monospace,monospace;font-size:.8rem}ins{color:var(--green);text-decoration:underline double}del{color:var(--red)}hr.page{border:0;margin:2rem 0}
@media(max-width:40rem){dl div{grid-template-columns:1fr}h1{font-size:1.8rem}}
@media print{:root{color-scheme:light}body{font-size:10.5pt}main{max-width:none;padding:0}.skip{display:none}.cover,nav,hr.page{break-after:page}h2,h3{break-after:avoid}.table{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}a{color:inherit;text-decoration:none}@page{size:A4;margin:20mm}}`;
