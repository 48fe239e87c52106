package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NestedMarksPropertyTest {
    private static final Pattern MARK = Pattern.compile("<(/)?b>");

    @Property
    void whatOpensIsClosedByTheMarkThatCountingFinds(@ForAll("texts") String text) {
        NestedMarks marks = new NestedMarks(text, MARK);
        Matcher opening = Pattern.compile("<b>").matcher(text);
        while (opening.find()) {
            assertThat(marks.closing(opening.end())).isEqualTo(counted(text, opening.end()));
        }
    }

    @Test
    void aTextOfNothingButOpeningMarksIsReadOnce() {
        int many = 50_000;
        NestedMarks marks = new NestedMarks("<b>".repeat(many) + "</b>".repeat(many), MARK);

        for (int i = 1; i <= many; i++) {
            assertThat(marks.closing(3 * i).orElseThrow().start()).isEqualTo(3 * many + 4 * (many - i));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("<b>", "</b>", "x", "<i>", "")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    private static Optional<TextRange> counted(String text, int from) {
        Matcher mark = MARK.matcher(text);
        int depth = 1;
        for (int at = from; mark.find(at); at = mark.end()) {
            depth += mark.group(1) == null ? 1 : -1;
            if (depth == 0) {
                return Optional.of(new TextRange(mark.start(), mark.end()));
            }
        }
        return Optional.empty();
    }
}
