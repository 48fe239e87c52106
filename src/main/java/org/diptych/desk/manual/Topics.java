package org.diptych.desk.manual;

import java.util.List;
import java.util.Optional;

/** Which section of the manual speaks of what is found, and of what a notice says. Stateless. */
public final class Topics {
    /** Begins of rules, with the section that helps; the first that fits counts. */
    private static final List<List<String>> OF_RULES = List.of(
            List.of("front-matter", "front-matter"),
            List.of("title-is", "front-matter"),
            List.of("date-is", "front-matter"),
            List.of("tag-is", "front-matter"),
            List.of("tag-has-commas", "front-matter"),
            List.of("spelling", "spelling"),
            List.of("repeated-word", "spelling"),
            List.of("chinese-", "spelling"),
            List.of("waiting", "in-step"),
            List.of("drift", "in-step"),
            List.of("citation", "citations"),
            List.of("unknown-citation-key", "citations"),
            List.of("duplicate-key", "citations"),
            List.of("malformed-key", "citations"),
            List.of("uncited-reference", "citations"),
            List.of("empty-reference", "citations"),
            List.of("wrapped-reference", "citations"),
            List.of("reference", "citations"),
            List.of("address-in-reference", "citations"),
            List.of("markdown-in-reference", "citations"),
            List.of("refplus", "citations"),
            List.of("needless-refplus", "citations"),
            List.of("unclosed-fence", "markdown"),
            List.of("unclosed", "tags"),
            List.of("unopened", "tags"),
            List.of("nested-tag", "tags"),
            List.of("unknown-tag", "tags"),
            List.of("braces", "tags"),
            List.of("template", "tags"),
            List.of("remark", "tags"),
            List.of("fence-swallows-tag", "tags"),
            List.of("tex", "formulas"),
            List.of("formula", "formulas"),
            List.of("dollar", "formulas"),
            List.of("math", "formulas"),
            List.of("missing-post", "site"),
            List.of("site-settings", "site"),
            List.of("missing-more", "parts"),
            List.of("missing-asset", "pictures"),
            List.of("image", "pictures"),
            List.of("picture", "pictures"),
            List.of("unused-file", "pictures"),
            List.of("full-width-image", "pictures"),
            List.of("glued", "markdown"),
            List.of("bold-not-made", "markdown"),
            List.of("tildes", "markdown"),
            List.of("full-width-link", "markdown"),
            List.of("heading-id", "markdown"),
            List.of("html", "markdown"),
            List.of("markdown-in-html", "markdown"),
            List.of("note-as-text", "markdown"),
            List.of("attributes-as-text", "markdown"),
            List.of("subscript-as-text", "markdown"),
            List.of("superscript-as-text", "markdown"),
            List.of("container-as-text", "markdown"),
            List.of("invisible", "markdown"),
            List.of("too-much-to-read", "page"),
            List.of("check-gave-up", "findings"));

    /** Begins of notices' keys, with the section that helps; the first that fits counts. */
    private static final List<List<String>> OF_NOTICES = List.of(
            List.of("open ", "saving"),
            List.of("save", "saving"),
            List.of("disk", "saving"),
            List.of("elsewhere", "saving"),
            List.of("marks", "saving"),
            List.of("encoding", "saving"),
            List.of("copy", "saving"),
            List.of("recovery", "saving"),
            List.of("journal", "saving"),
            List.of("versions", "saving"),
            List.of("drift", "parts"),
            List.of("trouble", "page"),
            List.of("own-style", "page"),
            List.of("site-renderer", "page"),
            List.of("site", "site"),
            List.of("rename", "site"),
            List.of("move", "site"),
            List.of("bibliography", "citations"),
            List.of("pictures", "pictures"),
            List.of("pairs", "in-step"),
            List.of("page title", "settings"),
            List.of("renumber-notes", "writing"));

    private Topics() {}

    /** The section that helps with what {@code rule} finds, if there is one. */
    public static Optional<String> ofRule(String rule) {
        return find(OF_RULES, rule);
    }

    /** The section that helps with the notice of this {@code key}, if there is one. */
    public static Optional<String> ofNotice(String key) {
        return find(OF_NOTICES, key);
    }

    private static Optional<String> find(List<List<String>> topics, String sought) {
        return topics.stream()
                .filter(topic -> sought.startsWith(topic.get(0)))
                .map(topic -> topic.get(1))
                .findFirst();
    }
}
