/** How a page looks: paper and ink, wide enough to read, nothing cut off on a phone, and plain when printed. */
export const HTML_STYLE = `
body { margin: 0; background: #fff; color: #231a2b; font: 1.0625rem/1.55 Calibri, Carlito, "Segoe UI", sans-serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem; }
h1, h2, h3, h4 { line-height: 1.2; margin: 2rem 0 .5rem; }
h1 { font-size: 1.9rem; margin-top: .5rem; }
h2 { font-size: 1.4rem; border-top: 1px solid #b9bdab; padding-top: 1.2rem; }
h3 { font-size: 1.15rem; }
h4 { font-size: 1rem; }
p, ul, ol { margin: 0 0 .8rem; }
li { margin-bottom: .3rem; }
a { color: #5e2357; }
blockquote { margin: 0 0 .8rem; padding-left: 1rem; border-left: .2rem solid #b9bdab; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.2rem; font-size: .95rem; }
caption { text-align: left; color: #514858; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #b9bdab; overflow-wrap: anywhere; }
th { border-bottom: 2px solid #231a2b; overflow-wrap: normal; }
figure { margin: 0 0 1.2rem; }
img { max-width: 100%; height: auto; }
.subtitle, figcaption, .caption { color: #514858; }
.subtitle { margin: 0; font-size: 1.1rem; }
.lead { font-weight: bold; margin: 1rem 0 .3rem; }
.small, .footnotes, footer { color: #645b6a; font-size: .9rem; }
nav ul { list-style: none; padding-left: 0; }
nav .depth-2 { padding-left: 1.2rem; }
nav .depth-3 { padding-left: 2.4rem; }
@media print { h1, h2, h3, h4, caption { break-after: avoid; } tr, figure { break-inside: avoid; } }
`.trim();
