package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReferenceEntryPropertyTest {

    @Property
    void everyLineThatSaysSomethingIsOneEntryInOrder(@ForAll("lists") String list) {
        List<ReferenceEntry> entries = ReferenceEntry.in(list);
        List<String> lines =
                list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();

        assertThat(entries)
                .extracting(entry -> entry.range().in(list))
                .filteredOn(line -> !line.isEmpty())
                .isEqualTo(lines);
        for (int i = 0; i < entries.size(); i++) {
            ReferenceEntry entry = entries.get(i);
            assertThat(entry.number()).isEqualTo(i + 1);
            assertThat(entry.keyRange().in(list)).isEqualTo(entry.key());
            assertThat(entry.range().in(list)).endsWith(entry.text());
            assertThat(i == 0
                            || entry.range().start()
                                    >= entries.get(i - 1).range().end())
                    .isTrue();
            if (entry.isWellFormed()) {
                assertThat(entry.range().in(list)).isEqualTo("[" + entry.key() + "]" + entry.text());
            }
        }
    }

    @Test
    void anEntryIsWellFormedWhereItBeginsWithAKeyInBrackets() {
        assertThat(ReferenceEntry.in("[a] A\n b [c] d\n[]\n[e\n]f\n[key Text"))
                .extracting(ReferenceEntry::isWellFormed)
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    void emptyLinesBeforeTheFirstEntryAreCountedButForOne() {
        assertThat(ReferenceEntry.in("\n\n\n\n[a] A"))
                .extracting(ReferenceEntry::key)
                .containsExactly("", "", "a");
        assertThat(ReferenceEntry.in("\n\n[a] A\n\n\n[b] B"))
                .extracting(ReferenceEntry::key)
                .containsExactly("a", "b");
    }

    @Test
    void onlyKeysOfPlainLettersGetTheirNumber() {
        assertThat(List.of("a", "B_2-c", "2017")).allMatch(ReferenceEntry::canBeCited);
        assertThat(List.of("", "a:b", "a b", "é", "a.b", "a/b")).noneMatch(ReferenceEntry::canBeCited);
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of("\n", "[", "]", "a", " ", "\t", "[key] Text", "\uFEFF")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces))
                .map(list -> list.replace("\uFEFF", "x"));
    }
}
