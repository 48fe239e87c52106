package org.diptych.desk.manual;

import java.util.List;
import java.util.Optional;

/** Which section of the manual speaks of what. Stateless. */
public final class Topics {
    /** Begins of rules, with the section that helps; the first that fits counts. */
    private static final List<List<String>> OF_RULES = List.of(
            List.of("front-matter", "front-matter"),
            List.of("spelling", "spelling"),
            List.of("repeated-word", "spelling"),
            List.of("chinese-", "spelling"),
            List.of("waiting", "in-step"),
            List.of("drift", "in-step"),
            List.of("title-is", "front-matter"),
            List.of("date-is", "front-matter"),
            List.of("tag-is", "front-matter"),
            List.of("citation", "citations"),
            List.of("unknown-citation-key", "citations"),
            List.of("duplicate-key", "citations"),
            List.of("malformed-key", "citations"),
            List.of("uncited-reference", "citations"),
            List.of("reference", "citations"),
            List.of("refplus", "citations"),
            List.of("unclosed", "tags"),
            List.of("unopened", "tags"),
            List.of("nested-tag", "tags"),
            List.of("unknown-tag", "tags"),
            List.of("braces", "tags"),
            List.of("template", "tags"),
            List.of("tex", "formulas"),
            List.of("formula", "formulas"),
            List.of("dollar", "formulas"),
            List.of("math", "formulas"),
            List.of("remark", "tags"),
            List.of("fence-swallows-tag", "tags"),
            List.of("missing-post", "site"),
            List.of("missing-asset", "pictures"),
            List.of("image", "pictures"));

    private Topics() {}

    /** The section that helps with what {@code rule} finds, if there is one. */
    public static Optional<String> ofRule(String rule) {
        return OF_RULES.stream()
                .filter(topic -> rule.startsWith(topic.get(0)))
                .map(topic -> topic.get(1))
                .findFirst();
    }
}
