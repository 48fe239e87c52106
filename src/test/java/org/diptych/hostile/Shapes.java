package org.diptych.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that repeat, nest or grow what Markdown, TeX, HTML and Hexo's tags are made of, in any size. */
final class Shapes {
    static final List<String> TOKENS = List.of(
            "[",
            "]",
            "(",
            ")",
            "[a](",
            "[a]: <b",
            "![",
            "[a]",
            "[^a]",
            "[^a]: ",
            "^[",
            "[@a ",
            "@a ",
            "[a][",
            "*",
            "**",
            "_",
            "*a ",
            "a*",
            "a**b",
            "_a ",
            "`",
            "``",
            "`a",
            "$",
            "$$",
            "$a ",
            "a$ ",
            "\\(",
            "\\[",
            "\\)",
            "\\",
            "\\\\",
            "\\foo",
            "\\foo{",
            "\\foo[",
            "\\text{",
            "\\begin{a}",
            "\\begin{equation}",
            "\\end{a}",
            "\\label{a}",
            "\\def\\a{",
            "\\newcommand{\\a}{",
            "{",
            "}",
            "{.a ",
            "{#a",
            "<",
            ">",
            "</",
            "<a ",
            "<a b=\"",
            "<a>",
            "</a>",
            "<b",
            "<div>",
            "</div>",
            "<span>",
            "</span>",
            "<svg>",
            "<table>",
            "<td>",
            "<p>",
            "<pre>",
            "<code>",
            "<!--",
            "-->",
            "<!A",
            "<?",
            "<a@b",
            "<http://a",
            "&",
            "&#1",
            "&a",
            "~",
            "~~",
            "~a ",
            "^",
            "^a ",
            "a",
            "\u4e2d",
            "\u00b7",
            " ",
            "\t",
            "\"",
            "'",
            "...",
            "--",
            "http://a.",
            "www.",
            "a.b/",
            "{% codeblock a %}",
            "{% endcodeblock %}",
            "{% raw %}",
            "{% ref a %}",
            "{% note a %}",
            "{% a ",
            "{% \"",
            "{%",
            "%}",
            "{{",
            "}}",
            "{{ a }}",
            "{#",
            "#}",
            "{% lang_content en %}",
            "{% endlang_content %}",
            "{% references %}",
            "- ",
            "* ",
            "1. ",
            "(a) ",
            "> ",
            ">",
            "# ",
            "#",
            "| ",
            "|",
            "|-|",
            "+-",
            "+-+",
            ":",
            ": ",
            ":::",
            "::: a ",
            "=",
            "-",
            "---",
            "    ",
            "\uff08",
            "\u3010",
            "\uff01[",
            "\u200b",
            "\r",
            "1",
            "<img ",
            "\uFFFC",
            "\\ref{");

    private static final List<String> TAILS = List.of("", "\n", "\n\n");

    private Shapes() {}

    /** Every token alone: repeated in a line, on lines of its own, as paragraphs, in growing runs, opened and closed. */
    static Map<String, IntFunction<String>> single() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String token : TOKENS) {
            for (String tail : TAILS) {
                shapes.put(name(token) + name(tail), length -> repeated(token + tail, length));
            }
            shapes.put("growing " + name(token), length -> growing(token, length));
            shapes.put("nested " + name(token) + "\\n", length -> stairs(token, length));
        }
        for (String[] pair : new String[][] {
            {"[", "]"},
            {"[", "](a)"},
            {"![", "](a)"},
            {"(", ")"},
            {"*a ", " a*"},
            {"**a ", "**"},
            {"<div>", "</div>"},
            {"<b>", "</b>"},
            {"<span>", "</span>"},
            {"{", "}"},
            {"\\foo{", "}"},
            {"$\\text{", "}$"},
            {"^[", "]"},
            {"~", "~"},
            {"\\begin{a}", "\\end{a}"},
            {"\\begin{equation}", "\\end{equation}"},
            {"{% note a %}", "{% endnote %}"},
            {"{% raw %}", "{% endraw %}"},
            {"{% codeblock a %}\n", "{% endcodeblock %}\n"},
            {"<!--", "-->"},
            {"[a](", ")"},
            {"::: a\n", ":::\n"},
            {"<svg>", "</svg>"},
            {"<ul><li>", "</li></ul>"},
            {"_a *b ", "* a_"},
            {"<table><tr><td>", ""},
            {"{{", "}}"},
            {"`", "`"},
            {"\"", "\""}
        }) {
            shapes.put(
                    "within " + name(pair[0]) + " " + name(pair[1]),
                    length -> pair[0].repeat(length / (pair[0].length() + pair[1].length()))
                            + "x"
                            + pair[1].repeat(length / (pair[0].length() + pair[1].length())));
        }
        shapes.put("classes", length -> "```a\n".replace("a", repeated("a.b ", length)) + "x\n```\n");
        shapes.put("marks", length -> "``` a mark:" + repeated("1-9999,", length) + "\nx\n```\n");
        shapes.put("indented", length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append(" ".repeat(2 * i)).append("- a\n");
            }
            return text.toString();
        });
        shapes.put("same heading", length -> repeated("# a\n\n", length));
        shapes.put("same word", length -> repeated("the same word, again and again. ", length));
        shapes.put("definitions", length -> numbered("[a%d]: /b\n\n[a%d]\n\n", length));
        shapes.put("notes", length -> numbered("x[^a%d]\n\n[^a%d]: b\n\n", length));
        shapes.put("macros", length -> numbered("$\\def\\a%d{\\b%d}$\n\n", length));
        shapes.put("labels", length -> numbered("$$x\\tag{%d}\\label{a%d}$$\n\n", length));
        shapes.put(
                "references",
                length -> "{% lang_content en %}\n" + numbered("{%% ref a%d %%} %d\n", length / 2)
                        + "{% endlang_content %}\n{% references %}\n" + numbered("[a%d] A. %d\n", length / 2)
                        + "{% endreferences %}\n");
        shapes.put(
                "uncited",
                length -> "{% references %}\n" + numbered("[a%d] A. %d\n", length) + "{% endreferences %}\n");
        shapes.put(
                "unknown keys",
                length -> "{% lang_content en %}\n" + numbered("{%% ref b%d %%} %d\n", length / 2)
                        + "{% endlang_content %}\n{% references %}\n" + numbered("[a%d] A. %d\n", length / 2)
                        + "{% endreferences %}\n");
        shapes.put(
                "wrapped references",
                length -> "{% references %}\n" + repeated("a b\n", length) + "{% endreferences %}\n");
        shapes.put("yaml anchors", length -> "---\n" + numbered("a%d: [&x%d b]\n", length) + "---\n");
        shapes.put("yaml keys", length -> "---\n" + numbered("a%d: %d\n", length) + "---\n");
        shapes.put("yaml nested", length -> "---\na: " + "[".repeat(length / 2) + "]".repeat(length / 2) + "\n---\n");
        shapes.put("yaml open", length -> "---\na: " + "[".repeat(length) + "\n---\n");
        shapes.put("yaml quote", length -> "---\na: \"" + repeated("b\\", length) + "\n---\n");
        shapes.put("yaml indented", length -> {
            StringBuilder text = new StringBuilder("---\n");
            for (int i = 0; text.length() < length; i++) {
                text.append(" ".repeat(i)).append("a:\n");
            }
            return text.append("---\n").toString();
        });
        shapes.put("yaml never closed", length -> "---\n" + repeated("a: b\n", length));
        shapes.put("json", length -> ";;;\n" + repeated("{\"a\":", length) + "\n;;;\n");
        shapes.put("table", length -> "| a | b |\n|---|---|\n" + repeated("| c | d |\n", length));
        shapes.put(
                "wide table",
                length -> repeated("|a", length / 3) + "\n" + repeated("|-", length / 3) + "\n"
                        + repeated("|b", length / 3) + "\n");
        shapes.put(
                "one row",
                length -> repeated("|a", length / 2) + "\n" + repeated("|-", length / 2) + "\n" + "|b|\n".repeat(200));
        shapes.put("grid", length -> "+---+---+\n" + repeated("| a | b |\n+---+---+\n", length));
        shapes.put("columns", length -> "a   b\n--- ---\n" + repeated("c   d\n", length));
        shapes.put("lines", length -> "-------\n" + repeated("c   d\n\n", length));
        shapes.put("link text", length -> "[" + repeated("a", length) + "](b)");
        shapes.put("fence in list", length -> repeated("- a\n  ```\n  b\n  ```\n", length));
        shapes.put("open fences", length -> repeated("```a\n", length));
        shapes.put("other fences", length -> numbered("```a%d\nb%d\n~~~\n", length));
        shapes.put("tall fences", length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 3; text.length() < length; i++) {
                text.append("`".repeat(i)).append("\na\n");
            }
            return text.toString();
        });
        shapes.put("same tags unlike ends", length -> repeated("{% note a %}\n", length) + "endnote");
        shapes.put("raw in code", length -> "`" + repeated("{% raw %}", length));
        shapes.put("mores", length -> "`<!-- more -->` ".repeat(length / 16));
        shapes.put("emphasis after words", length -> repeated("a**b", length) + "**");
        shapes.put("switches", length -> repeated("{% language_switch %}\n", length));
        shapes.put("bodies", length -> repeated("{% lang_content en %}\na\n{% endlang_content %}\n", length));
        return shapes;
    }

    /** What has stalled readers of Markdown before, in any size: marks that open, close, nest or miss each other. */
    static Map<String, IntFunction<String>> classic() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String token : new String[] {
            "a_ ",
            "_a ",
            "a** ",
            "**a ",
            "a]",
            "[a",
            "*a_ ",
            "*a _b ",
            "**a __b ",
            "**a *b __c _d ",
            "*a **b ***c ",
            "_a *b* ",
            "a* _b c_ *d ",
            "[ a_",
            "[ *a ",
            "[ (](",
            "![[]()",
            "[a](b",
            "[a](<b",
            "[a](b \"c",
            "[a](b 'c",
            "[a][b",
            "[a]: b\n",
            "[a]:",
            "<!--",
            "a <!--",
            "a <![CDATA[",
            "a <?",
            "a <!A ",
            "</",
            "<a b=\"c",
            "<a b='c",
            "<a b c",
            "<http://a",
            "<a@b",
            "`` a ` b ",
            "~~a ~b ",
            "a~~ ",
            "~a ~~b ",
            "==a ",
            "++a ",
            "^a ~b ",
            "\"a 'b ",
            "\"a ",
            "a@",
            "a@b.c ",
            "http://a(",
            "http://a&b;",
            "www.a(b",
            "&#x",
            "&a;&b",
            "\\*a *",
            "$a $$b ",
            "\\(a \\[",
            "^[a ",
            "[^a ",
            "[@a; ",
            "{.a ",
            "`a`{",
            "[a]{",
            ":a: ",
            "x | ",
            "| x\n",
            "- a\n\n      b\n",
            "1. a\n 2. b\n",
            "> a\nb\n",
            "<div>\n\n",
            "<p>a\n",
            "a\n: b\n",
            "a\n\n: b\n\n",
            "# a {\n",
            "*\t",
            "* * ",
            "- - -\n",
            "* a\n\t* b\n",
            "=\n",
            "a  \n",
            "a\\\n",
            "\u4e2d*\u300c",
            "**\u4e2d\u3002**\u4e2d",
            "1 2/3 ",
            "10 % of 3.5 ",
            "twenty-one ",
            "\u4e00\u5343\u96f6",
            "1,234,567 ",
            "1.2.3.4.",
            "{% {{ ",
            "{% a %}{{ b ",
            "}} %} "
        }) {
            shapes.put("again " + name(token), length -> repeated(token, length));
        }
        for (String[] parts : new String[][] {
            {"*a **a ", "b", " a** a*"},
            {"*a _a ", "b", " a_ a*"},
            {"~~a *b ", "c", " d* e~~"},
            {"[", "a", "](b)"},
            {"![a", "b", "](c)"},
            {"[a](", "b", ")"},
            {"[a *b ", "c", "*]"},
            {"> ", "a", ""},
            {"> - ", "a", ""},
            {"- 1. ", "a", ""},
            {"> *a ", "b", "*"},
            {"<div>", "a", "</b>"},
            {"<b>*a ", "b", "*</b>"},
            {"\"a 'b ", "c", " d' e\""},
            {"^[*a ", "b", "*]"},
            {"{.a}", "b", "{.c}"},
            {"a**b", "", "c* "},
            {"*a_", "", "b_ "},
            {"[a_", "", "b_] "},
            {"$a{", "b", "}$"},
            {"| ", "\n", "|-"},
            {"|a", "\n", "|-"},
            {"{{ [", "a", "] }}"},
            {"{{ (", "a", ") }}"},
            {"{% if a %}", "b", "{% endif %}"},
            {"{% for a in b %}", "c", "{% endfor %}"}
        }) {
            shapes.put("around " + name(String.join(" ", parts)), length -> {
                int times = length / (parts[0].length() + parts[2].length());
                return parts[0].repeat(times) + parts[1] + parts[2].repeat(times);
            });
        }
        for (String[] parts : new String[][] {
            {"x ", "a@b", ".c", ""},
            {"x ", "a@b", ".c_", ""},
            {"{% gp 2-2 %}<a href=\"b\">", "", "c ", "</a>{% endgp %}"},
            {"{{ '", "a@b", ".c", "' | urlize }}"},
            {"$\\newcommand{\\a}", "", "[1]", "{b}$"},
            {"a\n\n---\n", "", "\n", "b: c\n---\n"},
            {"a\n\n---\n", "", "# b\n", "b: c\n---\n"},
            {"*[", "", "a", "]: b\n"},
            {"*[", "", "\\a", "]: b\n"},
            {"|", "", "a|", "\n|-|\n"},
            {"a|b\n", "|", ":-:|", "\n"},
            {"+", "--+", "--+", "\n| a |\n"},
            {"{% ref ", "", "a ", "%}"},
            {"[a](b", "", "%41", ")"},
            {"{{ a", "", ".b", " }}"},
            {"{{ a", "", "()", " }}"},
            {"{{ a", "", "[0]", " }}"},
            {"{{ a", "", "|upper", " }}"},
            {"{{ ", "", "not ", "a }}"},
            {"{{ ", "", "-", "1 }}"},
            {"{{ a", "", " + 1", " }}"},
            {"$x", "", "'", "$"},
            {"$x", "", "^2_1", "$"},
            {"$", "", "\\,", "$"},
            {"$\\frac", "", "{a}", "$"},
            {"![a](b){", "", ".c ", "}"},
            {"![a](b){c=\"", "", "d", "\"}"},
            {"![a](b){c='", "", "d\\", "'}"},
            {"x ", "http://a", ".a", " y"},
            {"x ", "www.a", ".a", " y"},
            {"x ", "a", ".com", " y"},
            {"x ", "a@b", ".com", " y"},
            {"", "", ">", " ```"},
            {"", "", "- ", "```"},
            {"{% gp 2-2 %}", "", "<a>b", "{% endgp %}"},
            {"{% gp 2-2 %}", "", "![a](b)\n", "{% endgp %}"},
            {"<a ", "", "b=c ", ">d</a>"},
            {"<p style=\"", "", "color:red;", "\">a</p>"},
            {"<p class=\"", "", "a ", "\">a</p>"},
            {"# a {", "", "#b ", "}"},
            {"# ", "", "-", "x"},
            {"# ", "", "- ", "x"},
            {"", "", "&nbsp;", "x"},
            {"", "", "\u200b", "x"},
            {"", "", "\ud83d\ude00", "x"},
            {"", "", "e\u0301", "x"}
        }) {
            shapes.put(
                    "long " + name(String.join(" ", parts)),
                    length -> parts[0] + parts[1] + repeated(parts[2], length) + parts[3]);
            shapes.put("long pair " + name(String.join(" ", parts)), length -> {
                String one = parts[0] + parts[1] + repeated(parts[2], length / 2) + parts[3];
                return "{% lang_content en %}\n" + one + "\n{% endlang_content %}\n{% lang_content zh %}\n" + one
                        + "1\n{% endlang_content %}\n";
            });
        }
        shapes.put(
                "ten thousand definitions asked for",
                length -> numbered("[a%d]: b\n", length / 2) + numbered("[a%d]", length / 2));
        shapes.put("tabs before items", length -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < length; i++) {
                text.append("\t".repeat(i % 500)).append("* a\n");
            }
            return text.toString();
        });
        shapes.put(
                "both bodies",
                length -> "{% lang_content en %}\n" + repeated("3 of 4 `a` $b$ [c](d) e.\n\n", length / 2)
                        + "{% endlang_content %}\n{% lang_content zh %}\n"
                        + repeated("5 \u4e2d\u4e8c `b` $c$ [c](e).\n\n", length / 2)
                        + "{% endlang_content %}\n");
        shapes.put(
                "one pair of paragraphs",
                length -> "{% lang_content en %}\n" + repeated("3 of 4 `a` $b$ e. ", length / 2)
                        + "\n{% endlang_content %}\n{% lang_content zh %}\n"
                        + repeated("5 \u4e2d\u4e8c `b` $c$\u3002", length / 2)
                        + "\n{% endlang_content %}\n");
        for (String token : List.of(
                "1 ",
                "a ",
                "`a` ",
                "$a$ ",
                "[a](b) ",
                "{% ref a %}",
                "- a\n",
                "# a\n\n",
                "a.\n\n",
                "![](a)\n\n",
                "```a\nb\n```\n\n",
                "| a |\n|---|\n| b |\n\n",
                "\u4e2d",
                "1/2 ",
                "1,0")) {
            shapes.put(
                    "pair of " + name(token),
                    length -> "{% lang_content en %}\n" + repeated(token, length / 2)
                            + "\n{% endlang_content %}\n{% lang_content zh %}\n" + repeated(token, length / 3)
                            + "\n{% endlang_content %}\n");
        }
        return shapes;
    }

    /** Every two tokens, one behind the other, repeated. */
    static Map<String, IntFunction<String>> pairs() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        for (String first : TOKENS) {
            for (String second : TOKENS) {
                if (!first.equals(second)) {
                    shapes.put("pair " + name(first) + " " + name(second), length -> repeated(first + second, length));
                    shapes.put(
                            "pair " + name(first) + " " + name(second) + "\\n",
                            length -> repeated(first + second + "\n", length));
                    shapes.put(
                            "half " + name(first) + " " + name(second),
                            length -> repeated(first, length / 2) + repeated(second, length / 2));
                }
            }
        }
        return shapes;
    }

    /** Where in a post a text may stand: {@code %s} is its place. */
    static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("plain", "%s");
        PLACES.put(
                "body",
                "---\ntitle: a\nrefplus: true\n---\n{%% lang_content en %%}\n%s\n{%% endlang_content %%}\n{%% references %%}\n[a] B.\n{%% endreferences %%}\n");
        PLACES.put("item", "- %s");
        PLACES.put("quote", "> %s");
        PLACES.put("cell", "| a | b |\n|---|---|\n| %s | c |\n");
        PLACES.put("entry", "{%% references %%}\n[a] %s\n{%% endreferences %%}\n");
        PLACES.put("fence", "``` %s\nx\n```\n");
        PLACES.put("listing", "```a\n%s\n```\n");
        PLACES.put("heading", "# %s\n");
        PLACES.put("front matter", "---\ntitle: %s\n---\nx\n");
        PLACES.put("text", "a %s b");
        PLACES.put("value", "a {{ %s }} b\n");
        PLACES.put("condition", "{%% if %s %%}a{%% endif %%}\n{%% for x in %s %%}b{%% endfor %%}\n");
        PLACES.put("formula", "a\n\n$$\n%s\n$$\n\nb");
    }

    private static String repeated(String token, int length) {
        return token.repeat(Math.max(1, length / token.length()));
    }

    private static String numbered(String pattern, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(String.format(pattern, i, i));
        }
        return text.toString();
    }

    private static String growing(String token, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(token.repeat(i)).append(" x ");
        }
        return text.toString();
    }

    private static String stairs(String token, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(token.repeat(i)).append(" x\n");
        }
        return text.toString();
    }

    private static String name(String token) {
        return token.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }
}
