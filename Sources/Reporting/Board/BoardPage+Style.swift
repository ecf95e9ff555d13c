extension BoardPage {
  /// Light, on a screen and on A4; colours are never the only sign.
  static let style = """
    @page { size: A4; margin: 14mm 13mm; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #f6f5f2; color: #1b1b1b; font: 16px/1.5 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    .page { max-width: 1060px; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
    header { border-bottom: 3px solid #184e77; padding-bottom: .8rem; }
    h1 { font-size: 2.3rem; line-height: 1.15; margin: .2rem 0; color: #184e77; }
    h2 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 .4rem; color: #184e77; }
    h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
    .kicker { margin: 0; text-transform: uppercase; letter-spacing: .08em; font-size: .85rem; color: #555; }
    .when { margin: 0; color: #555; }
    section { background: #fff; border: 1px solid #dedbd3; border-radius: 8px; padding: 1.2rem 1.5rem 1.4rem; margin: 1.2rem 0 0; }
    .guide { max-width: 46rem; margin: 0 0 .8rem; color: #444; }
    .headlines { margin: .6rem 0 0; padding-left: 1.6rem; font-size: 1.12rem; line-height: 1.45; }
    .headlines li { margin: .5rem 0; padding-left: .2rem; }
    .headlines a { font-size: .8rem; white-space: nowrap; color: #184e77; }
    .nothing { color: #555; font-style: italic; }
    figure { margin: .4rem 0 .8rem; }
    svg { display: block; width: 100%; max-width: 760px; height: auto; font: 14px "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    svg .label, svg .value { fill: #1b1b1b; }
    svg .value { font-size: 13px; font-weight: 600; }
    svg .tick, svg .remark, svg .corner { fill: #555; font-size: 12.5px; }
    svg .corner { font-style: italic; }
    svg .axis { fill: #1b1b1b; font-weight: 600; font-size: 13px; }
    svg .number { fill: #fff; font-size: 12px; font-weight: 700; }
    svg .grid { stroke: #e3e0d9; stroke-width: 1; }
    svg .zero { stroke: #8a8577; stroke-width: 1.2; stroke-dasharray: 4 3; }
    svg .plot { fill: #fbfaf8; stroke: #c9c4b8; }
    svg .range { stroke-width: 3; stroke-linecap: round; stroke: #8fb3cd; }
    svg .r1 { stroke: #e0b48c; }
    svg .faint { stroke-width: 1.5; stroke: #c8d6e0; }
    svg .s0 { fill: #184e77; stroke: #fff; stroke-width: 1; }
    svg .s1 { fill: #fff; stroke: #a4500f; stroke-width: 2.5; }
    svg .s2 { fill: #555; stroke: #fff; }
    svg .p0 { fill: #184e77; } svg .p1 { fill: #cfdde7; } svg .p3 { fill: #7ea6c4; } svg .p2 { fill: #fff; stroke: #a4500f; stroke-width: 2; }
    svg .on-p0 { fill: #fff; font-size: 12.5px; font-weight: 600; } svg .on-p1, svg .on-p2, svg .on-p3 { fill: #1b1b1b; font-size: 12.5px; }
    svg .spark { fill: none; stroke: #184e77; stroke-width: 2; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .86rem; margin: .3rem 0 .8rem; }
    caption { text-align: left; color: #444; padding: .2rem 0; font-weight: 600; }
    th, td { padding: .22rem .55rem; border: 1px solid #dedbd3; text-align: right; font-variant-numeric: tabular-nums; vertical-align: top; }
    th { font-weight: 600; background: #f6f5f2; } thead th { vertical-align: bottom; }
    th:first-child { text-align: left; min-width: 9rem; }
    td.words { text-align: left; }
    .heat td { min-width: 4.2rem; text-align: center; border-color: #fff; background: var(--b, #fff); color: var(--t, #000); }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; } .two > div { min-width: 0; }
    .level { border-left: 4px solid #184e77; padding: .1rem 0 .1rem 1rem; margin: 1rem 0; }
    .level h3 { margin-top: 0; } .level p { margin: .3rem 0; }
    .spark-cell svg { width: 150px; }
    footer { margin-top: 1.6rem; font-size: .9rem; color: #333; overflow-wrap: anywhere; }
    footer dt { font-weight: 600; margin-top: .5rem; } footer dd { margin: 0; max-width: 50rem; }
    .never { font-weight: 600; }
    .switch { margin: 1rem .2rem 0 1.5rem; }
    #show-es:checked ~ main .page.en, #show-en:checked ~ main .page.es { display: none; }
    @media (max-width: 800px) { .two { display: block; } .page { padding: 1rem .6rem 3rem; } section { padding: 1rem .8rem; } }
    @media print {
      body { background: #fff; font-size: 10.5pt; }
      .switch, .switch + label, .headlines a { display: none; }
      .page { max-width: none; padding: 0; }
      section { border: 0; border-top: 1px solid #b9b4a8; border-radius: 0; padding: 4mm 0 0; margin: 5mm 0 0; }
      h2, h3, caption, section > p, footer dt { break-after: avoid; }
      figure, tr, .level, li, .guide, .scroll { break-inside: avoid; }
      svg { max-width: 158mm; }
      table { font-size: 8.2pt; } th, td { padding: .6mm 1.4mm; } .heat td { min-width: 0; }
      .heat td { -webkit-print-color-adjust: exact; }
      @supports not (-webkit-print-color-adjust: exact) { .heat td { color: #000; } }
      .scroll { overflow: visible; }
    }

    """
}
