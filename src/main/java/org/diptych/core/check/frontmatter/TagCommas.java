package org.diptych.core.check.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.check.Finding;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.text.TextEdit;

/** Tags that stand behind each other in one line: Hexo makes one tag of them. What stands in quotes is meant so. */
final class TagCommas {
    private final FrontMatterPlace place;
    private final FrontMatter frontMatter;

    TagCommas(FrontMatterPlace place, FrontMatter frontMatter) {
        this.place = place;
        this.frontMatter = frontMatter;
    }

    /** What is to be said of {@code tags}, with a fix that lists them where their line can be changed alone. */
    Optional<Finding> in(Field tags) {
        String yaml = place.segment().content();
        if (!(tags.value() instanceof Scalar scalar)
                || scalar.type() != Type.STRING
                || !scalar.range().in(yaml).equals(scalar.text())) {
            return Optional.empty();
        }
        List<String> several = several(scalar.text());
        if (several.size() < 2) {
            return Optional.empty();
        }
        Finding finding = Finding.warning("tag-has-commas", place.inFile(scalar.range()), scalar.text());
        List<TextEdit> edits = FrontMatterEdits.of(yaml, frontMatter).set(tags.key(), NewValue.texts(several));
        TextEdit[] inFile = edits.stream()
                .map(edit -> new TextEdit(place.inFile(edit.range()), edit.replacement()))
                .toArray(TextEdit[]::new);
        return Optional.of(inFile.length == 0 ? finding : finding.with("write-as-list", inFile));
    }

    private static List<String> several(String text) {
        List<String> several = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || parts(text, i)) {
                String tag = text.substring(from, i).strip();
                if (!tag.isEmpty()) {
                    several.add(tag);
                }
                from = i + 1;
            }
        }
        return several;
    }

    /** Whether the character at {@code i} parts tags, and not the thousands of a number. */
    private static boolean parts(String text, int i) {
        char c = text.charAt(i);
        boolean inNumber = i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return c == '，' || c == '、' || c == ',' && !inNumber;
    }
}
