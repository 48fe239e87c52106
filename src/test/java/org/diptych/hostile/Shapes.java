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
