package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewEntriesPropertyTest {

    @Property
    void entriesThatArePutInAreReadBehindThoseThatAreThere(
            @ForAll("entries") List<String> before, @ForAll("entries") List<String> more, @ForAll("gaps") String gap) {
        String list = before.isEmpty() ? "" : "\n" + String.join(gap, before) + "\n";
        if (more.isEmpty()) {
            return;
        }
        String changed = TextEdit.applyAll(list, List.of(NewEntries.append(list, more)));

        List<String> all = new ArrayList<>(before);
        all.addAll(more);
        assertThat(ReferenceEntry.in(changed))
                .extracting(entry -> entry.range().in(changed))
                .isEqualTo(all);
        assertThat(changed).startsWith(list.stripTrailing()).endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"/[a] A/\",\"/[a] A//[x] X/\"",
                "\"/[a] A/[b] B/\",\"/[a] A/[b] B/[x] X/\"",
                "\"/[a] A//[b] B/\",\"/[a] A//[b] B//[x] X/\"",
                "\"/\",\"/[x] X/\"",
                "\"\",\"/[x] X/\"",
            })
    void theGapIsThatOfTheList(String list, String after) {
        String text = list.replace('/', '\n');
        TextEdit edit = NewEntries.append(text, List.of("[x] X"));

        assertThat(TextEdit.applyAll(text, List.of(edit)).replace('\n', '/')).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"a, A text.,[a] A text.", "a,one /  two/,[a] one two", "a,'',[a]"})
    void anEntryIsOneLine(String key, String text, String line) {
        assertThat(NewEntries.line(key, text.replace('/', '\n'))).isEqualTo(line);
    }

    @Provide
    Arbitrary<List<String>> entries() {
        return Arbitraries.of("[a] A", "[b] B. 中文", "[c]", "wrapped").list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.of("\n", "\n\n", "\n\n\n");
    }
}
