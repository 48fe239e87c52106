package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes keys with values as authors write them, in every style YAML has. One for each front matter. */
final class FieldMaker {
    static final List<String> TEXTS = List.of(
            "notes",
            "A title",
            "数学笔记",
            "关于一年前的疑问（上）",
            "dial 😀 time",
            "👩‍👩‍👧 family",
            "it's",
            "say \"hi\"",
            "back\\slash",
            "C++",
            "c#",
            "a-b_c",
            "http://example.org/x?y=1",
            "a:b",
            "50%",
            "1.2.3",
            "naïve café",
            "x y  z");

    /** Texts that js-yaml takes for something else, or refuses, without quotes. */
    static final List<String> TRICKY = List.of(
            "[Some Questions asking Myself 2025.5]",
            "a: b",
            "Notes: [part 2], {x}",
            "yes",
            "No",
            "1.10",
            "0x1F",
            "true",
            "null",
            "~",
            "2025-05-21",
            "2025-05-21 12:36:43",
            "@home",
            "# one",
            "a #b",
            "- dash",
            "? what",
            "tail:",
            " lead",
            "trail ",
            "*star*",
            "&and",
            "!bang",
            "|pipe",
            ">more",
            "%cent",
            "`tick`",
            "'quoted'",
            "\"quoted\"",
            "a, b",
            "x]",
            "{brace",
            "：全角: 冒号",
            "-",
            "",
            "one\ntwo",
            "tab\tin",
            "\u2028");

    private static final Map<String, Json.Raw> WORDS = Map.of(
            "true", new Json.Raw("true"),
            "False", new Json.Raw("false"),
            "1.10", new Json.Raw("1.1"),
            "42", new Json.Raw("42"),
            "~", new Json.Raw("null"),
            "2025-05-21 12:36:43", new Json.Raw("\"2025-05-21T12:36:43.000Z\""),
            "2025-06-01", new Json.Raw("\"2025-06-01T00:00:00.000Z\""));

    private final Random random;

    FieldMaker(Random random) {
        this.random = random;
    }

    MadeField make(String key, List<MadeField> before) {
        boolean afterLines = before.stream().anyMatch(field -> field.value().matches("(?s)[|>].*"));
        String head = comments(afterLines) + written(key) + ":";
        List<MadeField> anchored = before.stream().filter(MadeField::anchored).toList();
        if (!anchored.isEmpty() && random.nextInt(3) == 0) {
            MadeField known = pick(anchored);
            return new MadeField(key, head + " ", "*" + known.key(), tail(), known.said(), known.key(), false);
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> scalar(key, head);
            case 4 -> word(key, head);
            case 5, 6 -> flowList(key, head);
            case 7, 8 -> blockList(key, head);
            default -> map(key, head);
        };
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private MadeField scalar(String key, String head) {
        String text = pick(random.nextInt(3) == 0 ? TRICKY : TEXTS);
        boolean anchor = random.nextInt(8) == 0;
        String before = head + " ".repeat(1 + random.nextInt(2)) + (anchor ? "&" + key + " " : "");
        if (random.nextInt(6) == 0 && TEXTS.contains(text)) {
            return lines(key, before, text + "\n第二行 two", anchor);
        }
        if (random.nextInt(10) == 0 && !anchor) {
            return new MadeField(key, head, "", tail().replaceFirst("^(?=#)", " "), new Json.Raw("null"), null, false);
        }
        if (random.nextInt(12) == 0 && TEXTS.contains(text)) {
            return new MadeField(key, before, text + "\n   and more", tail(), text + " and more", null, anchor);
        }
        return new MadeField(key, before, inline(text, false), tail(), text, null, anchor);
    }

    private MadeField lines(String key, String before, String text, boolean anchor) {
        String indent = " ".repeat(1 + random.nextInt(3));
        String body = indent + text.replace("\n", "\n" + indent);
        return switch (random.nextInt(3)) {
            case 0 -> new MadeField(key, before, "|-\n" + body, "", text, null, anchor);
            case 1 -> new MadeField(key, before, "|\n" + body, "\n", text + "\n", null, anchor);
            default -> new MadeField(key, before, ">-\n" + body, "", text.replace('\n', ' '), null, anchor);
        };
    }

    private MadeField word(String key, String head) {
        String word = pick(WORDS.keySet().stream().sorted().toList());
        return new MadeField(key, head + " ", word, tail(), WORDS.get(word), null, false);
    }

    private MadeField flowList(String key, String head) {
        List<String> texts = texts(random.nextInt(4));
        String between = pick(List.of(", ", ",", " , ", ",\n  "));
        String edge = pick(List.of("", "", " "));
        String list = texts.stream().map(text -> inline(text, true)).collect(Collectors.joining(between));
        boolean anchor = random.nextInt(10) == 0;
        String before = head + " " + (anchor ? "&" + key + " " : "");
        return new MadeField(key, before, "[" + edge + list + edge + "]", tail(), texts, null, anchor);
    }

    private MadeField blockList(String key, String head) {
        List<Object> said = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        String indent = " ".repeat(random.nextInt(4));
        String gap = " ".repeat(random.nextInt(4) == 0 ? 3 : 1);
        boolean nested = random.nextInt(5) == 0;
        for (String text : texts(1 + random.nextInt(4))) {
            list.append("\n").append(random.nextInt(6) == 0 ? indent + "# 注释: between\n" : "");
            List<String> path = nested ? List.of(text, pick(TEXTS)) : List.of();
            String item = nested
                    ? "[" + inline(path.get(0), true) + ", " + inline(path.get(1), true) + "]"
                    : inline(text, false);
            list.append(indent).append("-").append(gap).append(item).append(random.nextInt(6) == 0 ? " # why" : "");
            said.add(nested ? path : text);
        }
        return new MadeField(key, head + tail().stripTrailing(), list.toString(), "", said, null, false);
    }

    private MadeField map(String key, String head) {
        String text = pick(TEXTS);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("inner", text);
        said.put("n", new Json.Raw("1"));
        return random.nextBoolean()
                ? new MadeField(key, head + " ", "{inner: " + inline(text, true) + ", n: 1}", tail(), said, null, false)
                : new MadeField(key, head, "\n  inner: " + inline(text, false) + "\n  n: 1", "", said, null, false);
    }

    private List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            texts.add(pick(random.nextInt(5) == 0 ? TRICKY.subList(0, TRICKY.size() - 4) : TEXTS));
        }
        return texts;
    }

    /** In any style that can hold it on one line. */
    private String inline(String text, boolean flow) {
        boolean plain = TEXTS.contains(text);
        boolean escapes = text.matches("(?s).*[\\n\\t\\u2028].*");
        return switch (random.nextInt(plain ? 4 : 2)) {
            case 0 -> doubleQuoted(text);
            case 1 -> escapes ? doubleQuoted(text) : "'" + text.replace("'", "''") + "'";
            default -> text;
        };
    }

    private static String doubleQuoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\u2028", "\\L")
                + '"';
    }

    /** An indented comment that comes to stand after a block of lines is one of them. */
    private String comments(boolean afterLines) {
        return switch (random.nextInt(8)) {
            case 0 -> "# 写给自己: [not] 'yaml'\n";
            case 1 -> "\n";
            case 2 -> afterLines ? "" : "  # indented\n\n";
            default -> "";
        };
    }

    private String written(String key) {
        return switch (random.nextInt(10)) {
            case 0 -> '"' + key + '"';
            case 1 -> "'" + key + "' ";
            default -> key;
        };
    }

    private String tail() {
        return switch (random.nextInt(6)) {
            case 0 -> " # note: \"x\"";
            case 1 -> "  ";
            default -> "";
        };
    }
}
