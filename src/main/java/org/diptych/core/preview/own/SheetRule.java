package org.diptych.core.preview.own;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.preview.clean.Declaration;

/**
 * A rule of an author's style sheet, held to the post.
 *
 * @param condition of the {@code @media} it stands in; empty for none
 * @param selectors as written; one for the whole page is {@link #ROOT}
 */
record SheetRule(String condition, List<String> selectors, List<Declaration> declarations) {
    static final String ROOT = ":root";
    private static final Pattern SCHEME = Pattern.compile(
            "\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)(?:\\s+and\\s+)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_OVER = Pattern.compile("\\s+and\\s*$", Pattern.CASE_INSENSITIVE);

    SheetRule {
        selectors = List.copyOf(selectors);
        declarations = List.copyOf(declarations);
    }

    /** For the application, where a setting makes the page dark and not the system. */
    String inPreview() {
        var scheme = SCHEME.matcher(condition);
        if (!scheme.find()) {
            return in(condition, "body.dp-app", "");
        }
        boolean dark = scheme.group(1).toLowerCase(Locale.ROOT).equals("dark");
        String rest = LEFT_OVER
                .matcher(new StringBuilder(condition).delete(scheme.start(), scheme.end()))
                .replaceFirst("");
        String where = dark ? ".dp-dark" : ":not(.dp-dark)";
        return in(rest.strip(), "body.dp-app" + where, "body" + where + " ");
    }

    /** For a page on its own. */
    String exported() {
        return in(condition, ROOT, "");
    }

    private String in(String media, String root, String before) {
        // What the whole page takes over stands at its root; all else would move the page's own parts.
        List<Declaration> all =
                declarations.stream().filter(SheetRule::isForAll).toList();
        List<Declaration> others =
                declarations.stream().filter(one -> !isForAll(one)).toList();
        List<String> inner = selectors.stream().filter(one -> !one.equals(ROOT)).toList();
        StringBuilder rules = new StringBuilder();
        if (inner.size() < selectors.size()) {
            rules.append(rule(List.of(root), all)).append(rule(List.of(before + ".dp-page"), others));
        }
        rules.append(rule(inner.stream().map(one -> before + ".dp-page " + one).toList(), declarations));
        return media.isEmpty() || rules.isEmpty() ? rules.toString() : "@media " + media + " {\n" + rules + "}\n";
    }

    private static boolean isForAll(Declaration declaration) {
        return declaration.isVariable() || declaration.property().startsWith("background");
    }

    private static String rule(List<String> selectors, List<Declaration> declarations) {
        return selectors.isEmpty() || declarations.isEmpty()
                ? ""
                : String.join(", ", selectors) + " { "
                        + declarations.stream().map(Declaration::text).collect(Collectors.joining("; ")) + " }\n";
    }
}
