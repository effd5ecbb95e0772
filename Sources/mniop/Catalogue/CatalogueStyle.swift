/// The catalogue's style sheet, for screens wide and narrow, light and dark, and for paper. Fonts
/// are the reader's own: nothing is fetched.
enum CatalogueStyle {
    static let sheet = colours + page + parts + entries + narrow + paper

    /// Contrast of text on its ground is 4.5 or more in both schemes (WCAG 2.1, 1.4.3).
    private static let colours = """

        :root { --ground: #fff; --sheet: #f6f7f9; --ink: #1b1e24; --soft: #4d5562; --line: #d5d9e0;
          --link: #0b4fa8; --mark: #e8eefb; --warn: #8a3c00; --warn-ground: #fdf0e3;
          --good: #1a5c2c; --good-ground: #e6f4ea; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #14171c; --sheet: #1c2027; --ink: #e8eaee; --soft: #aeb6c2;
            --line: #39404b; --link: #8fbaff; --mark: #24314a; --warn: #ffbe85;
            --warn-ground: #3a2712; --good: #9ddcae; --good-ground: #173322; } }

        """

    private static let page = """
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--ground); color: var(--ink);
          font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
        a { color: var(--link); }
        a:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible {
          outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
        header { border-bottom: 1px solid var(--line); background: var(--sheet); }
        .lead { max-width: 79rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin-top: 0; }
        .frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2rem;
          max-width: 79rem; margin: 0 auto; padding: 1.5rem; }
        main { min-width: 0; outline: none; }
        code { font-size: .875em; font-family: ui-monospace, "DejaVu Sans Mono", monospace;
          overflow-wrap: anywhere; }
        [hidden] { display: none !important; }

        """

    private static let parts = """
        .side { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
          padding: .5rem .5rem 1rem; font-size: .9375rem; }
        .side label { display: block; font-weight: 600; margin-top: .5rem; }
        input, select { width: 100%; font: inherit; padding: .5rem .6rem; color: var(--ink);
          background: var(--ground); border: 1px solid var(--soft); border-radius: .3rem; }
        ::placeholder { color: var(--soft); opacity: 1; }
        #compte { margin: .5rem 0 1rem; color: var(--soft); min-height: 1.5em; }
        nav summary { padding: .35rem 0; font-weight: 600; cursor: pointer; }
        nav summary a { text-decoration: none; }
        nav ul { list-style: none; margin: 0 0 .5rem; padding: 0 0 0 1.1rem; }
        nav li { padding: .15rem 0; }
        nav li a { text-decoration: none; }
        nav a:hover { text-decoration: underline; }
        h2 { font-size: 1.45rem; line-height: 1.25; margin: 2.5rem 0 .5rem;
          border-bottom: 2px solid var(--ink); padding-bottom: .3rem; }
        .part:first-child h2 { margin-top: 0; }
        h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }

        """

    private static let entries = """
        .entry { border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem;
          margin: .75rem 0; overflow-wrap: break-word; }
        .entry:target { border-color: var(--link); box-shadow: 0 0 0 2px var(--link); }
        h4 { font-size: 1.0625rem; line-height: 1.35; margin: 0; }
        h5 { font-size: 1rem; margin: 0 0 .3rem; }
        h6 { font-size: .9375rem; margin: 0 0 .3rem; }
        p { margin: .4rem 0; }
        .under { color: var(--soft); font-size: .9375rem; margin-top: .15rem; }
        .badge { display: inline-block; border: 1px solid var(--line); border-radius: 1rem;
          padding: 0 .55rem; font-size: .8125rem; font-weight: 600; color: var(--ink);
          background: var(--sheet); }
        .badge.verified, .badge.read { color: var(--good); background: var(--good-ground); }
        .badge.memory, .badge.report, .badge.warn { color: var(--warn);
          background: var(--warn-ground); }
        .version { background: var(--sheet); border-left: 3px solid var(--soft);
          padding: .6rem .9rem; margin: .75rem 0 0; }
        dl { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr);
          gap: .3rem 1rem; margin: .4rem 0; }
        dt { font-weight: 600; color: var(--soft); font-size: .9375rem; }
        dd { margin: 0; min-width: 0; }
        dd > :first-child { margin-top: 0; }
        dd > :last-child { margin-bottom: 0; }
        ul { margin: .2rem 0; padding-left: 1.25rem; }
        dd a { color: inherit; text-decoration-style: dotted; text-underline-offset: .2em; }
        dd a:hover { color: var(--link); text-decoration-style: solid; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
          gap: .75rem; }
        .columns > section { border: 1px solid var(--line); border-radius: .3rem; padding: .5rem;
          background: var(--ground); min-width: 0; }
        .columns dl { grid-template-columns: 1fr; gap: 0; }
        .columns dd { margin-bottom: .4rem; }

        """

    private static let narrow = """
        @media (max-width: 52rem) {
          .lead { padding: 1rem; }
          h1 { font-size: 1.4rem; }
          .frame { grid-template-columns: minmax(0, 1fr); padding: 1rem; gap: 1rem; }
          .side { position: static; max-height: none; padding: 0; }
          nav { display: flex; flex-direction: column; }
          nav summary, nav li { padding: .45rem 0; }
          .entry { padding: .7rem .8rem; }
          .version { padding: .5rem .6rem; }
          dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
          dd { margin-bottom: .5rem; }
        }

        """

    private static let paper = """
        @media print {
          :root { --ground: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #999;
            --link: #000; --warn: #000; --good: #000; --warn-ground: #fff; --good-ground: #fff; }
          html { font-size: 9pt; }
          .side, .skip { display: none; }
          .frame { display: block; padding: 0; max-width: none; }
          header { border: 0; background: none; }
          .lead { padding: 0; max-width: none; }
          a { text-decoration: none !important; }
          h2 { break-before: page; }
          h2, h3, h4, h5, dt, .under { break-after: avoid; }
          dl { grid-template-columns: 9rem minmax(0, 1fr); gap: .2rem .8rem; }
          dd { margin-bottom: 0; }
          .entry { border-width: 0 0 0 2px; border-radius: 0; padding: 0 0 0 .6rem; }
          .version { padding: .3rem 0 .3rem .6rem; }
          li { break-inside: avoid; }
        }

        """
}

/// Search and filter. Everything is in the page already: the script only hides what does not fit.
enum CatalogueScript {
    // PRECONDITION: neither `<` nor `&`, so that the page stays well formed as XML too.
    static let text = """

        (function () {
          "use strict";
          var form = document.getElementById("recherche");
          var words = document.getElementById("mots");
          var grade = document.getElementById("grade");
          var count = document.getElementById("compte");
          function plain(text) {
            return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
          }
          var entries = Array.from(document.querySelectorAll(".entry")).map(function (node) {
            return { node: node, text: plain(node.textContent),
              grades: node.dataset.grades.split(" ") };
          });
          var boxes = Array.from(document.querySelectorAll(".group, .part")).map(function (node) {
            return { node: node, entries: Array.from(node.querySelectorAll(".entry")) };
          });
          function search() {
            var wanted = plain(words.value).split(/\\s+/).filter(Boolean);
            var isFree = wanted.length === 0 ? grade.value === "" : false;
            var found = 0;
            entries.forEach(function (entry) {
              var fits = wanted.every(function (word) { return entry.text.includes(word); });
              if (grade.value !== "") fits = entry.grades.includes(grade.value) ? fits : false;
              entry.node.hidden = !fits;
              if (fits) found += 1;
            });
            boxes.forEach(function (box) {
              box.node.hidden = isFree ? false : box.entries.every(function (entry) {
                return entry.hidden;
              });
            });
            var sentence = found === 0 ? count.dataset.none
              : found === 1 ? count.dataset.one : count.dataset.many;
            count.textContent = isFree ? "" : sentence.replace("#", String(found));
          }
          // A link to what the search has hidden shows everything again.
          window.addEventListener("hashchange", function () {
            var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (!target || !target.closest("[hidden]")) return;
            words.value = "";
            grade.value = "";
            search();
            target.scrollIntoView();
          });
          var waiting;
          words.addEventListener("input", function () {
            clearTimeout(waiting);
            waiting = setTimeout(search, 120);
          });
          grade.addEventListener("change", search);
          form.addEventListener("submit", function (event) {
            event.preventDefault();
            search();
          });
          if (window.matchMedia("(min-width: 52.01rem)").matches) {
            var first = document.querySelector("nav details");
            if (first) first.open = true;
          }
          form.hidden = false;
        })();

        """
}
