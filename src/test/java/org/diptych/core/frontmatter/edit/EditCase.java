package org.diptych.core.frontmatter.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * A front matter, and one change asked of it. The same number makes the same case everywhere.
 *
 * @param before the front matter
 * @param key the key to change
 * @param wanted what it is to say; empty where it is to go
 * @param span where the change may reach
 * @param expected what js-yaml is to read afterwards, as JSON
 */
record EditCase(String before, String key, Optional<NewValue> wanted, TextRange span, String expected) {
    /** As many cases have js-yaml's answers stored. */
    static final int COUNT = 10_000;

    private static final List<String> KEYS =
            List.of("title", "date", "categories", "tags", "mathjax", "description", "作者", "photo-2");

    static EditCase number(int number) {
        // Neighbouring seeds begin with nearly the same numbers.
        Random random = new Random(number * 7_919_317L + 17);
        random.nextInt();
        FieldMaker maker = new FieldMaker(random);
        String lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
        List<MadeField> fields = new ArrayList<>();
        int count = 1 + random.nextInt(KEYS.size() - 1);
        for (String key : KEYS.subList(0, count)) {
            fields.add(maker.make(key, fields).withLineEnds(lineEnd));
        }
        boolean lastLineEnd = random.nextBoolean();
        return new CaseMaker(random, maker, fields, lineEnd, lastLineEnd).make(KEYS.get(count));
    }

    /** The text after the change. */
    String after() {
        return TextEdit.applyAll(before, edits());
    }

    List<TextEdit> edits() {
        FrontMatterEdits edits = FrontMatterEdits.of(before);
        return wanted.map(asked -> edits.set(key, asked)).orElseGet(() -> edits.remove(key));
    }

    static String text(List<MadeField> fields, String lineEnd, boolean lastLineEnd) {
        return fields.stream().map(MadeField::text).collect(Collectors.joining(lineEnd)) + (lastLineEnd ? lineEnd : "");
    }

    /** What all fields say, those that follow an alias as the one it names. */
    static Map<String, Object> said(List<MadeField> fields, Map<String, Object> changed) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (MadeField field : fields) {
            Object own = field.follows() == null ? field.said() : all.get(field.follows());
            all.put(field.key(), changed.getOrDefault(field.key(), own));
        }
        return all;
    }
}
