extension CertificatePage {
  /// Two sheets of A4, on paper as on a screen.
  static let style = """
    @page { size: A4; margin: 0; }
    body { background: #e9e7e2; }
    main { max-width: none; padding: 8mm 0; }
    .sheet { box-sizing: border-box; width: 210mm; min-height: 297mm; margin: 0 auto 8mm; padding: 12mm; background: #fff;
      box-shadow: 0 1mm 4mm rgba(0, 0, 0, .2); overflow-wrap: anywhere; }
    .front { display: flex; }
    .frame { flex: 1; display: flex; flex-direction: column; box-sizing: border-box; padding: 13mm 16mm 9mm; text-align: center;
      border: .5mm solid #2b3a4a; outline: .2mm solid #9a7b3f; outline-offset: -2.2mm; }
    .frame p { margin: 0; }
    .frame .issuer { font: 600 11pt/1.4 "Helvetica Neue", Arial, sans-serif; letter-spacing: .12em; color: #2b3a4a; }
    .frame h1 { margin: auto 0 6mm; padding: 7mm 0 0; font: 400 34pt/1.1 Georgia, "Times New Roman", serif; letter-spacing: .06em; color: #2b3a4a; }
    .frame .lead { color: #444; font-style: italic; }
    .frame .name { margin: 3mm auto 1.5mm; padding: 0 8mm 2mm; border-bottom: .25mm solid #9a7b3f; font: 400 25pt/1.2 Georgia, "Times New Roman", serif; }
    .frame .id { margin-bottom: 3.5mm; font: 8.5pt/1.4 "Helvetica Neue", Arial, sans-serif; color: #555; }
    .frame .training { margin: 2mm 0 1mm; font: 700 17pt/1.25 Georgia, "Times New Roman", serif; color: #2b3a4a; }
    dl { display: flex; flex-wrap: wrap; justify-content: center; gap: 2mm 9mm; margin: 8mm 0 6mm; }
    dt { font: 8pt/1.5 "Helvetica Neue", Arial, sans-serif; letter-spacing: .04em; color: #555; }
    dd { margin: 0; font-size: 11pt; }
    .frame table { margin: 0 0 6mm; font-size: 9.5pt; line-height: 1.35; text-align: left; }
    .frame th, .frame td { border: 0; border-bottom: .15mm solid #cfc8ba; padding: 1.1mm 2mm; vertical-align: baseline; }
    .frame th { border-bottom: .3mm solid #2b3a4a; font: 8pt/1.4 "Helvetica Neue", Arial, sans-serif; color: #555; }
    .frame td + td, .frame th + th { white-space: nowrap; width: 1%; }
    .frame td.number-cell { text-align: right; }
    .rev, .mono, pre, code { font-family: "DejaVu Sans Mono", Menlo, Consolas, "Courier New", monospace; }
    .rev { font-size: 8pt; color: #555; }
    .signed { display: flex; align-items: center; gap: 7mm; margin-top: auto; padding-top: 4mm; text-align: left; break-inside: avoid; }
    .seal { flex: none; width: 30mm; height: 30mm; }
    .seal circle { fill: none; stroke: #9a7b3f; stroke-width: .8; }
    .seal rect { fill: #2b3a4a; }
    .seal text { fill: #2b3a4a; font: 400 20px Georgia, "Times New Roman", serif; text-anchor: middle; }
    .signed .signer { padding-bottom: 1mm; margin-bottom: 1.5mm; border-bottom: .25mm solid #2b3a4a; font-size: 12pt; }
    .signed .key { border: 0; padding: 0; font: 8pt/1.5 "Helvetica Neue", Arial, sans-serif; color: #555; }
    .back { padding: 20mm 22mm; font-size: 10.5pt; break-before: page; }
    .back h2 { font-size: 16pt; color: #2b3a4a; }
    .back h3 { margin-top: 5mm; font-size: 11pt; color: #2b3a4a; }
    .back code { font-size: 9pt; }
    pre { margin: 3mm 0; padding: 3mm 4mm; border: .2mm solid #9a7b3f; font-size: 10.5pt; line-height: 1.7; white-space: pre-wrap; }
    pre .at { color: #777; }
    @media screen and (max-width: 220mm) { .sheet { width: auto; min-height: 0; margin: 0 0 6mm; } .frame { padding: 8mm 6mm; } .back { padding: 8mm 6mm; } }
    @media print { body { background: #fff; } main { padding: 0; } .sheet { margin: 0; box-shadow: none; } }

    """
}
