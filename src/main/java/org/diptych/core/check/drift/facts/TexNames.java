package org.diptych.core.check.drift.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the commands and environments of TeX are to whoever reads a formula, by their names. Stateless. */
final class TexNames {
    /** Those that change only how a formula is set. */
    static final Set<String> NOTHING = Set.of(
            "left",
            "right",
            "middle",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bigl",
            "bigr",
            "bigm",
            "Bigl",
            "Bigr",
            "Bigm",
            "biggl",
            "biggr",
            "biggm",
            "Biggl",
            "Biggr",
            "Biggm",
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "scriptscriptstyle",
            "limits",
            "nolimits",
            "nonumber",
            "notag",
            "quad",
            "qquad",
            "thinspace",
            "medspace",
            "thickspace",
            "enspace",
            "space",
            "negthinspace",
            "allowbreak",
            "nobreak",
            "hline",
            "centering",
            "hfill",
            "relax",
            "normalsize",
            "small",
            "large",
            "Large",
            "tiny",
            "rm",
            "mathstrut",
            "strut",
            "noindent",
            "newline",
            "par",
            "cr",
            "mathopen",
            "mathclose");
    /** Those whose argument says nothing either. */
    static final Set<String> UNREAD = Set.of(
            "label",
            "hspace",
            "vspace",
            "phantom",
            "hphantom",
            "vphantom",
            "color",
            "kern",
            "mspace",
            "hskip",
            "mkern",
            "setlength",
            "raisebox");

    static final Set<String> WORDS = Set.of(
            "text",
            "mbox",
            "hbox",
            "textbf",
            "textit",
            "textrm",
            "texttt",
            "textsf",
            "textup",
            "textnormal",
            "textsc",
            "mathrm",
            "mathup",
            "operatorname",
            "mathit",
            "mathsf",
            "mathtt",
            "textcolor");
    static final Set<String> CONTENT = Set.of(
            "mathop",
            "mathbin",
            "mathrel",
            "mathord",
            "mathinner",
            "mathpunct",
            "substack",
            "smash",
            "mathstrut",
            "ensuremath",
            "rlap",
            "llap",
            "mathclap");
    static final Set<String> ONE = Set.of(
            "sqrt",
            "overline",
            "underline",
            "hat",
            "widehat",
            "tilde",
            "widetilde",
            "bar",
            "vec",
            "dot",
            "ddot",
            "check",
            "breve",
            "acute",
            "grave",
            "mathbf",
            "mathcal",
            "mathbb",
            "mathfrak",
            "mathscr",
            "overbrace",
            "underbrace",
            "overrightarrow",
            "overleftarrow",
            "boxed",
            "pmod",
            "tag",
            "cancel",
            "not",
            "xrightarrow",
            "xleftarrow",
            "mathring");
    static final Set<String> TWO = Set.of("frac", "binom", "overset", "underset", "stackrel");
    /** Environments in which {@code &} and line breaks are part of what is read. */
    static final Set<String> GRIDS = Set.of(
            "matrix", "pmatrix", "bmatrix", "vmatrix", "Vmatrix", "Bmatrix", "smallmatrix", "cases", "rcases", "array");

    static final Map<String, String> SAME = same();

    private TexNames() {}

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>();
        String[][] names = {
            {"dfrac", "frac"},
            {"tfrac", "frac"},
            {"cfrac", "frac"},
            {"dbinom", "binom"},
            {"tbinom", "binom"},
            {"leq", "le"},
            {"leqslant", "le"},
            {"geq", "ge"},
            {"geqslant", "ge"},
            {"neq", "ne"},
            {"rightarrow", "to"},
            {"longrightarrow", "to"},
            {"leftarrow", "gets"},
            {"land", "wedge"},
            {"lor", "vee"},
            {"implies", "Rightarrow"},
            {"Longrightarrow", "Rightarrow"},
            {"iff", "Leftrightarrow"},
            {"Longleftrightarrow", "Leftrightarrow"},
            {"lnot", "neg"},
            {"owns", "ni"},
            {"varnothing", "emptyset"},
            {"bm", "mathbf"},
            {"boldsymbol", "mathbf"},
            {"pmb", "mathbf"},
            {"bold", "mathbf"},
            {"Bbb", "mathbb"},
            {"ldots", "dots"},
            {"cdots", "dots"},
            {"dotsc", "dots"},
            {"dotsb", "dots"},
            {"dotsm", "dots"},
            {"dotso", "dots"},
            {"Vert", "|"},
            {"lVert", "|"},
            {"rVert", "|"},
            {"overrightarrow", "vec"},
            {"ast", "*"},
        };
        for (String[] pair : names) {
            same.put(pair[0], "\\" + pair[1]);
        }
        String[][] plain = {
            {"lt", "<"},
            {"gt", ">"},
            {"vert", "|"},
            {"lvert", "|"},
            {"rvert", "|"},
            {"mid", "|"},
            {"ast", "*"},
            {"lbrace", "\\{"},
            {"rbrace", "\\}"},
            {"lbrack", "["},
            {"rbrack", "]"},
            {"colon", ":"},
            {"prime", "'"},
            {"backslash", "\\backslash"},
        };
        for (String[] pair : plain) {
            same.put(pair[0], pair[1]);
        }
        return same;
    }

    static boolean isFunction(String name) {
        return switch (name) {
            case "log",
                    "ln",
                    "exp",
                    "sin",
                    "cos",
                    "tan",
                    "max",
                    "min",
                    "arg",
                    "argmax",
                    "argmin",
                    "sup",
                    "inf",
                    "lim",
                    "det",
                    "dim",
                    "ker",
                    "Pr",
                    "gcd",
                    "sinh",
                    "cosh",
                    "tanh" -> true;
            default -> false;
        };
    }
}
