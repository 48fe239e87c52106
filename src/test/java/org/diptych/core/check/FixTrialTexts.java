package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts with much in them that wants mending. */
final class FixTrialTexts {
    private static final int LINES = 40;

    /** Lines and parts of lines that some rule finds something in, and what stands near them. */
    static final List<String> SNIPPETS = List.of(
            "so $ x_1 $ and $ a+b $, $x_2$3",
            "text\n- a\n- b",
            "text\n***\nmore",
            "text\n| a | b |\n|---|---|\n| 1 | 2 |",
            "- a\n- b\n---",
            "若$ x $则$ y = 1 $。",
            "- item\n> said",
            "> q\n> # h",
            "1. a\n   text\n   2. b",
            "他说**真，**她说**“好”**的。",
            "约~5个~10个\nH~2~O, x^2^ **H~2~**的 $a^2$",
            "a {% b",
            "a {# b\n- c #} d",
            "{#{#} a",
            "o{%u\n- ]%}",
            "text\n# A\nmore\n# B",
            "a \\o{b\n- c} d",
            "$x_{{a}}$ {# c #} {{ d",
            "# T {#id}",
            "$$",
            "$$\na\n\nb\n$$",
            "！[图](a.png) [站]（/a） 【站】(/b）",
            "a\u200Bb",
            "```",
            "```js\ncode\n```",
            "`` a",
            "| a | b |\n|---|---|\n| $ x $ | **真，**的 |",
            "{% lang_content en %}",
            "{% endlang_content %}",
            "{% lang_content zh %}",
            "{% references %}",
            "{% endreferences %}",
            "{% references %}\n[a] A *b* https://e.org/a,\n  more\n[b.c] B [x](https://e.org/(x)) `d`\nno key\n{% endreferences %}",
            "{% references %}\n\n\n[a] A\n\n[a:b] <i>B</i>\n{% endreferences %}",
            "{% ref a %} {% ref a, B %} {% ref b.c %}",
            "{% note %}\ntext\n- a\n{% endnote %}",
            "{% quote %}",
            "{% raw %}",
            "{% endraw %}",
            "<!--more-->",
            "<!--",
            "-->",
            "<div>",
            "</div>",
            "<pre>",
            "    code $ x_1 $",
            "\\alpha 是 $ \\beta $",
            "[l]: /u \"$ x_1 $\"",
            "a[^1]\n\n[^1]: note $ y_1 $",
            "---",
            "***",
            "\\",
            "**",
            "*",
            "~",
            "$",
            "`",
            "\n",
            "  ",
            "\t");

    private static final List<String> FRONTS = List.of(
            "",
            "---\ntitle: x\n---\n",
            "---\ntitle: Foo: bar\nrefplus: true\n---\n",
            "---\ntitle: [a]\nrefplus: false\ntags:\n\t- a\n---\n",
            "---\ntitel: 012\ndate: soon\ncategory: b\ntags: a, b，c\n---\n",
            "---\ntitle: 3.10\ntag: c\n  - d\nrefplus:\n---\n");

    private FixTrialTexts() {}

    /** Some lines of {@code text}, from anywhere. */
    static String piece(String text, Random random) {
        List<String> lines = text.lines().toList();
        int from = random.nextInt(lines.size());
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES))) + "\n";
    }

    /** {@code text} with another front matter and some of its lines taken away, doubled and set apart. */
    static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(lines.size() + 1);
            String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
            int what = random.nextInt(6);
            if (what == 0 && at < lines.size()) {
                lines.remove(at);
            } else if (what == 1 && at < lines.size()) {
                String line = lines.get(at);
                int place = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, place) + snippet + line.substring(place));
            } else if (what == 2) {
                lines.add(at, "");
                lines.add(at, snippet);
                lines.add(at, "");
            } else {
                lines.add(at, snippet);
            }
        }
        return FRONTS.get(random.nextInt(FRONTS.size())) + String.join("\n", lines) + "\n";
    }
}
