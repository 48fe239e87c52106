package org.diptych.core.check.drift.facts.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the commands and environments of TeX are to whoever reads a formula, by their names. Stateless. */
final class TexNames {
    /** Those that change only how a formula is set. */
    static final Set<String> NOTHING = names("left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl"
            + " biggr biggm Biggl Biggr Biggm displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits"
            + " nonumber notag quad qquad thinspace medspace thickspace enspace space negthinspace allowbreak nobreak"
            + " hline centering hfill relax normalsize small large Large tiny rm mathstrut strut noindent newline par cr"
            + " mathopen mathclose");
    /** Those whose argument says nothing either. */
    static final Set<String> UNREAD =
            names("label hspace vspace phantom hphantom vphantom color kern mspace hskip mkern"
                    + " setlength raisebox textcolor");

    static final Set<String> WORDS = names("text mbox hbox textbf textit textrm texttt textsf textup textnormal textsc"
            + " mathrm mathup operatorname mathit mathsf mathtt");
    static final Set<String> CONTENT =
            names("mathop mathbin mathrel mathord mathinner mathpunct substack smash mathstrut"
                    + " ensuremath rlap llap mathclap");
    static final Set<String> ONE =
            names("sqrt overline underline hat widehat tilde widetilde bar vec dot ddot check breve"
                    + " acute grave mathbf mathcal mathbb mathfrak mathscr overbrace underbrace overrightarrow overleftarrow"
                    + " boxed pmod tag cancel not xrightarrow xleftarrow mathring");
    static final Set<String> TWO = names("frac binom overset underset stackrel");
    static final Set<String> FUNCTIONS = names(
            "log ln exp sin cos tan max min arg argmax argmin sup inf lim det dim ker" + " Pr gcd sinh cosh tanh");
    /** Environments in which {@code &} and line breaks are part of what is read. */
    static final Set<String> GRIDS =
            names("matrix pmatrix bmatrix vmatrix Vmatrix Bmatrix smallmatrix cases rcases array");

    /** What reads as another command, or as a character, each followed by that. */
    static final Map<String, String> SAME = pairs("dfrac \\frac tfrac \\frac cfrac \\frac dbinom \\binom tbinom \\binom"
            + " leq \\le leqslant \\le geq \\ge geqslant \\ge neq \\ne rightarrow \\to longrightarrow \\to"
            + " leftarrow \\gets land \\wedge lor \\vee implies \\Rightarrow Longrightarrow \\Rightarrow"
            + " iff \\Leftrightarrow Longleftrightarrow \\Leftrightarrow lnot \\neg owns \\ni varnothing \\emptyset"
            + " bm \\mathbf boldsymbol \\mathbf pmb \\mathbf bold \\mathbf Bbb \\mathbb ldots \\dots cdots \\dots"
            + " dotsc \\dots dotsb \\dots dotsm \\dots dotso \\dots Vert \\| lVert \\| rVert \\| overrightarrow \\vec"
            + " lt < gt > vert | lvert | rvert | mid | ast * lbrace \\{ rbrace \\} lbrack [ rbrack ] colon : prime '"
            + " backslash \\backslash");

    private TexNames() {}

    private static Set<String> names(String listed) {
        return Set.of(listed.split(" "));
    }

    private static Map<String, String> pairs(String listed) {
        Map<String, String> pairs = new HashMap<>();
        String[] words = listed.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }
}
